// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/loss.h"

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

std::vector<customers::Customer> missing(const customers::Roll &all, const customers::Roll &shard,
                                         const ShardPlace &place)
{
    constexpr qsizetype stretch = 1000; // customers looked at together
    std::vector<customers::Customer> gone;
    for (qsizetype from = 0; from < all.size(); from += stretch)
        for (customers::Customer &customer : all.customers(from, stretch))
            if (shardOf(customer.id, place.of) == place.number
                && shard.find(customer.id) != customer)
                gone.push_back(std::move(customer));
    return gone;
}

} // namespace storage
