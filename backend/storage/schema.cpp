// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/schema.h"

#include "backend/redis/keyslot.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

// The first name whose slot lies just behind the middle of the shard's part of the slots.
QByteArray tagOf(const ShardPlace &place)
{
    if (place.of == 1)
        return "{customers}"_ba;
    constexpr std::size_t tolerance = 128; // slots
    const std::size_t part = redis::slotCount / std::size_t(place.of);
    const std::size_t middle = std::size_t(place.number) * part + part / 2;
    for (int variant = 0;; ++variant) {
        QByteArray tag = "{customers:" + QByteArray::number(place.number) + ':'
            + QByteArray::number(variant) + '}';
        const std::size_t slot = redis::slotOfKey(tag);
        if (slot >= middle && slot < middle + tolerance)
            return tag;
    }
}

} // namespace

// A slot is the checksum by 16384, which the number of shards divides.
int shardOf(qint64 id, int shards)
{
    return shards == 1 ? 0 : redis::slotOfKey(QByteArray::number(id)) % shards;
}

Keys::Keys(const ShardPlace &place)
    : tag(tagOf(place))
{ }

QByteArray Keys::step(QByteArrayView nonce) const
{
    return undo + ':' + nonce.toByteArray();
}

QByteArray Keys::instance(QByteArrayView id) const
{
    return tag + ":instance:" + id.toByteArray();
}

bool isToken(const QByteArray &text)
{
    return text.contains(':');
}

qint64 sequenceOf(const customers::Version &token)
{
    return token.first(qMax(token.indexOf(':'), qsizetype(0))).toLongLong();
}

QByteArray nonceOf(const customers::Version &token)
{
    return token.sliced(token.indexOf(':') + 1);
}

QByteArray newNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace storage
