// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/windowpicture.h"

#include "gui/look/colours.h"
#include "gui/look/measure.h"
#include "gui/simulatortext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace gui {

namespace {

constexpr std::size_t mostDrawn = 40;

} // namespace

WindowPicture::WindowPicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"windowPicture"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WindowPicture::show(simulator::ReportPointer report)
{
    m_report = std::move(report);
    fitAxis();
    setAccessibleDescription(violationText(*m_report->verdict.violation));
    updateGeometry();
    update();
}

// From the first request sent to the last answer, with a little air.
void WindowPicture::fitAxis()
{
    m_from = m_report->verdict.violation->from;
    m_to = m_report->verdict.violation->to;
    m_names = 0;
    for (const simulator::Sample &sample : m_report->samples) {
        m_from = std::min(m_from, sample.sent);
        m_to = std::max(m_to, sample.done);
        m_names = std::max(m_names, fontMetrics().horizontalAdvance(requestName(sample)));
    }
    m_names += measure::gap(); // before them
    const nanoseconds air = (m_to - m_from) / 40 + nanoseconds(1);
    m_from -= air;
    m_to += air;
}

std::size_t WindowPicture::drawn() const
{
    return std::min(m_report->samples.size(), mostDrawn);
}

QSize WindowPicture::minimumSizeHint() const
{
    const auto lines = m_report ? drawn() + 1 : 4;
    return {12 * measure::line(), int(lines) * measure::line() * 5 / 4};
}

// Its last number, too, has room.
TimeAxis WindowPicture::axis() const
{
    return TimeAxis({.from = m_from,
                     .to = m_to,
                     .left = double(m_names + measure::gap()),
                     .right = double(width() - 2 * measure::line())});
}

double WindowPicture::x(nanoseconds time) const
{
    return axis().x(time);
}

double WindowPicture::lineHeight() const
{
    const auto lines = double(drawn() + 1);
    return std::min(height() / lines, 2.2 * measure::line());
}

void WindowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Colours::of(palette()).surface);
    if (!m_report)
        return;
    drawFrame(painter);
    for (std::size_t i = 0; i < drawn(); ++i)
        drawSample(painter, i);
    drawAxis(painter);
}

void WindowPicture::drawSample(QPainter &painter, std::size_t index) const
{
    const Colours &colours = Colours::of(palette());
    const simulator::Sample &sample = m_report->samples[index];
    const double top = double(index) * lineHeight();
    painter.setPen(colours.text);
    painter.drawText(QRectF(0, top, m_names, lineHeight()),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, requestName(sample));
    const double inset = lineHeight() / 5;
    const QRectF bar(x(sample.sent), top + inset, std::max(2.0, x(sample.done) - x(sample.sent)),
                     lineHeight() - 2 * inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tone(outcomeTone(sample.outcome)));
    painter.drawRoundedRect(bar, 2, 2);
    const QString said = outcomeText(sample.outcome);
    if (fontMetrics().horizontalAdvance(said) + measure::gap() > bar.width())
        return;
    painter.setPen(colours.surface);
    painter.drawText(bar, Qt::AlignCenter, said);
}

void WindowPicture::drawFrame(QPainter &painter) const
{
    const auto &violation = *m_report->verdict.violation;
    const Colours &colours = Colours::of(palette());
    const auto lines = double(drawn());
    const QRectF frame(x(violation.from), 1, std::max(2.0, x(violation.to) - x(violation.from)),
                       lines * lineHeight() - 2);
    painter.setPen(QPen(colours.tone(Tone::Bad), 1.5, Qt::DashLine));
    painter.setBrush(colours.wash(Tone::Bad));
    painter.drawRect(frame);
}

void WindowPicture::drawAxis(QPainter &painter) const
{
    painter.setPen(Colours::of(palette()).muted);
    axis().draw(painter, double(drawn()) * lineHeight(), lineHeight());
}

void WindowPicture::mousePressEvent(QMouseEvent *event)
{
    if (!m_report)
        return;
    const int index = int(event->position().y() / lineHeight());
    if (index >= 0 && index < int(drawn()))
        Q_EMIT chosen(index);
}

void WindowPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_report && event->type() == QEvent::FontChange)
        fitAxis();
}

} // namespace gui
