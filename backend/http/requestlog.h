// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/exchange.h"
#include "backend/http/wire.h"

#include <QDateTime>
#include <QList>

#include <atomic>
#include <deque>
#include <mutex>

namespace http {

// One request and its answer, as a window shows them. Bodies are cut at 16 KB; a bearer token is
// never kept.
struct LogEntry
{
    quint64 sequence = 0; // rises by one; never 0
    QDateTime time; // UTC, when answered
    QByteArray method;
    QByteArray target;
    int status = 0;
    std::chrono::nanoseconds total{0};
    std::chrono::nanoseconds parse{0};
    std::chrono::nanoseconds validate{0};
    std::chrono::nanoseconds store{0};
    std::chrono::nanoseconds write{0};
    QString peer;
    QByteArray agent; // User-Agent
    QByteArray id;
    Note note;
    qsizetype requestSize = 0; // bytes of the body
    qsizetype responseSize = 0;
    QByteArray requestHead;
    QByteArray requestBody;
    QByteArray responseHead;
    QByteArray responseBody; // as sent, hence perhaps gzipped
};

// The last requests. Empty and free of cost while nobody watches. Safe from any thread.
class RequestLog
{
public:
    static constexpr std::size_t capacity = 1000;
    static constexpr int some = 200; // requests a second: as good as free, however many there are

    enum class Share { Nothing, Some, Everything };

    void setShare(Share share); // of the requests that are recorded
    void renew(); // another second has begun
    Attention takeAttention(); // that the next request gets

    void record(const Exchange &exchange, const Wire &wire);
    QList<LogEntry> since(quint64 sequence) const; // those after it, oldest first
    quint64 newest() const;

private:
    mutable std::mutex m_mutex;
    std::deque<LogEntry> m_entries;
    quint64 m_newest = 0;
    std::atomic<Share> m_share = Share::Nothing;
    std::atomic<int> m_left = 0; // of this second's, while some are recorded
};

} // namespace http
