// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace base {

// Time as a collaborator, so that tests can hold it still. Safe to read from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // wall time, UTC
    virtual std::chrono::nanoseconds elapsed() const = 0; // monotonic, from an arbitrary start
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::nanoseconds elapsed() const override;
};

} // namespace base
