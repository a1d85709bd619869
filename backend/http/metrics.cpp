// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace http {

namespace {

void appendHeader(QByteArray &out, QByteArrayView name, QByteArrayView type, QByteArrayView help)
{
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void appendValue(QByteArray &out, QByteArrayView name, quint64 value)
{
    out.append(name).append(' ').append(QByteArray::number(value)).append('\n');
}

// `labels` without braces, empty or ending with a comma.
void appendHistogram(QByteArray &out, QByteArrayView name, QByteArrayView labels,
                     const Histogram &histogram)
{
    quint64 below = 0;
    const QByteArrayView own = labels.isEmpty() ? labels : labels.chopped(1);
    const auto appendBucket = [&](const QByteArray &bound) {
        out.append(name).append("_bucket{").append(labels).append("le=\"").append(bound);
        out.append("\"} ").append(QByteArray::number(below)).append('\n');
    };
    for (std::size_t i = 0; i + 1 < histogram.counts.size(); ++i) {
        below += histogram.counts[i];
        if ((i + 1) % Histogram::steps == 0)
            appendBucket(QByteArray::number(Histogram::bounds[i / Histogram::steps], 'g', 6));
    }
    below += histogram.counts.back();
    appendBucket("+Inf");
    const QByteArray braced = own.isEmpty() ? QByteArray() : '{' + own.toByteArray() + '}';
    out.append(name).append("_sum").append(braced).append(' ');
    out.append(QByteArray::number(histogram.sum, 'g', 12)).append('\n');
    out.append(name).append("_count").append(braced).append(' ');
    out.append(QByteArray::number(histogram.count)).append('\n');
}

constexpr auto ends = [] {
    std::array<double, Histogram::bounds.size() * Histogram::steps> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t bound = i / Histogram::steps;
        const double from = bound > 0 ? Histogram::bounds[bound - 1] : 0;
        const double share = double(i % Histogram::steps + 1) / double(Histogram::steps);
        all[i] = std::lerp(from, Histogram::bounds[bound], share); // the last is the bound itself
    }
    return all;
}();

} // namespace

void Histogram::record(std::chrono::nanoseconds duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    const auto step = std::lower_bound(ends.begin(), ends.end(), seconds);
    ++counts[std::size_t(step - ends.begin())];
    ++count;
    sum += seconds;
}

double Histogram::quantile(double part) const
{
    const double wanted = part * double(count);
    double below = 0;
    for (std::size_t i = 0; count > 0 && i < ends.size(); ++i) {
        below += double(counts[i]);
        if (below >= wanted)
            return ends[i];
    }
    return count > 0 ? std::numeric_limits<double>::infinity() : 0;
}

void Metrics::record(const Sample &sample)
{
    const std::lock_guard lock(m_mutex);
    const auto counter = std::find_if(m_counters.begin(), m_counters.end(), [&](const Counter &c) {
        return c.status == sample.status && c.method == sample.method && c.route == sample.route;
    });
    if (counter != m_counters.end())
        ++counter->count;
    else
        m_counters.push_back({sample.route, sample.method, sample.status, 1});
    auto latency = std::find_if(m_latencies.begin(), m_latencies.end(),
                                [&](const Latency &l) { return l.route == sample.route; });
    if (latency == m_latencies.end())
        latency = m_latencies.insert(latency, {sample.route, {}});
    latency->histogram.record(sample.total);
    if (sample.store.count() > 0)
        m_rest.store.record(sample.store);
    m_rest.bytesSent += quint64(sample.bytes);
}

void Metrics::connectionOpened()
{
    const std::lock_guard lock(m_mutex);
    ++m_rest.connectionsAccepted;
    ++m_rest.connectionsOpen;
}

void Metrics::connectionClosed()
{
    const std::lock_guard lock(m_mutex);
    --m_rest.connectionsOpen;
}

void Metrics::connectionRefused()
{
    const std::lock_guard lock(m_mutex);
    ++m_rest.connectionsRefused;
}

MetricsSnapshot Metrics::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    MetricsSnapshot all = m_rest;
    for (const Counter &counter : m_counters)
        all.requests.append({counter.route.toByteArray(), methodName(counter.method).toByteArray(),
                             counter.status, counter.count});
    for (const Latency &latency : m_latencies)
        all.latencies.append({latency.route.toByteArray(), latency.histogram});
    return all;
}

QByteArray toPrometheus(const MetricsSnapshot &snapshot, qint64 customers)
{
    QByteArray out;
    appendHeader(out, "http_requests_total", "counter", "Requests answered.");
    for (const RequestCount &request : snapshot.requests)
        appendValue(out,
                    "http_requests_total{route=\"" + request.route + "\",method=\"" + request.method
                        + "\",status=\"" + QByteArray::number(request.status) + "\"}",
                    request.count);
    appendHeader(out, "http_request_duration_seconds", "histogram",
                 "From the first byte of a request to its answer.");
    for (const RouteLatency &latency : snapshot.latencies)
        appendHistogram(out, "http_request_duration_seconds",
                        QByteArray("route=\"" + latency.route + "\","), latency.histogram);
    appendHeader(out, "store_duration_seconds", "histogram", "Of it, waiting for the store.");
    appendHistogram(out, "store_duration_seconds", {}, snapshot.store);
    appendHeader(out, "http_response_bytes_total", "counter", "Bytes of answers.");
    appendValue(out, "http_response_bytes_total", snapshot.bytesSent);
    appendHeader(out, "http_connections_open", "gauge", "Connections open now.");
    appendValue(out, "http_connections_open", quint64(snapshot.connectionsOpen));
    appendHeader(out, "http_connections_accepted_total", "counter", "Connections accepted.");
    appendValue(out, "http_connections_accepted_total", snapshot.connectionsAccepted);
    appendHeader(out, "http_connections_refused_total", "counter",
                 "Connections turned away at a limit.");
    appendValue(out, "http_connections_refused_total", snapshot.connectionsRefused);
    appendHeader(out, "customers", "gauge", "Customers in the newest list known here.");
    appendValue(out, "customers", quint64(customers));
    return out;
}

} // namespace http
