// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/clock.h"

namespace base {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::elapsed() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace base
