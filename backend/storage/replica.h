// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/changelog.h"
#include "backend/storage/schema.h"

namespace storage {

// What this instance knows of the collection: one roll of all shards, brought along the log of each
// entry by entry. Changes are gathered and worked into the roll only when somebody looks, many at a
// time. About a shard of another layout than the present one nothing is known or learned.
class Replica
{
public:
    // Of so many shards from now on, and nobody in them.
    void become(int shards);

    const customers::Version &token(const ShardPlace &place) const;
    const customers::Roll &roll();
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
    void rebuild();
    customers::Version version() const;

    std::vector<Standing> m_shards = std::vector<Standing>(1);
    quint64 m_state = 0;
    bool m_isBehind = false; // the roll, behind the tokens
    customers::Roll m_roll;
    customers::Roll m_former;
    customers::ChangeList m_pending;
};

} // namespace storage
