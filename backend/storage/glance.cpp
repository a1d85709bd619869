// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/glance.h"

using redis::Command;
using redis::Reply;

namespace storage {

Glance::Glance(redis::Client &client, Replica &replica, std::chrono::milliseconds deadline)
    : m_client(client)
    , m_replica(replica)
    , m_deadline(deadline)
{ }

void Glance::run(Answer answer)
{
    const auto begin = m_begins.insert(m_replica.trailEnd());
    m_replica.shortenTrail(*m_begins.begin());
    m_client.send(
        Command({"HGET", m_data, ""}, Command::Repeat::Harmless),
        [this, begin, answer = std::move(answer)](const base::Result<Reply> &reply) {
            const quint64 since = *begin;
            m_begins.erase(begin);
            answer(reply && reply->isString() && m_replica.isInOnePiece()
                   && m_replica.hasPassed({}, reply->toString(), since));
        },
        m_deadline);
}

} // namespace storage
