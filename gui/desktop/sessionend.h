// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGuiApplication;
class QSessionManager;

namespace gui {

class MainWindow;

// The end of the desktop's session. It is announced first, and may yet be called off, by the person
// or another program: then the window keeps its layout and, with work under way, asks what is to
// become of that. Only the order to quit that may follow ends the program. Lives as long as both.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    SessionEnd(QGuiApplication &application, MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare(QSessionManager &session);

    MainWindow &m_window;
    bool m_isEnding = false; // the window has left, what comes next is the real end
};

} // namespace gui
