// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QStringList>

namespace gui {

// Makes the second start of the program show the window of the first. The two meet at a socket in
// the user's runtime directory, which no other user can enter. Lives on the main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &socket, QObject *parent = nullptr);

    // Hands the wish to the program that is there already. False when there is none, or it does
    // not answer within a second: then this one is the first.
    bool passOn(const QStringList &arguments) const;

    // Takes wishes from now on. A socket left behind by a crash is no obstacle.
    bool listen();

    static QString usualSocket(); // empty: there is no place that is the user's alone

Q_SIGNALS:
    void wished(const QStringList &arguments);

private:
    void answer();

    QString m_socket;
    QLocalServer m_server;
};

} // namespace gui
