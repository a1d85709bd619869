// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/memorybudget.h"

namespace http {

bool MemoryBudget::take(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    const bool isTaken = isRoomFor(bytes);
    m_taken += isTaken ? bytes : 0;
    return isTaken;
}

void MemoryBudget::release(qint64 bytes)
{
    if (bytes == 0)
        return; // most requests have held nothing
    const std::lock_guard lock(m_mutex);
    m_taken -= bytes;
}

bool MemoryBudget::takeShared(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    const auto holders = m_holders.find(bytes.constData());
    if (holders != m_holders.end()) {
        ++holders->second;
        return true;
    }
    if (!isRoomFor(bytes.size()))
        return false;
    m_taken += bytes.size();
    m_holders.emplace(bytes.constData(), 1);
    return true;
}

void MemoryBudget::releaseShared(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    const auto holders = m_holders.find(bytes.constData());
    Q_ASSERT(holders != m_holders.end());
    if (--holders->second > 0)
        return;
    m_holders.erase(holders);
    m_taken -= bytes.size();
}

} // namespace http
