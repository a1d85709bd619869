// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"
#include "backend/storage/schema.h"

#include <map>

namespace storage {

// Waits until changes have reached replicas of Redis. A WAIT holds up what comes after it on its
// connection, which is why reads have their own, and answers for all changes made on it before: so
// one at a time is under way on each connection, for all who ask meanwhile. Lives on the thread of
// its client, which outlives it.
class Replication
{
public:
    // Whether the change was made on the present connection. For one made on a connection that was
    // lost a WAIT does not answer (Redis 7.2 and later: at once, with all replicas there are), so
    // that something has to be written behind it.
    enum class Made { Here, Before };

    // Whether enough replicas have it; OutcomeUnknown when the connection was lost before that was
    // known, another error when Redis does not let it be known.
    using Answer = base::Callback<void(base::Result<bool>)>;

    Replication(redis::Client &client, int replicas);

    bool isWanted() const { return m_replicas > 0; }
    void await(const Keys &keys, Made made, redis::TimePoint deadline, Answer answer);

private:
    struct Waiting
    {
        redis::TimePoint deadline;
        Answer answer;
    };

    // Those who wait on one connection.
    struct Line
    {
        QByteArray near; // a key of its server
        std::vector<Waiting> waiting;
        bool isUnderWay = false;
    };
    using Place = std::pair<qint64, QByteArray>; // CLIENT ID, and of which run of a server

    Place placeOf(const QByteArray &key) const;
    void mark(const Keys &keys, redis::TimePoint deadline, Answer answer);
    void join(const QByteArray &near, redis::TimePoint deadline, Answer answer);
    void ask(const Place &place);
    void take(const Place &place, std::vector<Waiting> asked,
              const base::Result<redis::Reply> &reached);
    base::Result<bool> outcomeOf(const redis::Reply &reached) const;

    redis::Client &m_client;
    int m_replicas;
    std::map<Place, Line> m_lines;
};

} // namespace storage
