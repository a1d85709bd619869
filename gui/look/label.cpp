// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/label.h"

#include "gui/look/colours.h"

#include <QPainter>
#include <QStyle>

namespace gui::label {

// Text on the accent colour, and what cannot be pressed.
QStyleOptionButton coloured(const QStyleOptionButton &label)
{
    QStyleOptionButton coloured = label;
    if (label.features.testFlag(QStyleOptionButton::DefaultButton))
        coloured.palette.setColor(QPalette::Active, QPalette::ButtonText,
                                  Colours::of(label.palette).accentText);
    return coloured;
}

// Qt leaves all the room that is to spare behind the words.
QStyleOptionToolButton centred(const QStyleOptionToolButton &label)
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
    return centred;
}

// Qt 6.4 cuts words off that are too long.
QStyleOptionComboBox elided(const QStyleOptionComboBox &label, int room)
{
    QStyleOptionComboBox whole = label;
    const int picture = label.currentIcon.isNull() ? 0 : label.iconSize.width() + 4;
    whole.currentText =
        label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, room - picture - 2);
    return whole;
}

// Qt 6.4 puts the text beside an icon at the wrong edge where words run from the right.
void drawFromTheRight(const QStyle &style, const QStyleOptionButton &label, QPainter &painter,
                      const QWidget *widget)
{
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &label, widget);
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
    const bool isEnabled = label.state.testFlag(QStyle::State_Enabled);
    label.icon.paint(&painter, picture, Qt::AlignCenter,
                     isEnabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(&painter, words, flags, label.palette, isEnabled, label.text,
                       QPalette::ButtonText);
}

} // namespace gui::label
