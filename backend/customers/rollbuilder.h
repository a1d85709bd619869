// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/idpage.h"
#include "backend/customers/roll.h"
#include "backend/customers/shelf.h"

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
    // Where a customer lies, and what is being compared of it at the moment.
    struct Key
    {
        quint64 word;
        qsizetype offset;
    };

    CustomerView at(qsizetype offset) const;
    quint64 nameWord(const Key &key, qsizetype index) const;
    bool hasNameWord(const Key &key, qsizetype index) const;
    void sortIds();
    void sortNames(std::span<Key> keys, qsizetype index) const;
    Shelf<IdPage> pages() const;
    Shelf<Stretch> stretches(std::vector<Key> keys) const;

    QByteArray m_customers;
    std::vector<Key> m_ids;
    bool m_hasZero = false; // in a name
};

} // namespace customers
