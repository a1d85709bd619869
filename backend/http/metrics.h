// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/request.h"

#include <QList>

#include <array>
#include <chrono>
#include <mutex>
#include <vector>

namespace http {

// How many durations were at most so long. The last count is of the rest.
struct Histogram
{
    static constexpr std::array<double, 16> bounds{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005,
                                                   0.01,   0.025,   0.05,   0.1,   0.25,   0.5,
                                                   1,      2.5,     5,      10}; // seconds

    // Each bound is twice or more the one before: too coarse to tell a percentile by. What lies
    // between two of them is counted in so many equal steps.
    static constexpr std::size_t steps = 10;

    void record(std::chrono::nanoseconds duration);

    // The end of the step within which that part of the durations lies: 0.99 for the 99th
    // percentile. 0 when there are none; infinity when it lies beyond the last bound.
    double quantile(double part) const;

    std::array<quint64, bounds.size() * steps + 1> counts{};
    quint64 count = 0;
    double sum = 0; // seconds
};

struct RequestCount
{
    QByteArray route; // "/customers/{id}"
    QByteArray method;
    int status = 0;
    quint64 count = 0;
};

struct RouteLatency
{
    QByteArray route;
    Histogram histogram;
};

// What has been counted since the server was made; it does not start anew with the server.
struct MetricsSnapshot
{
    QList<RequestCount> requests;
    QList<RouteLatency> latencies;
    Histogram store; // the part spent waiting for the store
    quint64 bytesSent = 0;
    quint64 connectionsAccepted = 0;
    quint64 connectionsRefused = 0;
    int connectionsOpen = 0;
};

// The counters themselves. Safe from any thread.
class Metrics
{
public:
    struct Sample
    {
        QByteArrayView route; // a literal
        Method method;
        int status;
        std::chrono::nanoseconds total;
        std::chrono::nanoseconds store; // zero when the store was not asked
        qint64 bytes;
    };

    void record(const Sample &sample);
    void connectionOpened();
    void connectionClosed();
    void connectionRefused(); // at a limit

    MetricsSnapshot snapshot() const;

private:
    struct Counter
    {
        QByteArrayView route;
        Method method;
        int status;
        quint64 count;
    };

    struct Latency
    {
        QByteArrayView route;
        Histogram histogram;
    };

    mutable std::mutex m_mutex; // held for less than a microsecond
    std::vector<Counter> m_counters; // a few dozen; the common ones come first
    std::vector<Latency> m_latencies;
    MetricsSnapshot m_rest; // all but requests and latencies
};

// Prometheus text format 0.0.4. `customers` is how many are stored.
QByteArray toPrometheus(const MetricsSnapshot &snapshot, qint64 customers);

} // namespace http
