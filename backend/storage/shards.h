// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/groupcommit.h"
#include "backend/storage/pursuit.h"

#include <map>

namespace storage {

// One shard: how it is written, and how our replica of it is kept up with Redis.
struct Shard
{
    Shard(const ShardPlace &place, redis::Client &reads, redis::Client &writes,
          Replication &replication, const Layout &layout, Replica &replica, const Scripts &scripts,
          const Writer::Settings &settings, const QByteArray &writerName);

    const ShardPlace place;
    const Keys keys;
    Writer writer;
    GroupCommit inserts;
    Pursuit pursuit;
};

// The shards of the collection in either layout: made when they are first asked for, they stay,
// because answers may be on their way to them. Lives on the thread of its clients; these, layout,
// replica and scripts outlive it.
class Shards : public QObject
{
    Q_OBJECT

public:
    using All = std::vector<std::unique_ptr<Shard>>;

    Shards(redis::Client &reads, redis::Client &writes, Layout &layout, Replica &replica,
           const Scripts &scripts, const Writer::Settings &settings, int replicas,
           QByteArray writerName);

    const All &of(int count);
    const All &present() { return of(m_layout.shards()); }
    Shard &having(qint64 id); // at present

    // What a call changed, worked into the replica.
    void apply(const Shard &shard, const Entry &entry);

Q_SIGNALS:
    void replicaChanged();

private:
    All make(int count);

    redis::Client &m_reads;
    redis::Client &m_writes;
    Layout &m_layout;
    Replica &m_replica;
    const Scripts &m_scripts;
    Writer::Settings m_settings;
    QByteArray m_writerName;
    Replication m_replication;
    std::map<int, All> m_byCount;
};

} // namespace storage
