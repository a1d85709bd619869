// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/undoing.h"

namespace storage {

// The changes of the collection. One that concerns several shards is carried out by all of them at
// the same time, by each for itself: see Tally for what becomes of it when some cannot. Lives on
// the thread of the shards; these, scripts and undoing outlive it. The layout must be known.
class Changes : public QObject
{
    Q_OBJECT

public:
    using Store = customers::Store;
    template <typename T = void>
    using Answer = Store::Answer<T>;
    using Collisions = std::vector<Store::Collision>;

    Changes(Shards &shards, const Scripts &scripts, Undoing &undoing, QByteArray writerName);

    // All as customers::Store has them.
    void insert(std::vector<customers::Customer> customers, Answer<Collisions> answer);
    void replace(customers::Customer customer, Store::Expected expected,
                 Answer<Store::Change> answer);
    void remove(std::vector<qint64> ids, Store::Progress progress, Answer<Store::Removal> answer);
    void remove(const customers::Customer &expected, Answer<> answer);
    void clear(Answer<Store::Removal> answer);

private:
    using Arguments = std::map<int, std::vector<QByteArray>>; // of a script, by shard
    struct Insertion;
    struct Removing;
    struct Parts;

    void spread(const Shards::All &shards, std::vector<customers::Customer> customers,
                Answer<Collisions> answer);
    void put(Shard &shard, const customers::Customer &customer, const Store::Expected &expected,
             const Store::Step &step, Answer<Store::Change> answer);
    void removeFrom(const std::shared_ptr<Removing> &removing);
    void take(const std::shared_ptr<Removing> &removing, const base::Result<Store::Removal> &part);
    Arguments next(std::vector<qint64> &ids) const;
    template <typename Then>
    void announce(const std::vector<int> &numbers, Answer<Store::Removal> answer, Then then);
    void runAll(const redis::Script &script, Arguments arguments, Answer<Store::Removal> answer);
    void runAll(const redis::Script &script, const Shards::All &shards, const Arguments &arguments,
                const Store::Step &step, Answer<Store::Removal> answer);
    base::Result<qint64> take(const Shard &shard, base::Result<Writer::Outcome> outcome);

    Shards &m_shards;
    const Scripts &m_scripts;
    Undoing &m_undoing;
    QByteArray m_writerName;
};

} // namespace storage
