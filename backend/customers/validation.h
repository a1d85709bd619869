// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <tl/expected.hpp>

namespace customers {

// The customer a draft describes, or everything that is wrong with it, in the order of the fields.
// Whether its id and name are free is for the store to say.
tl::expected<Customer, std::vector<Fault>> validated(const Draft &draft);

// What to tell about a row that wants what another has. Without `existing`, the other went away
// between the refusal and the look.
Fault idTaken(qint64 id, std::optional<Customer> existing);
Fault nameTaken(std::optional<Customer> existing);
Fault idRepeated(qint64 id);

} // namespace customers
