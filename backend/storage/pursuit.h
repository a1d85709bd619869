// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/layout.h"
#include "backend/storage/replica.h"
#include "backend/storage/resync.h"

namespace storage {

// Brings what the replica holds of one shard to where Redis is: what is missing is read from the
// log, or by a Resync. Lives on the thread of its client; client, layout and replica outlive it.
class Pursuit : public QObject
{
    Q_OBJECT

public:
    struct Arrival
    {
        base::Result<> reached;
        bool mayPass = false; // what was refused, in a moment
    };
    using Answer = base::Callback<void(const Arrival &)>;

    Pursuit(redis::Client &client, const Layout &layout, Replica &replica, const ShardPlace &place,
            std::chrono::milliseconds deadline);

    // The replica holds every change of the shard acknowledged before this call, when it is
    // reached. One at a time.
    void run(Answer answer);

    // Reads everything anew at the next run: somebody changed the data by hand.
    void distrust() { m_isDistrusted = true; }
    bool isDistrusted() const { return m_isDistrusted; }

    bool isReading() const { return m_resync.isRunning(); } // everything

    // The token in Redis, as found by the last run.
    const customers::Version &found() const { return m_found; }

    // Whom it cost that Redis has gone back behind what we had seen, see loss.h; once, and nothing
    // when it has not.
    std::optional<std::vector<customers::Customer>> takeLost() { return std::exchange(m_lost, {}); }

private:
    void readLog();
    void take(const redis::Reply &log);
    bool isReached() const;
    void resync();
    void replace(customers::Roll shard);
    void finish(const Arrival &arrival);
    void fail(const base::Error &error);
    void refuse(const redis::Reply &refusal);

    redis::Client &m_client;
    const Layout &m_layout;
    Replica &m_replica;
    ShardPlace m_place;
    Keys m_keys;
    std::chrono::milliseconds m_deadline;
    Resync m_resync;
    Answer m_answer;
    bool m_isDistrusted = false;
    bool m_isUndone = false; // what the replica holds, as this run found
    customers::Version m_found = customers::untouched.toByteArray();
    customers::Version m_readFrom; // where the log was read from
    std::optional<std::vector<customers::Customer>> m_lost;
};

} // namespace storage
