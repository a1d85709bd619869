// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storeprobe;
using base::Kind;
using customers::Customer;
using storage::RedisCustomerStore;
using support::PrivateRedis;

// What a store says and does while it waits for replicas of Redis.
class ReplicasTest : public StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void replicaThatLags_isNotWaitedForInVain();
    void brokenOffWaiting_beginsAnew();
    void brokenOffInsert_tellsEachRefusal();
    void brokenOffUndo_leavesOlderStepsAlone();
    void manyWaiting_shareOneWait();
    void forbiddenWait_isNotTriedAgainAndAgain();
    void partThatMayBeMade_isNotCalledUnmade();

private:
    void startPair();
    QByteArray writingClient();
    void breakOff();
    int calls(const QByteArray &command);

    std::unique_ptr<PrivateRedis> m_replica;

private Q_SLOTS:
    void cleanup()
    {
        StoreFixture::cleanup();
        m_replica.reset();
    }
};

// A master with a replica, and a store that waits for it.
void ReplicasTest::startPair()
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

QByteArray ReplicasTest::writingClient()
{
    const auto clients = order({"CLIENT", "LIST"}).toString().split('\n');
    for (const QByteArray &client : clients)
        if (client.contains("name=tellerdesk-write"))
            return client.mid(3, client.indexOf(' ') - 3);
    return {};
}

void ReplicasTest::breakOff()
{
    QCOMPARE(order({"CLIENT", "KILL", "ID", writingClient()}).toInteger(), 1);
    m_replica->resume();
}

// How often Redis has carried out a command.
int ReplicasTest::calls(const QByteArray &command)
{
    const QByteArray report = order({"INFO", "commandstats"}).toString();
    const QByteArray label = "cmdstat_" + command + ":calls=";
    const qsizetype at = report.indexOf(label);
    return at < 0 ? 0 : report.mid(at + label.size(), 20).split(',').front().toInt();
}

void ReplicasTest::replicaThatLags_isNotWaitedForInVain()
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
void ReplicasTest::brokenOffWaiting_beginsAnew()
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

void ReplicasTest::brokenOffInsert_tellsEachRefusal()
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
void ReplicasTest::brokenOffUndo_leavesOlderStepsAlone()
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
void ReplicasTest::manyWaiting_shareOneWait()
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

void ReplicasTest::forbiddenWait_isNotTriedAgainAndAgain()
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
void ReplicasTest::partThatMayBeMade_isNotCalledUnmade()
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

QTEST_GUILESS_MAIN(ReplicasTest)
#include "tst_replicas.moc"
