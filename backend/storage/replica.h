// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/storage/changelog.h"
#include "backend/storage/schema.h"

#include <QObject>

#include <future>

namespace storage {

// What this instance knows of the collection: one roll of all shards, brought along the log of each
// entry by entry. Changes are gathered and worked into the roll only when somebody looks, many at a
// time. About a shard of another layout than the present one nothing is known or learned.
class Replica : public QObject
{
public:
    using Prepared = base::Callback<void(customers::Roll)>;

    // Of so many shards from now on, and nobody in them.
    void become(int shards);

    const customers::Version &token(const ShardPlace &place) const;
    const customers::Roll &roll(); // with all of them

    // Answers with a roll that has all changes so far, never an older one than anybody has seen.
    // At once where few are pending; many are worked in by a thread of their own, as tens of
    // thousands take tens of milliseconds, for which nobody else waits.
    void prepare(Prepared then);

    bool isInOnePiece() const { return m_shards.size() == 1; }
    quint64 state() const { return m_state; } // another one after each change

    // False, and nothing is done, when the entry does not continue from here.
    bool apply(const ShardPlace &place, const Entry &entry);
    void reset(const ShardPlace &place, customers::Roll shard);

    // Whether the shard stands at a token or has passed it: since beginTrail(), or of the only
    // shard since a place of its trail that is still remembered.
    bool hasPassed(const ShardPlace &place, const customers::Version &token,
                   quint64 since = 0) const;
    void beginTrail();
    quint64 trailEnd() const { return m_shards.front().trailEnd(); }
    void shortenTrail(quint64 begin); // what is before is forgotten

    // The roll before become(), once.
    customers::Roll takeFormer() { return std::exchange(m_former, {}); }

private:
    struct Standing
    {
        customers::Version token = customers::untouched.toByteArray();
        std::vector<customers::Version> trail; // passed, in order, the last ones
        quint64 trailBegin = 0; // how many have been forgotten
        std::optional<customers::Roll> renewed; // stands for what the roll has of this shard

        quint64 trailEnd() const { return trailBegin + trail.size(); }
        void shortenTrail(quint64 begin);
    };

    bool isOurs(const ShardPlace &place) const { return place.of == int(m_shards.size()); }
    Standing &at(const ShardPlace &place) { return m_shards[std::size_t(place.number)]; }
    void renew(const ShardPlace &place, customers::Roll shard);
    void fold();
    void foldAside();
    void endFolding(quint64 number);
    void joinWaiting(); // to those who are served
    void takeFolded();
    void takeRenewed();
    void answerLater(const customers::Roll &roll);
    void rebuild();
    customers::Version version() const;

    std::vector<Standing> m_shards = std::vector<Standing>(1);
    quint64 m_state = 0;
    bool m_isBehind = false; // the roll, with what is being worked in, behind the tokens
    customers::Roll m_roll;
    customers::Roll m_former;
    customers::ChangeList m_pending; // since those that are being worked in
    quint64 m_foldings = 0; // begun aside
    std::vector<Prepared> m_served; // by the one that is on its way
    std::vector<Prepared> m_waiting; // for the next
    std::future<customers::Roll> m_folding; // until it is taken; last here, as it uses the others
};

} // namespace storage
