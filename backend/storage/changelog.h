// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/roll.h"
#include "backend/redis/reply.h"

namespace storage {

// One entry of the log: what one call changed, between two tokens.
struct Entry
{
    customers::Version before;
    customers::Version after;
    bool isCleared = false; // all that was there went; the changes come after that
    std::vector<customers::Change> changes;
    QByteArray outcome; // of a replacement or an undoing: "created" or "replaced"
    qint64 count = 0; // of a clearing: how many went
    QByteArray cursor; // of an undoing: how far it went
    QByteArray record = {}; // the first one read, which tells who wrote it and when
};

// Reads what XRANGE, or XREAD for its one stream, lists. Protocol when these are no changes.
base::Result<std::vector<Entry>> entriesFromReply(const redis::Reply &entries);
const redis::Reply &onlyStream(const redis::Reply &xread); // nil when nothing is new

// The place in the stream where what follows a token begins: for XREAD, and "(" before for XRANGE.
QByteArray streamId(const customers::Version &token);

} // namespace storage
