// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/agehistogram.h"

#include "gui/look/colours.h"
#include "gui/look/measure.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <numeric>

namespace gui {

namespace {

constexpr int youngestShown = 15;
constexpr int oldestShown = 105; // unless somebody is older

} // namespace

AgeHistogram::AgeHistogram(QWidget *parent)
    : QWidget(parent)
    , m_firstBar(youngestShown / barYears)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    show({});
}

void AgeHistogram::show(const CustomerView::Ages &ages)
{
    std::vector<qsizetype> bars(std::size_t(customers::oldest / barYears + 1));
    for (std::size_t age = 0; age < ages.size(); ++age)
        bars[age / barYears] += ages[age];
    const auto last = std::find_if(bars.rbegin(), bars.rend(), [](auto n) { return n > 0; }).base();
    const auto shown = std::max<std::ptrdiff_t>(last - bars.begin(), oldestShown / barYears);
    bars.resize(std::size_t(shown));
    if (std::exchange(m_bars, bars) == bars)
        return;
    describe();
    update();
}

void AgeHistogram::setChosen(int youngest, int oldest)
{
    m_youngest = youngest;
    m_oldest = oldest;
    update();
}

QSize AgeHistogram::sizeHint() const
{
    return {12 * measure::line(), measure::control()};
}

int AgeHistogram::barAt(int x) const
{
    const int count = int(m_bars.size()) - m_firstBar;
    const int from = isRightToLeft() ? width() - 1 - x : x;
    return m_firstBar + std::clamp(from * count / std::max(width(), 1), 0, count - 1);
}

QRectF AgeHistogram::barRect(int bar) const
{
    const int count = int(m_bars.size()) - m_firstBar;
    const double step = double(width()) / count;
    const qsizetype most = std::max<qsizetype>(std::ranges::max(m_bars), 1);
    const double tall = double(m_bars[std::size_t(bar)]) / double(most) * (height() - 3);
    const int place = isRightToLeft() ? count - 1 - (bar - m_firstBar) : bar - m_firstBar;
    return {place * step + 0.5, height() - 1 - tall, std::max(step - 1.5, 1.0), tall};
}

void AgeHistogram::paintEvent(QPaintEvent *)
{
    if (std::ranges::max(m_bars) == 0)
        return; // a lone ground line would be taken for a field
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto [first, last] = std::minmax(m_pressed, m_dragged);
    for (int bar = m_firstBar; bar < int(m_bars.size()); ++bar) {
        const bool isChosen = m_pressed >= 0
            ? bar >= first && bar <= last
            : bar * barYears + barYears > m_youngest && bar * barYears <= m_oldest;
        painter.setBrush(isChosen ? colours.accent : colours.line);
        painter.drawRoundedRect(barRect(bar), 1.5, 1.5);
    }
    painter.fillRect(0, height() - 1, width(), 1, colours.edge);
}

void AgeHistogram::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = barAt(event->pos().x());
    update();
}

void AgeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return;
    m_dragged = barAt(event->pos().x());
    update();
}

void AgeHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (m_pressed >= 0)
        choose();
    m_pressed = m_dragged = -1;
    update();
}

void AgeHistogram::choose()
{
    const auto [first, last] = std::minmax(m_pressed, m_dragged);
    const int youngest = first * barYears;
    const int oldest = std::min(last * barYears + barYears - 1, customers::oldest);
    if (youngest == m_youngest && oldest == m_oldest)
        Q_EMIT chosen(0, customers::oldest);
    else
        Q_EMIT chosen(youngest, oldest);
}

bool AgeHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos().x());
    //: Over a bar of the age histogram: %1 and %2 are ages in years.
    const QString text =
        tr("Aged %L1 to %L2: %Ln customer(s)", nullptr, int(m_bars[std::size_t(bar)]))
            .arg(bar * barYears)
            .arg(bar * barYears + barYears - 1);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void AgeHistogram::describe()
{
    const qsizetype count = std::accumulate(m_bars.begin(), m_bars.end(), qsizetype(0));
    const auto most = std::ranges::max_element(m_bars) - m_bars.begin();
    setAccessibleName(tr("Customers by age"));
    setAccessibleDescription(
        count == 0 ? tr("There are no customers.")
                   //: Read aloud for the age histogram: of its ranges, %1 to %2 has most of them.
                   : tr("%Ln customer(s); most often aged %L1 to %L2.", nullptr, int(count))
                         .arg(most * barYears)
                         .arg(most * barYears + barYears - 1));
}

} // namespace gui
