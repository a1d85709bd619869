// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gui {

// Tells the desktop of what was finished while the person was elsewhere, by
// org.freedesktop.Notifications. Says nothing without a session bus. Lives on the main thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void tell(const QString &title, const QString &file); // if there is one, with "Show file"

private Q_SLOTS:
    void act(uint id, const QString &action);

private:
    void notify(const QString &title, const QString &body, const QString &file);

    uint m_id = 0; // of the newest notification
    QString m_path; // the file it is about
};

} // namespace gui
