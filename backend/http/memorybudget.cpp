// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/memorybudget.h"

namespace http {

bool MemoryBudget::take(qint64 bytes)
{
    if (m_taken + bytes > m_limit)
        return false;
    m_taken += bytes;
    return true;
}

bool MemoryBudget::takeShared(const QByteArray &bytes)
{
    const auto holders = m_holders.find(bytes.constData());
    if (holders != m_holders.end()) {
        ++holders->second;
        return true;
    }
    if (!take(bytes.size()))
        return false;
    m_holders.emplace(bytes.constData(), 1);
    return true;
}

void MemoryBudget::releaseShared(const QByteArray &bytes)
{
    const auto holders = m_holders.find(bytes.constData());
    Q_ASSERT(holders != m_holders.end());
    if (--holders->second > 0)
        return;
    m_holders.erase(holders);
    release(bytes.size());
}

} // namespace http
