// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"
#include "backend/storage/replica.h"

#include <set>

namespace storage {

// Asks Redis for the token of a collection in one piece and nothing else: nearly always it is the
// replica's. Several glances may be under way, so that nobody waits for an answer to others before
// the question is asked again. Lives on the thread of its client; client and replica outlive it.
class Glance
{
public:
    // Whether the replica holds every change acknowledged before the question was asked. No says
    // nothing: neither that it does not nor why Redis did not answer.
    using Answer = base::Callback<void(bool isCurrent)>;

    Glance(redis::Client &client, Replica &replica, std::chrono::milliseconds deadline);

    void run(Answer answer); // answered in any order: those of a Cluster may go to two servers

private:
    redis::Client &m_client;
    Replica &m_replica;
    std::chrono::milliseconds m_deadline;
    QByteArray m_data = Keys().data;
    std::multiset<quint64> m_begins; // on the replica's trail, of each under way
};

} // namespace storage
