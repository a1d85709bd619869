// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QDBusVariant>
#include <QObject>

namespace gui {

// What the desktop prefers, asked of the XDG settings portal and followed live: Qt 6.4 has no hint
// for it. A portal that comes later, or starts anew, is asked when it is there. Never waits;
// without a bus or a portal it stays at Light. Lives on the main thread.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void schemeChanged(gui::Scheme scheme);

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void prefer(uint preference);

    Scheme m_scheme = Scheme::Light;
    bool m_isTold = false; // of a change, since the portal was asked
};

} // namespace gui
