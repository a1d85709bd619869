// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/metrics.h"

#include <QDateTime>

#include <deque>

namespace gui {

// What the server did in one stretch of time.
struct ServerSample
{
    QDateTime until; // UTC
    double seconds = 1; // its length
    quint64 fine = 0; // answers 1xx to 3xx
    quint64 refused = 0; // 4xx
    quint64 failed = 0; // 5xx
    std::array<double, 3> latency{}; // seconds; the 50th, 95th and 99th percentile

    quint64 count() const { return fine + refused + failed; }
    double rate() const { return double(count()) / seconds; } // requests a second
};

// The last quarter of an hour of a server, second by second, from what its counters gained.
class ServerHistory
{
public:
    enum class Span { Minute, QuarterHour };

    void add(const http::MetricsSnapshot &snapshot, const QDateTime &now);

    // Sixty samples at most, the newest last: of a second each, or of a quarter of a minute.
    std::vector<ServerSample> samples(Span span) const;

private:
    struct Gain
    {
        ServerSample sample; // without its latency
        http::Histogram latency;
    };
    static ServerSample merged(const Gain *first, const Gain *last);

    std::deque<Gain> m_gains;
    http::MetricsSnapshot m_before;
    QDateTime m_then;
};

} // namespace gui
