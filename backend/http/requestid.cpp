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
    const quint64 id = (quint64(process) << 32) | next.fetch_add(1, std::memory_order_relaxed);
    return QByteArray::number(id, 16).rightJustified(16, '0');
}

} // namespace

QByteArray requestIdFor(QByteArrayView sent)
{
    return isValid(sent) ? sent.toByteArray() : newId();
}

} // namespace http
