// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"

namespace storage {

// Which shard, of how many. A collection is kept in one, or spread over `manyShards`, a property
// that it is made with and keeps.
struct ShardPlace
{
    int number = 0; // [0, of)
    int of = 1;
};

inline constexpr int manyShards = 16;

// The shard that an id belongs to: the same for every instance, ever.
int shardOf(qint64 id, int shards);

// The keys of a shard. One hash tag, so that a Cluster keeps them together: {customers} for the
// only one, {customers:<i>:<j>} for one of many, where j puts it in the middle of the i-th part of
// the slots. What each holds is told at the head of resources/redis/common.lua. Those of the only
// shard exist in either case: they tell about the collection as a whole.
struct Keys
{
    explicit Keys(const ShardPlace &place = {});

    QByteArray tag;
    QByteArray data = tag + ":data";
    QByteArray log = tag + ":log";
    QByteArray meta = tag + ":meta";
    QByteArray names = tag + ":names";
    QByteArray undo = tag + ":undo"; // of the whole: d:<nonce>:<number>,<number>… where many
    QByteArray mark = tag + ":mark"; // STRING, written to have written something; see Replication
    QByteArray writers = tag + ":writers"; // of the whole: HASH writer -> its signature
    QByteArray instances = tag + ":instances"; // of the whole: ZSET instance -> when last seen

    QByteArray step(QByteArrayView nonce) const; // what one deletion or edit took away
    QByteArray instance(QByteArrayView id) const; // STRING, expires unless renewed
};

// A token is <count of changes so far>:<nonce of the call that made the last>.
bool isToken(const QByteArray &text);
qint64 sequenceOf(const customers::Version &token);
QByteArray nonceOf(const customers::Version &token);

// 64 bits from the system's generator, in hexadecimal: one for each call that changes something.
QByteArray newNonce();

} // namespace storage
