// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"

namespace customers {

// Gathers customers in any order, some of them more than once, for a Roll.
class RollBuilder
{
public:
    void add(const Customer &customer);
    Roll build(Version version) &&; // the last one added counts where ids are equal

private:
    std::vector<Change> m_customers;
};

} // namespace customers
