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
    m_begins.push_back(m_replica.trailEnd());
    m_replica.shortenTrail(m_begins.front());
    m_client.send(
        Command({"HGET", m_data, ""}, Command::Repeat::Harmless),
        [this, answer = std::move(answer)](const base::Result<Reply> &reply) {
            take(reply, answer);
        },
        m_deadline);
}

void Glance::take(const base::Result<Reply> &reply, const Answer &answer)
{
    const quint64 begin = m_begins.front();
    m_begins.pop_front();
    answer(reply && reply->isString() && m_replica.hasPassed({}, reply->toString(), begin));
}

} // namespace storage
