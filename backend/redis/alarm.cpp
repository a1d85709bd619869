// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/alarm.h"

#include <algorithm>

namespace redis {

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::ring);
}

void Alarm::cover(TimePoint deadline)
{
    using namespace std::chrono;
    if (m_at && *m_at <= deadline)
        return;
    m_at = deadline;
    const auto left = ceil<milliseconds>(deadline - steady_clock::now());
    m_timer.start(std::clamp(left, milliseconds(0), milliseconds(hours(24))));
}

void Alarm::clear()
{
    m_at.reset();
    m_timer.stop();
}

void Alarm::ring()
{
    m_at.reset();
    Q_EMIT due();
}

} // namespace redis
