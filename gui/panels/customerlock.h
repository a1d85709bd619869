// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QToolButton;

namespace runtime {
class Runtime;
}

namespace gui {

class Actions;
class Preferences;

// Whether the customers can be changed: the lock that the person can close and open, and what else
// stands against it. Lives as long as the panel, whose member it is; the button is on that panel.
class CustomerLock
{
    Q_DECLARE_TR_FUNCTIONS(gui::CustomerLock)

public:
    CustomerLock(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                 QToolButton &button);

    QString absence() const; // why no customers are known just now, as a heading

    // Why nobody can be added, changed or deleted just now, in sentences; empty: it can be done.
    QString hindrance() const;

    bool canOpen() const; // from here; false also while it is open

    // Offers the commands, and shows the button while the customers can only be read.
    void present();

private:
    void leadOut();

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    Actions &m_actions;
    QToolButton &m_button;
};

} // namespace gui
