// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/extent.h"

#include "gui/look/measure.h"

#include <QStyleOption>

namespace gui::extent {

std::optional<int> metric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return measure::gap();
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return measure::margin() * 3 / 4;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
        return measure::icon();
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return measure::line();
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return measure::gap();
    case QStyle::PM_ScrollBarExtent:
        return measure::line() * 7 / 8;
    case QStyle::PM_ScrollBarSliderMin:
        return 2 * measure::line();
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
        return 0;
    case QStyle::PM_HeaderMargin:
        return measure::gap();
    case QStyle::PM_FocusFrameHMargin:
        return measure::gap() - 1; // beside the text of a cell; Qt adds one, for that of a heading
    case QStyle::PM_MenuButtonIndicator:
        return measure::line();
    default:
        return std::nullopt;
    }
}

QSize size(QStyle::ContentsType type, QSize fusion, const QSize &contents)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_ComboBox: // the words are set in a little, below; so are those of a spin box
        fusion.rwidth() += measure::gap();
        [[fallthrough]];
    case QStyle::CT_LineEdit:
        fusion.setHeight(std::max(fusion.height(), measure::control()));
        return fusion;
    case QStyle::CT_SpinBox: // its field is as high as one that stands alone; Fusion adds its frame
        return {fusion.width() + measure::gap(), std::max(contents.height(), measure::control())};
    case QStyle::CT_ToolButton:
        return fusion.expandedTo({measure::control(), measure::control()});
    case QStyle::CT_ItemViewItem: // cells of several lines keep their distance from the next
        fusion.rheight() += measure::gap();
        [[fallthrough]];
    case QStyle::CT_HeaderSection:
        fusion.setHeight(std::max(fusion.height(), measure::control()));
        return fusion;
    case QStyle::CT_MenuItem:
        fusion.rheight() += measure::line() / 4;
        return fusion;
    case QStyle::CT_TabBarTab:
        fusion.rheight() += measure::line() / 2;
        return fusion;
    default:
        return fusion;
    }
}

QRect field(const QStyleOption &option, const QRect &fusion)
{
    const bool isLeft = option.direction == Qt::LeftToRight;
    const int inset = measure::gap() / 2;
    return fusion.adjusted(isLeft ? inset : 0, 0, isLeft ? 0 : -inset, 0);
}

QRect lineEdit(const QStyleOption &option, const QRect &fusion)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const int inset = frame && frame->lineWidth > 0 ? measure::gap() / 2 : 0;
    return fusion.adjusted(inset, 0, -inset, 0);
}

int leastTabMargin()
{
    return measure::gap() / 2;
}

// Centred. Where the tab is narrow its margins go before the words are cut.
QRect tabText(const QStyleOption &option, const QRect &fusion)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab || !tab->icon.isNull() || !tab->leftButtonSize.isEmpty()
        || !tab->rightButtonSize.isEmpty())
        return fusion;
    return {tab->rect.left() + leastTabMargin(), fusion.top(),
            tab->rect.width() - 2 * leastTabMargin(), fusion.height()};
}

// The margin of a picture is that of the words beside it, too: Qt adds them up.
QRect item(const QStyleOption &option, const QRect &fusion, int margin)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item || !item->features.testFlag(QStyleOptionViewItem::HasDecoration)
        || item->decorationPosition != QStyleOptionViewItem::Left)
        return fusion;
    const bool isLeft = item->direction == Qt::LeftToRight;
    return fusion.adjusted(isLeft ? -margin : 0, 0, isLeft ? 0 : margin, 0);
}

} // namespace gui::extent
