// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serverprocess.h"

#include "backend/redis/codec.h"
#include "backend/redis/serverprogram.h"
#include "backend/redis/sockettrouble.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QVersionNumber>

#include <linux/close_range.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using base::failure;
using base::Kind;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace redis {

namespace {

constexpr char launcher[] = "\"$0\" \"$1\" </dev/null >>\"$2\" 2>&1 & echo $!";
const QVersionNumber oldestVersion(6, 2); // XTRIM MINID

base::Result<QString> find(const QString &wanted, const QString &folder)
{
    if (wanted.isEmpty())
        return serverProgram(folder);
    if (!QFileInfo(wanted).isExecutable())
        return failure(Kind::NotFound,
                       {QT_TRANSLATE_NOOP("Backend", "There is no program %1."), {wanted}});
    return wanted;
}

base::Result<> checkVersion(const QString &program, const Patience &patience)
{
    QProcess process;
    process.start(program, {u"--version"_s});
    process.waitForFinished(patience.left());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression pattern(u"v=([0-9.]+)"_s);
    const QString version = pattern.match(text).captured(1);
    if (version.isEmpty())
        return failure(Kind::Invalid,
                       {QT_TRANSLATE_NOOP("Backend", "%1 is not a redis-server."), {program}});
    if (QVersionNumber::fromString(version) < oldestVersion)
        return failure(
            Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend", "%1 is version %2; version %3 or later is needed."),
             {program, version, oldestVersion.toString()}});
    return {};
}

// Between fork and exec: only what is safe there.
void becomeIndependent()
{
    ::setsid();
    ::umask(077);
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
}

QByteArray fileOf(qint64 id, QLatin1StringView name)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

base::Result<Reply> readReply(QLocalSocket &socket, const Patience &patience)
{
    Reader reader;
    while (true) {
        reader.feed(socket.readAll());
        auto reply = reader.next();
        if (!reply)
            return tl::unexpected(reply.error());
        if (*reply)
            return **std::move(reply);
        if (patience.isOver() || !socket.waitForReadyRead(patience.left()))
            return failure(Kind::Timeout, QT_TRANSLATE_NOOP("Backend", "Redis does not answer."));
    }
}

} // namespace

base::Result<QString> ServerProcess::program(const QString &wanted, const QString &folder,
                                             const Patience &patience)
{
    return find(wanted, folder).and_then([&](const QString &program) {
        return checkVersion(program, patience).map([&] { return program; });
    });
}

// Through a shell, which leaves the server to init and tells us its number.
base::Result<ServerProcess> ServerProcess::launch(const QString &program,
                                                  const ServerDirectory &directory,
                                                  const Patience &patience)
{
    QProcess shell;
    shell.setChildProcessModifier(becomeIndependent);
    shell.setWorkingDirectory(directory.path());
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, QString::fromLatin1(launcher), program, directory.configurationPath(),
                 directory.logPath()});
    shell.waitForFinished(patience.left());
    const qint64 id = shell.readAllStandardOutput().trimmed().toLongLong();
    if (id <= 0)
        return failure(Kind::Io,
                       {QT_TRANSLATE_NOOP("Backend", "redis-server could not be started: %1"),
                        {QString::fromUtf8(shell.readAllStandardError()).trimmed()}});
    return ServerProcess(id);
}

ServerProcess ServerProcess::inDirectory(const ServerDirectory &directory)
{
    const QDir processes(u"/proc"_s);
    for (const QString &name : processes.entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const ServerProcess process(name.toLongLong());
        if (process.worksIn(directory.path()) || process.isAboutToWorkIn(directory))
            return process;
    }
    return ServerProcess();
}

bool ServerProcess::isRunning() const
{
    return m_id > 0 && !waitForEnd(0ms);
}

bool ServerProcess::worksIn(const QString &directory) const
{
    const QByteArray name = fileOf(m_id, "comm"_L1);
    return (name == "redis-server" || name == "valkey-server")
        && QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(m_id)) == directory;
}

// The shell that launches it, in the moment before it becomes the server.
bool ServerProcess::isAboutToWorkIn(const ServerDirectory &directory) const
{
    return QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(m_id)) == directory.path()
        && wasStartedWith(directory.configurationPath());
}

// Redis shows this as its title, and so do its children that write its files.
bool ServerProcess::wasStartedWith(const QString &configuration) const
{
    return fileOf(m_id, "cmdline"_L1).contains(QFile::encodeName(configuration));
}

void ServerProcess::terminate() const
{
    ::kill(static_cast<pid_t>(m_id), SIGTERM);
}

bool ServerProcess::waitForEnd(milliseconds most) const
{
    const int descriptor = watchDescriptor();
    if (descriptor < 0)
        return true;
    pollfd end{descriptor, POLLIN, 0};
    const bool hasEnded = ::poll(&end, 1, static_cast<int>(most.count())) > 0;
    ::close(descriptor);
    return hasEnded;
}

int ServerProcess::watchDescriptor() const
{
    // Not by <sys/pidfd.h>: that of glibc 2.36 declares it for C only.
    return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(m_id), 0));
}

base::Result<Reply> askOnce(const QString &socketPath, const Command &command,
                            const Patience &patience)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(patience.left()))
        return failure(Kind::Unavailable, words(socket.error(), socket.errorString()));
    base::ByteBuilder bytes;
    encode(command, bytes);
    socket.write(bytes.take());
    socket.flush();
    return readReply(socket, patience);
}

} // namespace redis
