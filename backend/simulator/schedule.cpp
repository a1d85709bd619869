// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/schedule.h"

#include <algorithm>
#include <cmath>

using std::chrono::nanoseconds;

namespace simulator {

namespace {

// How long a ramp takes: the plan's duration, or as long as its requests need at the mean rate.
double rampSeconds(const Plan &plan)
{
    if (plan.duration)
        return std::chrono::duration<double>(*plan.duration).count();
    return 2.0 * plan.count() / (plan.rate + plan.finalRate);
}

} // namespace

Schedule::Schedule(const Plan &plan)
    : m_pace(plan.pace)
    , m_rate(plan.rate)
    , m_growth(plan.pace == Pace::Ramp ? (plan.finalRate - plan.rate) / rampSeconds(plan) : 0)
    , m_duration(plan.duration.value_or(std::chrono::milliseconds(0)))
{
    if (!plan.duration)
        m_count = plan.count();
}

std::optional<nanoseconds> Schedule::due(qint64 index) const
{
    if (m_count && index >= *m_count)
        return {};
    if (m_pace == Pace::AllAtOnce || m_pace == Pace::BackToBack)
        return nanoseconds(0);
    constexpr double never = 1e9; // seconds, beyond any plan's end
    const nanoseconds due(std::llround(std::min(seconds(index), never) * 1e9));
    if (!m_count && due >= m_duration)
        return {};
    return due;
}

bool Schedule::isOpen(qint64 index, nanoseconds elapsed) const
{
    if (m_pace == Pace::BackToBack && !m_count)
        return elapsed < m_duration;
    return due(index).has_value();
}

std::optional<qint64> Schedule::total() const
{
    if (m_count)
        return m_count;
    if (m_pace == Pace::BackToBack)
        return {};
    const double length = std::chrono::duration<double>(m_duration).count();
    return qint64(std::ceil(m_rate * length + m_growth * length * length / 2 - 1e-9));
}

// The time at which rate * t + growth * t^2 / 2 requests have been due; in the form of the
// quadratic's root that stays exact when growth is small.
double Schedule::seconds(qint64 index) const
{
    const double root = std::sqrt(std::max(0.0, m_rate * m_rate + 2 * m_growth * double(index)));
    return index == 0 ? 0 : 2 * double(index) / (m_rate + root);
}

} // namespace simulator
