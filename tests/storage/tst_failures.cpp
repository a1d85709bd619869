// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/scripts.h"
#include "tests/storage/storeprobe.h"
#include "tests/support/privateredis.h"

#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// What a store says and does when Redis fails in one definite way.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLayouts(); }
    void stoppedServer_isAnErrorAndThenTheData();
    void hungServer_isAnErrorWithinTheDeadline();
    void flushedServer_isEmpty();
    void olderCopyOfTheData_isServedAsItIs();
    void outOfMemory_storesNothingHalf();
    void readOnlyServer_refusesChangesInWords();
    void tooFewReplicas_storeNothing();
    void replicaThatLags_isNotWaitedForInVain();
    void brokenOffWaiting_beginsAnew();
    void brokenOffInsert_tellsEachRefusal();
    void brokenOffUndo_leavesOlderStepsAlone();
    void manyWaiting_shareOneWait();
    void forbiddenWait_isNotTriedAgainAndAgain();
    void partThatMayBeMade_isNotCalledUnmade();
    void changesThatWaitAsTheLockIsSet_areRefused();
    void changeSentBeforeTheLock_stands();
    void largeStep_staysWhileItIsTakenBack();
    void refusedPassword_isSaid_data();
    void refusedPassword_isSaid();
    void forbiddenCommand_isSaid();
    void foreignKey_isNotTouched();
    void foreignFormat_isNotTouched_data();
    void foreignFormat_isNotTouched();
    void foreignRecord_isNotServed();
    void logOfAnotherTime_isReplaced();
    void missingLog_isNoLoss();
    void closedStore_answersWhatWaits();

private:
    void start(const QStringList &configuration = {}, std::chrono::milliseconds deadline = 5s);
    void startPair();
    redis::Reply order(const std::vector<QByteArray> &words);
    qint64 storedInRedis();
    QByteArray writingClient();
    void breakOff();
    int calls(const QByteArray &command);

    std::unique_ptr<PrivateRedis> m_redis;
    std::unique_ptr<PrivateRedis> m_replica;
    std::unique_ptr<RedisCustomerStore> m_store;
    std::unique_ptr<redis::Client> m_hand;
    const std::shared_ptr<std::atomic_bool> m_lock = std::make_shared<std::atomic_bool>(false);

private Q_SLOTS:
    void cleanup()
    {
        m_hand.reset();
        m_store.reset();
        m_replica.reset();
        m_redis.reset();
        *m_lock = false;
    }
};

namespace {

const Customer john{"John"_ba, "Doe"_ba, 25, 1};
const Customer jane{"Jane"_ba, "Doe"_ba, 30, 2};

} // namespace

void FailuresTest::start(const QStringList &configuration, std::chrono::milliseconds deadline)
{
    m_redis = std::make_unique<PrivateRedis>(configuration);
    QVERIFY2(m_redis->start(), m_redis->output());
    storage::StoreOptions options;
    options.deadline = deadline;
    options.shards = layout();
    options.lock = m_lock;
    m_store = std::make_unique<RedisCustomerStore>(m_redis->endpoint(), options);
    m_store->open();
    m_hand = std::make_unique<redis::Client>(m_redis->endpoint());
    m_hand->open();
}

// A master with a replica, and a store that waits for it.
void FailuresTest::startPair()
{
    const quint16 port = support::freePort();
    start({u"port %1"_s.arg(port), u"repl-diskless-sync-delay 0"_s});
    m_replica = std::make_unique<PrivateRedis>(QStringList{u"replicaof 127.0.0.1 %1"_s.arg(port)});
    QVERIFY2(m_replica->start(), m_replica->output());
    QTRY_VERIFY(order({"INFO", "replication"}).toString().contains("state=online"));
    storage::StoreOptions options;
    options.deadline = 1s;
    options.shards = layout();
    options.replicas = 1;
    m_store = std::make_unique<RedisCustomerStore>(m_redis->endpoint(), options);
    m_store->open();
    QTRY_VERIFY(insert(*m_store, {john}).has_value());
}

QByteArray FailuresTest::writingClient()
{
    const auto clients = order({"CLIENT", "LIST"}).toString().split('\n');
    for (const QByteArray &client : clients)
        if (client.contains("name=tellerdesk-write"))
            return client.mid(3, client.indexOf(' ') - 3);
    return {};
}

redis::Reply FailuresTest::order(const std::vector<QByteArray> &words)
{
    std::optional<base::Result<redis::Reply>> reply;
    m_hand->send(redis::Command(words, redis::Command::Repeat::Harmless),
                 [&](auto answer) { reply = std::move(answer); });
    const bool isAnswered = QTest::qWaitFor([&] { return reply.has_value(); }, 10'000);
    return isAnswered && reply->has_value() ? **reply : redis::Reply::error("no answer");
}

qint64 FailuresTest::storedInRedis()
{
    qint64 fields = 0;
    for (const storage::Keys &keys : allKeys(layout()))
        fields += order({"HLEN", keys.data}).toInteger()
            - order({"HEXISTS", keys.data, ""}).toInteger(); // the token
    return fields;
}

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

void FailuresTest::replicaThatLags_isNotWaitedForInVain()
{
    startPair();
    m_replica->pause();

    const auto answer = insert(*m_store, {jane});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::OutcomeUnknown);
    QVERIFY2(answer.error().detail.contains(u"replicas"_s), qPrintable(answer.error().detail));
    m_replica->resume();
    QCOMPARE(insert(*m_store, {jane})->size(), 1U); // it is there
    QVERIFY(insert(*m_store, {{"A"_ba, "B"_ba, 20, 3}})->empty());
}

// The change is made, and the connection breaks while a replica is waited for.
void FailuresTest::brokenOffWaiting_beginsAnew()
{
    startPair();
    m_replica->pause();
    std::optional<base::Result<std::vector<customers::Store::Collision>>> answer;
    m_store->insert({jane}, [&](auto collisions) { answer = std::move(collisions); });
    QTRY_COMPARE(order({"HEXISTS", keysOf(jane.id, layout()).data, "2"}).toInteger(), 1);
    QCOMPARE(order({"CLIENT", "KILL", "ID", writingClient()}).toInteger(), 1);
    QVERIFY(!answer);

    m_replica->resume();

    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(answer->error().detail));
    QVERIFY((*answer)->empty());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
    // Otherwise a newer Redis tells of replicas that need not have it.
    QCOMPARE(order({"EXISTS", keysOf(jane.id, layout()).mark}).toInteger(), 1);
}

void FailuresTest::breakOff()
{
    QCOMPARE(order({"CLIENT", "KILL", "ID", writingClient()}).toInteger(), 1);
    m_replica->resume();
}

// How often Redis has carried out a command.
int FailuresTest::calls(const QByteArray &command)
{
    const QByteArray report = order({"INFO", "commandstats"}).toString();
    const QByteArray label = "cmdstat_" + command + ":calls=";
    const qsizetype at = report.indexOf(label);
    return at < 0 ? 0 : report.mid(at + label.size(), 20).split(',').front().toInt();
}

void FailuresTest::brokenOffInsert_tellsEachRefusal()
{
    startPair();
    if (layout() == 1)
        QVERIFY(wait<void>([this](auto answer) {
                    m_store->setNames(storage::Names::Unique, std::move(answer));
                }).has_value());
    m_replica->pause();
    const Customer namesake{john.firstName, john.lastName, 40, 3};
    const Customer twin{jane.firstName, jane.lastName, 41, john.id};
    std::optional<base::Result<std::vector<customers::Store::Collision>>> answer;
    m_store->insert({twin, jane, namesake}, [&](auto collisions) { answer = collisions; });
    QTRY_COMPARE(order({"HEXISTS", keysOf(jane.id, layout()).data, "2"}).toInteger(), 1);

    breakOff();

    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(answer->error().detail));
    const auto &collisions = **answer;
    QCOMPARE(collisions.size(), layout() == 1 ? 2U : 1U);
    QCOMPARE(collisions[0].reason, customers::Reason::IdTaken);
    QCOMPARE(collisions[0].existing, std::optional(john));
    if (layout() == 1) {
        QCOMPARE(collisions[1].reason, customers::Reason::NameTaken);
        QCOMPARE(collisions[1].existing, std::optional(john));
    }
}

// What was deleted last stays out, since its id is taken. When that answer is lost, it is not the
// deletion before that is taken back.
void FailuresTest::brokenOffUndo_leavesOlderStepsAlone()
{
    startPair();
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(*remove(*m_store, {john.id}), 1);
    QCOMPARE(*remove(*m_store, {jane.id}), 1);
    const Customer other{"Ann"_ba, "Lee"_ba, 40, jane.id};
    QVERIFY(insert(*m_store, {other})->empty());
    const QByteArray log = keysOf(jane.id, layout()).log;
    const qint64 before = order({"XLEN", log}).toInteger();
    m_replica->pause();
    std::optional<base::Result<customers::Store::Restoration>> answer;
    m_store->undo({}, [&](auto restoration) { answer = std::move(restoration); });
    QTRY_COMPARE(order({"XLEN", log}).toInteger(), before + 1);

    breakOff();

    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(answer->error().detail));
    QCOMPARE((*answer)->restored, 0);
    QCOMPARE(listing(*m_store), listOf({other}));
    QCOMPARE(undo(*m_store)->restored, 1);
    QCOMPARE(listing(*m_store), listOf({john, other}));
}

// One after the other they would keep the connection silent beyond their deadlines.
void FailuresTest::manyWaiting_shareOneWait()
{
    startPair();
    const int before = calls("wait");
    m_replica->pause();
    QSignalSpy states(m_store.get(), &RedisCustomerStore::stateChanged);
    int answered = 0, untold = 0;
    for (qint64 id = 10; id < 30; ++id)
        m_store->replace({"A"_ba, "B"_ba, 40, id}, {}, [&](const auto &change) {
            ++answered;
            untold += !change && change.error().kind == Kind::OutcomeUnknown ? 1 : 0;
        });

    QTRY_COMPARE_WITH_TIMEOUT(answered, 20, 20'000);

    QCOMPARE(untold, 20);
    QCOMPARE(states.size(), 0);
    QVERIFY(calls("wait") <= before + 2);
    m_replica->resume();
}

void FailuresTest::forbiddenWait_isNotTriedAgainAndAgain()
{
    startPair();
    QVERIFY(!order({"ACL", "SETUSER", "default", "-wait"}).isError());
    const int before = calls("xrange");

    const auto answer = insert(*m_store, {jane});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::OutcomeUnknown);
    QVERIFY2(answer.error().detail.contains(u"replicas"_s), qPrintable(answer.error().detail));
    QCOMPARE(calls("xrange"), before); // nothing was lost that the log would have to tell
}

// Of an insert in several calls the first waits for a replica, and the next finds no memory.
void FailuresTest::partThatMayBeMade_isNotCalledUnmade()
{
    startPair();
    std::vector<Customer> customers;
    for (qint64 id = 10; customers.size() < 300; ++id)
        if (storage::shardOf(id, layout()) == storage::shardOf(10, layout()))
            customers.push_back({"A"_ba, "B"_ba, 40, id});
    m_replica->pause();
    std::optional<base::Result<std::vector<customers::Store::Collision>>> answer;
    m_store->insert({customers.back()}, [](const auto &) {}); // so that only one call is free
    customers.pop_back();
    m_store->insert(customers, [&](auto collisions) { answer = std::move(collisions); });
    QTRY_VERIFY(storedInRedis() >= 250);

    QVERIFY(!order({"CONFIG", "SET", "maxmemory", "1"}).isError());

    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, Kind::OutcomeUnknown);
    m_replica->resume();
}

void FailuresTest::changesThatWaitAsTheLockIsSet_areRefused()
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

void FailuresTest::changeSentBeforeTheLock_stands()
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

void FailuresTest::largeStep_staysWhileItIsTakenBack()
{
    start();
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

void FailuresTest::refusedPassword_isSaid_data()
{
    QTest::addColumn<QString>("password");
    QTest::addRow("none") << QString();
    QTest::addRow("a wrong one") << u"hush"_s;
}

void FailuresTest::refusedPassword_isSaid()
{
    QFETCH(QString, password);
    m_redis = std::make_unique<PrivateRedis>(QStringList{u"requirepass right"_s});
    QVERIFY2(m_redis->start(), m_redis->output());
    auto endpoint = m_redis->endpoint();
    endpoint.password = password;
    m_store = std::make_unique<RedisCustomerStore>(endpoint);
    m_store->open();

    for (const base::Error &error : {list(*m_store).error(), insert(*m_store, {john}).error(),
                                     find(*m_store, 1).error(), clear(*m_store).error()}) {
        QCOMPARE(error.kind, Kind::Unavailable);
        QVERIFY2(error.detail.contains(u"password"_s), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(u"hush"_s));
    }
    QCOMPARE(m_store->state(), redis::State::Failed);
    QVERIFY(m_store->reason().english().contains(u"password"_s));
}

void FailuresTest::forbiddenCommand_isSaid()
{
    start({u"user default on nopass ~* &* +@all"_s});
    QVERIFY(insert(*m_store, {john})->empty());
    QVERIFY(!order({"ACL", "SETUSER", "default", "-xadd"}).isError());

    const auto answer = insert(*m_store, {jane});

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unavailable);
    QVERIFY2(answer.error().detail.contains(u"permission"_s), qPrintable(answer.error().detail));
    QVERIFY(!order({"ACL", "SETUSER", "default", "+xadd"}).isError());
    QVERIFY(insert(*m_store, {jane})->empty());
    QCOMPARE(listing(*m_store), listOf({jane, john}));
}

void FailuresTest::foreignKey_isNotTouched()
{
    start();
    const storage::Keys keys = keysOf(john.id, layout());
    QCOMPARE(order({"SET", keys.data, "mine"}).toString(), "OK"_ba);

    QCOMPARE(list(*m_store).error().kind, Kind::Unavailable);
    QVERIFY(list(*m_store).error().detail.contains(u"belongs to something else"_s));
    QCOMPARE(insert(*m_store, {john}).error().kind, Kind::Unavailable);
    QCOMPARE(clear(*m_store).error().kind, Kind::Unavailable);

    QCOMPARE(order({"GET", keys.data}).toString(), "mine"_ba);
    QCOMPARE(order({"EXISTS", keys.log}).toInteger(), 0);
    QTRY_COMPARE(m_store->state(), redis::State::Failed); // rather than looking empty
    QVERIFY(m_store->reason().english().contains(u"belongs to something else"_s));
    const auto probe = [this] {
        return wait<std::chrono::nanoseconds>(
            [this](auto answer) { m_store->probe(std::move(answer)); });
    };
    QCOMPARE(probe().error().kind, Kind::Unavailable);
    QCOMPARE(order({"DEL", keys.data}).toInteger(), 1);
    QTRY_COMPARE(m_store->state(), redis::State::Ready);
    QVERIFY(m_store->reason().isEmpty());
    QVERIFY(probe());
}

void FailuresTest::foreignFormat_isNotTouched_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("shards");
    QTest::addColumn<QString>("words");
    QTest::addRow("a later one") << "2"_ba
                                 << "1"_ba << u"another format"_s;
    QTest::addRow("other shards") << "1"_ba
                                  << "32"_ba << u"32 shards"_s;
}

void FailuresTest::foreignFormat_isNotTouched()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, shards);
    QFETCH(QString, words);
    start();
    order({"HSET", "{customers}:meta", "format", format, "shards", shards});
    storage::StoreOptions options;
    options.shards = layout();
    RedisCustomerStore store(m_redis->endpoint(), options);
    store.open();

    QCOMPARE(insert(store, {john}).error().kind, Kind::Unavailable);
    QCOMPARE(clear(store).error().kind, Kind::Unavailable);
    const auto answer = list(store);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unavailable);
    QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    for (const storage::Keys &keys : allKeys(layout()))
        QCOMPARE(order({"EXISTS", keys.data, keys.log}).toInteger(), 0);
}

void FailuresTest::foreignRecord_isNotServed()
{
    start();
    QCOMPARE(order({"HSET", keysOf(1, layout()).data, "1", "{\"name\":\"John\"}"}).toInteger(), 1);

    const auto roll = wait<void>([&](auto answer) { m_store->reload(std::move(answer)); });

    QCOMPARE(roll.error().kind, Kind::Unavailable);
    const QString remedy = u"\"HDEL "_s + QString::fromUtf8(keysOf(1, layout()).data) + u" 1\""_s;
    QVERIFY2(roll.error().detail.contains(remedy), qPrintable(roll.error().detail));
    QCOMPARE(find(*m_store, 1).error().kind, Kind::Unavailable);
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
