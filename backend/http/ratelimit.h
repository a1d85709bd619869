// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/network.h"
#include "backend/http/options.h"

#include <QHash>

#include <mutex>

namespace http {

// A token bucket for each peer, as networkOf() tells them apart. Safe from any thread; costs
// nothing when there is no limit.
class RateLimit
{
public:
    explicit RateLimit(const Rate &rate)
        : m_rate(rate)
    { }

    // Whether the peer may ask once more. `now` is of base::Clock::elapsed().
    [[nodiscard]] bool take(const QHostAddress &peer, std::chrono::nanoseconds now);

    void forgetQuietPeers(std::chrono::nanoseconds now);

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::nanoseconds filled{0};
    };

    double tokensOf(const Bucket &bucket, std::chrono::nanoseconds now) const;

    const Rate m_rate;
    std::mutex m_mutex;
    QHash<Network, Bucket> m_buckets;
};

} // namespace http
