// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lanetimeline.h"

#include "gui/look/measure.h"
#include "gui/simulatortext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace gui {

LaneTimeline::LaneTimeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void LaneTimeline::show(simulator::ReportPointer report)
{
    m_report = std::move(report);
    m_lanes = 0;
    for (std::size_t i = 0; i < drawn(); ++i)
        m_lanes = std::max(m_lanes, m_report->samples[i].lane + 1);
    //: Says what a picture shows; %n parallel clients.
    QString words = tr("Requests over time in %Ln lane(s)", nullptr, m_lanes);
    if (isPart())
        words += u'\n' + partText();
    setAccessibleDescription(words);
    orderEffects();
    fitBars();
    viewport()->update();
}

// The verdict gives the order; each effect comes no sooner than its request was sent and the one
// before it took effect.
void LaneTimeline::orderEffects()
{
    m_effects.clear();
    if (!m_report)
        return;
    QHash<quint32, nanoseconds> sent;
    for (std::size_t i = 0; i < drawn(); ++i)
        sent.insert(m_report->samples[i].number, m_report->samples[i].sent);
    nanoseconds time{};
    for (const quint32 number : m_report->verdict.order) {
        const auto found = sent.constFind(number);
        if (found == sent.cend())
            continue;
        time = std::max(time, *found);
        m_effects.insert(number, {time, int(m_effects.size()) + 1});
    }
}

std::size_t LaneTimeline::drawn() const
{
    return m_report ? std::min(m_report->samples.size(), mostDrawn) : 0;
}

bool LaneTimeline::isPart() const
{
    return m_report && m_report->samples.size() > drawn();
}

QString LaneTimeline::partText() const
{
    //: Below a picture that would be too full otherwise.
    return tr("Only the first %Ln request(s) are drawn.", nullptr, int(drawn()));
}

int LaneTimeline::laneHeight() const
{
    return measure::line() * 5 / 4;
}

int LaneTimeline::labelWidth() const
{
    return fontMetrics().horizontalAdvance(QLocale().toString(m_lanes)) + 2 * measure::gap();
}

void LaneTimeline::fitBars()
{
    const int height = (m_lanes + (isPart() ? 2 : 1)) * laneHeight(); // words are below
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void LaneTimeline::resizeEvent(QResizeEvent *)
{
    fitBars();
}

double LaneTimeline::x(nanoseconds time) const
{
    const double share =
        double(time.count()) / double(std::max<qint64>(1, m_report->elapsed.count()));
    const int left = labelWidth();
    return left + share * (viewport()->width() - left - measure::gap());
}

QRectF LaneTimeline::barOf(const simulator::Sample &sample, nanoseconds from, nanoseconds to) const
{
    const int inset = laneHeight() / 6;
    const int top = sample.lane * laneHeight() - verticalScrollBar()->value();
    const double left = x(from);
    return {left, double(top + inset), std::max(1.5, x(to) - left),
            double(laneHeight() - 2 * inset)};
}

void LaneTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    if (!m_report)
        return;
    painter.setPen(colours.muted);
    for (int lane = 0; lane < m_lanes; ++lane)
        painter.drawText(QRect(0, lane * laneHeight() - verticalScrollBar()->value(),
                               labelWidth() - measure::gap(), laneHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(lane + 1));
    for (std::size_t i = 0; i < drawn(); ++i)
        drawSample(painter, m_report->samples[i]);
    drawEffects(painter);
    drawWindow(painter);
    drawAxis(painter);
}

void LaneTimeline::drawSample(QPainter &painter, const simulator::Sample &sample) const
{
    const Colours &colours = Colours::of(palette());
    const Tone tone = outcomeTone(sample.outcome);
    painter.setPen(QPen(colours.tone(tone), 1));
    painter.setBrush(colours.wash(tone));
    painter.drawRoundedRect(barOf(sample, sample.due, sample.done), 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tone(tone));
    painter.drawRoundedRect(barOf(sample, sample.sent, sample.done), 2, 2);
    const QRectF bar = barOf(sample, sample.sent, sample.done);
    const QString name = simulator::sortName(sample.sort);
    if (fontMetrics().horizontalAdvance(name) + measure::gap() > bar.width())
        return;
    painter.setPen(colours.surface);
    painter.drawText(bar, Qt::AlignCenter, name);
}

void LaneTimeline::drawEffects(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    painter.setPen(QPen(colours.surface, 1));
    painter.setBrush(colours.text);
    for (std::size_t i = 0; i < drawn(); ++i) {
        const simulator::Sample &sample = m_report->samples[i];
        const auto effect = m_effects.constFind(sample.number);
        if (effect == m_effects.cend())
            continue;
        const QRectF bar = barOf(sample, effect->time, effect->time);
        const double half = bar.height() / 4;
        const QPointF middle(x(effect->time), bar.bottom());
        painter.drawPolygon(QPolygonF({middle + QPointF(-half, 0), middle + QPointF(0, -2 * half),
                                       middle + QPointF(half, 0)}));
    }
}

void LaneTimeline::drawWindow(QPainter &painter) const
{
    const auto &violation = m_report->verdict.violation;
    if (!violation)
        return;
    painter.setPen(QPen(Colours::of(palette()).tone(Tone::Bad), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x(violation->from), 1,
                            std::max(2.0, x(violation->to) - x(violation->from)),
                            m_lanes * laneHeight() - 2));
}

void LaneTimeline::drawAxis(QPainter &painter) const
{
    constexpr int ticks = 4;
    painter.setPen(Colours::of(palette()).muted);
    const int top = m_lanes * laneHeight() - verticalScrollBar()->value();
    for (int i = 0; i <= ticks; ++i) {
        const nanoseconds time = m_report->elapsed * i / ticks;
        const QString text = durationText(time);
        const int width = fontMetrics().horizontalAdvance(text);
        const int left = std::min(int(x(time)), viewport()->width() - width - measure::gap());
        painter.drawText(QRect(left, top, width, laneHeight()), Qt::AlignVCenter, text);
    }
    if (isPart())
        painter.drawText(QRect(measure::gap(), top + laneHeight(),
                               viewport()->width() - 2 * measure::gap(), laneHeight()),
                         Qt::AlignLeading | Qt::AlignVCenter, partText());
}

int LaneTimeline::sampleAt(const QPoint &place) const
{
    for (std::size_t i = 0; i < drawn(); ++i) {
        const auto &sample = m_report->samples[i];
        if (barOf(sample, sample.due, sample.done).adjusted(-1, 0, 1, 0).contains(place))
            return int(i);
    }
    return -1;
}

void LaneTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const int row = sampleAt(event->pos()); row >= 0)
        Q_EMIT chosen(row);
}

bool LaneTimeline::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = sampleAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto &sample = m_report->samples[std::size_t(row)];
    //: A request in a picture: its number and sort, its outcome, how long it waited and took.
    QString text = tr("No. %1, %2: %3; queued %4, on the wire %5")
                       .arg(QLocale().toString(sample.number),
                            QString(simulator::sortName(sample.sort)), outcomeText(sample.outcome),
                            durationText(sample.queued()), durationText(sample.wire()));
    if (const auto effect = m_effects.constFind(sample.number); effect != m_effects.cend())
        //: Follows on the sentence before: the server did this request as the %1st, 2nd… of all.
        text += tr("; took effect as no. %1").arg(QLocale().toString(effect->place));
    QToolTip::showText(help->globalPos(), text);
    return true;
}

} // namespace gui
