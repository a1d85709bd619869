// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/focusreturn.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace gui {

FocusReturn::FocusReturn(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusReturn::follow);
}

void FocusReturn::follow(QWidget *before, QWidget *now)
{
    if (!now || (!before && m_starter))
        return; // another window came or went
    const bool isTaken = before && !before->isEnabled() && before->isVisible();
    if (isTaken && !m_starter) {
        m_starter = before;
        m_starter->installEventFilter(this);
    } else if (!isTaken) {
        forget(); // the person moved on
    }
    m_substitute = now;
}

void FocusReturn::forget()
{
    if (m_starter)
        m_starter->removeEventFilter(this);
    m_starter.clear();
}

bool FocusReturn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::EnabledChange || watched != m_starter || !m_starter->isEnabled())
        return false;
    QWidget *starter = m_starter;
    const bool isStillThere = starter->window()->focusWidget() == m_substitute;
    forget();
    if (isStillThere && starter->isVisible())
        starter->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace gui
