// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/scripts.h"
#include "tests/storage/storefixture.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;
using Next = customers::Store::Next;

// What was deleted or changed, and is taken back.
class UndoTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void undo_bringsBackWhatWasRemoved();
    void undo_bringsBackAClearedCollection();
    void undo_bringsBackARemovalOfAnySize();
    void undo_ofOneStep_leavesNewerOnesAlone();
    void undo_listsConflicts();
    void undo_ofWhoIsBackAlready_isNoConflict();
    void undo_takesBackAnEdit();
    void undo_worksOnAnotherInstanceAfterARestart();
    void undo_endsWithItsPeriod();
    void largeStep_staysWhileItIsTakenBack();
    void manyCustomers_areCountedBetweenRequests();
    void stoppedRemoval_isOneStepOfWhoWent();
    void stoppedUndo_leavesTheRestToBeTakenBack();
};

namespace {

std::vector<qint64> idsTo(qint64 last)
{
    std::vector<qint64> ids(static_cast<std::size_t>(last));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

Next stopAtOnce(qint64, qint64)
{
    return Next::Stop;
}

} // namespace

void UndoTest::undo_bringsBackWhatWasRemoved()
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

void UndoTest::undo_bringsBackAClearedCollection()
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

void UndoTest::undo_bringsBackARemovalOfAnySize()
{
    QVERIFY(insert(*m_store, some(1, 55'000))->empty()); // several calls for each of 16 shards
    const QByteArray before = listing(*m_store);
    QCOMPARE(*remove(*m_store, idsTo(54'000)), 54'000);

    QCOMPARE(undo(*m_store)->restored, 54'000);

    QCOMPARE(listing(*m_store), before);
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

void UndoTest::undo_ofOneStep_leavesNewerOnesAlone()
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

void UndoTest::undo_listsConflicts()
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
void UndoTest::undo_ofWhoIsBackAlready_isNoConflict()
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

void UndoTest::undo_takesBackAnEdit()
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

void UndoTest::undo_worksOnAnotherInstanceAfterARestart()
{
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    m_store.reset();
    QVERIFY(m_redis->restart());

    m_store = open(u"another"_s);

    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void UndoTest::undo_endsWithItsPeriod()
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

void UndoTest::largeStep_staysWhileItIsTakenBack()
{
    std::vector<Customer> customers;
    std::vector<qint64> ids;
    for (qint64 id = 10; customers.size() < 1000; ++id) {
        if (storage::shardOf(id, layout()) != storage::shardOf(10, layout()))
            continue;
        customers.push_back({"A"_ba, "B"_ba, 40, id});
        ids.push_back(id);
    }
    QVERIFY(insert(*m_store, customers)->empty());
    QCOMPARE(*remove(*m_store, ids), 1000);
    const auto keys = keysOf(10, layout());
    const auto entry = order({"LINDEX", storage::Keys().undo, "0"}).toString().split(':');
    const QByteArray step = keys.step(entry[1]);
    QVERIFY(order({"PEXPIRE", step, "20000"}).toInteger() == 1);

    std::optional<base::Result<redis::Reply>> part;
    storage::Scripts().undo.run(
        *m_hand, {keys.data, keys.log, keys.meta, keys.names, keys.undo, step},
        {storage::newNonce(), "1000", "600000", entry[0] + ':' + entry[1], "0"},
        [&](auto reply) { part = std::move(reply); });

    QTRY_VERIFY(part);
    QVERIFY(part->has_value() && !(*part)->isError());
    QVERIFY(order({"HLEN", step}).toInteger() > 0); // some of it is left
    QVERIFY(order({"PTTL", step}).toInteger() > 500'000);
}

void UndoTest::manyCustomers_areCountedBetweenRequests()
{
    QVERIFY(insert(*m_store, some(1, 54'000))->empty());
    std::vector<qint64> told;
    const auto progress = [&told](qint64 done, qint64 all) {
        told.push_back(all == 54'000 ? done : -1);
        return Next::GoOn;
    };
    const auto areRising = [&told] {
        return !told.empty() && told.front() > 0 && told.back() < 54'000
            && std::is_sorted(told.begin(), told.end());
    };

    QCOMPARE(removal(*m_store, idsTo(54'000), progress)->count, 54'000);
    QVERIFY(areRising());
    told.clear();
    QCOMPARE(undo(*m_store, {}, progress)->restored, 54'000);
    QVERIFY(areRising());

    told.clear(); // what takes one request is done when it is answered
    QCOMPARE(removal(*m_store, {john.id}, progress)->count, 1);
    QCOMPARE(undo(*m_store, {}, progress)->restored, 1);
    QVERIFY(told.empty());
}

void UndoTest::stoppedRemoval_isOneStepOfWhoWent()
{
    QVERIFY(insert(*m_store, some(1, 54'000))->empty());
    const QByteArray before = listing(*m_store);

    const auto removed = removal(*m_store, idsTo(54'000), stopAtOnce);

    QVERIFY(removed->count > 0);
    QVERIFY(removed->left > 0);
    QCOMPARE(removed->count + removed->left, 54'000);
    QCOMPARE(storedInRedis(), removed->left);
    QCOMPARE(list(*m_store)->size(), removed->left);
    QCOMPARE(undo(*m_store, removed->step)->restored, removed->count);
    QCOMPARE(listing(*m_store), before);
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

void UndoTest::stoppedUndo_leavesTheRestToBeTakenBack()
{
    QVERIFY(insert(*m_store, some(1, 5000))->empty());
    const QByteArray before = listing(*m_store);
    QCOMPARE(*clear(*m_store), 5000);
    const auto entry = order({"LINDEX", storage::Keys().undo, "0"}).toString();
    const auto times = [&] { // that are left to the parts of the step
        std::vector<qint64> all{order({"PTTL", storage::Keys().undo}).toInteger()};
        for (const storage::Keys &keys : allKeys(layout()))
            all.push_back(order({"PTTL", keys.step(entry.split(':')[1])}).toInteger());
        std::erase(all, -2); // taken back, or never there
        return all;
    };
    for (const storage::Keys &keys : allKeys(layout()))
        order({"PEXPIRE", keys.step(entry.split(':')[1]), "20000"});
    order({"PEXPIRE", storage::Keys().undo, "20000"});

    const auto part = undo(*m_store, {}, stopAtOnce);

    QVERIFY(part->restored > 0);
    QVERIFY(part->left > 0);
    QCOMPARE(part->restored + part->left, 5000);
    QCOMPARE(storedInRedis(), part->restored);
    for (const qint64 time : times())
        QVERIFY(time > 500'000);
    QCOMPARE(undo(*m_store, part->step)->restored, part->left);
    QCOMPARE(listing(*m_store), before);
    QCOMPARE(undo(*m_store).error().kind, Kind::Conflict);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
