// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/loss.h"

#include "backend/storage/schema.h"

namespace storage {

bool isUndone(const customers::Version &known, const customers::Version &found,
              const std::vector<Entry> &next)
{
    const qint64 place = sequenceOf(known);
    if (place == 0)
        return false;
    if (sequenceOf(found) <= place)
        return true;
    if (next.empty())
        return false;
    const customers::Version &before = next.front().before;
    return sequenceOf(before) <= place && before != known;
}

customers::Roll missing(const customers::Roll &before, const customers::Roll &after)
{
    constexpr qsizetype stretch = 1000; // customers looked at together
    std::vector<customers::Customer> all;
    for (qsizetype from = 0; from < before.size(); from += stretch)
        for (customers::Customer &customer : before.customers(from, stretch))
            if (after.find(customer.id) != customer)
                all.push_back(std::move(customer));
    return customers::Roll::of(all, before.version());
}

} // namespace storage
