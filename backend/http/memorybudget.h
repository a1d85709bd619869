// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace http {

// How many bytes are held for all connections together. Bytes that many share count once. Safe from
// any thread.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 limit)
        : m_limit(limit)
    { }

    // Whether there is room for so many bytes more; if so, they are taken.
    [[nodiscard]] bool take(qint64 bytes);
    void release(qint64 bytes);

    [[nodiscard]] bool takeShared(const QByteArray &bytes);
    void releaseShared(const QByteArray &bytes);

private:
    bool isRoomFor(qint64 bytes) const { return m_taken + bytes <= m_limit; }

    const qint64 m_limit;
    std::mutex m_mutex;
    qint64 m_taken = 0;
    std::unordered_map<const char *, int> m_holders; // of shared bytes, by their address
};

// Bytes taken of a budget and given back at its end, on any one thread.
class BudgetShare
{
public:
    BudgetShare() = default;
    ~BudgetShare() { giveBack(); }
    BudgetShare(const BudgetShare &) = delete;
    BudgetShare &operator=(const BudgetShare &) = delete;

    // Whether there was room for so many bytes in all; if not, it keeps what it had.
    [[nodiscard]] bool growTo(qint64 bytes, const std::shared_ptr<MemoryBudget> &budget);
    void giveBack();

private:
    std::shared_ptr<MemoryBudget> m_budget;
    qint64 m_bytes = 0;
};

} // namespace http
