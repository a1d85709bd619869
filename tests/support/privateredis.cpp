// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privateredis.h"

#include "backend/redis/serverprogram.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QTcpServer>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace support {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

PrivateRedis::PrivateRedis(QStringList configuration)
    : m_configuration(std::move(configuration))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit fails, as on a full disk
    });
}

PrivateRedis::~PrivateRedis()
{
    kill();
}

QStringList PrivateRedis::arguments() const
{
    QStringList all{
        u"--port"_s,       u"0"_s,     u"--unixsocket"_s,  socketPath(), u"--unixsocketperm"_s,
        u"700"_s,          u"--dir"_s, directory(),        u"--save"_s,  QString(),
        u"--appendonly"_s, u"yes"_s,   u"--appendfsync"_s, u"always"_s,  u"--maxmemory-policy"_s,
        u"noeviction"_s};
    for (const QString &line : m_configuration) {
        QStringList words = QProcess::splitCommand(line);
        words.first().prepend("--"_L1);
        all += words;
    }
    return all;
}

bool PrivateRedis::start()
{
    m_output.clear();
    const auto program = redis::serverProgram(directory());
    if (!program) {
        m_output = program.error().detail.toUtf8();
        return false;
    }
    m_process.start(*program, arguments());
    const QDeadlineTimer deadline(20'000);
    while (!m_output.contains("eady to accept connections")) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        m_output += m_process.readAll();
    }
    return true;
}

void PrivateRedis::stop()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void PrivateRedis::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PrivateRedis::pause()
{
    signal(SIGSTOP);
}

void PrivateRedis::resume()
{
    signal(SIGCONT);
}

bool PrivateRedis::restart()
{
    kill();
    return start();
}

void PrivateRedis::fillDisk(qint64 left)
{
    qint64 largest = 0;
    for (QDirIterator files(directory() + u"/appendonlydir"_s, QDir::Files); files.hasNext();)
        largest = std::max(largest, files.nextFileInfo().size());
    limitFiles(quint64(largest + left));
}

void PrivateRedis::makeRoom()
{
    limitFiles(RLIM_INFINITY);
}

bool PrivateRedis::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

void PrivateRedis::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

// The soft limit alone, so that it can be lifted again by whoever set it.
void PrivateRedis::limitFiles(quint64 bytes) const
{
    const rlimit limit{bytes, RLIM_INFINITY};
    ::prlimit(static_cast<pid_t>(m_process.processId()), RLIMIT_FSIZE, &limit, nullptr);
}

} // namespace support
