// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timewaterfall.h"

#include "gui/look/colours.h"
#include "gui/look/measure.h"
#include "gui/simulatortext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gui {

TimeWaterfall::TimeWaterfall(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeWaterfall::show(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    updateGeometry();
    update();
}

int TimeWaterfall::rowHeight()
{
    return measure::line() * 5 / 4;
}

int TimeWaterfall::nameWidth() const
{
    int width = 0;
    for (const Stage &stage : m_stages)
        width = std::max(width, fontMetrics().horizontalAdvance(stage.name));
    return width;
}

int TimeWaterfall::timeWidth() const
{
    int width = 0;
    for (const Stage &stage : m_stages)
        width = std::max(width, fontMetrics().horizontalAdvance(durationText(stage.time)));
    return width;
}

QSize TimeWaterfall::sizeHint() const
{
    return {nameWidth() + timeWidth() + 16 * measure::line(), int(m_stages.size()) * rowHeight()};
}

QSize TimeWaterfall::minimumSizeHint() const
{
    return {nameWidth() + timeWidth() + 4 * measure::line(), int(m_stages.size()) * rowHeight()};
}

void TimeWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const int gap = measure::gap(), names = nameWidth(), times = timeWidth();
    const int height = rowHeight(), inset = height / 4;
    const int room = width() - names - times - 2 * gap;
    const auto outer =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    std::chrono::nanoseconds all{1}, begin{0};
    for (const Stage &stage : m_stages)
        all += stage.time;
    const auto pixels = [&](std::chrono::nanoseconds time) {
        return int(double(room) * double(time.count()) / double(all.count()));
    };
    int top = 0;
    for (const Stage &stage : m_stages) {
        painter.setPen(colours.text);
        painter.drawText(place({0, top, names, height}), outer, stage.name);
        painter.drawText(place({width() - times, top, times, height}), outer,
                         durationText(stage.time));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.sunken);
        painter.drawRect(place({names + gap, top + inset, room, height - 2 * inset}));
        painter.setBrush(colours.series.front());
        if (stage.time.count() > 0)
            painter.drawRect(place({names + gap + pixels(begin), top + inset,
                                    std::max(pixels(stage.time), 2), height - 2 * inset}));
        begin += stage.time;
        top += height;
    }
}

} // namespace gui
