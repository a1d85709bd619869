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

bool BudgetShare::growTo(qint64 bytes, const std::shared_ptr<MemoryBudget> &budget)
{
    if (!budget->take(bytes - m_bytes))
        return false;
    m_budget = budget;
    m_bytes = bytes;
    return true;
}

void BudgetShare::giveBack()
{
    if (m_budget) // most requests have held nothing
        m_budget->release(m_bytes);
    m_budget.reset();
    m_bytes = 0;
}

} // namespace http
