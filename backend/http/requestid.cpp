// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestid.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace http {

namespace {

constexpr qsizetype longestId = 64;

bool isValid(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= longestId && std::all_of(id.begin(), id.end(), [](char c) {
        const char lower = char(c | 0x20);
        return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z') || c == '-' || c == '_'
            || c == '.';
    });
}

QByteArray newId()
{
    static const quint32 process = QRandomGenerator::system()->generate();
    static std::atomic<quint32> next{0};
    quint64 rest = (quint64(process) << 32) | next.fetch_add(1, std::memory_order_relaxed);
    QByteArray id(16, Qt::Uninitialized);
    for (qsizetype i = id.size(); i-- > 0; rest >>= 4)
        id[i] = "0123456789abcdef"[rest & 0xf];
    return id;
}

} // namespace

QByteArray requestIdFor(QByteArrayView sent)
{
    return isValid(sent) ? sent.toByteArray() : newId();
}

} // namespace http
