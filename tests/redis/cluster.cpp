// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/cluster.h"

#include "tests/redis/redistool.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t masters = 3;

QStringList configuration(quint16 port, Cluster::Data data)
{
    return {u"port %1"_s.arg(port),
            u"cluster-port %1"_s.arg(support::freePort()),
            u"cluster-enabled yes"_s,
            u"cluster-node-timeout 500"_s,
            data == Cluster::Data::Kept ? u"appendonly yes"_s : u"appendonly no"_s,
            u"repl-diskless-sync-delay 0"_s};
}

} // namespace

Cluster::Cluster(Data data)
{
    for (std::size_t i = 0; i <= masters; ++i) {
        m_ports.push_back(support::freePort());
        m_nodes.push_back(std::make_unique<support::PrivateRedis>(configuration(m_ports[i], data)));
    }
}

bool Cluster::start()
{
    for (const auto &node : m_nodes) {
        if (!node->start())
            return false;
    }
    for (std::size_t i = 0; i < masters; ++i) {
        redisTool(m_ports[i],
                  {u"cluster"_s, u"addslotsrange"_s, QString::number(i * 16384 / 3),
                   QString::number((i + 1) * 16384 / 3 - 1)});
        redisTool(m_ports[i], {u"cluster"_s, u"set-config-epoch"_s, QString::number(i + 1)});
    }
    for (std::size_t i = 1; i <= masters; ++i) {
        const QByteArray busPort =
            redisTool(m_ports[i], {u"config"_s, u"get"_s, u"cluster-port"_s}).trimmed();
        redisTool(m_ports[0],
                  {u"cluster"_s, u"meet"_s, u"127.0.0.1"_s, QString::number(m_ports[i]),
                   QString::fromLatin1(busPort.split('\n').last())});
    }
    for (const quint16 port : m_ports) {
        if (!redisAnswersWith(port, {u"cluster"_s, u"info"_s}, "cluster_known_nodes:4"))
            return false;
    }
    return redisAnswersWith(m_ports[3], {u"cluster"_s, u"replicate"_s, id(0)}, "OK")
        && redisAnswersWith(m_ports[3], {u"info"_s, u"replication"_s}, "master_link_status:up")
        && isComplete();
}

bool Cluster::isComplete() const
{
    for (std::size_t i = 0; i < masters; ++i)
        if (!redisAnswersWith(m_ports[i], {u"cluster"_s, u"info"_s}, "cluster_state:ok"))
            return false;
    return true;
}

std::size_t Cluster::ownerOf(quint16 slot) const
{
    std::size_t owner = masters - 1;
    while (slot < owner * 16384 / masters)
        --owner;
    return owner;
}

redis::Endpoint Cluster::endpoint() const
{
    auto endpoint = redis::Endpoint::tcp(u"127.0.0.1"_s, m_ports[masters - 1]);
    endpoint.layout = redis::Endpoint::Layout::Cluster;
    return endpoint;
}

QString Cluster::id(std::size_t number) const
{
    return QString::fromLatin1(redisTool(m_ports[number], {u"cluster"_s, u"myid"_s}).trimmed());
}

void Cluster::beginToMove(quint16 slot, std::size_t from, std::size_t to) const
{
    const QStringList set{u"cluster"_s, u"setslot"_s, QString::number(slot)};
    redisTool(m_ports[to], set + QStringList{u"importing"_s, id(from)});
    redisTool(m_ports[from], set + QStringList{u"migrating"_s, id(to)});
}

void Cluster::moveKey(const QString &key, std::size_t from, std::size_t to) const
{
    redisTool(m_ports[from],
              {u"migrate"_s, u"127.0.0.1"_s, QString::number(m_ports[to]), key, u"0"_s, u"1000"_s});
}

// The new owner first, so that no moment is without one.
void Cluster::finishMoving(quint16 slot, std::size_t to) const
{
    for (std::size_t i = 0; i < masters; ++i)
        redisTool(m_ports[(to + i) % masters],
                  {u"cluster"_s, u"setslot"_s, QString::number(slot), u"node"_s, id(to)});
}

void Cluster::moveBack(quint16 slot, std::size_t from, std::size_t to) const
{
    beginToMove(slot, from, to);
    const QByteArray keys = redisTool(
        m_ports[from], {u"cluster"_s, u"getkeysinslot"_s, QString::number(slot), u"100"_s});
    for (const QByteArray &key : keys.split('\n'))
        moveKey(QString::fromLatin1(key), from, to);
    finishMoving(slot, to);
}
