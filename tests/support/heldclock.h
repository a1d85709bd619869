// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"

#include <QTimeZone>

#include <atomic>

namespace support {

// Time that stands still until a test moves it.
class HeldClock final : public base::Clock
{
public:
    QDateTime now() const override
    {
        const QDateTime start =
            QDateTime(QDate(2026, 11, 23), QTime(10, 31), QTimeZone::utc()).toUTC();
        return start.addMSecs(
            std::chrono::duration_cast<std::chrono::milliseconds>(elapsed()).count());
    }
    std::chrono::nanoseconds elapsed() const override
    {
        return std::chrono::nanoseconds(m_elapsed);
    }
    void advance(std::chrono::nanoseconds by) { m_elapsed += by.count(); }

private:
    std::atomic<qint64> m_elapsed = 0; // nanoseconds
};

} // namespace support
