// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

namespace gui {

// Made-up customers to look around with; their ids rise from the first one.
std::vector<customers::Customer> sampleCustomers(int count, qint64 firstId);

} // namespace gui
