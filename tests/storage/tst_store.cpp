// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using customers::Reason;
using customers::Store;
using storage::RedisCustomerStore;

// What is put in, and found again by whoever asks.
class StoreTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

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
    void reload_findsWhatWasChangedByHand();
};

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
