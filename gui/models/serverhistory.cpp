// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/serverhistory.h"

#include <cmath>

namespace gui {

namespace {

constexpr std::size_t quarterHour = 900; // seconds
constexpr std::size_t minute = 60;
constexpr std::size_t stretch = quarterHour / minute;

struct Total
{
    std::array<quint64, 3> answers{}; // fine, refused, failed
    http::Histogram latency;
};

void add(http::Histogram &sum, const http::Histogram &part)
{
    for (std::size_t i = 0; i < sum.counts.size(); ++i)
        sum.counts[i] += part.counts[i];
    sum.count += part.count;
    sum.sum += part.sum;
}

Total total(const http::MetricsSnapshot &snapshot)
{
    Total total;
    for (const http::RequestCount &request : snapshot.requests)
        total.answers[request.status < 400 ? 0 : request.status < 500 ? 1 : 2] += request.count;
    for (const http::RouteLatency &route : snapshot.latencies)
        add(total.latency, route.histogram);
    return total;
}

http::Histogram gained(const http::Histogram &now, const http::Histogram &before)
{
    http::Histogram gain = now;
    for (std::size_t i = 0; i < gain.counts.size(); ++i)
        gain.counts[i] -= before.counts[i];
    gain.count -= before.count;
    gain.sum -= before.sum;
    return gain;
}

double finite(double seconds)
{
    return std::isfinite(seconds) ? seconds : http::Histogram::bounds.back();
}

} // namespace

void ServerHistory::add(const http::MetricsSnapshot &snapshot, const QDateTime &now)
{
    const Total after = total(snapshot);
    const Total before = total(m_before);
    const bool isNewServer = after.latency.count < before.latency.count || !m_then.isValid();
    const double seconds = double(m_then.msecsTo(now)) / 1000;
    m_before = snapshot;
    if (!std::exchange(m_then, now).isValid() || isNewServer || seconds <= 0)
        return;
    m_gains.push_back({{now,
                        seconds,
                        after.answers[0] - before.answers[0],
                        after.answers[1] - before.answers[1],
                        after.answers[2] - before.answers[2],
                        {}},
                       gained(after.latency, before.latency)});
    if (m_gains.size() > quarterHour)
        m_gains.pop_front();
}

std::vector<ServerSample> ServerHistory::samples(Span span) const
{
    const std::vector<Gain> gains(m_gains.begin(), m_gains.end());
    const std::size_t step = span == Span::Minute ? 1 : stretch;
    std::vector<ServerSample> samples;
    for (std::size_t end = gains.size(); end > 0 && samples.size() < minute;) {
        const std::size_t begin = end > step ? end - step : 0;
        samples.insert(samples.begin(), merged(gains.data() + begin, gains.data() + end));
        end = begin;
    }
    return samples;
}

ServerSample ServerHistory::merged(const Gain *first, const Gain *last)
{
    ServerSample sample{(last - 1)->sample.until, 0, 0, 0, 0, {}};
    http::Histogram latency;
    for (const Gain *gain = first; gain != last; ++gain) {
        sample.seconds += gain->sample.seconds;
        sample.fine += gain->sample.fine;
        sample.refused += gain->sample.refused;
        sample.failed += gain->sample.failed;
        ::gui::add(latency, gain->latency);
    }
    sample.latency = {finite(latency.quantile(0.5)), finite(latency.quantile(0.95)),
                      finite(latency.quantile(0.99))};
    return sample;
}

} // namespace gui
