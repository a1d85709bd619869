// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lanetimeline.h"

#include "gui/access.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/simulatortext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace gui {

LaneTimeline::LaneTimeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void LaneTimeline::show(simulator::ReportPointer report)
{
    m_report = std::move(report);
    m_lanes = 0;
    for (std::size_t i = 0; i < drawn(); ++i)
        m_lanes = std::max(m_lanes, m_report->samples[i].lane + 1);
    orderEffects();
    orderWalk();
    tell();
    fitBars();
    viewport()->update();
}

void LaneTimeline::retranslate()
{
    tell();
    viewport()->update();
}

// Of the request that was reached, else of them all.
void LaneTimeline::tell()
{
    if (m_place >= 0)
        return describe(*this, requestText(m_walk[std::size_t(m_place)]));
    //: Says what a picture shows; %n parallel clients.
    QString words = tr("Requests over time in %Ln lane(s)", nullptr, m_lanes);
    if (isPart())
        words += u'\n' + partText();
    describe(*this, words);
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

void LaneTimeline::orderWalk()
{
    m_walk.resize(drawn());
    std::iota(m_walk.begin(), m_walk.end(), 0);
    std::ranges::stable_sort(m_walk, {},
                             [this](int row) { return m_report->samples[std::size_t(row)].sent; });
    m_place = -1;
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
    //: Of a picture that would be too full otherwise.
    return tr("Only the first %Ln request(s) are drawn.", nullptr, int(drawn()));
}

QString LaneTimeline::key() const
{
    //: The key to a picture: a bar for each request, of two parts.
    QStringList signs{tr("Outlined: a request waits to be sent. Filled: it is on the wire.")};
    if (!m_effects.isEmpty())
        //: The key to a picture, a sign and what it means: when the server did the request.
        signs << tr("▲: it took effect here at the earliest.");
    if (m_report && m_report->verdict.violation)
        //: The key to a picture: a frame, and what it means.
        signs << tr("Dashed frame: the answers contradict one another.");
    if (isPart())
        signs << partText();
    return sentences(signs);
}

int LaneTimeline::laneHeight() const
{
    return measure::line() * 5 / 4;
}

// All but a line for the time.
int LaneTimeline::room() const
{
    return std::max(laneHeight(), viewport()->height() - laneHeight());
}

int LaneTimeline::lanesHeight() const
{
    return std::min(m_lanes * laneHeight(), room());
}

// The first number of the time, too, has room.
int LaneTimeline::labelWidth() const
{
    const int number = fontMetrics().horizontalAdvance(QLocale().toString(m_lanes));
    const int time = fontMetrics().horizontalAdvance(durationText({}, 2));
    return std::max(number + 2 * measure::gap(), time / 2 + measure::gap());
}

void LaneTimeline::fitBars()
{
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setPageStep(room());
    verticalScrollBar()->setRange(0, std::max(0, m_lanes * laneHeight() - room()));
}

void LaneTimeline::resizeEvent(QResizeEvent *)
{
    fitBars();
}

// Its last number, too, has room.
TimeAxis LaneTimeline::axis() const
{
    return TimeAxis({.from = {},
                     .to = m_report->elapsed,
                     .left = double(labelWidth()),
                     .right = double(viewport()->width() - 2 * measure::line())});
}

double LaneTimeline::x(nanoseconds time) const
{
    return axis().x(time);
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
    painter.setClipRect(0, 0, viewport()->width(), lanesHeight());
    painter.setPen(colours.muted);
    for (int lane = 0; lane < m_lanes; ++lane)
        painter.drawText(QRect(0, lane * laneHeight() - verticalScrollBar()->value(),
                               labelWidth() - measure::gap(), laneHeight()),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QLocale().toString(lane + 1));
    for (std::size_t i = 0; i < drawn(); ++i)
        drawWait(painter, m_report->samples[i]);
    // Above all waits: a request may be due while another has its lane.
    for (std::size_t i = 0; i < drawn(); ++i)
        drawOnWire(painter, m_report->samples[i]);
    drawEffects(painter);
    drawWindow(painter);
    if (hasFocus())
        drawFocus(painter);
    painter.setClipping(false);
    painter.setPen(colours.muted);
    axis().draw(painter, lanesHeight(), laneHeight());
}

void LaneTimeline::drawWait(QPainter &painter, const simulator::Sample &sample) const
{
    const Colours &colours = Colours::of(palette());
    const Tone tone = outcomeTone(sample.outcome);
    painter.setPen(QPen(colours.tone(tone), 1));
    painter.setBrush(colours.wash(tone));
    painter.drawRoundedRect(barOf(sample, sample.due, sample.done), 2, 2);
}

void LaneTimeline::drawOnWire(QPainter &painter, const simulator::Sample &sample) const
{
    const Colours &colours = Colours::of(palette());
    const QRectF bar = barOf(sample, sample.sent, sample.done);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tone(outcomeTone(sample.outcome)));
    painter.drawRoundedRect(bar, 2, 2);
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
    painter.drawRect(QRectF(x(violation->from), 1 - verticalScrollBar()->value(),
                            std::max(2.0, x(violation->to) - x(violation->from)),
                            m_lanes * laneHeight() - 2));
}

void LaneTimeline::drawFocus(QPainter &painter) const
{
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = viewport()->rect();
    if (m_place < 0) {
        painter.setClipping(false);
    } else {
        const auto &sample = m_report->samples[std::size_t(m_walk[std::size_t(m_place)])];
        ring.rect = barOf(sample, sample.due, sample.done).toAlignedRect().adjusted(-3, -3, 3, 3);
    }
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

int LaneTimeline::sampleAt(const QPoint &place) const
{
    if (place.y() >= lanesHeight())
        return -1;
    for (std::size_t i = 0; i < drawn(); ++i) {
        const auto &sample = m_report->samples[i];
        if (barOf(sample, sample.due, sample.done).adjusted(-1, 0, 1, 0).contains(place))
            return int(i);
    }
    return -1;
}

void LaneTimeline::mousePressEvent(QMouseEvent *event)
{
    const int row = sampleAt(event->pos());
    if (row < 0)
        return;
    walkTo(int(std::ranges::find(m_walk, row) - m_walk.begin()));
    Q_EMIT chosen(row);
}

void LaneTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_place >= 0)
        Q_EMIT chosen(m_walk[std::size_t(m_place)]);
    else if (const int place = placeFrom(event->key()); place >= 0)
        walkTo(place);
    else
        QAbstractScrollArea::keyPressEvent(event); // which scrolls by pages
}

// Where a key leads; -1: nowhere. Time goes to the right in every language.
int LaneTimeline::placeFrom(int key) const
{
    const int last = int(m_walk.size()) - 1;
    if (last < 0)
        return -1;
    switch (key) {
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Right:
        return std::min(m_place + 1, last);
    case Qt::Key_Left:
        return std::max(m_place - 1, 0);
    case Qt::Key_Down:
        return placeInLane(+1);
    case Qt::Key_Up:
        return placeInLane(-1);
    default:
        return -1;
    }
}

// In the next lane above or below that has requests, the one sent nearest in time.
int LaneTimeline::placeInLane(int direction) const
{
    if (m_place < 0)
        return 0;
    const auto at = [this](int place) -> const simulator::Sample & {
        return m_report->samples[std::size_t(m_walk[std::size_t(place)])];
    };
    const simulator::Sample &here = at(m_place);
    const auto distance = [&](int place) {
        return std::pair(direction * (at(place).lane - here.lane),
                         std::chrono::abs(at(place).sent - here.sent));
    };
    int best = m_place; // where there is no lane beyond
    for (int place = 0; place < int(m_walk.size()); ++place)
        if (distance(place).first > 0 && (best == m_place || distance(place) < distance(best)))
            best = place;
    return best;
}

void LaneTimeline::walkTo(int place)
{
    m_place = place;
    const int row = m_walk[std::size_t(place)];
    QScrollBar &bar = *verticalScrollBar();
    const int top = m_report->samples[std::size_t(row)].lane * laneHeight();
    const int highest = top + laneHeight() - room();
    bar.setValue(std::clamp(bar.value(), std::min(highest, top), top));
    viewport()->update();
    tell();
    Q_EMIT reached(row);
}

void LaneTimeline::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LaneTimeline::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
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
    QToolTip::showText(help->globalPos(), requestText(row));
    return true;
}

QString LaneTimeline::requestText(int row) const
{
    const auto &sample = m_report->samples[std::size_t(row)];
    const QLocale locale;
    //: A request in a picture: its number and sort, its outcome, its lane, how long it waited and
    //: took.
    QString text =
        tr("No. %1, %2: %3; lane %4, queued %5, on the wire %6")
            .arg(locale.toString(sample.number), QString(simulator::sortName(sample.sort)),
                 outcomeText(sample.outcome), locale.toString(sample.lane + 1),
                 durationText(sample.queued()), durationText(sample.wire()));
    if (const auto effect = m_effects.constFind(sample.number); effect != m_effects.cend())
        //: Follows on the sentence before: the server did this request as the %1st, 2nd… of all.
        text += tr("; took effect as no. %1").arg(locale.toString(effect->place));
    return text;
}

} // namespace gui
