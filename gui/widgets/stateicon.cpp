// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stateicon.h"

#include "gui/look/measure.h"

#include <QPainter>

namespace gui {

StateIcon::StateIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void StateIcon::setIcon(const QIcon &icon)
{
    m_icon = icon;
    setVisible(!icon.isNull());
    update();
}

QSize StateIcon::sizeHint() const
{
    return {measure::icon(), measure::icon()};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace gui
