// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/command.h"
#include "backend/redis/filelock.h"
#include "backend/redis/reply.h"
#include "backend/redis/serverdirectory.h"

namespace redis {

// A running redis-server that is nobody's child, told by its process number. Blocking.
class ServerProcess
{
public:
    explicit ServerProcess(qint64 id = 0)
        : m_id(id)
    { }

    // Finds the program, see serverprogram.h, and sees to it that it is recent enough.
    static base::Result<QString> program(const QString &wanted, const QString &folder,
                                         const Patience &patience);

    // Starts it apart from us: in a session of its own, inheriting no descriptor of ours and never
    // a zombie. Whether it gets ready is seen later.
    static base::Result<ServerProcess> launch(const QString &program,
                                              const ServerDirectory &directory,
                                              const Patience &patience);

    // A server that works in the directory, ours or not; isRunning() tells whether there is one.
    static ServerProcess inDirectory(const ServerDirectory &directory);

    qint64 id() const { return m_id; }
    bool isRunning() const;
    bool worksIn(const QString &directory) const;
    bool isAboutToWorkIn(const ServerDirectory &directory) const;
    bool wasStartedWith(const QString &configuration) const;
    void terminate() const; // it writes out what it has, then ends
    bool waitForEnd(std::chrono::milliseconds most) const;

    // A descriptor that becomes readable when the process ends; -1: it has ended.
    int watchDescriptor() const;

private:
    qint64 m_id = 0;
};

// One command over a connection of its own.
base::Result<Reply> askOnce(const QString &socketPath, const Command &command,
                            const Patience &patience);

} // namespace redis
