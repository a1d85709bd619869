// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/json.h"
#include "backend/storage/record.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using customers::Reason;
using customers::Store;
using storage::RedisCustomerStore;
using support::PrivateRedis;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLayouts(); }
    void init();
    void cleanup();

    void newCollection_isEmpty();
    void insertedCustomers_areListedInOrder();
    void takenId_isRefusedWithItsOwner();
    void sameIdTwiceInOneTurn_isInsertedOnce();
    void manyCustomersAtOnce_areAllInserted();
    void noCustomers_areAnswered();
    void customer_isFoundById();
    void otherInstance_seesAcknowledgedInserts();
    void otherInstance_isToldOfChanges();
    void listersInStep_shareTheirChecks();
    void namesByCodePoint_keepTheirOrder();
    void hostileNames_survive();
    void replace_createsAndMoves();
    void replace_refusesWhenOutdated();
    void remove_countsWhoWasThere();
    void removeOfAnotherThanSeen_isStale();
    void clear_removesAll();
    void undo_bringsBackWhatWasRemoved();
    void undo_bringsBackAClearedCollection();
    void undo_bringsBackARemovalOfAnySize();
    void undo_ofOneStep_leavesNewerOnesAlone();
    void undo_listsConflicts();
    void undo_ofWhoIsBackAlready_isNoConflict();
    void undo_takesBackAnEdit();
    void undo_worksOnAnotherInstanceAfterARestart();
    void undo_endsWithItsPeriod();
    void lockedStore_isReadButNotChanged();
    void provenance_namesInstanceAndTime();
    void provenance_namesWhoWroteEqualValues();
    void provenance_namesOtherMachinesAndOlderPrograms();
    void whoOnlyReads_leavesNoName();
    void instances_seeEachOther();
    void instanceOfLongAgo_isForgotten();
    void reload_findsWhatWasChangedByHand();

private:
    std::unique_ptr<RedisCustomerStore> open(const QString &name = u"one"_s);

    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<RedisCustomerStore> m_store;
};

namespace {

const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jane"_ba, "Doe"_ba, 30, 2};
const Customer ann{"Ann"_ba, "Able"_ba, 40, 3};

} // namespace

void StoreTest::init()
{
    m_redis = std::make_unique<PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    m_store = open();
}

void StoreTest::cleanup()
{
    m_store.reset();
    m_redis.reset();
}

std::unique_ptr<RedisCustomerStore> StoreTest::open(const QString &name)
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.shards = layout();
    auto store = std::make_unique<RedisCustomerStore>(m_redis->endpoint(), options);
    store->open();
    return store;
}

void StoreTest::newCollection_isEmpty()
{
    const auto roll = list(*m_store);

    QVERIFY(roll.has_value());
    QCOMPARE(roll->json(), "[]"_ba);
    QCOMPARE(roll->version(), customers::untouched.toByteArray());
}

void StoreTest::insertedCustomers_areListedInOrder()
{
    const auto collisions = insert(*m_store, {john, jane, ann});

    QVERIFY(collisions.has_value());
    QVERIFY(collisions->empty());
    QCOMPARE(listing(*m_store), listOf({ann, jane, john}));
}

void StoreTest::takenId_isRefusedWithItsOwner()
{
    QVERIFY(insert(*m_store, {john})->empty());

    const auto collisions = insert(*m_store, {ann, {"X"_ba, "Y"_ba, 20, john.id}, jane});

    QVERIFY(collisions.has_value());
    QCOMPARE(collisions->size(), 1U);
    QCOMPARE(collisions->front().index, 1U);
    QCOMPARE(collisions->front().reason, Reason::IdTaken);
    QCOMPARE(collisions->front().existing, std::optional(john));
    QCOMPARE(listing(*m_store), listOf({ann, jane, john}));
}

void StoreTest::sameIdTwiceInOneTurn_isInsertedOnce()
{
    std::vector<std::vector<Store::Collision>> answers;
    for (int i = 0; i < 10; ++i) {
        const Customer customer{"A"_ba + QByteArray::number(i), "B"_ba, 20, 7};
        m_store->insert({customer},
                        [&](const auto &collisions) { answers.push_back(*collisions); });
    }

    QTRY_COMPARE(answers.size(), 10U);
    QVERIFY(answers[0].empty());
    for (std::size_t i = 1; i < answers.size(); ++i)
        QCOMPARE(answers[i].front().existing->firstName, "A0"_ba);
    QCOMPARE(list(*m_store)->size(), 1);
}

void StoreTest::manyCustomersAtOnce_areAllInserted()
{
    const auto collisions = insert(*m_store, some(1, 10'000));

    QVERIFY(collisions.has_value());
    QVERIFY(collisions->empty());
    const auto roll = list(*m_store);
    QCOMPARE(roll->size(), 10'000);
    auto sorted = some(1, 10'000);
    std::sort(sorted.begin(), sorted.end(), customers::precedes);
    QCOMPARE(roll->json(), customers::toJson(sorted));
    QCOMPARE(open(u"two"_s)->latest().size(), 0);
    const auto second = open(u"two"_s);
    QCOMPARE(listing(*second), customers::toJson(sorted));
}

void StoreTest::noCustomers_areAnswered()
{
    const auto collisions = insert(*m_store, {});

    QVERIFY(collisions.has_value());
    QVERIFY(collisions->empty());
    QCOMPARE(*remove(*m_store, {}), 0);
}

void StoreTest::customer_isFoundById()
{
    QVERIFY(insert(*m_store, {john})->empty());

    QCOMPARE(*find(*m_store, john.id), std::optional(john));
    QCOMPARE(*find(*m_store, 99), std::optional<Customer>());
}

void StoreTest::otherInstance_seesAcknowledgedInserts()
{
    const auto other = open(u"two"_s);

    for (qint64 id = 1; id <= 50; ++id) {
        QVERIFY(insert(id % 2 ? *m_store : *other, some(id, 1))->empty());
        QCOMPARE(list(id % 2 ? *other : *m_store)->size(), id);
    }
}

void StoreTest::otherInstance_isToldOfChanges()
{
    const auto other = open(u"two"_s);
    QVERIFY(list(*other).has_value());
    QSignalSpy changes(other.get(), &Store::rollChanged);

    QVERIFY(insert(*m_store, {john})->empty());

    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(other->latest().json(), listOf({john}));
}

// Eight that ask again as soon as they are answered: one check a round serves them all.
void StoreTest::listersInStep_shareTheirChecks()
{
    constexpr int listers = 8, rounds = 50;
    storage::StoreOptions options;
    options.poll = 1h;
    options.shards = layout();
    RedisCustomerStore store(m_redis->endpoint(), options);
    store.open();
    QVERIFY(list(store).has_value());
    redis::Client hand(m_redis->endpoint());
    hand.open();
    QByteArray report;
    const auto count = [&] {
        hand.send({"INFO", "commandstats"}, [&](const auto &reply) { report = reply->toString(); });
    };
    hand.send({"CONFIG", "RESETSTAT"}, [](const auto &) {});
    m_store->close(); // it asks for itself now and then

    int asked = 0, answered = 0;
    const std::function<void()> ask = [&] {
        if (++asked > listers * rounds)
            return;
        store.list([&](const base::Result<customers::Roll> &) {
            ++answered;
            ask();
        });
    };
    for (int i = 0; i < listers; ++i)
        ask();
    QTRY_COMPARE(answered, listers * rounds);
    count();
    QTRY_VERIFY(!report.isEmpty());

    const qsizetype at = report.indexOf("cmdstat_hget:calls=") + 19;
    const int checks = report.mid(at, report.indexOf(',', at) - at).toInt() / layout();
    QVERIFY2(checks > rounds / 2 && checks < rounds + rounds / 2, QByteArray::number(checks));
}

void StoreTest::namesByCodePoint_keepTheirOrder()
{
    const QStringList order{u"De Souza"_s, u"Desouza"_s,  u"Zebra"_s,   u"ann"_s,
                            u"apple"_s,    u"de Souza"_s, u"van Dyk"_s, u"Ångström"_s,
                            u"éclair"_s,   u"Łukasz"_s,   u"ｆ"_s,      u"𝒜"_s};
    std::vector<Customer> customers;
    for (qsizetype i = order.size() - 1; i >= 0; --i)
        customers.push_back({"x"_ba, order[i].toUtf8(), 20, order.size() - i});

    QVERIFY(insert(*m_store, customers)->empty());

    QStringList listed;
    const auto roll = list(*m_store);
    for (qsizetype i = 0; i < roll->size(); ++i)
        listed += QString::fromUtf8(roll->at(i).lastName);
    QCOMPARE(listed, order);
}

void StoreTest::hostileNames_survive()
{
    const std::vector<Customer> hostile{
        {"\"],[\""_ba, "\\\",25,\\"_ba, 18, 1},
        {"x\",25,\"y"_ba, "*"_ba, 150, customers::largestId},
        {"😀"_ba, " "_ba, 20, 3},
    };
    QVERIFY(insert(*m_store, hostile)->empty());

    const auto other = open(u"two"_s);

    for (const Customer &customer : hostile)
        QCOMPARE(*find(*m_store, customer.id), std::optional(customer));
    QCOMPARE(listing(*other), listing(*m_store));
    for (const Customer &customer : hostile)
        QVERIFY(list(*other)->find(customer.id) == customer);
}

void StoreTest::replace_createsAndMoves()
{
    QVERIFY(insert(*m_store, {john, jane})->empty());
    const Customer moved{"Zoe"_ba, "Zimmer"_ba, 26, john.id};

    QCOMPARE(*replace(*m_store, ann), Store::Change::Created);
    QCOMPARE(*replace(*m_store, moved), Store::Change::Replaced);

    QCOMPARE(listing(*m_store), listOf({ann, jane, moved}));
    QCOMPARE(listing(*open(u"two"_s)), listOf({ann, jane, moved}));
}

void StoreTest::replace_refusesWhenOutdated()
{
    QVERIFY(insert(*m_store, {john})->empty());
    Customer older = john;
    older.age = 26;
    QCOMPARE(*replace(*m_store, older, john), Store::Change::Replaced);

    QCOMPARE(replace(*m_store, john, john).error().kind, Kind::Stale);
    QCOMPARE(replace(*m_store, jane, jane).error().kind, Kind::Stale);

    QCOMPARE(listing(*m_store), listOf({older}));
}

void StoreTest::remove_countsWhoWasThere()
{
    QVERIFY(insert(*m_store, {john, jane})->empty());

    QCOMPARE(*remove(*m_store, {john.id, 99, john.id}), 1);
    QCOMPARE(*remove(*m_store, {john.id}), 0);

    QCOMPARE(listing(*m_store), listOf({jane}));
}

void StoreTest::removeOfAnotherThanSeen_isStale()
{
    Customer older = john;
    older.age += 1;
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QVERIFY(replace(*m_store, older));

    QCOMPARE(removeAsSeen(*m_store, john).error().kind, Kind::Stale);
    QCOMPARE(removeAsSeen(*m_store, ann).error().kind, Kind::Stale); // was never there
    QCOMPARE(listing(*m_store), listOf({jane, older}));

    QVERIFY(removeAsSeen(*m_store, older));
    QCOMPARE(removeAsSeen(*m_store, older).error().kind, Kind::Stale);
    QCOMPARE(listing(*m_store), listOf({jane}));
    QCOMPARE(undo(*m_store)->restored, 1);
}

void StoreTest::clear_removesAll()
{
    QVERIFY(insert(*m_store, some(1, 1000))->empty());

    QCOMPARE(*clear(*m_store), 1000);
    QCOMPARE(*clear(*m_store), 0);

    QCOMPARE(listing(*m_store), "[]"_ba);
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(listing(*m_store), listOf({john}));
}

void StoreTest::undo_bringsBackWhatWasRemoved()
{
    QVERIFY(insert(*m_store, {john, jane, ann})->empty());
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    QCOMPARE(*remove(*m_store, {jane.id, ann.id}), 2);

    QCOMPARE(undo(*m_store)->restored, 2);
    QCOMPARE(listing(*m_store), listOf({ann, jane}));
    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({ann, jane, john}));
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

void StoreTest::undo_bringsBackAClearedCollection()
{
    QVERIFY(insert(*m_store, some(1, 5000))->empty());
    const QByteArray before = listing(*m_store);
    QCOMPARE(*clear(*m_store), 5000);

    const auto restoration = undo(*m_store);

    QVERIFY(restoration.has_value());
    QCOMPARE(restoration->restored, 5000);
    QVERIFY(restoration->conflicts.empty());
    QCOMPARE(listing(*m_store), before);
}

void StoreTest::undo_bringsBackARemovalOfAnySize()
{
    QVERIFY(insert(*m_store, some(1, 55'000))->empty()); // several calls for each of 16 shards
    const QByteArray before = listing(*m_store);
    std::vector<qint64> ids(54'000);
    std::iota(ids.begin(), ids.end(), 1);
    QCOMPARE(*remove(*m_store, ids), 54'000);

    QCOMPARE(undo(*m_store)->restored, 54'000);

    QCOMPARE(listing(*m_store), before);
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

void StoreTest::undo_ofOneStep_leavesNewerOnesAlone()
{
    const Customer edited{"Jane"_ba, "Roe"_ba, 31, jane.id};
    QVERIFY(insert(*m_store, {john, jane, ann})->empty());
    const auto removed = removal(*m_store, {john.id});
    QVERIFY(replace(*m_store, edited).has_value());
    QCOMPARE(*remove(*m_store, {ann.id}), 1);

    const auto restoration = undo(*m_store, removed->step);

    QCOMPARE(restoration->restored, 1);
    QCOMPARE(restoration->step, removed->step);
    QCOMPARE(listing(*m_store), listOf({john, edited}));
    QCOMPARE(undo(*m_store, removed->step).error().kind, Kind::Conflict);
    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({ann, john, edited}));
    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({ann, jane, john}));
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

void StoreTest::undo_listsConflicts()
{
    const Customer other{"O"_ba, "P"_ba, 50, john.id};
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QCOMPARE(*clear(*m_store), 2);
    QVERIFY(insert(*m_store, {other})->empty());

    const auto restoration = undo(*m_store);

    QCOMPARE(restoration->restored, 1);
    QCOMPARE(restoration->conflicts, std::vector<Customer>{john});
    QCOMPARE(listing(*m_store), listOf({jane, other}));
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

// Deleted twice, and back by the one step, there is nobody in the way of the other.
void StoreTest::undo_ofWhoIsBackAlready_isNoConflict()
{
    const Customer older{john.firstName, john.lastName, john.age + 1, john.id};
    const auto other = open(u"two"_s);
    QVERIFY(insert(*m_store, {john, jane, ann})->empty());
    const auto first = removal(*m_store, {john.id, jane.id, ann.id});
    QVERIFY(insert(*other, {john, jane})->empty());
    QCOMPARE(*remove(*m_store, {john.id, jane.id}), 2);
    QCOMPARE(undo(*other)->restored, 2);
    QVERIFY(replace(*other, older).has_value());

    const auto restoration = undo(*m_store, first->step);

    QVERIFY(restoration.has_value());
    QCOMPARE(restoration->restored, 1);
    QCOMPARE(restoration->present, 1);
    QCOMPARE(restoration->conflicts, std::vector<Customer>{john});
    QCOMPARE(listing(*m_store), listOf({ann, jane, older}));
    QCOMPARE(undo(*m_store, first->step).error().kind, Kind::Conflict);
}

void StoreTest::undo_takesBackAnEdit()
{
    const Customer edited{"John"_ba, "Roe"_ba, 26, john.id};
    const Customer again{"John"_ba, "Poe"_ba, 27, john.id};
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(replace(*m_store, edited).has_value());
    QVERIFY(replace(*m_store, again).has_value());

    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({edited}));
    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({john}));
}

void StoreTest::undo_worksOnAnotherInstanceAfterARestart()
{
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    m_store.reset();
    QVERIFY(m_redis->restart());

    m_store = open(u"another"_s);

    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void StoreTest::undo_endsWithItsPeriod()
{
    storage::StoreOptions options;
    options.undoPeriod = 1ms;
    options.shards = layout();
    RedisCustomerStore store(m_redis->endpoint(), options);
    store.open();
    QVERIFY(insert(store, {john})->empty());
    QCOMPARE(*remove(store, {john.id}), 1);

    QTRY_COMPARE(undo(store).has_value(), false);
    QCOMPARE(listing(store), "[]"_ba);
}

void StoreTest::lockedStore_isReadButNotChanged()
{
    QVERIFY(insert(*m_store, {john})->empty());
    const auto lock = std::make_shared<std::atomic_bool>(true);
    storage::StoreOptions options;
    options.shards = layout();
    options.lock = lock;
    RedisCustomerStore store(m_redis->endpoint(), options);
    store.open();

    QCOMPARE(insert(store, {jane}).error().kind, Kind::Locked);
    QCOMPARE(replace(store, ann).error().kind, Kind::Locked);
    QCOMPARE(remove(store, {john.id}).error().kind, Kind::Locked);
    QCOMPARE(removeAsSeen(store, john).error().kind, Kind::Locked);
    QCOMPARE(clear(store).error().kind, Kind::Locked);
    QCOMPARE(undo(store).error().kind, Kind::Locked);
    const auto named =
        wait<void>([&](auto then) { store.setNames(storage::Names::Unique, std::move(then)); });
    QCOMPARE(named.error().kind, Kind::Locked);

    QCOMPARE(listing(store), listOf({john}));
    *lock = false;
    QVERIFY(insert(store, {jane})->empty());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void StoreTest::provenance_namesInstanceAndTime()
{
    const auto other = open(u"two"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(insert(*other, {jane})->empty());

    const auto all = wait<std::vector<storage::Provenance>>([&](auto answer) {
        m_store->provenance({john.id, jane.id, 99}, std::move(answer));
    });

    QVERIFY(all.has_value());
    QCOMPARE((*all)[0].instance, u"one"_s);
    QVERIFY((*all)[0].when > before && (*all)[0].when <= QDateTime::currentDateTimeUtc());
    QCOMPARE((*all)[1].instance, u"two"_s);
    QCOMPARE((*all)[2].instance, QString());
    QVERIFY(!(*all)[2].when.isValid());
}

void StoreTest::provenance_namesWhoWroteEqualValues()
{
    const Customer older{john.firstName, john.lastName, john.age + 1, john.id};
    const auto other = open(u"two"_s);
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(*replace(*m_store, older), Store::Change::Replaced);
    const QByteArray before = list(*m_store)->version();

    QCOMPARE(*replace(*other, older), Store::Change::Replaced);

    const auto all = wait<std::vector<storage::Provenance>>(
        [&](auto answer) { m_store->provenance({john.id}, std::move(answer)); });
    QVERIFY(all.has_value());
    QCOMPARE(all->front().instance, u"two"_s);
    QVERIFY(list(*m_store)->version() != before); // or nobody would ask
    QCOMPARE(undo(*m_store)->restored, 1); // of what was changed, not of what was not
    QCOMPARE(listing(*m_store), listOf({john}));
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

// An older version signed by the name of the machine alone.
void StoreTest::provenance_namesOtherMachinesAndOlderPrograms()
{
    QVERIFY(insert(*m_store, {ann})->empty());
    redis::Client hand(m_redis->endpoint());
    hand.open();
    int answers = 0;
    const auto write = [&](const Customer &customer, const QString &signature) {
        const QByteArray writer = storage::writerOf(signature);
        const QByteArray stamp = storage::stampText({writer, QDateTime::currentDateTimeUtc()});
        const auto count = [&](const auto &reply) { answers += reply ? 1 : 0; };
        hand.send({"HSET", keysOf(customer.id, layout()).data, QByteArray::number(customer.id),
                   storage::toRecord(customer, stamp)},
                  count);
        hand.send({"HSET", storage::Keys().writers, writer, signature.toUtf8()}, count);
    };
    write(john, u"till 7f3a@elsewhere"_s);
    write(jane, u"old desk"_s);
    QTRY_COMPARE(answers, 4);

    const auto all = wait<std::vector<storage::Provenance>>([&](auto answer) {
        m_store->provenance({john.id, jane.id, ann.id}, std::move(answer));
    });

    QVERIFY(all.has_value());
    QCOMPARE((*all)[0].instance, u"till 7f3a"_s);
    QCOMPARE((*all)[0].host, u"elsewhere"_s);
    QCOMPARE((*all)[1].instance, u"old desk"_s);
    QCOMPARE((*all)[1].host, QString());
    QCOMPARE((*all)[1].who, storage::Who::Other);
    QCOMPARE((*all)[2].instance, u"one"_s);
    QCOMPARE((*all)[2].host, QString());
    QCOMPARE((*all)[2].who, storage::Who::Self);
}

// Or a collection would keep one of every command that was ever run.
void StoreTest::whoOnlyReads_leavesNoName()
{
    redis::Client hand(m_redis->endpoint());
    hand.open();
    const auto names = [&] {
        std::optional<qint64> count;
        hand.send({"HLEN", storage::Keys().writers},
                  [&](const auto &reply) { count = reply ? reply->toInteger() : -1; });
        return QTest::qWaitFor([&] { return count.has_value(); }) ? *count : -1;
    };
    QVERIFY(list(*m_store).has_value());
    m_store->serveAt(QUrl(u"http://127.0.0.1:8000"_s));
    QVERIFY(wait<std::vector<storage::Instance>>([&](auto answer) {
                m_store->instances(std::move(answer)); // behind all that is told of this one
            }).has_value());
    QCOMPARE(names(), 0);

    QVERIFY(insert(*m_store, {john})->empty());

    QCOMPARE(names(), 1);
}

void StoreTest::instances_seeEachOther()
{
    auto other = open(u"two"_s);
    other->serveAt(QUrl(u"http://127.0.0.1:8000"_s));
    const auto instances = [&] {
        return wait<std::vector<storage::Instance>>(
                   [&](auto answer) { m_store->instances(std::move(answer)); })
            .value_or(std::vector<storage::Instance>());
    };

    QTRY_COMPARE(instances().size(), 2U);
    QTRY_COMPARE(instances()[1].port, 8000);
    QCOMPARE(instances()[0].who, storage::Instance::Who::Self);
    QCOMPARE(instances()[1].who, storage::Instance::Who::Other);
    QCOMPARE(instances()[1].name, u"two"_s);
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(instances().size(), 1U, 30'000);
}

// As one leaves it that is killed, or whose farewell is lost.
void StoreTest::instanceOfLongAgo_isForgotten()
{
    const QByteArray key = storage::Keys().instances;
    redis::Client hand(m_redis->endpoint());
    hand.open();
    std::optional<base::Result<redis::Reply>> reply;
    hand.send({"ZADD", key, "1", "gone"}, [&](auto given) { reply = std::move(given); });
    QTRY_VERIFY(reply);
    QCOMPARE(reply->value().toInteger(), 1); // it was not there before
    const auto isThere = [&](const QByteArray &id) {
        reply.reset();
        hand.send({"ZSCORE", key, id}, [&](auto given) { reply = std::move(given); });
        return QTest::qWaitFor([&] { return reply.has_value(); }) && !reply->value().isNil();
    };

    m_store->serveAt(QUrl(u"http://127.0.0.1:8000"_s)); // which is told at once

    QTRY_VERIFY(!isThere("gone"));
}

void StoreTest::reload_findsWhatWasChangedByHand()
{
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(list(*m_store).has_value());
    redis::Client hand(m_redis->endpoint());
    hand.open();
    std::optional<base::Result<redis::Reply>> done;
    hand.send({"HSET", keysOf(2, layout()).data, "2", "[\"Doe\",\"Jane\",30]"},
              [&](auto reply) { done = std::move(reply); });
    QTRY_VERIFY(done);

    QVERIFY(wait<void>([&](auto answer) { m_store->reload(std::move(answer)); }).has_value());

    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
