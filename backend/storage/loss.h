// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/changelog.h"

namespace storage {

// Whether what was stored at a token has been undone behind everybody's back: Redis is at another
// one that did not follow from it. So it is after a restart from an older copy, a flush, or a
// failover to a server without the last changes. False as well where the log no longer tells.
// The token found is neither the known one nor one before it in the same history; the entries are
// the next in the log after the place of the known one.
bool isUndone(const customers::Version &known, const customers::Version &found,
              const std::vector<Entry> &next);

// The customers of one roll that are not in another as they were.
customers::Roll missing(const customers::Roll &before, const customers::Roll &after);

} // namespace storage
