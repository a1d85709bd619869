// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

// Another program that uses the server of a directory; see embeddeduser.cpp.
class ServerUser
{
public:
    explicit ServerUser(const QString &directory);
    ~ServerUser();

    QByteArray line(); // the next that it says; "nothing" when none comes
    void leave() { m_process.closeWriteChannel(); }
    void kill();

private:
    QProcess m_process;
};

// The process of the server that a user says is ready, else 0.
qint64 serverOf(const QByteArray &ready);
