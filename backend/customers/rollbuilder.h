// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"
#include "backend/customers/stretch.h"

namespace customers {

// Gathers customers in any order, some of them more than once, for a Roll. They lie one behind the
// other in one piece of memory, and what is sorted are small keys into it: a million customers take
// a fraction of the time and memory that as many objects would.
class RollBuilder
{
public:
    void add(const CustomerView &customer);
    Roll build(Version version) &&; // the last one added counts where ids are equal

private:
    // Where a customer lies, with what usually decides about its place.
    struct Key
    {
        quint64 begin; // the first eight bytes of its lastName
        qsizetype offset;
    };
    struct IdKey
    {
        qint64 id;
        qsizetype offset;
    };

    CustomerView at(qsizetype offset) const;
    void sortIds();

    QByteArray m_customers;
    std::vector<IdKey> m_ids;
};

} // namespace customers
