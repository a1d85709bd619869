// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/roll.h"

namespace storage {

// The keys of the collection. One hash tag, so that a Cluster keeps them together; what each holds
// is told at the head of resources/redis/common.lua.
struct Keys
{
    QByteArray data = "{customers}:data";
    QByteArray log = "{customers}:log";
    QByteArray meta = "{customers}:meta";
    QByteArray names = "{customers}:names";
    QByteArray undo = "{customers}:undo";
    QByteArray writers = "{customers}:writers"; // HASH writer -> name of the instance
    QByteArray instances = "{customers}:instances"; // ZSET instance -> when it was last seen

    QByteArray step(QByteArrayView nonce) const; // what one deletion or edit took away
    QByteArray instance(QByteArrayView id) const; // STRING, expires unless renewed
};

// A token is <count of changes so far>:<nonce of the call that made the last>.
qint64 sequenceOf(const customers::Version &token);
QByteArray nonceOf(const customers::Version &token);

// 64 bits from the system's generator, in hexadecimal: one for each call that changes something.
QByteArray newNonce();

} // namespace storage
