// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/changes.h"

#include "backend/storage/record.h"
#include "backend/storage/tally.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using base::Kind;
using customers::Customer;
using redis::Reply;

namespace storage {

namespace {

constexpr std::size_t mostRemoved = 3000; // ids in one call, as the script takes them

base::Error changedSince()
{
    return {Kind::Stale,
            QT_TRANSLATE_NOOP("Backend", "The customer has been changed or removed since")};
}

base::Result<customers::Store::Change> changeFromOutcome(const QByteArray &outcome)
{
    using Change = customers::Store::Change;
    if (outcome == "created")
        return Change::Created;
    if (outcome == "replaced")
        return Change::Replaced;
    if (outcome == "stale")
        return tl::unexpected(changedSince());
    if (outcome == "name")
        return base::failure(
            Kind::Conflict,
            QT_TRANSLATE_NOOP("Backend",
                              "A customer with this firstName and lastName exists already"));
    return base::failure(Kind::OutcomeUnknown, u"Redis answered a change strangely"_s);
}

// What a removal or a clearing did.
base::Result<Entry> removalIn(Writer::Outcome outcome)
{
    if (outcome.logged)
        return std::move(*outcome.logged);
    const Reply::Array &parts = outcome.reply.toArray();
    if (parts.size() < 3)
        return base::failure(Kind::OutcomeUnknown, u"Redis answered a removal strangely"_s);
    Entry entry{parts[0].toString(), parts[1].toString(), parts[2].isInteger(), {}, {}, 0, {}};
    for (const Reply &id : parts[2].toArray())
        entry.changes.push_back({id.toString().toLongLong(), {}});
    entry.count = parts[2].isInteger() ? parts[2].toInteger() : 0;
    return entry;
}

base::Result<Tally::Effect> effectOf(const base::Result<qint64> &count)
{
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0 ? Tally::Effect::Some : Tally::Effect::None;
}

} // namespace

Changes::Changes(Shards &shards, const Scripts &scripts, Undoing &undoing, QByteArray writerName)
    : m_shards(shards)
    , m_scripts(scripts)
    , m_undoing(undoing)
    , m_writerName(std::move(writerName))
{ }

void Changes::insert(std::vector<Customer> customers, Answer<Collisions> answer)
{
    const auto &shards = m_shards.present();
    const auto number = [count = int(shards.size())](const Customer &customer) {
        return shardOf(customer.id, count);
    };
    const int first = customers.empty() ? 0 : number(customers.front());
    const bool isOfOne = shards.size() == 1
        || std::all_of(customers.begin(), customers.end(),
                       [&](const Customer &customer) { return number(customer) == first; });
    if (isOfOne)
        return shards[std::size_t(first)]->inserts.insert(std::move(customers), std::move(answer));
    spread(shards, std::move(customers), std::move(answer));
}

// The parts of one insert, as their shards answer.
struct Changes::Insertion
{
    void take(const std::vector<std::size_t> &places, base::Result<Collisions> part)
    {
        base::Result<Tally::Effect> effect = Tally::Effect::None;
        if (!part)
            effect = tl::unexpected(part.error());
        else if (part->size() < places.size())
            effect = Tally::Effect::Some;
        if (part)
            for (Store::Collision &collision : *part) {
                collision.index = places[collision.index];
                collisions.push_back(std::move(collision));
            }
        if (tally.add(effect))
            finish();
    }

    void finish()
    {
        if (const auto outcome = tally.outcome(); !outcome)
            return answer(tl::unexpected(outcome.error()));
        std::sort(collisions.begin(), collisions.end(),
                  [](const auto &left, const auto &right) { return left.index < right.index; });
        answer(std::move(collisions));
    }

    Tally tally;
    Answer<Collisions> answer;
    Collisions collisions;
};

void Changes::spread(const Shards::All &shards, std::vector<Customer> customers,
                     Answer<Collisions> answer)
{
    struct Part
    {
        std::vector<Customer> customers;
        std::vector<std::size_t> places; // in the whole
    };
    std::map<int, Part> parts;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        Part &part = parts[shardOf(customers[i].id, int(shards.size()))];
        part.customers.push_back(std::move(customers[i]));
        part.places.push_back(i);
    }
    const auto insertion =
        std::make_shared<Insertion>(Insertion{Tally(parts.size()), std::move(answer), {}});
    for (auto &[number, part] : parts)
        shards[std::size_t(number)]->inserts.insert(
            std::move(part.customers),
            [insertion, places = std::move(part.places)](base::Result<Collisions> collisions) {
                insertion->take(places, std::move(collisions));
            });
}

void Changes::replace(Customer customer, Store::Expected expected, Answer<Store::Change> answer)
{
    Shard &shard = m_shards.having(customer.id);
    m_undoing.announce(Undoing::Kind::Edit, {shard.place.number},
                       [this, &shard, customer = std::move(customer),
                        expected = std::move(expected),
                        answer = std::move(answer)](const base::Result<Store::Step> &step) mutable {
                           if (!step)
                               return answer(tl::unexpected(step.error()));
                           put(shard, customer, expected, *step, std::move(answer));
                       });
}

void Changes::put(Shard &shard, const Customer &customer, const Store::Expected &expected,
                  const Store::Step &step, Answer<Store::Change> answer)
{
    const QByteArray stamp = stampText({m_writerName, QDateTime::currentDateTimeUtc()});
    std::vector<QByteArray> arguments{QByteArray::number(customer.id), toRecord(customer, stamp),
                                      expected ? stemOf(*expected) : QByteArray(""),
                                      stemOf(customer)};
    shard.writer.run(
        m_scripts.replace, std::move(arguments),
        [this, &shard, customer,
         answer = std::move(answer)](base::Result<Writer::Outcome> outcome) {
            if (!outcome)
                return answer(tl::unexpected(outcome.error()));
            if (outcome->logged) {
                m_shards.apply(shard, *outcome->logged);
                return answer(changeFromOutcome(outcome->logged->outcome));
            }
            const Reply::Array &parts = outcome->reply.toArray();
            if (parts.size() < 3)
                return answer(changeFromOutcome({}));
            const QByteArray before = parts[0].toString(), after = parts[1].toString();
            if (before != after)
                m_shards.apply(shard, {before, after, false, {{customer.id, customer}}, {}, 0, {}});
            answer(changeFromOutcome(parts[2].toString()));
        },
        Undoing::nonceOf(step));
}

// A removal of any number: many calls, and one step of undo.
struct Changes::Removing
{
    std::vector<qint64> ids; // still to go, the last of them first
    qint64 all;
    Store::Progress progress;
    Store::Removal removed = {};
    Answer<Store::Removal> answer = {};
};

void Changes::remove(std::vector<qint64> ids, Store::Progress progress,
                     Answer<Store::Removal> answer)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::set<int> numbers;
    for (const qint64 id : ids)
        numbers.insert(m_shards.having(id).place.number);
    const auto all = qint64(ids.size());
    const auto removing =
        std::make_shared<Removing>(Removing{std::move(ids), all, std::move(progress)});
    announce({numbers.begin(), numbers.end()}, std::move(answer),
             [this, removing](const Store::Step &step, Answer<Store::Removal> settled) {
                 removing->removed.step = step;
                 removing->answer = std::move(settled);
                 removeFrom(removing);
             });
}

void Changes::removeFrom(const std::shared_ptr<Removing> &removing)
{
    if (removing->ids.empty()) {
        QMetaObject::invokeMethod(
            this, [removing] { removing->answer(removing->removed); }, Qt::QueuedConnection);
        return;
    }
    runAll(m_scripts.remove, m_shards.present(), next(removing->ids), removing->removed.step,
           [this, removing](const base::Result<Store::Removal> &part) { take(removing, part); });
}

void Changes::take(const std::shared_ptr<Removing> &removing,
                   const base::Result<Store::Removal> &part)
{
    Store::Removal &removed = removing->removed;
    const auto count = part.map([](const Store::Removal &removal) { return removal.count; });
    Tally tally(2);
    std::ignore = tally.add(effectOf(removed.count));
    std::ignore = tally.add(effectOf(count));
    if (const auto outcome = tally.outcome(); !outcome)
        return removing->answer(tl::unexpected(outcome.error()));
    removed.count += *count;
    const auto left = qint64(removing->ids.size());
    if (left > 0 && removing->progress
        && removing->progress(removing->all - left, removing->all) == Store::Next::Stop) {
        removed.left = left;
        removing->ids.clear();
    }
    removeFrom(removing);
}

// As many from the end as each shard takes in one call.
Changes::Arguments Changes::next(std::vector<qint64> &ids) const
{
    const auto count = int(m_shards.present().size());
    Arguments arguments;
    for (; !ids.empty(); ids.pop_back()) {
        auto &some = arguments[shardOf(ids.back(), count)];
        if (some.size() > mostRemoved)
            break;
        if (some.empty())
            some.push_back(""_ba);
        some.push_back(QByteArray::number(ids.back()));
    }
    return arguments;
}

void Changes::remove(const Customer &expected, Answer<> answer)
{
    runAll(m_scripts.remove,
           {{m_shards.having(expected.id).place.number,
             {stemOf(expected), QByteArray::number(expected.id)}}},
           [answer = std::move(answer)](const base::Result<Store::Removal> &removal) {
               if (!removal)
                   return answer(tl::unexpected(removal.error()));
               if (removal->count == 0)
                   return answer(tl::unexpected(changedSince()));
               answer({});
           });
}

void Changes::clear(Answer<Store::Removal> answer)
{
    Arguments none;
    for (const auto &shard : m_shards.present())
        none[shard->place.number] = {};
    runAll(m_scripts.clear, std::move(none), std::move(answer));
}

// The parts of one removal, as their shards answer.
struct Changes::Parts
{
    void take(const base::Result<qint64> &part)
    {
        removal.count += part.value_or(0);
        if (!tally.add(effectOf(part)))
            return;
        if (const auto outcome = tally.outcome(); !outcome)
            return answer(tl::unexpected(outcome.error()));
        answer(removal);
    }

    Tally tally;
    Answer<Store::Removal> answer;
    Store::Removal removal;
};

template <typename Then>
void Changes::announce(const std::vector<int> &numbers, Answer<Store::Removal> answer, Then then)
{
    m_undoing.announce(Undoing::Kind::Deletion, numbers,
                       [answer = std::move(answer),
                        then = std::move(then)](const base::Result<Store::Step> &step) mutable {
                           if (!step)
                               return answer(tl::unexpected(step.error()));
                           then(*step, std::move(answer));
                       });
}

void Changes::runAll(const redis::Script &script, Arguments arguments,
                     Answer<Store::Removal> answer)
{
    std::vector<int> numbers;
    for (const auto &[number, some] : arguments)
        numbers.push_back(number);
    const auto &shards = m_shards.present();
    announce(numbers, std::move(answer),
             [this, &script, &shards, arguments = std::move(arguments)](
                 const Store::Step &step, Answer<Store::Removal> settled) {
                 runAll(script, shards, arguments, step, std::move(settled));
             });
}

void Changes::runAll(const redis::Script &script, const Shards::All &shards,
                     const Arguments &arguments, const Store::Step &step,
                     Answer<Store::Removal> answer)
{
    const auto parts =
        std::make_shared<Parts>(Parts{Tally(arguments.size()), std::move(answer), {0, step}});
    for (const auto &[number, some] : arguments) {
        Shard &shard = *shards[std::size_t(number)];
        shard.writer.run(
            script, some,
            [this, parts, &shard](base::Result<Writer::Outcome> outcome) {
                parts->take(take(shard, std::move(outcome)));
            },
            Undoing::nonceOf(step));
    }
}

// How many went.
base::Result<qint64> Changes::take(const Shard &shard, base::Result<Writer::Outcome> outcome)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    auto entry = removalIn(std::move(*outcome));
    if (!entry)
        return tl::unexpected(entry.error());
    const qint64 removed = entry->isCleared ? entry->count : qint64(entry->changes.size());
    if (entry->before != entry->after)
        m_shards.apply(shard, *entry);
    return removed;
}

} // namespace storage
