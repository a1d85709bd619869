// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>

namespace support {

// A TCP port on the loopback that nobody listens on at the moment.
quint16 freePort();

// A real redis-server of its own for a test, on a unix socket in a temporary directory, with an
// append-only file that survives kill() and start(). Ends with the test, however that ends.
class PrivateRedis
{
public:
    // Each line as in redis.conf, such as "maxmemory 2mb". Overrides the defaults.
    explicit PrivateRedis(QStringList configuration = {});
    ~PrivateRedis();

    [[nodiscard]] bool start(); // and waits until it accepts connections; output() tells why not
    void stop(); // SIGTERM, as an administrator would
    void kill(); // kill -9, and waits until it is gone
    void pause(); // SIGSTOP: accepts, but never answers
    void resume();
    [[nodiscard]] bool restart(); // kill() and start() on the same directory

    // A disk with so many bytes left for the append-only file, until makeRoom() or the next start:
    // a limit to the size of its files, which takes no administrator as a small disk would.
    void fillDisk(qint64 left);
    void makeRoom();

    bool isRunning() const;
    qint64 processId() const { return m_process.processId(); }
    QString directory() const { return m_directory.path(); }
    QString socketPath() const { return m_directory.filePath(QStringLiteral("s")); }
    redis::Endpoint endpoint() const { return redis::Endpoint::unixSocket(socketPath()); }
    QByteArray output() const { return m_output; } // of the running or last server

private:
    QStringList arguments() const;
    void signal(int number) const;
    void limitFiles(quint64 bytes) const;

    QTemporaryDir m_directory;
    QStringList m_configuration;
    QByteArray m_output;
    QProcess m_process; // after the directory, so that it has stopped before its files go
};

} // namespace support
