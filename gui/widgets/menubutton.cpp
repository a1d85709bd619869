// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/menubutton.h"

#include <QMenu>

namespace gui {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new QMenu(this))
{
    connect(this, &QToolButton::clicked, this, &MenuButton::open);
    connect(m_popup, &QMenu::triggered, m_popup, &QMenu::close); // also when a tool triggers it
}

// Under the button, or above it where the screen ends.
void MenuButton::open()
{
    const int wide = m_popup->sizeHint().width();
    const QPoint corner = isRightToLeft() ? QPoint(width() - wide, height()) : QPoint(0, height());
    m_popup->popup(mapToGlobal(corner));
}

} // namespace gui
