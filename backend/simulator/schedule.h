// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

namespace simulator {

// When each request is due, from the start of the run. Latency counts from here, whatever happened
// to the request before it was sent.
class Schedule
{
public:
    explicit Schedule(const Plan &plan);

    // When the request with this index, from 0, is due. Empty when the run has no such request;
    // never for BackToBack, where it is due when a client is free.
    std::optional<std::chrono::nanoseconds> due(qint64 index) const;

    // Whether a request may still begin: index requests began before, after so much time.
    bool isOpen(qint64 index, std::chrono::nanoseconds elapsed) const;

    // How many requests there will be, when that is known: by count, or by rate and duration.
    std::optional<qint64> total() const;

private:
    double seconds(qint64 index) const;

    Pace m_pace;
    double m_rate;
    double m_growth; // of the rate, a second
    std::optional<qint64> m_count; // empty: until the duration is over
    std::chrono::nanoseconds m_duration{};
};

} // namespace simulator
