// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/sentinelgroup.h"

#include "backend/redis/serverprogram.h"
#include "tests/redis/redistool.h"

#include <QFile>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

SentinelGroup::SentinelGroup(Data data, std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_ports{support::freePort(), support::freePort()}
    , m_sentinelPorts{support::freePort(), support::freePort(), support::freePort()}
{
    const QString port = u"port %1"_s;
    const QStringList common{u"repl-diskless-sync-delay 0"_s,
                             data == Data::Kept ? u"appendonly yes"_s : u"appendonly no"_s};
    m_servers.push_back(
        std::make_unique<support::PrivateRedis>(QStringList{port.arg(m_ports[0])} + common));
    m_servers.push_back(std::make_unique<support::PrivateRedis>(
        QStringList{port.arg(m_ports[1]), u"replicaof 127.0.0.1 %1"_s.arg(m_ports[0])} + common));
}

SentinelGroup::~SentinelGroup()
{
    for (const auto &sentinel : m_sentinels) {
        sentinel->kill();
        sentinel->waitForFinished();
    }
}

bool SentinelGroup::start()
{
    if (!m_servers[0]->start() || !m_servers[1]->start())
        return false;
    for (const quint16 port : m_sentinelPorts) {
        if (!startSentinel(port))
            return false;
    }
    return redisAnswersWith(m_ports[1], {u"info"_s, u"replication"_s}, "master_link_status:up")
        && isComplete(m_sentinelPorts[0]) && isComplete(m_sentinelPorts[1])
        && isComplete(m_sentinelPorts[2]);
}

bool SentinelGroup::startSentinel(quint16 port)
{
    const QString path = m_directory.filePath(u"sentinel-%1.conf"_s.arg(port));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(u"port %1\n"
               "bind 127.0.0.1\n"
               "dir \"%2\"\n"
               "sentinel monitor till 127.0.0.1 %3 2\n"
               "sentinel down-after-milliseconds till %4\n"
               "sentinel failover-timeout till 1000\n"_s.arg(port)
                   .arg(m_directory.path())
                   .arg(m_ports[0])
                   .arg(m_patience.count())
                   .toUtf8());
    file.close();
    const auto program = redis::serverProgram(m_directory.path());
    if (!program)
        return false;
    auto &sentinel = m_sentinels.emplace_back(std::make_unique<QProcess>());
    sentinel->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    sentinel->setStandardOutputFile(QProcess::nullDevice());
    sentinel->start(*program, {path, u"--sentinel"_s});
    return sentinel->waitForStarted();
}

bool SentinelGroup::isComplete(quint16 port) const
{
    const QStringList ask{u"sentinel"_s, u"master"_s, u"till"_s};
    return redisAnswersWith(port, ask, "num-slaves\n1\n")
        && redisAnswersWith(port, ask, "num-other-sentinels\n2\n");
}

redis::Endpoint SentinelGroup::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.layout = redis::Endpoint::Layout::Sentinel;
    endpoint.masterName = u"till"_s;
    endpoint.addresses = {{u"127.0.0.1"_s, 1}}; // nobody is there
    for (const quint16 port : m_sentinelPorts)
        endpoint.addresses.push_back({u"127.0.0.1"_s, port});
    return endpoint;
}

quint16 SentinelGroup::masterPort() const
{
    return redisTool(m_sentinelPorts.back(),
                     {u"sentinel"_s, u"get-master-addr-by-name"_s, u"till"_s})
        .trimmed()
        .split('\n')
        .last()
        .toUShort();
}

quint16 SentinelGroup::otherPort() const
{
    return masterPort() == m_ports[0] ? m_ports[1] : m_ports[0];
}

support::PrivateRedis &SentinelGroup::server(quint16 port)
{
    return port == m_ports[0] ? *m_servers[0] : *m_servers[1];
}

void SentinelGroup::killSentinel(std::size_t number)
{
    m_sentinels[number]->kill();
    m_sentinels[number]->waitForFinished();
}
