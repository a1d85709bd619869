// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/customer.h"

#include <optional>

namespace runtime {

// What became of any number of drafts: that of those who were tried, and why the rest were not.
struct Addition : customers::Batch
{
    std::size_t left = 0; // of OutcomeUnknown some of these may have been added too
    std::optional<base::Error> ended; // before the last; with nobody left there is none
};

} // namespace runtime
