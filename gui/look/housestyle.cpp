// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/housestyle.h"

#include "gui/look/colours.h"
#include "gui/look/extent.h"
#include "gui/look/glyph.h"
#include "gui/look/heading.h"
#include "gui/look/label.h"
#include "gui/look/paint.h"
#include "gui/look/scrollbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
        return scrollbar::drawCorner(*option, *painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabTearLeft: // their arrows say that there are more
    case PE_IndicatorTabTearRight:
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
        const auto coloured = label::coloured(as<QStyleOptionButton>(option));
        if (coloured.direction == Qt::RightToLeft && !coloured.icon.isNull())
            return label::drawFromTheRight(*proxy(), coloured, *painter, widget);
        return QProxyStyle::drawControl(element, &coloured, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::header(*section, *painter);
        return paint::headerGround(*option, *painter);
    case CE_Header:
        return heading::draw(*this, *option, *painter, widget);
    case CE_HeaderLabel: {
        const auto label = heading::label(*option);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_ItemViewItem: {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::Disabled, QPalette::Text, // not the model's colour
                              item.palette.color(QPalette::Disabled, QPalette::WindowText));
        if (item.displayAlignment & Qt::AlignRight) // of numbers, whose units are at the right
            item.displayAlignment |= Qt::AlignAbsolute; // in every language
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_ToolButtonLabel: {
        const auto centred = label::centred(as<QStyleOptionToolButton>(option));
        return QProxyStyle::drawControl(element, &centred, painter, widget);
    }
    case CE_ComboBoxLabel: {
        const auto &label = as<QStyleOptionComboBox>(option);
        const QRect field = subControlRect(CC_ComboBox, &label, SC_ComboBoxEditField, widget);
        const auto elided = label::elided(label, field.width());
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    case CE_TabBarTabShape:
        return paint::tab(as<QStyleOptionTab>(option), *painter);
    case CE_ProgressBarGroove:
        return paint::progressGroove(as<QStyleOptionProgressBar>(option), *painter);
    // Fusion takes what is written on the contents for selected, and where one reads from the
    // right, it parts the colours where the contents would end if they grew from the left.
    case CE_ProgressBarLabel: {
        auto bar = as<QStyleOptionProgressBar>(option);
        if (bar.direction == Qt::RightToLeft)
            bar.progress = bar.minimum + bar.maximum - bar.progress;
        bar.palette.setColor(QPalette::HighlightedText, Colours::of(bar.palette).accentText);
        return QProxyStyle::drawControl(element, &bar, painter, widget);
    }
    case CE_ProgressBarContents:
        return paint::progress(as<QStyleOptionProgressBar>(option), *painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QStyleOption part = *option;
    switch (control) {
    case CC_ScrollBar:
        return scrollbar::draw(as<QStyleOptionSlider>(option), *painter, widget);
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
    case CC_Slider: // one that lies, without ticks
        part.rect = subControlRect(control, option, SC_SliderGroove, widget);
        return paint::slider(part, subControlRect(control, option, SC_SliderHandle, widget),
                             *painter);
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
    const auto own = extent::metric(metric);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return extent::size(type, fusion, contents);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollbar::part(as<QStyleOptionSlider>(option), subControl, widget);
    const QRect fusion = QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isField = (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        || (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    return isField ? extent::field(*option, fusion) : fusion;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_HeaderArrow)
        return heading::arrow(*option);
    const QRect fusion = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_TabBarTabText)
        return extent::tabText(*option, fusion);
    if (element == SE_LineEditContents)
        return extent::lineEdit(*option, fusion);
    if (element == SE_ItemViewItemText)
        return extent::item(*option, fusion,
                            proxy()->pixelMetric(PM_FocusFrameHMargin, option, widget) + 1);
    return fusion;
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
