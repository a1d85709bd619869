// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/colours.h"

#include <QDBusVariant>
#include <QObject>

namespace gui {

// What the desktop prefers, asked of the XDG settings portal and followed live: Qt 6.4 has no hint
// for it. Never waits; without a bus or a portal it stays at Light. Lives on the main thread.
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
};

} // namespace gui
