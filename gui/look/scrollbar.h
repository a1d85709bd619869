// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

// A scroll bar of HouseStyle: a handle without arrows, which begins below the headings of a table.
namespace gui::scrollbar {

QRect part(const QStyleOptionSlider &whole, QStyle::SubControl part, const QWidget *bar);
void draw(const QStyleOptionSlider &option, QPainter &painter, const QWidget *bar);
void drawCorner(const QStyleOption &option, QPainter &painter, const QWidget *area); // of two bars

} // namespace gui::scrollbar
