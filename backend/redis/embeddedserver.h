// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/base/result.h"
#include "backend/redis/endpoint.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace redis {

class ServerUse;

// A private redis-server in a directory of its own, reached by a unix socket that only this user
// may open. All programs of the user that name the same directory share one server: the first
// starts it, the last ends it. Whoever dies without a word is counted out by the kernel, which
// drops its file lock; the server itself lives on and is taken over by the next. A server that
// ends while in use is started again.
//
// Lives on one thread and never makes it wait: the work is done on a thread of its own.
// Destroying it without stop() leaves the server as a crash would: running, if nobody else ends it.
class EmbeddedServer : public QObject
{
    Q_OBJECT

public:
    // How soon an acknowledged change is on the disk. EverySecond can lose the last one or two
    // seconds when the machine stops, and was seen to lose some when only the server was killed.
    enum class Durability { Always, EverySecond };

    struct Options
    {
        QString directory; // made with 0700 where it is missing
        Durability durability = Durability::Always;
        QString program = {}; // empty: see serverprogram.h
        std::chrono::milliseconds patience = std::chrono::seconds(10); // with what should be quick
    };

    enum class Leaving { EndedServer, LeftToOthers };

    using Started = base::Callback<void(base::Result<Endpoint>)>;
    using Stopped = base::Callback<void(base::Result<Leaving>)>;

    explicit EmbeddedServer(Options options, QObject *parent = nullptr);
    ~EmbeddedServer() override;

    // Joins the directory's server, starting it when it is not there. Fails in words that say what
    // to do: NotFound: no Redis is installed; Invalid: it is too old, or the directory will
    // not do; Conflict: a foreign server uses the directory; Io: the disk refuses; Unavailable: the
    // server hangs, or ended at once. A failed start can be repeated.
    void start(Started started);

    // Leaves it, and ends it when nobody else is left. May follow a start that has not answered.
    void stop(Stopped stopped);

    // A server that could not be started again: at once, not after the pause that is left.
    void retry();

    qint64 processId() const { return m_processId; } // of the server; 0: none

Q_SIGNALS:
    // The server ended while in use: killed, out of memory, or its disk is full. It is started
    // again at once, or every second while it keeps ending.
    void lost(const QString &why);
    // It runs again. The endpoint hardly ever differs; those who use it have to follow it.
    void restarted(const redis::Endpoint &endpoint);
    // It could not be started again, and why; that is tried again every few seconds.
    void troubled(const base::Error &error);

private:
    enum class Wish { Running, Stopped };
    struct Worker;
    struct Running;

    template <typename Task, typename Then>
    void work(Task task, Then then);
    void watch(const Running &running);
    void unwatch();
    void ended();
    void revive();

    Wish m_wish = Wish::Stopped;
    qint64 m_processId = 0;
    std::shared_ptr<Worker> m_worker;
    std::unique_ptr<QSocketNotifier> m_watcher;
    QTimer m_retry;
    QElapsedTimer m_sinceStart;
    QThreadPool m_pool; // last, so that its one thread has ended before all else goes
};

} // namespace redis
