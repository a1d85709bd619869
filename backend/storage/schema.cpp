// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/schema.h"

#include <QRandomGenerator>

namespace storage {

QByteArray Keys::step(QByteArrayView nonce) const
{
    return undo + ':' + nonce.toByteArray();
}

QByteArray Keys::instance(QByteArrayView id) const
{
    return "{customers}:instance:" + id.toByteArray();
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
