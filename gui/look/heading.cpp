// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/heading.h"

#include "gui/look/colours.h"
#include "gui/look/measure.h"

#include <QPainter>
#include <QStyle>

namespace gui::heading {

namespace {

QStyleOptionHeaderV2 newest(const QStyleOption &option)
{
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        return *newer;
    QStyleOptionHeaderV2 header;
    static_cast<QStyleOptionHeader &>(header) =
        *qstyleoption_cast<const QStyleOptionHeader *>(&option);
    return header;
}

} // namespace

// Qt 6.4 asks its own style where the parts are, and not the one that stands in for it.
void draw(const QStyle &style, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QStyleOptionHeaderV2 header = newest(option);
    painter.save();
    painter.setClipRect(header.rect, Qt::IntersectClip);
    style.drawControl(QStyle::CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeaderV2 part = header;
    part.rect = style.subElementRect(QStyle::SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        style.drawControl(QStyle::CE_HeaderLabel, &part, &painter, widget);
    part.rect = style.subElementRect(QStyle::SE_HeaderArrow, &header, widget);
    if (header.sortIndicator != QStyleOptionHeader::None)
        style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, &painter, widget);
    painter.restore();
}

QStyleOptionHeaderV2 label(const QStyleOption &option)
{
    QStyleOptionHeaderV2 label = newest(option);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) // else it is greyed
        label.palette.setColor(group, QPalette::ButtonText, Colours::of(option.palette).muted);
    if (label.textAlignment & Qt::AlignRight) // numbers are below, and their units one another
        label.textAlignment |= Qt::AlignAbsolute;
    label.textElideMode = Qt::ElideRight; // Qt would cut it off
    if (label.orientation == Qt::Horizontal) // where whole rows are selected, all would be bold
        label.state.setFlag(QStyle::State_On, false);
    return label;
}

// Qt's hangs at the upper edge.
QRect arrow(const QStyleOption &option)
{
    const int side = std::min(option.rect.height(), measure::line());
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
                               option.rect.adjusted(measure::gap(), 0, -measure::gap(), 0));
}

} // namespace gui::heading
