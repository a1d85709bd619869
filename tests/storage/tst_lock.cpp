// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;

// What a lock keeps back, and what it does not.
class LockTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void lockedStore_isReadButNotChanged();
    void changesThatWaitAsTheLockIsSet_areRefused();
    void changeSentBeforeTheLock_stands();
};

void LockTest::lockedStore_isReadButNotChanged()
{
    start();
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

void LockTest::changesThatWaitAsTheLockIsSet_areRefused()
{
    start({}, 20s);
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QCOMPARE(*remove(*m_store, {jane.id}), 1);
    m_redis->kill();
    QTRY_VERIFY(m_store->state() != redis::State::Ready);
    int answered = 0, refused = 0;
    const auto take = [&](const auto &answer) {
        ++answered;
        refused += !answer && answer.error().kind == Kind::Locked ? 1 : 0;
    };
    m_store->insert({Customer{"Ann"_ba, "Lee"_ba, 40, 3}}, take);
    m_store->replace({"John"_ba, "Doe"_ba, 26, john.id}, {}, take);
    m_store->remove(std::vector<qint64>{john.id}, take);
    m_store->remove(john, take);
    m_store->clear(take);
    m_store->undo({}, take);

    *m_lock = true;
    QVERIFY(m_redis->start());

    QTRY_COMPARE_WITH_TIMEOUT(answered, 6, 20'000);
    QCOMPARE(refused, 6);
    QCOMPARE(listing(*m_store), listOf({john}));
    *m_lock = false;
    QCOMPARE(undo(*m_store)->restored, 1); // of what was removed, not of what was refused
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void LockTest::changeSentBeforeTheLock_stands()
{
    start({}, 20s);
    QVERIFY(insert(*m_store, {john})->empty());
    m_redis->pause();
    std::optional<base::Result<std::vector<customers::Store::Collision>>> answer;
    m_store->insert({jane}, [&](auto collisions) { answer = std::move(collisions); });

    *m_lock = true;
    QVERIFY(!answer);
    m_redis->resume();

    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(answer->error().detail));
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
