// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serveruse.h"

#include "backend/redis/serverfacts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::failure;
using base::Kind;
using std::chrono::steady_clock;

namespace redis {

namespace {

const Command information{"INFO"};

qint64 processIdIn(const QByteArray &report)
{
    const qsizetype at = report.indexOf("process_id:");
    return at < 0 ? 0 : report.sliced(at + 11).split('\r').first().toLongLong();
}

tl::unexpected<base::Error> gateTaken(const QString &directory)
{
    return failure(
        Kind::Unavailable,
        {QT_TRANSLATE_NOOP(
             "Backend",
             "Another program is still starting or ending the private Redis in %1. Wait for "
             "it, or end it if it hangs."),
         {directory}});
}

} // namespace

ServerUse::ServerUse(EmbeddedServer::Options options, ServerDirectory directory, FileLock gate,
                     FileLock users)
    : m_options(std::move(options))
    , m_directory(std::move(directory))
    , m_gate(std::move(gate))
    , m_users(std::move(users))
{ }

base::Result<std::unique_ptr<ServerUse>> ServerUse::join(const EmbeddedServer::Options &options,
                                                         const std::atomic_bool &isCancelled)
{
    auto directory = ServerDirectory::prepare(options.directory);
    if (!directory)
        return tl::unexpected(directory.error());
    auto gate = FileLock::on(directory->gatePath());
    auto users = gate ? FileLock::on(directory->usersPath()) : std::move(gate);
    if (!users)
        return tl::unexpected(users.error());
    std::unique_ptr<ServerUse> use(
        new ServerUse(options, *directory, *std::move(gate), *std::move(users)));
    if (const auto entered = use->rejoin(isCancelled); !entered) {
        static_cast<void>(use->leave()); // it may have got as far as a server that is of no use
        return tl::unexpected(entered.error());
    }
    return use;
}

base::Result<> ServerUse::rejoin(const std::atomic_bool &isCancelled)
{
    const Patience patience{steady_clock::now() + m_options.patience, isCancelled};
    if (!m_gate.acquire(FileLock::Mode::Exclusive, patience))
        return gateTaken(m_directory.path());
    base::Result<> entered;
    if (m_users.tryAcquire(FileLock::Mode::Shared))
        entered = enter(patience);
    else
        entered = gateTaken(m_directory.path());
    m_gate.release();
    return entered.and_then([&] { return waitUntilLoaded(isCancelled); });
}

base::Result<> ServerUse::enter(const Patience &patience)
{
    const auto hasTakenOver = takeOver(patience);
    if (!hasTakenOver)
        return tl::unexpected(hasTakenOver.error());
    if (*hasTakenOver)
        return {};
    return clearTheWay().and_then([&] { return startServer(patience); });
}

// Whether the server that the note tells of is there; then it is ours as well.
base::Result<bool> ServerUse::takeOver(const Patience &patience)
{
    const auto note = m_directory.note();
    if (!note || !m_directory.isTrusted(note->socketPath))
        return false;
    const auto reply = askOnce(note->socketPath, information, patience.shortenedTo(3s));
    const ServerProcess noted(note->processId);
    if (!reply && reply.error().kind == Kind::Timeout && noted.worksIn(m_directory.path()))
        return tl::unexpected(hung(noted.id()));
    if (!reply)
        return false;
    m_process = ServerProcess(processIdIn(reply->toString()));
    if (!m_process.worksIn(m_directory.path()))
        return false;
    m_endpoint = Endpoint::unixSocket(note->socketPath);
    strengthen(patience);
    return true;
}

// What still works in the directory and cannot be reached: one of ours has lost its socket and is
// asked to end, or a process of it is about to; a foreign server is left alone.
base::Result<> ServerUse::clearTheWay()
{
    while (true) {
        const ServerProcess other = ServerProcess::inDirectory(m_directory);
        if (!other.isRunning())
            return {};
        if (!other.wasStartedWith(m_directory.configurationPath()))
            return failure(
                Kind::Conflict,
                {QT_TRANSLATE_NOOP(
                     "Backend",
                     "The directory %1 is used by a redis-server that was not started here "
                     "(process %2). Stop it, or choose another directory."),
                 {m_directory.path(), QString::number(other.id())}});
        other.terminate();
        if (!other.waitForEnd(m_options.patience))
            return tl::unexpected(hung(other.id()));
    }
}

base::Result<> ServerUse::startServer(const Patience &patience)
{
    const auto program = ServerProcess::program(m_options.program, m_directory.path(), patience);
    if (!program)
        return tl::unexpected(program.error());
    const auto socket = m_directory.chooseSocket();
    if (!socket)
        return tl::unexpected(socket.error());
    m_endpoint = Endpoint::unixSocket(*socket);
    m_directory.trimLog();
    return m_directory.writeConfiguration(*socket, m_options.durability)
        .and_then([&] { return ServerProcess::launch(*program, m_directory, patience); })
        .and_then([&](const ServerProcess &launched) {
            m_process = launched;
            return m_directory.writeNote({launched.id(), *socket});
        })
        .and_then([&] { return waitUntilAnswering(patience); });
}

base::Result<> ServerUse::waitUntilAnswering(const Patience &patience)
{
    while (!askOnce(m_endpoint.socketPath, information, patience.shortenedTo(1s))) {
        if (!m_process.isRunning())
            return tl::unexpected(endedAtOnce());
        if (patience.isOver())
            return tl::unexpected(hung(m_process.id()));
        patience.pause();
    }
    return {};
}

// However long that takes, as long as it goes on answering.
base::Result<> ServerUse::waitUntilLoaded(const std::atomic_bool &isCancelled)
{
    while (true) {
        const Patience patience{steady_clock::now() + m_options.patience, isCancelled};
        const auto reply = askOnce(m_endpoint.socketPath, information, patience);
        if (isCancelled)
            return failure(Kind::Cancelled, u"The start of the private Redis was cancelled."_s);
        if (!reply)
            return tl::unexpected(m_process.isRunning() ? hung(m_process.id()) : endedAtOnce());
        if (!ServerFacts::fromReport(reply->toString()).isLoading)
            return {};
        patience.pause();
    }
}

// A server that another program started with less care than we want.
void ServerUse::strengthen(const Patience &patience) const
{
    if (m_options.durability == EmbeddedServer::Durability::Always)
        static_cast<void>(
            askOnce(m_endpoint.socketPath, {"CONFIG", "SET", "appendfsync", "always"}, patience));
}

base::Result<EmbeddedServer::Leaving> ServerUse::leave()
{
    const std::atomic_bool isCancelled = false;
    const Patience patience{steady_clock::now() + m_options.patience, isCancelled};
    if (!m_gate.acquire(FileLock::Mode::Exclusive, patience)) {
        m_users.release();
        return gateTaken(m_directory.path());
    }
    base::Result<EmbeddedServer::Leaving> left = EmbeddedServer::Leaving::LeftToOthers;
    if (m_users.tryAcquire(FileLock::Mode::Exclusive))
        left = endServer().map([] { return EmbeddedServer::Leaving::EndedServer; });
    m_users.release();
    m_gate.release();
    return left;
}

base::Result<> ServerUse::endServer()
{
    if (m_process.wasStartedWith(m_directory.configurationPath())) {
        m_process.terminate();
        if (!m_process.waitForEnd(m_options.patience))
            return tl::unexpected(hung(m_process.id()));
    }
    m_directory.removeNote();
    return {};
}

base::Message ServerUse::lastWords() const
{
    return m_directory.lastWords(m_process.id());
}

base::Error ServerUse::endedAtOnce() const
{
    return {Kind::Io,
            {QT_TRANSLATE_NOOP("Backend", "The private Redis ended: %1 Its log is %2."),
             {lastWords(), m_directory.logPath()}}};
}

base::Error ServerUse::hung(qint64 processId) const
{
    return {
        Kind::Unavailable,
        {QT_TRANSLATE_NOOP(
             "Backend",
             "The private Redis (process %1) does not answer. Let it go on if it was stopped, or "
             "end it: kill -9 %1."),
         {QString::number(processId)}}};
}

} // namespace redis
