// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ratelimit.h"

#include <algorithm>

namespace http {

bool RateLimit::take(const QHostAddress &peer, std::chrono::nanoseconds now)
{
    if (m_rate.perSecond <= 0)
        return true;
    const Network network = networkOf(peer);
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = m_buckets[network];
    const double tokens = tokensOf(bucket, now);
    const bool isWithin = tokens >= 1;
    bucket = {isWithin ? tokens - 1 : tokens, std::max(bucket.filled, now)};
    return isWithin;
}

void RateLimit::forgetQuietPeers(std::chrono::nanoseconds now)
{
    if (m_rate.perSecond <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    m_buckets.removeIf(
        [&](const auto &peer) { return tokensOf(peer.value(), now) >= std::max(1, m_rate.burst); });
}

double RateLimit::tokensOf(const Bucket &bucket, std::chrono::nanoseconds now) const
{
    const double most = std::max(1, m_rate.burst);
    const bool isNew = bucket.filled.count() == 0;
    // Threads ask the clock before they come here, and may overtake one another.
    const auto passed = std::max(std::chrono::nanoseconds(0), now - bucket.filled);
    const double seconds = std::chrono::duration<double>(passed).count();
    return isNew ? most : std::min(most, bucket.tokens + seconds * m_rate.perSecond);
}

} // namespace http
