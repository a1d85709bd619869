// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <unordered_map>

namespace http {

// How many bytes are held for all connections together. Bytes that many share count once.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 limit)
        : m_limit(limit)
    { }

    // Whether there is room for so many bytes more; if so, they are taken.
    [[nodiscard]] bool take(qint64 bytes);
    void release(qint64 bytes) { m_taken -= bytes; }

    [[nodiscard]] bool takeShared(const QByteArray &bytes);
    void releaseShared(const QByteArray &bytes);

    qint64 taken() const { return m_taken; }

private:
    qint64 m_limit;
    qint64 m_taken = 0;
    std::unordered_map<const char *, int> m_holders; // of shared bytes, by their address
};

} // namespace http
