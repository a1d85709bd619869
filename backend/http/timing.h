// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

namespace http {

enum class Phase { Parse, Validate, Store, Write };

// Where a request's time went. Each mark gives what passed since the last one to a phase.
class Timing
{
public:
    using Nanoseconds = std::chrono::nanoseconds; // of base::Clock::elapsed()

    void start(Nanoseconds now) { m_begin = m_last = now; }

    void mark(Phase phase, Nanoseconds now)
    {
        m_parts[std::size_t(phase)] += now - m_last;
        m_last = now;
    }

    Nanoseconds part(Phase phase) const { return m_parts[std::size_t(phase)]; }
    Nanoseconds begin() const { return m_begin; }
    Nanoseconds total() const { return m_last - m_begin; }

private:
    Nanoseconds m_begin{0};
    Nanoseconds m_last{0};
    std::array<Nanoseconds, 4> m_parts{};
};

} // namespace http
