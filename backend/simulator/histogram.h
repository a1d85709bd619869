// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace simulator {

// Durations in fixed memory (37 KB): each power of two is split into 128 equal buckets, as in Gil
// Tene's HdrHistogram, so that what is read back is within 0.4 % of what was put in. Holds 1 ns to
// 73 minutes; longer durations count as the longest.
class Histogram
{
public:
    Histogram();

    void add(std::chrono::nanoseconds duration, quint64 times = 1);
    void clear();

    quint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    std::chrono::nanoseconds least() const; // exact; 0 when empty, as the three below
    std::chrono::nanoseconds most() const; // exact
    std::chrono::nanoseconds mean() const; // exact
    std::chrono::nanoseconds sum() const { return m_sum; } // exact

    // The duration that share (0 to 1) of all did not exceed. p99.99 is percentile(0.9999).
    std::chrono::nanoseconds percentile(double share) const;

    // The filled buckets, shortest first: how reports carry a histogram.
    struct Bucket
    {
        std::chrono::nanoseconds middle;
        quint64 count;
    };
    std::vector<Bucket> buckets() const;

    // What buckets cannot carry, told by whoever wrote them down.
    void setExact(std::chrono::nanoseconds least, std::chrono::nanoseconds most,
                  std::chrono::nanoseconds sum);

private:
    std::vector<quint64> m_buckets;
    quint64 m_count = 0;
    std::chrono::nanoseconds m_sum{};
    std::chrono::nanoseconds m_least = std::chrono::nanoseconds::max();
    std::chrono::nanoseconds m_most{};
};

} // namespace simulator
