// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/notebars.h"

#include "gui/listing.h"
#include "gui/look/colours.h"
#include "gui/look/measure.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

NoteBars::NoteBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NoteBars::show(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_most = 1;
    QStringList words;
    for (const Bar &bar : m_bars) {
        m_most = std::max(m_most, bar.count);
        if (bar.count > 0)
            words << u"%1 × %2"_s.arg(QLocale().toString(bar.count), bar.note);
    }
    setAccessibleDescription(listed(words));
    updateGeometry();
    update();
}

void NoteBars::setLeastRows(int rows)
{
    m_leastRows = rows;
    updateGeometry();
}

int NoteBars::rowHeight()
{
    return measure::line() * 4 / 3;
}

int NoteBars::labelWidth() const
{
    int width = 0;
    for (const Bar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.note));
    return width;
}

int NoteBars::leastWidth() const
{
    return labelWidth() + 4 * measure::line();
}

int NoteBars::columns() const
{
    constexpr std::size_t mostInOne = 4;
    const bool haveRoom = width() >= 2 * (leastWidth() + measure::gap());
    return m_bars.size() > mostInOne && haveRoom ? 2 : 1;
}

int NoteBars::rows() const
{
    return (int(m_bars.size()) + columns() - 1) / columns();
}

QSize NoteBars::sizeHint() const
{
    return {labelWidth() + 8 * measure::line(), std::max(rows(), m_leastRows) * rowHeight()};
}

QSize NoteBars::minimumSizeHint() const
{
    return {leastWidth(), sizeHint().height()};
}

void NoteBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // the columns may be others
}

void NoteBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int labels = labelWidth(), apart = 2 * measure::gap();
    const int width = (this->width() - (columns() - 1) * apart) / columns();
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const QRect row(i / rows() * (width + apart), i % rows() * rowHeight(), width, rowHeight());
        drawBar(painter, m_bars[std::size_t(i)], QStyle::visualRect(layoutDirection(), rect(), row),
                labels);
    }
}

void NoteBars::drawBar(QPainter &painter, const Bar &bar, const QRect &row, int labels) const
{
    const Colours &colours = Colours::of(palette());
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), row, rect);
    };
    const QString count = QLocale().toString(bar.count);
    const int gap = measure::gap();
    const int room = row.width() - labels - 2 * gap
        - fontMetrics().horizontalAdvance(QLocale().toString(m_most));
    const int length = int(double(room) * double(bar.count) / double(m_most));
    const QRect label(row.left(), row.top(), labels, row.height());
    const int inset = row.height() / 5;
    const QRect ink(row.left() + labels + gap, row.top() + inset,
                    std::max(length, bar.count > 0 ? 2 : 0), row.height() - 2 * inset);
    painter.setPen(bar.count == 0 && isEnabled() ? colours.muted
                                                 : palette().color(QPalette::WindowText));
    painter.drawText(place(label), Qt::AlignRight | Qt::AlignVCenter, bar.note);
    painter.drawText(place({ink.right() + gap, row.top(), row.width(), row.height()}),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     count);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? colours.series.front() : colours.edge);
    painter.drawRoundedRect(place(ink), 2, 2);
}

} // namespace gui
