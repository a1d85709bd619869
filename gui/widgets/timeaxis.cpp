// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timeaxis.h"

#include "gui/look/measure.h"
#include "gui/simulatortext.h"

#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;

namespace gui {

namespace {

// Of milliseconds, so that all marks so far apart have as many.
int decimals(TimeAxis::Time step)
{
    int count = 0;
    for (TimeAxis::Time unit = 1ms; unit > step; unit /= 10)
        ++count;
    return count;
}

} // namespace

TimeAxis::TimeAxis(const Span &span)
    : m_span(span)
{ }

double TimeAxis::x(Time time) const
{
    const double share = double((time - m_span.from).count())
        / double(std::max<Time>(m_span.to - m_span.from, 1ns).count());
    return m_span.left + share * (m_span.right - m_span.left);
}

TimeAxis::Time TimeAxis::step(const QFontMetrics &font) const
{
    for (Time unit = 1us; unit < m_span.to; unit *= 10)
        for (const int times : {1, 2, 5}) {
            const Time step = unit * times;
            const QString widest = durationText(m_span.to, decimals(step));
            if (x(step) - x(0ns) >= font.horizontalAdvance(widest) + measure::line())
                return step;
        }
    return std::max<Time>(m_span.to, 1us);
}

std::vector<TimeAxis::Time> TimeAxis::marks(const QFontMetrics &font) const
{
    std::vector<Time> marks;
    const Time apart = step(font);
    const auto before = std::max<Time::rep>(0, (m_span.from - 1ns) / apart);
    for (Time mark = m_span.from <= 0ns ? 0ns : apart * (before + 1); mark <= m_span.to;
         mark += apart)
        marks.push_back(mark);
    return marks;
}

void TimeAxis::draw(QPainter &painter, double top, double height) const
{
    const QFontMetrics font = painter.fontMetrics();
    const int places = decimals(step(font));
    for (const Time mark : marks(font)) {
        const QString words = durationText(mark, places);
        const double half = font.horizontalAdvance(words) / 2.0 + 1;
        painter.drawText(QRectF(x(mark) - half, top, 2 * half, height), Qt::AlignCenter, words);
    }
}

} // namespace gui
