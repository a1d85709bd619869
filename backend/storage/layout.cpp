// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/layout.h"

#include "backend/base/log.h"
#include "backend/storage/deadline.h"
#include "backend/storage/trouble.h"

#include <algorithm>

using namespace std::chrono_literals;
using redis::Command;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

constexpr auto pauseWhenRefused = 50ms;

} // namespace

Layout::Layout(redis::Client &reads, redis::Client &writes, const redis::Script &claim, int wanted,
               std::chrono::milliseconds deadline)
    : m_reads(reads)
    , m_writes(writes)
    , m_claim(claim)
    , m_shards(wanted)
    , m_deadline(deadline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhenRefused);
    connect(&m_pause, &QTimer::timeout, this, &Layout::askAgain);
}

Command Layout::question()
{
    static const Command question({"HMGET", Keys().meta, "format", "shards"},
                                  Command::Repeat::Harmless);
    return question;
}

bool Layout::isKnownFor(Purpose purpose) const
{
    return m_isKnown && (m_isSettled || purpose == Purpose::Reading);
}

void Layout::know(Purpose purpose, Answer answer)
{
    if (isKnownFor(purpose))
        return answer({});
    m_waiting.push_back({purpose, std::move(answer)});
    if (!std::exchange(m_isAsking, true))
        ask();
}

void Layout::ask()
{
    m_due = steady_clock::now() + m_deadline;
    askAgain();
}

void Layout::askAgain()
{
    m_reads.send(
        question(), [this](const base::Result<Reply> &reply) { hear(reply); }, left(m_due));
}

// What a description or a claim answers.
void Layout::hear(const base::Result<Reply> &reply)
{
    if (!reply)
        return finish(tl::unexpected(unread(reply.error())));
    if (reply->isError() && isPassing(*reply) && left(m_due) > pauseWhenRefused)
        return m_pause.start();
    if (reply->isError())
        return finish(tl::unexpected(refused(*reply)));
    if (const auto &sound = take(*reply); !sound)
        return finish(sound);
    goOn();
}

const base::Result<> &Layout::take(const Reply &description)
{
    const auto shards = shardsIn(description);
    m_soundness = shards ? base::Result<>() : tl::unexpected(shards.error());
    m_isKnown = shards && shards->has_value();
    const int now = m_isKnown ? **shards : m_shards;
    m_isSettled = m_isKnown && now == m_shards && (m_isSettled || now == 1);
    if (std::exchange(m_shards, now) != now) {
        m_isSettled = now == 1;
        qCInfo(base::lcStorage) << "the collection is kept in" << now << "shards";
        Q_EMIT changed(now);
    }
    if (m_isKnown && std::exchange(m_learned, now) != now)
        Q_EMIT learned();
    return m_soundness;
}

void Layout::goOn()
{
    answer(Purpose::Reading, {});
    if (m_waiting.empty() || m_isSettled)
        return finish({});
    if (m_isKnown)
        adopt();
    else
        claim();
}

void Layout::claim()
{
    const Keys whole;
    m_claim.run(
        m_writes, {whole.meta, whole.data}, {QByteArray::number(m_shards)},
        [this](const base::Result<Reply> &reply) { hear(reply); }, left(m_due));
}

// Each shard has a description of its own, without which it takes no changes: so none are made
// after everything was wiped, where others may have begun a collection of another layout.
void Layout::adopt()
{
    const auto open = std::make_shared<int>(m_shards);
    const auto failure = std::make_shared<base::Result<>>();
    for (int number = 0; number < m_shards; ++number) {
        const Keys keys({number, m_shards});
        m_claim.run(
            m_writes, {keys.meta, keys.data}, {QByteArray::number(m_shards)},
            [this, open, failure](const base::Result<Reply> &reply) {
                if (const auto sound = redis::refusalAsError(reply); !sound)
                    *failure = tl::unexpected(unread(sound.error()));
                if (--*open > 0)
                    return;
                m_isSettled = m_isKnown && failure->has_value();
                finish(*failure);
            },
            left(m_due));
    }
}

void Layout::answer(Purpose purpose, const base::Result<> &result)
{
    const auto others = std::stable_partition(
        m_waiting.begin(), m_waiting.end(),
        [purpose](const Waiting &waiting) { return waiting.purpose != purpose; });
    std::vector<Waiting> ready(std::make_move_iterator(others),
                               std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(others, m_waiting.end());
    for (const Waiting &waiting : ready)
        waiting.answer(result);
}

void Layout::finish(const base::Result<> &result)
{
    m_isAsking = false;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.answer(result);
}

} // namespace storage
