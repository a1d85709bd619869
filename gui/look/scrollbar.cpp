// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/scrollbar.h"

#include "gui/look/measure.h"
#include "gui/look/paint.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QPainter>

namespace gui::scrollbar {

namespace {

const QAbstractScrollArea *areaOf(const QWidget *bar)
{
    return bar && bar->parentWidget()
        ? qobject_cast<const QAbstractScrollArea *>(bar->parentWidget()->parentWidget())
        : nullptr;
}

// That of what is scrolled, unless it lets show what is behind it.
void drawGround(const QRect &rect, QPainter &painter, const QAbstractScrollArea *area)
{
    if (area && area->viewport()->autoFillBackground())
        painter.fillRect(rect,
                         area->viewport()->palette().brush(area->viewport()->backgroundRole()));
}

// Qt lets the upright bar of a table begin beside its headings.
QStyleOptionSlider belowHeadings(const QStyleOptionSlider &option, const QWidget *bar)
{
    QStyleOptionSlider below = option;
    const QAbstractScrollArea *area = areaOf(bar);
    if (!area || option.orientation == Qt::Horizontal)
        return below;
    for (const auto *header :
         area->findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly))
        if (header->orientation() == Qt::Horizontal && header->isVisibleTo(area))
            below.rect.setTop(option.rect.top() + header->height());
    return below;
}

QRect handleOf(const QStyleOptionSlider &option)
{
    const int smallest = 2 * measure::line();
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 span = qint64(option.maximum) - option.minimum + option.pageStep;
    const int handle = span > 0 ? int(std::clamp<qint64>(qint64(length) * option.pageStep / span,
                                                         std::min(smallest, length), length))
                                : length;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return isHorizontal
        ? QRect(option.rect.x() + start, option.rect.y(), handle, option.rect.height())
        : QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), handle);
}

} // namespace

QRect part(const QStyleOptionSlider &whole, QStyle::SubControl part, const QWidget *bar)
{
    const QStyleOptionSlider option = belowHeadings(whole, bar);
    const QRect handle = handleOf(option);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        isHorizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        isHorizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

void draw(const QStyleOptionSlider &option, QPainter &painter, const QWidget *bar)
{
    const QStyleOptionSlider below = belowHeadings(option, bar);
    QStyleOption corner = option;
    corner.rect.setBottom(below.rect.top() - 1);
    if (!corner.rect.isEmpty())
        paint::headerGround(corner, painter);
    drawGround(below.rect, painter, areaOf(bar));
    paint::scrollBar(below, handleOf(below), painter);
}

void drawCorner(const QStyleOption &option, QPainter &painter, const QWidget *area)
{
    drawGround(option.rect, painter, qobject_cast<const QAbstractScrollArea *>(area));
}

} // namespace gui::scrollbar
