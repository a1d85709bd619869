// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

// The words and pictures on what is pressed, where HouseStyle sets right how Qt draws them.
namespace gui::label {

QStyleOptionButton coloured(const QStyleOptionButton &label);
QStyleOptionToolButton centred(const QStyleOptionToolButton &label);
QStyleOptionComboBox elided(const QStyleOptionComboBox &label, int room); // pixels
void drawFromTheRight(const QStyle &style, const QStyleOptionButton &label, QPainter &painter,
                      const QWidget *widget);

} // namespace gui::label
