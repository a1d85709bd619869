// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/shards.h"

namespace storage {

Shard::Shard(const ShardPlace &where, redis::Client &reads, redis::Client &writes,
             Replication &replication, const Layout &layout, Replica &replica,
             const Scripts &scripts, const Writer::Settings &settings, const QByteArray &writerName)
    : place(where)
    , keys(where)
    , writer(writes, replication, keys, settings)
    , inserts(writer, scripts.insert, writerName, settings.deadline)
    , pursuit(reads, layout, replica, where, settings.deadline)
{ }

Shards::Shards(redis::Client &reads, redis::Client &writes, Layout &layout, Replica &replica,
               const Scripts &scripts, const Writer::Settings &settings, int replicas,
               QByteArray writerName)
    : m_reads(reads)
    , m_writes(writes)
    , m_layout(layout)
    , m_replica(replica)
    , m_scripts(scripts)
    , m_settings(settings)
    , m_writerName(std::move(writerName))
    , m_replication(writes, replicas)
{ }

const Shards::All &Shards::of(int count)
{
    All &all = m_byCount[count];
    if (all.empty())
        all = make(count);
    return all;
}

Shards::All Shards::make(int count)
{
    All all;
    for (int number = 0; number < count; ++number) {
        all.push_back(std::make_unique<Shard>(ShardPlace{number, count}, m_reads, m_writes,
                                              m_replication, m_layout, m_replica, m_scripts,
                                              m_settings, m_writerName));
        Shard &made = *all.back();
        connect(&made.inserts, &GroupCommit::committed, this,
                [this, &made](const Entry &entry) { apply(made, entry); });
        connect(&made.writer, &Writer::misfit, &m_layout, &Layout::forget);
    }
    return all;
}

Shard &Shards::having(qint64 id)
{
    const All &all = present();
    return *all[std::size_t(shardOf(id, int(all.size())))];
}

void Shards::apply(const Shard &shard, const Entry &entry)
{
    if (m_replica.apply(shard.place, entry))
        Q_EMIT replicaChanged();
}

} // namespace storage
