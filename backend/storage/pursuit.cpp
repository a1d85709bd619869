// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/pursuit.h"

#include "backend/storage/loss.h"
#include "backend/storage/trouble.h"

using redis::Command;
using redis::Reply;

namespace storage {

namespace {

constexpr std::size_t mostEntries = 200; // of the log in one reading

} // namespace

Pursuit::Pursuit(redis::Client &client, const Layout &layout, Replica &replica,
                 const ShardPlace &place, std::chrono::milliseconds deadline)
    : m_client(client)
    , m_layout(layout)
    , m_replica(replica)
    , m_place(place)
    , m_keys(place)
    , m_deadline(deadline)
    , m_resync(client, m_keys, deadline)
{ }

// The token alone usually settles it, since our own changes are applied as they are answered. It
// is needed even to read the log, which does not tell whether it is of the same history as our
// replica: after a restart without its last changes it is silent, as if nothing had happened.
void Pursuit::run(Answer answer)
{
    m_answer = std::move(answer);
    m_isUndone = false;
    m_client.send(
        Command({"HGET", m_keys.data, ""}, Command::Repeat::Harmless),
        [this](const base::Result<Reply> &reply) {
            if (!reply)
                return fail(unread(reply.error()));
            if (reply->isError())
                return refuse(*reply);
            if (!m_layout.soundness())
                return fail(m_layout.soundness().error());
            m_found = reply->isString() ? reply->toString() : customers::untouched.toByteArray();
            if (m_isDistrusted)
                resync();
            else if (isReached())
                finish({});
            else
                readLog();
        },
        m_deadline);
}

void Pursuit::readLog()
{
    m_readFrom = m_replica.token(m_place);
    const Command read({"XREAD", "COUNT", QByteArray::number(qint64(mostEntries)), "STREAMS",
                        m_keys.log, streamId(m_readFrom)},
                       Command::Repeat::Harmless);
    m_client.send(
        read,
        [this](const base::Result<Reply> &reply) {
            if (!reply)
                return fail(unread(reply.error()));
            if (reply->isError())
                return refuse(*reply);
            take(onlyStream(*reply));
        },
        m_deadline);
}

void Pursuit::take(const Reply &log)
{
    auto entries = entriesFromReply(log);
    if (!entries)
        return resync();
    m_isUndone = isUndone(m_readFrom, m_found, *entries);
    // Not beyond the token: where data was removed by hand, the log goes on without them. What was
    // passed is many tokens, and only an entry that does not come next is looked for among them.
    bool isThere = isReached();
    for (auto entry = entries->begin(); entry != entries->end() && !isThere; ++entry) {
        if (!m_replica.apply(m_place, *entry) && !m_replica.hasPassed(m_place, entry->after))
            return resync(); // nor is it our own, meanwhile
        isThere = entry->after == m_found;
    }
    if (isThere)
        finish({});
    else if (entries->size() < mostEntries)
        resync();
    else
        readLog();
}

bool Pursuit::isReached() const
{
    return m_replica.hasPassed(m_place, m_found);
}

void Pursuit::resync()
{
    m_resync.run([this](base::Result<customers::Roll> shard) {
        if (!shard)
            return fail(shard.error());
        m_isDistrusted = false;
        replace(std::move(*shard));
        finish({});
    });
}

void Pursuit::replace(customers::Roll shard)
{
    if (std::exchange(m_isUndone, false))
        m_lost = missing(m_replica.roll(), shard, m_place);
    m_replica.reset(m_place, std::move(shard));
}

void Pursuit::finish(const Arrival &arrival)
{
    std::exchange(m_answer, {})(arrival);
}

void Pursuit::fail(const base::Error &error)
{
    finish({tl::unexpected(error)});
}

void Pursuit::refuse(const Reply &refusal)
{
    finish({tl::unexpected(refused(refusal)), isPassing(refusal)});
}

} // namespace storage
