// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"
#include "backend/redis/embeddedserver.h"

#include <QTemporaryDir>

// A directory for a private server, which is started, asked and stopped as the test goes on.
class EmbeddedFixture : public QObject
{
    Q_OBJECT

protected:
    static constexpr int longWait = 20'000; // milliseconds

    static bool isRunning(qint64 process);

    void begin();
    void end(); // of whatever a failed test has left running
    redis::EmbeddedServer::Options options() const;
    base::Result<redis::Endpoint> start(redis::EmbeddedServer &server);
    base::Result<redis::EmbeddedServer::Leaving> stop(redis::EmbeddedServer &server);
    base::Result<redis::Reply> ask(const redis::Endpoint &endpoint, const redis::Command &command);

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
};
