// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/stretch.h"

#include <string>
#include <utility>

namespace customers {

// What becomes of one id: a customer in its place, or nobody.
struct Change
{
    qint64 id = 0;
    std::optional<Customer> customer;
};

// Changes that wait to be worked into a roll, in their order. They lie in two pieces of memory: as
// objects, tens of thousands of them would hold a place in the heap for each name, where those of
// the next requests could be.
class ChangeList
{
public:
    void add(const Change &change);

    std::size_t size() const { return m_entries.size(); }
    bool isEmpty() const { return m_entries.empty(); }
    qint64 id(std::size_t place) const { return m_entries[place].id; }
    std::optional<CustomerView> customer(std::size_t place) const; // until the next change

    // With their names: whoever adds and removes again and again would run out of memory.
    template <typename Predicate>
    void removeIds(Predicate isUnwanted)
    {
        ChangeList kept;
        for (Entry entry : m_entries) {
            if (isUnwanted(entry.id))
                continue;
            const std::size_t begin = std::exchange(entry.begin, kept.m_names.size());
            kept.m_names.append(m_names, begin, entry.lastName + entry.firstName);
            kept.m_entries.push_back(entry);
        }
        *this = std::move(kept);
    }

private:
    struct Entry
    {
        qint64 id;
        std::size_t begin; // of the names
        quint16 lastName = 0; // bytes
        quint16 firstName = 0;
        quint16 age = 0;
        bool hasCustomer = false;
    };

    std::vector<Entry> m_entries;
    std::string m_names;
};

} // namespace customers
