// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

using std::chrono::nanoseconds;

namespace simulator {

namespace {

constexpr int halfBits = 7; // an octave has 2^7 buckets
constexpr quint64 half = quint64(1) << halfBits;
constexpr int longestBits = 42;
constexpr quint64 longest = (quint64(1) << longestBits) - 1;
constexpr auto mostCounted = quint64(std::numeric_limits<qint64>::max());

// Below 2^8 a bucket is one nanosecond wide, above it has the value's eight leading bits.
std::size_t bucketOf(quint64 value)
{
    const int shift = std::max(0, int(std::bit_width(value)) - (halfBits + 1));
    return std::size_t(shift) * half + std::size_t(value >> shift);
}

quint64 middleOf(std::size_t bucket)
{
    if (bucket < 2 * half)
        return bucket;
    const auto shift = bucket / half - 1;
    const quint64 lowest = quint64(bucket - shift * half) << shift;
    return lowest + ((quint64(1) << shift) - 1) / 2;
}

} // namespace

Histogram::Histogram()
    : m_buckets(bucketOf(longest) + 1)
{ }

void Histogram::add(nanoseconds duration, quint64 times)
{
    times = std::min(times, mostCounted - m_count);
    if (times == 0)
        return;
    const auto value = std::clamp<qint64>(duration.count(), 0, longest);
    m_buckets[bucketOf(quint64(value))] += times;
    m_count += times;
    qint64 sum = 0;
    if (qMulOverflow(value, qint64(times), &sum) || qAddOverflow(sum, qint64(m_sum.count()), &sum))
        sum = std::numeric_limits<qint64>::max(); // as only a forged report has it
    m_sum = nanoseconds(sum);
    m_least = std::min(m_least, nanoseconds(value));
    m_most = std::max(m_most, nanoseconds(value));
}

void Histogram::clear()
{
    if (m_count > 0)
        *this = Histogram();
}

nanoseconds Histogram::least() const
{
    return isEmpty() ? nanoseconds(0) : m_least;
}

nanoseconds Histogram::most() const
{
    return m_most;
}

nanoseconds Histogram::mean() const
{
    return nanoseconds(isEmpty() ? 0 : m_sum.count() / qint64(m_count));
}

nanoseconds Histogram::percentile(double share) const
{
    if (isEmpty())
        return nanoseconds(0);
    const auto rank = quint64(std::ceil(std::clamp(share, 0.0, 1.0) * double(m_count)));
    if (rank <= 1)
        return m_least;
    if (rank >= m_count)
        return m_most;
    quint64 seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket)
        if (seen += m_buckets[bucket]; seen >= rank)
            return std::clamp(nanoseconds(middleOf(bucket)), m_least, m_most);
    return m_most;
}

std::vector<Histogram::Bucket> Histogram::buckets() const
{
    std::vector<Bucket> filled;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket)
        if (m_buckets[bucket] > 0)
            filled.push_back({nanoseconds(middleOf(bucket)), m_buckets[bucket]});
    return filled;
}

void Histogram::setExact(nanoseconds least, nanoseconds most, nanoseconds sum)
{
    if (isEmpty())
        return;
    m_least = least;
    m_most = std::max(least, most);
    m_sum = sum;
}

} // namespace simulator
