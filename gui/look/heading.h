// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionHeaderV2>

class QPainter;

// The heading of a column or a row in HouseStyle.
namespace gui::heading {

// Its ground, words and arrow, each where the style puts them.
void draw(const QStyle &style, const QStyleOption &option, QPainter &painter,
          const QWidget *widget);

QStyleOptionHeaderV2 label(const QStyleOption &option);
QRect arrow(const QStyleOption &option);

} // namespace gui::heading
