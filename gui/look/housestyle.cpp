// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/housestyle.h"

#include "gui/look/colours.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/look/paint.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

QStyleOptionHeaderV2 newest(const QStyleOption *option)
{
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
        return *newer;
    QStyleOptionHeaderV2 header;
    static_cast<QStyleOptionHeader &>(header) = as<QStyleOptionHeader>(option);
    return header;
}

// Text on the accent colour, and what cannot be pressed.
QPalette labelled(const QStyleOptionButton &option)
{
    QPalette palette = option.palette;
    if (option.features.testFlag(QStyleOptionButton::DefaultButton))
        palette.setColor(QPalette::Active, QPalette::ButtonText,
                         Colours::of(option.palette).accentText);
    return palette;
}

// Qt lets the upright bar of a table begin beside its headings.
QStyleOptionSlider belowHeadings(const QStyleOptionSlider &option, const QWidget *bar)
{
    QStyleOptionSlider below = option;
    const QWidget *area =
        bar && bar->parentWidget() ? bar->parentWidget()->parentWidget() : nullptr;
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

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
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

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"fusion"_s)
{ }

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paint::button(as<QStyleOptionButton>(option), *painter);
    case PE_IndicatorButtonDropDown: // a part of a tool button; Fusion would make a push button of
                                     // it
    case PE_PanelButtonTool:
        return paint::toolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paint::field(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return paint::field(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return paint::radioButton(*option, *painter);
    case PE_FrameFocusRect:
        return paint::focus(*option, *painter);
    case PE_Frame:
        return paint::frame(*option, *painter);
    case PE_PanelScrollAreaCorner:
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::arrow(
                *option, *painter,
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow);
        return;
    case PE_IndicatorArrowDown:
        return paint::arrow(*option, *painter, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return paint::arrow(*option, *painter, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return paint::arrow(*option, *painter, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return paint::arrow(*option, *painter, Qt::RightArrow);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonLabel: {
        QStyleOptionButton label = as<QStyleOptionButton>(option);
        label.palette = labelled(label);
        if (label.direction == Qt::RightToLeft && !label.icon.isNull())
            return drawLabelFromTheRight(label, *painter, widget);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::header(*section, *painter);
        return paint::headerGround(*option, *painter);
    case CE_Header:
        return drawHeader(newest(option), *painter, widget);
    case CE_HeaderLabel: {
        QStyleOptionHeaderV2 label = newest(option);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) // else it is greyed
            label.palette.setColor(group, QPalette::ButtonText, Colours::of(option->palette).muted);
        label.textElideMode = Qt::ElideRight; // Qt would cut it off
        if (label.orientation == Qt::Horizontal) // where whole rows are selected, all would be bold
            label.state.setFlag(State_On, false);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_ItemViewItem: {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::Disabled, QPalette::Text, // not the model's colour
                              item.palette.color(QPalette::Disabled, QPalette::WindowText));
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_ToolButtonLabel:
        return drawToolLabel(as<QStyleOptionToolButton>(option), *painter, widget);
    case CE_ComboBoxLabel:
        return drawComboLabel(as<QStyleOptionComboBox>(option), *painter, widget);
    case CE_TabBarTabShape:
        return paint::tab(as<QStyleOptionTab>(option), *painter);
    case CE_ProgressBarGroove:
        return paint::progressGroove(as<QStyleOptionProgressBar>(option), *painter);
    case CE_ProgressBarContents:
        return paint::progress(as<QStyleOptionProgressBar>(option), *painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

// Qt 6.4 asks its own style where the parts are, and not the one that stands in for it.
void HouseStyle::drawHeader(const QStyleOptionHeaderV2 &header, QPainter &painter,
                            const QWidget *widget) const
{
    painter.save();
    painter.setClipRect(header.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &header, &painter, widget);
    QStyleOptionHeaderV2 part = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        drawControl(CE_HeaderLabel, &part, &painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    if (header.sortIndicator != QStyleOptionHeader::None)
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    painter.restore();
}

// Qt 6.4 puts the text beside an icon at the wrong edge where words run from the right.
void HouseStyle::drawLabelFromTheRight(const QStyleOptionButton &label, QPainter &painter,
                                       const QWidget *widget) const
{
    const bool isUnderlined = proxy()->styleHint(SH_UnderlineShortcut, &label, widget);
    const int flags = Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute
        | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int text = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    const int side = label.iconSize.width();
    const int space = text > 0 ? 4 : 0; // as Qt reckons the size of a button
    const int end = label.rect.center().x() + (text + space + side) / 2;
    const QRect picture(end - side, label.rect.top(), side, label.rect.height());
    // Joined letters may be wider drawn than reckoned: all the room there is.
    const QRect words(QPoint(label.rect.left(), label.rect.top()),
                      QPoint(picture.left() - space - 1, label.rect.bottom()));
    const bool isEnabled = label.state.testFlag(State_Enabled);
    label.icon.paint(&painter, picture, Qt::AlignCenter,
                     isEnabled ? QIcon::Normal : QIcon::Disabled);
    proxy()->drawItemText(&painter, words, flags, label.palette, isEnabled, label.text,
                          QPalette::ButtonText);
}

// Qt leaves all the room that is to spare behind the words.
void HouseStyle::drawToolLabel(const QStyleOptionToolButton &label, QPainter &painter,
                               const QWidget *widget) const
{
    QStyleOptionToolButton centred = label;
    if (label.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !label.icon.isNull()) {
        const int words = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
        const int space = 4; // as Qt reckons the size of a button
        const int spare = label.rect.width() - label.iconSize.width() - space - words;
        const int before = std::max(0, spare / 2);
        if (label.direction == Qt::RightToLeft)
            centred.rect.setRight(label.rect.right() - before);
        else
            centred.rect.setLeft(label.rect.left() + before);
        // Qt counts the & where another script begins behind it, and would leave letters out.
        if (spare >= 0 && label.direction == Qt::LeftToRight)
            centred.rect.setRight(label.rect.right() + label.fontMetrics.horizontalAdvance(u'&'));
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &centred, &painter, widget);
}

// Qt 6.4 cuts words off that are too long.
void HouseStyle::drawComboLabel(const QStyleOptionComboBox &label, QPainter &painter,
                                const QWidget *widget) const
{
    QStyleOptionComboBox whole = label;
    const QRect field = subControlRect(CC_ComboBox, &label, SC_ComboBoxEditField, widget);
    const int picture = label.currentIcon.isNull() ? 0 : label.iconSize.width() + 4;
    whole.currentText = label.fontMetrics.elidedText(label.currentText, Qt::ElideRight,
                                                     field.width() - picture - 2);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &whole, &painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QStyleOption part = *option;
    switch (control) {
    case CC_ScrollBar: {
        const auto bar = belowHeadings(as<QStyleOptionSlider>(option), widget);
        part.rect.setBottom(bar.rect.top() - 1);
        if (!part.rect.isEmpty())
            paint::headerGround(part, *painter);
        return paint::scrollBar(bar, handleOf(bar), *painter);
    }
    case CC_ComboBox:
        if (as<QStyleOptionComboBox>(option).frame)
            paint::field(part, *painter);
        part.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return paint::arrow(part, *painter, Qt::DownArrow);
    case CC_SpinBox: {
        const auto &box = as<QStyleOptionSpinBox>(option);
        if (box.frame)
            paint::field(part, *painter);
        if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        part.state.setFlag(State_Enabled,
                           option->state.testFlag(State_Enabled)
                               && box.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        part.rect = subControlRect(control, option, SC_SpinBoxUp, widget);
        paint::arrow(part, *painter, Qt::UpArrow);
        part.state.setFlag(State_Enabled,
                           option->state.testFlag(State_Enabled)
                               && box.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
        part.rect = subControlRect(control, option, SC_SpinBoxDown, widget);
        return paint::arrow(part, *painter, Qt::DownArrow);
    }
    case CC_ToolButton: {
        auto button = as<QStyleOptionToolButton>(option);
        if (button.toolButtonStyle == Qt::ToolButtonIconOnly) // a menu needs no arrow there
            button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &button, painter, widget);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return measure::gap();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return measure::margin() * 3 / 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return measure::icon();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return measure::line();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return measure::gap();
    case PM_ScrollBarExtent:
        return measure::line() * 7 / 8;
    case PM_ScrollBarSliderMin:
        return 2 * measure::line();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
        return measure::gap();
    case PM_FocusFrameHMargin: // beside the text of a cell; Qt adds one, for that of a heading
        return measure::gap() - 1;
    case PM_MenuButtonIndicator:
        return measure::line();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox: // the words are set in a little, below; so are those of a spin box
        size.rwidth() += measure::gap();
        [[fallthrough]];
    case CT_LineEdit:
        size.setHeight(std::max(size.height(), measure::control()));
        return size;
    case CT_SpinBox: // whose field is as high as one that stands alone, and Fusion adds its frame
        return {size.width() + measure::gap(), std::max(contents.height(), measure::control())};
    case CT_ToolButton:
        return size.expandedTo({measure::control(), measure::control()});
    case CT_ItemViewItem: // cells of several lines keep their distance from the next
        size.rheight() += measure::gap();
        [[fallthrough]];
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), measure::control()));
        return size;
    case CT_MenuItem:
        size.rheight() += measure::line() / 4;
        return size;
    case CT_TabBarTab:
        size.rheight() += measure::line() / 2;
        return size;
    default:
        return size;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(belowHeadings(as<QStyleOptionSlider>(option), widget), subControl);
    if ((control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        || (control == CC_SpinBox && subControl == SC_SpinBoxEditField)) {
        const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool isLeft = option->direction == Qt::LeftToRight;
        const int inset = measure::gap() / 2;
        return rect.adjusted(isLeft ? inset : 0, 0, isLeft ? 0 : -inset, 0);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_HeaderArrow) { // Qt's hangs at the upper edge
        const int side = std::min(option->rect.height(), measure::line());
        return alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
                           option->rect.adjusted(measure::gap(), 0, -measure::gap(), 0));
    }
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            rect.adjust(measure::gap() / 2, 0, -measure::gap() / 2, 0);
    if (element == SE_ItemViewItemText)
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item
            && item->features.testFlag(QStyleOptionViewItem::HasDecoration)
            && item->decorationPosition == QStyleOptionViewItem::Left) {
            // The margin of a picture is that of the words beside it, too: Qt adds them up.
            const int margin = proxy()->pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
            const bool isLeft = item->direction == Qt::LeftToRight;
            rect.adjust(isLeft ? -margin : 0, 0, isLeft ? 0 : margin, 0);
        }
    return rect;
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut: // a line would part letters that are joined
        return QLocale().script() == QLocale::ArabicScript
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeading | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::ExpandingFieldsGrow;
    case SH_Table_GridLineColor:
        return int(Colours::of(option ? option->palette : QApplication::palette()).line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                               const QWidget *widget) const
{
    return picture == SP_LineEditClearButton ? icon(Glyph::Close)
                                             : QProxyStyle::standardIcon(picture, option, widget);
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Qt 6.4 lays its parts one pixel too far to the right where one reads from there.
    if (auto *splitter = qobject_cast<QSplitter *>(widget))
        splitter->setContentsMargins(1, 0, 1, 0);
    // Whatever a customer or a file is called, also in a tip. Who writes markup says so.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

} // namespace gui
