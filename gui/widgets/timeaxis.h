// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

class QFontMetrics;
class QPainter;
class QRectF;

namespace gui {

// A span of time along a picture, marked at round moments: 1, 2 or 5 of a unit apart, as close as
// their words have room. Time goes to the right in every language.
class TimeAxis
{
public:
    using Time = std::chrono::nanoseconds;

    struct Span
    {
        Time from{};
        Time to{};
        double left = 0;
        double right = 0;
    };

    explicit TimeAxis(const Span &span);

    double x(Time time) const;
    std::vector<Time> marks(const QFontMetrics &font) const;
    void draw(QPainter &painter, double top, double height) const; // its words, in the pen's colour

private:
    Time step(const QFontMetrics &font) const;

    Span m_span;
};

} // namespace gui
