// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/changelist.h"

namespace customers {

void ChangeList::add(const Change &change)
{
    Entry entry{change.id, m_names.size()};
    if (const auto &customer = change.customer) {
        entry.lastName = quint16(customer->lastName.size());
        entry.firstName = quint16(customer->firstName.size());
        entry.age = quint16(customer->age);
        entry.hasCustomer = true;
        m_names.append(customer->lastName.constData(), entry.lastName);
        m_names.append(customer->firstName.constData(), entry.firstName);
    }
    m_entries.push_back(entry);
}

std::optional<CustomerView> ChangeList::customer(std::size_t place) const
{
    const Entry &entry = m_entries[place];
    if (!entry.hasCustomer)
        return {};
    const char *names = m_names.data() + entry.begin;
    return CustomerView{{names + entry.lastName, qsizetype(entry.firstName)},
                        {names, qsizetype(entry.lastName)},
                        entry.age,
                        entry.id};
}

} // namespace customers
