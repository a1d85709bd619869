// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/history.h"
#include "backend/customers/roll.h"
#include "backend/exports/document.h"

#include <memory>

namespace exports {

// Everybody on the roll, in its order, one a row: firstName, lastName, age, id. What is written
// from it reads back with readCustomers() and writes again byte for byte.
Document customersDocument(const customers::Roll &roll);

// What became of the customers between two moments, one a row: "added", "removed" or "changed", and
// what each was before and is now.
Document differenceDocument(std::shared_ptr<const customers::Difference> difference);

// What was not taken, each row as it was sent with all the reasons against it.
Document refusalsDocument(std::shared_ptr<const std::vector<customers::Refusal>> refusals);

} // namespace exports
