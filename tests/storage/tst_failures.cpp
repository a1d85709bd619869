// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

#include <QSignalSpy>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;

// What a store says and does when Redis fails in one definite way.
class FailuresTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedServer_isAnErrorAndThenTheData();
    void hungServer_isAnErrorWithinTheDeadline();
    void flushedServer_isEmpty();
    void olderCopyOfTheData_isServedAsItIs();
    void outOfMemory_storesNothingHalf();
    void readOnlyServer_refusesChangesInWords();
    void tooFewReplicas_storeNothing();
    void logOfAnotherTime_isReplaced();
    void missingLog_isNoLoss();
    void closedStore_answersWhatWaits();
};

void FailuresTest::stoppedServer_isAnErrorAndThenTheData()
{
    start({}, 300ms);
    QTRY_VERIFY(insert(*m_store, {john}).has_value()); // before its deadline, in the end
    m_redis->kill();

    QCOMPARE(list(*m_store).error().kind, Kind::Unavailable);
    QCOMPARE(find(*m_store, john.id).error().kind, Kind::Unavailable);
    QCOMPARE(insert(*m_store, {jane}).error().kind, Kind::Unavailable);
    QVERIFY(m_store->state() != redis::State::Ready);
    QVERIFY(!m_store->reason().isEmpty());
    QCOMPARE(m_store->latest().json(), listOf({john}));

    QVERIFY(m_redis->start());
    QTRY_COMPARE(listing(*m_store), listOf({john}));
    QTRY_VERIFY(insert(*m_store, {jane}).has_value());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void FailuresTest::hungServer_isAnErrorWithinTheDeadline()
{
    start({}, 300ms);
    QTRY_VERIFY(insert(*m_store, {john}).has_value());
    m_redis->pause();

    QCOMPARE(list(*m_store).error().kind, Kind::Unavailable);

    m_redis->resume();
    QTRY_COMPARE(listing(*m_store), listOf({john}));
}

void FailuresTest::flushedServer_isEmpty()
{
    start();
    QVERIFY(insert(*m_store, {john, jane})->empty());
    QSignalSpy losses(m_store.get(), &RedisCustomerStore::customersLost);
    QCOMPARE(order({"FLUSHALL"}).toString(), "OK"_ba);

    QCOMPARE(listing(*m_store), "[]"_ba);
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses.first().first().value<customers::Roll>().json(), listOf({jane, john}));
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(listing(*m_store), listOf({john}));
}

// Redis comes back without its last changes and then counts up to the same number with others:
// only the nonce of the token tells the two histories apart.
void FailuresTest::olderCopyOfTheData_isServedAsItIs()
{
    namespace fs = std::filesystem;
    start();
    QVERIFY(insert(*m_store, {john})->empty());
    const fs::path files = (m_redis->directory() + u"/appendonlydir"_s).toStdString();
    const fs::path copy = (m_redis->directory() + u"/copy"_s).toStdString();
    fs::copy(files, copy, fs::copy_options::recursive);
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(list(*m_store)->size(), 2);
    QSignalSpy losses(m_store.get(), &RedisCustomerStore::customersLost);
    m_redis->kill();
    fs::remove_all(files);
    fs::rename(copy, files);
    QVERIFY(m_redis->start());
    const Customer other{"O"_ba, "P"_ba, 50, 3};

    QCOMPARE(order({"EXISTS", keysOf(john.id, layout()).data}).toInteger(), 1);
    storage::RedisCustomerStore fresh(m_redis->endpoint());
    fresh.open();
    QVERIFY(insert(fresh, {other})->empty());

    QTRY_COMPARE(listing(*m_store), listOf({john, other}));
    QCOMPARE(listing(fresh), listOf({john, other}));
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses.first().first().value<customers::Roll>().json(), listOf({jane}));
}

void FailuresTest::outOfMemory_storesNothingHalf()
{
    start();
    QVERIFY(insert(*m_store, {john})->empty());
    const QByteArray used = order({"INFO", "memory"}).toString();
    const qsizetype at = used.indexOf("used_memory:") + 12;
    const qint64 limit = used.mid(at, used.indexOf('\r', at) - at).toLongLong() + 400'000;
    QVERIFY(!order({"CONFIG", "SET", "maxmemory", QByteArray::number(limit)}).isError());

    qint64 stored = 1;
    base::Result<std::vector<customers::Store::Collision>> answer;
    for (qint64 first = 10; stored < 50'000; first += 200) {
        answer = insert(*m_store, some(first, 200));
        if (!answer)
            break;
        stored += 200;
    }

    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(u"memory"_s), qPrintable(answer.error().detail));
    const qint64 more = list(*m_store)->size() - stored; // of the call that failed
    QCOMPARE(answer.error().kind, more > 0 ? Kind::OutcomeUnknown : Kind::Unavailable);
    QVERIFY(more == 0 || (layout() > 1 && more < 200));
    QVERIFY(!order({"CONFIG", "SET", "maxmemory", "0"}).isError());
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(storedInRedis(), stored + more + 1);
}

void FailuresTest::readOnlyServer_refusesChangesInWords()
{
    start({}, 400ms);
    QTRY_VERIFY(insert(*m_store, {john}).has_value());
    QVERIFY(!order({"REPLICAOF", "127.0.0.1", "1"}).isError());

    const auto answer = insert(*m_store, {jane});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unavailable);
    QVERIFY2(answer.error().detail.contains(u"read-only"_s), qPrintable(answer.error().detail));
    const auto isWarnedOf = [this] {
        const auto warnings = m_store->warnings();
        return std::any_of(warnings.begin(), warnings.end(), [](const base::Message &warning) {
            return warning.english().contains(u"replica"_s);
        });
    };
    QTRY_VERIFY(isWarnedOf()); // though it has not hung up
    QVERIFY(!order({"REPLICAOF", "NO", "ONE"}).isError());
    QTRY_VERIFY(!isWarnedOf());
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void FailuresTest::tooFewReplicas_storeNothing()
{
    start();
    QVERIFY(!order({"CONFIG", "SET", "min-replicas-to-write", "1"}).isError());

    QCOMPARE(insert(*m_store, {john}).error().kind, Kind::Unavailable);

    QCOMPARE(listing(*m_store), "[]"_ba);
    QVERIFY(!order({"CONFIG", "SET", "min-replicas-to-write", "0"}).isError());
    QVERIFY(insert(*m_store, {john})->empty());
}

// Somebody removed the data, and the log goes on where nothing is any more.
void FailuresTest::logOfAnotherTime_isReplaced()
{
    start();
    QVERIFY(insert(*m_store, some(1, 100))->empty());
    for (const storage::Keys &keys : allKeys(layout()))
        QCOMPARE(order({"DEL", keys.data}).toInteger(), 1);

    QCOMPARE(listing(*m_store), "[]"_ba);
    RedisCustomerStore newcomer(m_redis->endpoint());
    newcomer.open();
    QCOMPARE(listing(newcomer), "[]"_ba);
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(listing(*m_store), listOf({john}));
    QCOMPARE(listing(newcomer), listOf({john}));
    QCOMPARE(order({"XLEN", keysOf(john.id, layout()).log}).toInteger(), 1);
}

void FailuresTest::missingLog_isNoLoss()
{
    start();
    RedisCustomerStore other(m_redis->endpoint());
    other.open();
    QVERIFY(insert(*m_store, {john})->empty());
    QCOMPARE(listing(other), listOf({john}));
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(order({"DEL", keysOf(jane.id, layout()).log}).toInteger(), 1);

    QCOMPARE(listing(other), listOf({jane, john}));
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void FailuresTest::closedStore_answersWhatWaits()
{
    start();
    QVERIFY(list(*m_store).has_value());
    m_redis->pause();
    int answers = 0;
    m_store->list([&](const auto &) { ++answers; });
    m_store->insert({john}, [&](const auto &) { ++answers; });
    m_store->insert({jane}, [&](const auto &) { ++answers; });
    m_store->find(1, [&](const auto &) { ++answers; });
    m_store->clear([&](const auto &) { ++answers; });

    m_store->close();

    QTRY_COMPARE_WITH_TIMEOUT(answers, 5, 10'000);
    m_redis->resume();
}

QTEST_GUILESS_MAIN(FailuresTest)
#include "tst_failures.moc"
