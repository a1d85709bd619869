// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/changelog.h"
#include "backend/storage/schema.h"

namespace storage {

// Whether what was stored at a token has been undone behind everybody's back: Redis is at another
// one that did not follow from it. So it is after a restart from an older copy, a flush, or a
// failover to a server without the last changes. False as well where the log no longer tells.
// The token found is neither the known one nor one before it in the same history; the entries are
// the next in the log after the place of the known one.
bool isUndone(const customers::Version &known, const customers::Version &found,
              const std::vector<Entry> &next);

// The customers that the roll of all has of a shard, and the shard itself has not as they were.
std::vector<customers::Customer> missing(const customers::Roll &all, const customers::Roll &shard,
                                         const ShardPlace &place = {});

} // namespace storage
