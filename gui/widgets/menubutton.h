// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace gui {

// Opens a menu when it is pressed: by the mouse, by Space, or by an assistive tool. QToolButton's
// own menus run an event loop of theirs, which keeps such a tool waiting until the menu closes.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    QMenu &popup() { return *m_popup; }

private:
    void open();

    QMenu *m_popup;
};

} // namespace gui
