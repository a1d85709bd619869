// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/rollbuilder.h"

namespace customers {

void RollBuilder::add(const Customer &customer)
{
    m_customers.push_back({customer.id, customer});
}

Roll RollBuilder::build(Version version) &&
{
    return Roll().changed(std::move(m_customers), std::move(version));
}

} // namespace customers
