// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/replica.h"

#include "backend/customers/rollbuilder.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;
using customers::Roll;
using customers::Version;

namespace storage {

namespace {

constexpr std::size_t mostPending = 50'000; // changes; bounds the memory of what nobody looks at
constexpr std::size_t worthAThread = 250; // changes: in a large roll, about a millisecond

template <typename Visit>
void eachCustomer(const Roll &roll, Visit visit)
{
    constexpr qsizetype stretch = 1000;
    for (qsizetype from = 0; from < roll.size(); from += stretch)
        for (const customers::Customer &customer : roll.customers(from, stretch))
            visit(customer);
}

} // namespace

void Replica::become(int shards)
{
    m_former = roll();
    answerLater(m_former);
    m_shards = std::vector<Standing>(std::size_t(shards));
    m_pending = {};
    m_roll = {};
    m_isBehind = false;
    ++m_state;
}

// Whoever waits was promised what has been there until now.
void Replica::answerLater(const Roll &roll)
{
    joinWaiting();
    const auto all = std::make_shared<std::vector<Prepared>>(std::exchange(m_served, {}));
    QMetaObject::invokeMethod(
        this,
        [all, roll] {
            for (const Prepared &then : *all)
                then(roll);
        },
        Qt::QueuedConnection);
}

const Version &Replica::token(const ShardPlace &place) const
{
    static const Version untouched = customers::untouched.toByteArray();
    return isOurs(place) ? m_shards[std::size_t(place.number)].token : untouched;
}

const Roll &Replica::roll()
{
    fold();
    return m_roll;
}

bool Replica::apply(const ShardPlace &place, const Entry &entry)
{
    if (!isOurs(place) || entry.before != token(place))
        return false;
    at(place).trail.push_back(std::exchange(at(place).token, entry.after));
    if (entry.isCleared)
        renew(place, {});
    for (const customers::Change &change : entry.changes)
        m_pending.add(change);
    m_isBehind = true;
    ++m_state;
    if (m_pending.size() > mostPending)
        foldAside();
    return true;
}

void Replica::reset(const ShardPlace &place, Roll shard)
{
    if (!isOurs(place))
        return;
    at(place).shortenTrail(at(place).trailEnd());
    at(place).token = shard.version();
    renew(place, std::move(shard));
    m_isBehind = true;
    ++m_state;
}

void Replica::renew(const ShardPlace &place, Roll shard)
{
    m_pending.removeIds([&place](qint64 id) { return shardOf(id, place.of) == place.number; });
    at(place).renewed = std::move(shard);
}

bool Replica::hasPassed(const ShardPlace &place, const Version &token, quint64 since) const
{
    if (!isOurs(place))
        return true;
    const Standing &standing = m_shards[std::size_t(place.number)];
    const quint64 from = std::clamp(since, standing.trailBegin, standing.trailEnd());
    const auto begin = standing.trail.begin() + qptrdiff(from - standing.trailBegin);
    return token == standing.token
        || std::find(begin, standing.trail.end(), token) != standing.trail.end();
}

void Replica::Standing::shortenTrail(quint64 begin)
{
    const quint64 count = std::clamp(begin, trailBegin, trailEnd()) - trailBegin;
    trail.erase(trail.begin(), trail.begin() + qptrdiff(count));
    trailBegin += count;
}

void Replica::beginTrail()
{
    for (Standing &standing : m_shards)
        standing.shortenTrail(standing.trailEnd());
}

void Replica::shortenTrail(quint64 begin)
{
    m_shards.front().shortenTrail(begin);
}

void Replica::prepare(Prepared then)
{
    if (m_folding.valid()) {
        (m_isBehind ? m_waiting : m_served).push_back(std::move(then));
    } else if (m_pending.size() < worthAThread) {
        fold();
        then(m_roll);
    } else {
        m_served.push_back(std::move(then));
        foldAside();
    }
}

void Replica::fold()
{
    takeFolded();
    if (!std::exchange(m_isBehind, false))
        return;
    takeRenewed();
    const Version now = version();
    if (!m_pending.isEmpty() || m_roll.version() != now)
        m_roll = m_roll.changed(std::exchange(m_pending, {}), now);
}

// One at a time: the next waits for the one before.
void Replica::foldAside()
{
    takeFolded();
    takeRenewed();
    m_isBehind = false;
    joinWaiting();
    m_folding =
        std::async(std::launch::async | std::launch::deferred,
                   [this, number = ++m_foldings, roll = m_roll, now = version(),
                    changes = std::exchange(m_pending, {})] {
                       Roll next = roll.changed(changes, now);
                       QMetaObject::invokeMethod(
                           this, [this, number] { endFolding(number); }, Qt::QueuedConnection);
                       return next;
                   });
    if (m_folding.wait_for(0s) == std::future_status::deferred) // there is no thread to be had
        takeFolded();
}

void Replica::endFolding(quint64 number)
{
    if (number != m_foldings)
        return; // another has begun, which serves them too
    takeFolded(); // unless somebody has looked
    const auto served = std::exchange(m_served, {});
    for (Prepared &then : std::exchange(m_waiting, {}))
        prepare(std::move(then));
    for (const Prepared &then : served)
        then(m_roll);
}

void Replica::joinWaiting()
{
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_served));
    m_waiting.clear();
}

void Replica::takeFolded()
{
    if (m_folding.valid())
        m_roll = m_folding.get();
}

void Replica::takeRenewed()
{
    if (m_shards.size() == 1 && m_shards.front().renewed)
        m_roll = *std::exchange(m_shards.front().renewed, {});
    else if (std::any_of(m_shards.begin(), m_shards.end(),
                         [](const Standing &standing) { return standing.renewed.has_value(); }))
        rebuild();
}

// However many shards were read anew, everybody is sorted once.
void Replica::rebuild()
{
    customers::RollBuilder builder;
    eachCustomer(m_roll, [this, &builder](const customers::Customer &customer) {
        if (!m_shards[std::size_t(shardOf(customer.id, int(m_shards.size())))].renewed)
            builder.add(customers::CustomerView::of(customer));
    });
    for (Standing &standing : m_shards)
        eachCustomer(std::exchange(standing.renewed, {}).value_or(Roll()),
                     [&builder](const customers::Customer &customer) {
                         builder.add(customers::CustomerView::of(customer));
                     });
    m_roll = std::move(builder).build(version());
}

// Of several tokens their sum and a digest of them: as telling as each of them, and as short.
Version Replica::version() const
{
    if (m_shards.size() == 1)
        return m_shards.front().token;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 changes = 0;
    for (const Standing &standing : m_shards) {
        changes += sequenceOf(standing.token);
        digest.addData(standing.token + ' ');
    }
    if (changes == 0)
        return customers::untouched.toByteArray();
    return QByteArray::number(changes) + ':' + digest.result().first(8).toHex();
}

} // namespace storage
