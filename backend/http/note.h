// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"
#include "backend/customers/customer.h"

namespace http {

// What became of a request, for people: "3 inserted, 1 refused", and why the first of them was.
struct Note
{
    base::Message words;
    std::optional<customers::Fault> refusal;

    QString english() const;
};

} // namespace http
