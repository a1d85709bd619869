// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

// How HouseStyle draws each kind of thing.
namespace gui::paint {

void button(const QStyleOptionButton &option, QPainter &painter);
void toolButton(const QStyleOption &option, QPainter &painter);
void field(const QStyleOption &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void focus(const QStyleOption &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void arrow(const QStyleOption &option, QPainter &painter, Qt::ArrowType direction);
void header(const QStyleOptionHeader &option, QPainter &painter);
void headerGround(const QStyleOption &option, QPainter &painter); // where no heading is
void tab(const QStyleOptionTab &option, QPainter &painter);
void progressGroove(const QStyleOptionProgressBar &option, QPainter &painter);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
void slider(const QStyleOption &groove, const QRect &handle, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter);

} // namespace gui::paint
