// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/sessionend.h"

#include "gui/mainwindow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace gui {

SessionEnd::SessionEnd(QGuiApplication &application, MainWindow &window)
    : m_window(window)
{
    connect(&application, &QGuiApplication::commitDataRequest, this, &SessionEnd::prepare);
    connect(&window, &MainWindow::closed, this, [this] { m_isEnding = true; });
    application.installEventFilter(this);
}

// There is no time to wait for an answer here, so the question stands in the window and the session
// goes on until the person has answered it.
void SessionEnd::prepare(QSessionManager &session)
{
    m_window.saveLayout();
    if (!m_window.hasWorkUnderWay() || !session.allowsInteraction())
        return;
    m_window.quit();
    session.cancel();
    session.release();
}

// Qt would close the windows, and a window that hides or asks when it is closed does not end.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || m_isEnding || watched != QGuiApplication::instance())
        return QObject::eventFilter(watched, event);
    event->accept();
    m_window.leave();
    return true;
}

} // namespace gui
