// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/serverprocess.h"

namespace redis {

// Our share in the server of a directory, by two locks. The gate is held by whoever is coming or
// going, hence by one at a time; users is shared by all who are in. The one who leaves and then
// gets users for itself alone was the last and ends the server before it opens the gate. So there
// is no moment in which two start one, or one ends a server that another has just joined.
// Blocking: not for a thread that has anything else to do.
class ServerUse
{
public:
    static base::Result<std::unique_ptr<ServerUse>> join(const EmbeddedServer::Options &options,
                                                         const std::atomic_bool &isCancelled);

    // The server ended under us: looks whether another user has started it again, or does.
    base::Result<> rejoin(const std::atomic_bool &isCancelled);
    base::Result<EmbeddedServer::Leaving> leave();

    const Endpoint &endpoint() const { return m_endpoint; }
    const ServerProcess &process() const { return m_process; }
    base::Message lastWords() const; // of its log

private:
    ServerUse(EmbeddedServer::Options options, ServerDirectory directory, FileLock gate,
              FileLock users);

    base::Result<> enter(const Patience &patience);
    base::Result<bool> takeOver(const Patience &patience);
    base::Result<> clearTheWay();
    base::Result<> startServer(const Patience &patience);
    base::Result<> waitUntilAnswering(const Patience &patience);
    base::Result<> waitUntilLoaded(const std::atomic_bool &isCancelled);
    base::Result<> endServer();
    void strengthen(const Patience &patience) const;
    base::Error endedAtOnce() const;
    base::Error hung(qint64 processId) const;

    EmbeddedServer::Options m_options;
    ServerDirectory m_directory;
    FileLock m_gate; // open all the time, locked for moments
    FileLock m_users;
    ServerProcess m_process;
    Endpoint m_endpoint;
};

} // namespace redis
