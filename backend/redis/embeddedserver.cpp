// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/embeddedserver.h"

#include "backend/redis/serveruse.h"

#include <QSocketNotifier>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;

namespace redis {

// What the pool's one thread works with; only the flag is anybody else's as well.
struct EmbeddedServer::Worker
{
    Options options;
    std::atomic_bool isCancelled = false;
    std::unique_ptr<ServerUse> use;
};

struct EmbeddedServer::Running
{
    explicit Running(const ServerUse &use)
        : endpoint(use.endpoint())
        , process(use.process())
    { }

    Endpoint endpoint;
    ServerProcess process;
};

EmbeddedServer::EmbeddedServer(Options options, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>())
    , m_retry(this)
{
    m_worker->options = std::move(options);
    m_pool.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EmbeddedServer::revive);
}

EmbeddedServer::~EmbeddedServer()
{
    m_worker->isCancelled = true;
    m_pool.waitForDone();
}

// Runs the task on the worker's thread, after those before it, and takes its result to ours.
template <typename Task, typename Then>
void EmbeddedServer::work(Task task, Then then)
{
    auto shared = std::make_shared<Then>(std::move(then));
    m_pool.start([this, worker = m_worker, task = std::move(task), shared] {
        auto result = task(*worker);
        QMetaObject::invokeMethod(
            this, [shared, result = std::move(result)]() mutable { (*shared)(std::move(result)); },
            Qt::QueuedConnection);
    });
}

void EmbeddedServer::start(Started started)
{
    m_wish = Wish::Running;
    m_worker->isCancelled = false;
    const auto join = [](Worker &worker) -> base::Result<Running> {
        auto use = ServerUse::join(worker.options, worker.isCancelled);
        if (!use)
            return tl::unexpected(use.error());
        worker.use = *std::move(use);
        return Running(*worker.use);
    };
    work(join, [this, started = std::move(started)](const base::Result<Running> &running) {
        if (running)
            watch(*running);
        started(running.map([](const Running &server) { return server.endpoint; }));
    });
}

void EmbeddedServer::stop(Stopped stopped)
{
    m_wish = Wish::Stopped;
    m_worker->isCancelled = true;
    m_retry.stop();
    unwatch();
    const auto leave = [](Worker &worker) -> base::Result<Leaving> {
        const auto use = std::move(worker.use);
        return use ? use->leave() : Leaving::LeftToOthers;
    };
    work(leave,
         [stopped = std::move(stopped)](const base::Result<Leaving> &left) { stopped(left); });
}

void EmbeddedServer::retry()
{
    if (m_retry.isActive())
        m_retry.start(0);
}

void EmbeddedServer::watch(const Running &running)
{
    if (m_wish == Wish::Stopped)
        return;
    m_processId = running.process.id();
    m_sinceStart.start();
    const int descriptor = running.process.watchDescriptor();
    if (descriptor < 0)
        return ended();
    m_watcher = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_watcher.get(), &QSocketNotifier::activated, this, &EmbeddedServer::ended);
    connect(m_watcher.get(), &QObject::destroyed, [descriptor] { ::close(descriptor); });
}

// Later, because it may be the watcher that tells us.
void EmbeddedServer::unwatch()
{
    m_processId = 0;
    if (!m_watcher)
        return;
    m_watcher->setEnabled(false);
    m_watcher.release()->deleteLater();
}

void EmbeddedServer::ended()
{
    constexpr auto soon =
        std::chrono::milliseconds(5s); // a server that keeps ending is not started without a pause
    unwatch();
    m_retry.start(m_sinceStart.hasExpired(soon.count()) ? 0s : 1s);
    const auto lastWords = [](Worker &worker) {
        return worker.use ? worker.use->lastWords().english() : QString();
    };
    work(lastWords, [this](const QString &words) {
        if (m_wish == Wish::Running)
            Q_EMIT lost(words);
    });
}

void EmbeddedServer::revive()
{
    const auto rejoin = [](Worker &worker) -> base::Result<Running> {
        if (!worker.use)
            return base::failure(Kind::Cancelled, u"The private Redis was stopped."_s);
        return worker.use->rejoin(worker.isCancelled).map([&] { return Running(*worker.use); });
    };
    work(rejoin, [this](const base::Result<Running> &running) {
        if (m_wish == Wish::Stopped)
            return;
        if (running) {
            watch(*running);
            Q_EMIT restarted(running->endpoint);
        } else {
            m_retry.start(3s);
            Q_EMIT troubled(running.error());
        }
    });
}

} // namespace redis
