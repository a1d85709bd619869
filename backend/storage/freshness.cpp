// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/freshness.h"

#include "backend/storage/loss.h"
#include "backend/storage/trouble.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::Command;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

constexpr std::size_t mostEntries = 200; // of the log in one reading
constexpr auto pauseWhenRefused = 50ms;

} // namespace

Freshness::Freshness(redis::Client &client, Replica &replica, const Keys &keys,
                     std::chrono::milliseconds deadline)
    : m_client(client)
    , m_replica(replica)
    , m_keys(keys)
    , m_deadline(deadline)
    , m_resync(client, keys, deadline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhenRefused);
    connect(&m_pause, &QTimer::timeout, this, &Freshness::next);
    connect(&m_alarm, &redis::Alarm::due, this, &Freshness::expire);
}

void Freshness::check(Answer answer)
{
    m_waiting.push_back({std::move(answer), steady_clock::now() + m_deadline});
    m_alarm.cover(m_waiting.back().deadline);
    if (!m_isChecking && !m_pause.isActive())
        start();
}

void Freshness::start()
{
    m_isChecking = true;
    m_served.swap(m_waiting);
    m_before = m_replica.token();
    m_isUndone = false;
    m_replica.beginTrail();
    look();
}

// The token alone usually settles it, since our own changes are applied as they are answered. It
// is needed even to read the log, which does not tell whether it is of the same history as our
// replica: after a restart without its last changes it is silent, as if nothing had happened.
void Freshness::look()
{
    if (!m_known.isSameAs(m_client.session()) || !m_format)
        lookAtFormat();
    m_client.send(
        Command({"HGET", m_keys.data, ""}, Command::Repeat::Harmless),
        [this](const base::Result<Reply> &reply) {
            if (!reply)
                return fail(unread(reply.error()));
            if (reply->isError())
                return refuse(*reply);
            if (!m_format)
                return fail(m_format.error());
            m_found = reply->isString() ? reply->toString() : customers::untouched.toByteArray();
            if (m_isDistrusted)
                resync();
            else if (isReached())
                succeed();
            else
                readLog();
        },
        m_deadline);
}

// Once a connection: what is written in between is refused by the scripts.
void Freshness::lookAtFormat()
{
    m_client.send(
        Command({"HMGET", m_keys.meta, "format", "shards"}, Command::Repeat::Harmless),
        [this](const base::Result<Reply> &description) {
            if (!description || description->isError())
                return; // so will be what was asked with it
            m_format = soundFormat(*description);
            m_known = m_client.session();
        },
        m_deadline);
}

void Freshness::readLog()
{
    m_readFrom = m_replica.token();
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

void Freshness::take(const Reply &reply)
{
    auto entries = entriesFromReply(reply);
    if (!entries)
        return resync();
    m_isUndone = isUndone(m_readFrom, m_found, *entries);
    // Not beyond the token: where data was removed by hand, the log goes on without them.
    for (auto entry = entries->begin(); entry != entries->end() && !isReached(); ++entry) {
        const bool isKnown = m_replica.hasPassed(entry->after); // our own, applied meanwhile
        if (!isKnown && !m_replica.apply(std::move(*entry)))
            return resync();
    }
    if (isReached())
        succeed();
    else if (entries->size() < mostEntries)
        resync();
    else
        readLog();
}

bool Freshness::isReached() const
{
    return m_replica.hasPassed(m_found);
}

void Freshness::resync()
{
    ++m_resyncs;
    m_resync.run([this](base::Result<customers::Roll> roll) {
        if (!roll)
            return fail(roll.error());
        m_isDistrusted = false;
        replace(std::move(*roll));
        succeed();
    });
}

void Freshness::replace(customers::Roll roll)
{
    if (!std::exchange(m_isUndone, false))
        return m_replica.reset(std::move(roll));
    const customers::Roll lost = missing(m_replica.roll(), roll);
    m_replica.reset(std::move(roll));
    Q_EMIT customersLost(lost);
}

void Freshness::succeed()
{
    m_refusal = {base::Kind::Unavailable, QString()};
    if (m_replica.token() != m_before)
        Q_EMIT replicaChanged();
    answerServed({});
}

void Freshness::fail(const base::Error &error)
{
    answerServed(tl::unexpected(error));
}

// Whoever asks again on being answered waits for all the others to be answered: one check then
// serves them together, where each second one would serve the first alone.
void Freshness::answerServed(const base::Result<> &answer)
{
    for (const Waiting &waiting : std::exchange(m_served, {}))
        waiting.answer(answer);
    m_isChecking = false;
    next();
}

// What may pass is asked again until the deadline of whoever waits.
void Freshness::refuse(const Reply &refusal)
{
    if (!isPassing(refusal))
        return fail(refused(refusal));
    m_refusal = refused(refusal);
    m_isChecking = false;
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_served.begin()),
                     std::make_move_iterator(m_served.end()));
    m_served.clear();
    m_pause.start();
}

void Freshness::next()
{
    if (!m_isChecking && !m_waiting.empty())
        start();
}

void Freshness::expire()
{
    const auto now = steady_clock::now();
    std::vector<Waiting> late;
    for (std::deque<Waiting> *waiting : {&m_served, &m_waiting}) {
        const auto kept = std::stable_partition(waiting->begin(), waiting->end(),
                                                [&](const Waiting &w) { return w.deadline > now; });
        std::move(kept, waiting->end(), std::back_inserter(late));
        waiting->erase(kept, waiting->end());
        for (const Waiting &w : *waiting)
            m_alarm.cover(w.deadline);
    }
    for (const Waiting &waiting : late)
        waiting.answer(tl::unexpected(whyNot()));
}

base::Error Freshness::whyNot() const
{
    if (m_resync.isRunning())
        return {base::Kind::Unavailable,
                QT_TRANSLATE_NOOP("Backend", "The collection is still being read from Redis")};
    if (!m_refusal.detail.isEmpty())
        return m_refusal;
    return {base::Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis did not answer in time")};
}

} // namespace storage
