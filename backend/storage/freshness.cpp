// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/freshness.h"

#include "backend/storage/loss.h"
#include "backend/storage/trouble.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::Reply;
using std::chrono::steady_clock;

namespace storage {

namespace {

constexpr auto pauseWhenRefused = 50ms;
constexpr std::size_t mostGlances = 4; // on their way

} // namespace

Freshness::Freshness(redis::Client &client, Layout &layout, Shards &shards, Replica &replica,
                     std::chrono::milliseconds deadline)
    : m_client(client)
    , m_layout(layout)
    , m_shards(shards)
    , m_replica(replica)
    , m_deadline(deadline)
    , m_glance(client, replica, deadline)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhenRefused);
    connect(&m_pause, &QTimer::timeout, this, &Freshness::wake);
    connect(&m_alarm, &redis::Alarm::due, this, &Freshness::expire);
    connect(&client, &redis::Client::stateChanged, this, [this] { m_trouble = {}; });
}

void Freshness::check(Answer answer)
{
    m_waiting.push_back({std::move(answer), steady_clock::now() + m_deadline});
    m_alarm.cover(m_waiting.back().deadline);
    wake();
}

// Who asks alone need not wait for the end of the turn.
void Freshness::wake()
{
    if (!mayAsk())
        return;
    if (!mayGlance())
        start();
    else if (m_isAlone && m_glanced.empty() && !m_isGlanceDue)
        glance();
    else if (m_glanced.size() < mostGlances && !std::exchange(m_isGlanceDue, true))
        QMetaObject::invokeMethod(this, &Freshness::glanceLater, Qt::QueuedConnection);
}

bool Freshness::mayAsk() const
{
    return !m_waiting.empty() && !m_isChecking && !m_pause.isActive();
}

bool Freshness::mayGlance() const
{
    return m_count == 1 && m_layout.shards() == 1 && !isLayoutWanted()
        && !m_shards.of(1).front()->pursuit.isDistrusted();
}

void Freshness::glanceLater()
{
    m_isGlanceDue = false;
    if (!mayAsk())
        return;
    if (mayGlance())
        glance();
    else
        start();
}

void Freshness::glance()
{
    m_isAlone = m_waiting.size() == 1;
    const auto glanced = m_glanced.insert(m_glanced.end(), std::exchange(m_waiting, {}));
    m_glance.run([this, glanced](bool isCurrent) { takeGlance(glanced, isCurrent); });
}

void Freshness::takeGlance(std::list<Group>::iterator glanced, bool isCurrent)
{
    Group group = std::move(*glanced);
    m_glanced.erase(glanced);
    if (isCurrent) {
        m_refusal = {base::Kind::Unavailable, QString()};
        m_trouble = {};
        for (const Waiting &waiting : group)
            waiting.answer({});
        return wake();
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(group.begin()),
                     std::make_move_iterator(group.end()));
    if (mayAsk())
        start();
}

void Freshness::distrust()
{
    for (const auto &shard : m_shards.of(m_layout.shards()))
        shard->pursuit.distrust();
}

void Freshness::start()
{
    m_isChecking = true;
    m_served.swap(m_waiting);
    m_before = m_replica.state();
    pass();
}

void Freshness::pass()
{
    m_replica.beginTrail();
    m_failure.reset();
    m_isLayoutSeen = false;
    m_count = m_layout.shards();
    m_open = m_count;
    if (isLayoutWanted())
        lookAtLayout();
    for (const auto &shard : m_shards.of(m_count))
        shard->pursuit.run([this](const Pursuit::Arrival &arrival) { arrive(arrival); });
}

// In one piece it cannot become another as long as there is data, and once a connection is enough:
// what is written in between is refused by the scripts.
bool Freshness::isLayoutWanted() const
{
    return !m_layout.isKnown() || m_count > 1 || m_isUntouched
        || !m_known.isSameAs(m_client.session(m_description));
}

void Freshness::lookAtLayout()
{
    ++m_open;
    m_client.send(
        Layout::question(),
        [this](const base::Result<Reply> &description) {
            const auto sound = redis::refusalAsError(description);
            if (!sound)
                return arrive({tl::unexpected(unread(sound.error())),
                               description && isPassing(*description)});
            m_isLayoutSeen = true;
            m_known = m_client.session(m_description);
            arrive({m_layout.take(*description)});
        },
        m_deadline);
}

void Freshness::arrive(const Pursuit::Arrival &arrival)
{
    if (!arrival.reached && !m_failure)
        m_failure = arrival;
    if (--m_open == 0)
        conclude();
}

void Freshness::conclude()
{
    const auto &shards = m_shards.of(m_count);
    m_isUntouched = std::all_of(shards.begin(), shards.end(), [](const auto &shard) {
        return shard->pursuit.found() == customers::untouched;
    });
    gatherLosses();
    if (m_layout.shards() != m_count || isLayoutDoubtful())
        return pass();
    if (m_failure && m_failure->mayPass)
        return refuse(m_failure->reached.error());
    if (m_failure) {
        m_trouble = m_failure->reached.error().words();
        return answerServed(m_failure->reached);
    }
    tellLosses();
    restoreDescription();
    succeed();
}

// The data is gone: others may have begun anew meanwhile, and spread theirs otherwise.
bool Freshness::isLayoutDoubtful() const
{
    return m_isUntouched && !m_failure && !m_isLayoutSeen;
}

// The server that had it came back without, the others still have their shards.
void Freshness::restoreDescription()
{
    if (m_count > 1 && !m_isUntouched && !m_layout.isKnown())
        m_layout.know(Layout::Purpose::Writing, [](const base::Result<> &) {});
}

void Freshness::gatherLosses()
{
    for (const auto &shard : m_shards.of(m_count)) {
        auto lost = shard->pursuit.takeLost();
        if (!lost)
            continue;
        if (!m_lost)
            m_lost.emplace();
        std::move(lost->begin(), lost->end(), std::back_inserter(*m_lost));
    }
}

// All that a pass or several have found; in another layout the same customers may be there again.
void Freshness::tellLosses()
{
    if (const customers::Roll former = m_replica.takeFormer(); !former.isEmpty())
        m_lost = missing(former, m_replica.roll());
    if (!m_lost)
        return;
    const customers::Roll now = m_replica.roll();
    auto lost = *std::exchange(m_lost, {});
    std::erase_if(lost, [&now](const customers::Customer &customer) {
        return now.find(customer.id) == customer;
    });
    Q_EMIT customersLost(customers::Roll::of(lost, now.version()));
}

void Freshness::succeed()
{
    m_refusal = {base::Kind::Unavailable, QString()};
    m_trouble = {};
    if (m_replica.state() != m_before)
        Q_EMIT replicaChanged();
    answerServed({});
}

// Whoever asks again on being answered waits for all the others to be answered.
void Freshness::answerServed(const base::Result<> &answer)
{
    for (const Waiting &waiting : std::exchange(m_served, {}))
        waiting.answer(answer);
    m_isChecking = false;
    wake();
}

// What may pass is asked again until the deadline of whoever waits.
void Freshness::refuse(const base::Error &refusal)
{
    m_refusal = refusal;
    m_isChecking = false;
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_served.begin()),
                     std::make_move_iterator(m_served.end()));
    m_served.clear();
    m_pause.start();
}

void Freshness::expire()
{
    const auto now = steady_clock::now();
    std::vector<Waiting> late;
    std::vector<Group *> groups{&m_served, &m_waiting};
    for (Group &group : m_glanced)
        groups.push_back(&group);
    for (Group *waiting : groups) {
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
    const auto &shards = m_shards.of(m_count);
    if (std::any_of(shards.begin(), shards.end(),
                    [](const auto &shard) { return shard->pursuit.isReading(); }))
        return {base::Kind::Unavailable,
                QT_TRANSLATE_NOOP("Backend", "The collection is still being read from Redis")};
    if (!m_refusal.detail.isEmpty())
        return m_refusal;
    return {base::Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis did not answer in time")};
}

} // namespace storage
