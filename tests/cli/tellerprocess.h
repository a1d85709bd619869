// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

// teller as a process, in a home and a working directory of its own: what it keeps, whom it starts
// and what it leaves behind can be seen. Programs of one home share its private Redis.
class TellerHome
{
public:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QString err;

        QJsonObject json() const;
    };

    TellerHome();
    ~TellerHome(); // ends what is left of the private Redis

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    // A variable for every program started from now on; empty removes it.
    void set(const QString &name, const QString &value);

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonArray stored() const; // the customers, as teller lists them

    // Starts "teller serve" on a free port and waits until it says where.
    QUrl serve(QProcess &process, const QStringList &arguments = {}) const;

    void start(QProcess &process, const QStringList &arguments) const;

    // A shell that runs teller as people do: with pipes, redirections, signals ignored.
    void startShell(QProcess &process, const QString &line) const;
    Outcome runShell(const QString &line) const;

    static Outcome finish(QProcess &process); // waits for its end
    static void send(int signal, const QProcess &process); // to none if it did not start

    // Processes and sockets that belong to this home: empty when nothing is left behind.
    QStringList leftovers() const;
    qint64 redisProcess() const; // 0: none

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
