// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using customers::Reason;
using storage::Names;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// Names that must be unique, for every program alike.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void uniqueNames_areRefused();
    void nameOfSomebodyRemovedByHand_isFree();
    void uniqueNames_cannotBeWantedAgainstDoubles();
    void uniqueNames_cannotBeWantedOverShards();

private:
    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<RedisCustomerStore> m_store;
};

namespace {

const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jane"_ba, "Doe"_ba, 30, 2};

base::Result<> want(RedisCustomerStore &store, Names names)
{
    return wait<void>([&](auto answer) { store.setNames(names, std::move(answer)); });
}

} // namespace

void NamesTest::init()
{
    m_redis = std::make_unique<PrivateRedis>();
    QVERIFY2(m_redis->start(), m_redis->output());
    m_store = storeprobe::open(m_redis->endpoint());
}

void NamesTest::cleanup()
{
    m_store.reset();
    m_redis.reset();
}

void NamesTest::uniqueNames_areRefused()
{
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(want(*m_store, Names::Unique).has_value());
    const Customer namesake{john.firstName, john.lastName, 60, 10};
    const Customer twin{jane.firstName, jane.lastName, 60, 11};

    const auto other = storeprobe::open(m_redis->endpoint());
    const auto collisions = insert(*other, {namesake, jane, twin});

    QCOMPARE(collisions->size(), 2U);
    QCOMPARE((*collisions)[0].reason, Reason::NameTaken);
    QCOMPARE((*collisions)[0].existing, std::optional(john));
    QCOMPARE((*collisions)[1].index, 2U);
    QCOMPARE(replace(*m_store, namesake).error().kind, Kind::Conflict);
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    QVERIFY(insert(*m_store, {namesake})->empty());
    QCOMPARE(undo(*m_store)->conflicts, std::vector<Customer>{john});
}

void NamesTest::nameOfSomebodyRemovedByHand_isFree()
{
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QVERIFY(want(*m_store, Names::Unique).has_value());
    redis::Client hand(m_redis->endpoint());
    hand.open();
    std::optional<base::Result<redis::Reply>> removed;
    hand.send({"HDEL", storage::Keys().data, "1", "2"}, [&](auto reply) { removed = reply; });
    QTRY_VERIFY(removed);

    const Customer namesake{john.firstName, john.lastName, 60, 10};
    QVERIFY(insert(*m_store, {namesake})->empty());
    QCOMPARE(*replace(*m_store, {jane.firstName, jane.lastName, 60, 11}),
             customers::Store::Change::Created);
    QCOMPARE(insert(*m_store, {john}).value().front().existing, std::optional(namesake));
}

void NamesTest::uniqueNames_cannotBeWantedAgainstDoubles()
{
    const Customer namesake{john.firstName, john.lastName, 60, 10};
    QVERIFY(insert(*m_store, {john, namesake})->empty());

    const auto wanted = want(*m_store, Names::Unique);

    QCOMPARE(wanted.error().kind, Kind::Conflict);
    QVERIFY(wanted.error().detail.startsWith(u"Two customers have the name John Doe: "_s));
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    QVERIFY(want(*m_store, Names::Unique).has_value());
    QCOMPARE(insert(*m_store, {john})->size(), 1U);
    QVERIFY(want(*m_store, Names::Free).has_value());
    QVERIFY(insert(*m_store, {john})->empty());
}

void NamesTest::uniqueNames_cannotBeWantedOverShards()
{
    m_store = storeprobe::open(m_redis->endpoint(), 0, storage::manyShards);
    QVERIFY(insert(*m_store, {john})->empty());

    const auto refusal = want(*m_store, Names::Unique);

    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, Kind::Invalid);
    QVERIFY2(refusal.error().detail.contains(u"one piece"_s), qPrintable(refusal.error().detail));
    QVERIFY(want(*m_store, Names::Free).has_value());
    QCOMPARE(*wait<Names>([&](auto answer) { m_store->names(std::move(answer)); }), Names::Free);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
