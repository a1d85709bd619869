// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "backend/redis/keyslot.h"
#include "backend/redis/script.h"
#include "tests/redis/answers.h"
#include "tests/redis/cluster.h"
#include "tests/redis/redistool.h"
#include "tests/redis/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Client;
using redis::Command;
using redis::State;

namespace {

constexpr int longWait = 20'000;
const QByteArray keyOfFirst = "{b}"; // slot 3300, hence of the first server

} // namespace

class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(redis::slotOfKey(keyOfFirst), quint16(3300));
        QVERIFY(m_cluster.start());
    }
    void init() { m_answers = {}; }

    void oneAddress_findsEveryServer();
    void script_runsWhereItsKeysLive();
    void commandNearAKey_goesToItsServer();
    void sessionOfAKey_followsItWhileItMoves();
    void slotMovedAway_isFollowed();
    void slotBeingMoved_isAskedForOnBothSides();
    void slotsMovedUnderLoad_loseAndRepeatNothing();
    void vetoedCommand_isNotAskedForEither();
    void singleServer_isToldApart();
    void clusterBySingleAddress_isToldApart();
    void clusterOutOfReach_tellsItsNextTry();
    void stoppedServer_isToldWhoeverWasAskedLast(); // from here on servers are missing
    void killedServer_isFollowedToItsReplica();
    void incompleteCluster_answersInWordsAtTheDeadline();

private:
    Answers m_answers;
    Cluster m_cluster;
};

void ClusterTest::oneAddress_findsEveryServer()
{
    Client client(m_cluster.endpoint());
    client.open();
    for (qint64 i = 0; i < 300; ++i)
        client.send(Command{"SET"} << "key" + QByteArray::number(i) << i, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 300U, longWait);
    for (const auto &answer : m_answers.all)
        QCOMPARE(answer->toString(), QByteArray("OK"));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(redisTool(m_cluster.port(i), {u"dbsize"_s}).toInt() > 50);
    QCOMPARE(client.state(), State::Ready);
}

void ClusterTest::script_runsWhereItsKeysLive()
{
    Client client(m_cluster.endpoint());
    client.open();
    const redis::Script script("return redis.call('INCR', KEYS[1])");
    for (const QByteArray key : {"a", "b", "c", "{b}x"})
        script.run(client, {key}, {}, m_answers.take());
    client.send({"WAIT", "0", "0"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 5U, longWait);
    for (const auto &answer : m_answers.all)
        QVERIFY(answer && answer->isInteger());
}

void ClusterTest::commandNearAKey_goesToItsServer()
{
    Client client(m_cluster.endpoint());
    client.open();
    client.send({"SET", "c", "1"}, m_answers.take()); // slot 7365, hence of the second
    client.send(Command{"CLUSTER", "MYID"}.near(keyOfFirst), m_answers.take());
    client.send({"CLUSTER", "MYID"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 3U, longWait);
    QStringList ids;
    for (std::size_t i = 1; i < 3; ++i)
        ids += QString::fromLatin1(m_answers.all[i]->toString());
    QVERIFY(ids.contains(m_cluster.id(0)));
}

// A slot that is being moved is served by its new server, bit by bit.
void ClusterTest::sessionOfAKey_followsItWhileItMoves()
{
    Client client(m_cluster.endpoint());
    client.open();
    client.send({"SET", keyOfFirst, "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    const auto run = [&] { return client.session(keyOfFirst).facts.runId; };
    const QByteArray before = run();
    m_cluster.beginToMove(3300, 0, 1);
    m_cluster.moveKey(QString::fromLatin1(keyOfFirst), 0, 1);

    client.send({"GET", keyOfFirst}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    const QByteArray after = run();
    QVERIFY(after != before);
    client.send(Command{"CLUSTER", "MYID"}.near(keyOfFirst), m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 3U, longWait);
    QCOMPARE(QString::fromLatin1(m_answers.last()->toString()), m_cluster.id(1));
    QCOMPARE(client.session("c").facts.runId, after);

    m_cluster.finishMoving(3300, 1);
    m_cluster.moveBack(3300, 1, 0);
    client.send({"GET", keyOfFirst}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 4U, longWait);
    QTRY_COMPARE(run(), before);
}

void ClusterTest::slotMovedAway_isFollowed()
{
    Client client(m_cluster.endpoint());
    client.open();
    client.send({"SET", keyOfFirst, "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    m_cluster.beginToMove(3300, 0, 1);
    m_cluster.moveKey(QString::fromLatin1(keyOfFirst), 0, 1);
    m_cluster.finishMoving(3300, 1);

    client.send({"GET", keyOfFirst}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    QCOMPARE(m_answers.last()->toString(), QByteArray("1"));
    m_cluster.moveBack(3300, 1, 0);
}

void ClusterTest::slotBeingMoved_isAskedForOnBothSides()
{
    Client client(m_cluster.endpoint());
    client.open();
    for (const QByteArray key : {"{b}1", "{b}2"})
        client.send({"SET", key, key}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    m_cluster.beginToMove(3300, 0, 1);
    m_cluster.moveKey(u"{b}1"_s, 0, 1);

    for (const QByteArray key : {"{b}1", "{b}2"}) {
        client.send({"GET", key}, m_answers.take());
        QTRY_VERIFY_WITH_TIMEOUT(m_answers.last() && m_answers.last()->toString() == key, longWait);
    }
    const std::size_t before = m_answers.size();
    client.send({"MGET", "{b}1", "{b}2"}, m_answers.take()); // TRYAGAIN until both are there
    m_cluster.moveKey(u"{b}2"_s, 0, 1);
    m_cluster.finishMoving(3300, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), before + 1, longWait);
    QVERIFY(m_answers.last());
    QCOMPARE(m_answers.last()->toArray().size(), 2U);
    QCOMPARE(m_answers.last()->toArray()[1].toString(), QByteArray("{b}2"));
    m_cluster.moveBack(3300, 1, 0);
}

void ClusterTest::slotsMovedUnderLoad_loseAndRepeatNothing()
{
    Client client(m_cluster.endpoint());
    client.open();
    qint64 sent = 0;
    qint64 answered = 0;
    bool isMoving = true;
    base::Callback<void()> increment = [&] {
        ++sent;
        client.send({"INCR", "{b}counter"}, [&](const base::Result<redis::Reply> &reply) {
            answered += reply && reply->isInteger();
            if (isMoving)
                increment();
        });
    };
    for (int i = 0; i < 16; ++i)
        increment();
    QTRY_VERIFY_WITH_TIMEOUT(answered > 100, longWait);
    std::size_t from = 0;
    for (const std::size_t to : {1U, 2U, 0U}) {
        const qint64 before = answered;
        m_cluster.beginToMove(3300, from, to);
        QTRY_VERIFY_WITH_TIMEOUT(answered > before + 50,
                                 longWait); // some of them to the half moved slot
        m_cluster.moveKey(u"{b}counter"_s, from, to);
        m_cluster.finishMoving(3300, to);
        QTRY_VERIFY_WITH_TIMEOUT(answered > before + 100, longWait);
        from = to;
    }
    isMoving = false;
    QTRY_COMPARE_WITH_TIMEOUT(answered, sent, longWait);
    client.send({"GET", "{b}counter"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.last()->toString().toLongLong(), sent);
}

// The veto comes with the word that the slot is being moved. What asks for it would open the new
// server to whichever command comes next.
void ClusterTest::vetoedCommand_isNotAskedForEither()
{
    const auto veto = std::make_shared<std::atomic_bool>(false);
    bool isToCome = true;
    std::vector<QByteArray> heard;
    ScriptedServer newServer([&](const ScriptedServer::Words &words) -> QByteArray {
        if (words[0] != "ASKING" && words[0] != "SET")
            return ScriptedServer::greet(words);
        heard.push_back(words.back());
        return "+OK\r\n";
    });
    const auto place = [](const ScriptedServer &server) {
        return QByteArray::number(server.endpoint().addresses.front().port);
    };
    QByteArray port;
    ScriptedServer oldServer([&](const ScriptedServer::Words &words) -> QByteArray {
        if (words[0] == "CLUSTER")
            return "*1\r\n*3\r\n:0\r\n:16383\r\n*2\r\n$9\r\n127.0.0.1\r\n:" + port + "\r\n";
        if (words[0] != "SET")
            return ScriptedServer::greet(words);
        *veto = isToCome;
        return "-ASK 3300 127.0.0.1:" + place(newServer) + "\r\n";
    });
    port = place(oldServer);
    auto endpoint = oldServer.endpoint();
    endpoint.layout = redis::Endpoint::Layout::Cluster;
    Client client(endpoint);
    client.open();
    client.send(Command{"SET", keyOfFirst, "kept back"}.unless(veto), m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Cancelled);

    isToCome = false;
    *veto = false;
    client.send(Command{"SET", keyOfFirst, "sent"}.unless(veto), m_answers.take());

    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    QVERIFY2(m_answers.last(), qPrintable(m_answers.lastDetail()));
    QCOMPARE(heard, (std::vector<QByteArray>{"ASKING", "sent"}));
}

void ClusterTest::singleServer_isToldApart()
{
    const quint16 port = support::freePort();
    support::PrivateRedis single({u"port %1"_s.arg(port)});
    QVERIFY(single.start());
    auto endpoint = redis::Endpoint::tcp(u"127.0.0.1"_s, port);
    endpoint.layout = redis::Endpoint::Layout::Cluster;
    Client client(endpoint);
    client.open();
    client.send({"GET", "a"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Invalid);
    QVERIFY(m_answers.lastDetail().contains("redis://"_L1));
}

void ClusterTest::clusterBySingleAddress_isToldApart()
{
    Client client(redis::Endpoint::tcp(u"127.0.0.1"_s, m_cluster.port(2)));
    client.open();
    client.send({"GET", keyOfFirst}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    const auto error = refusalAsError(m_answers.last());
    QVERIFY(!error);
    QVERIFY(error.error().detail.contains("redis-cluster://"_L1));
}

void ClusterTest::clusterOutOfReach_tellsItsNextTry()
{
    auto endpoint = redis::Endpoint::tcp(u"127.0.0.1"_s, 1); // nobody is there
    endpoint.layout = redis::Endpoint::Layout::Cluster;
    Client client(endpoint);
    client.open();
    QTRY_VERIFY_WITH_TIMEOUT(client.state() == State::Waiting && client.untilRetry(), longWait);
    QSignalSpy changes(&client, &Client::stateChanged);
    client.retry();
    QVERIFY(!changes.isEmpty());
}

void ClusterTest::stoppedServer_isToldWhoeverWasAskedLast()
{
    Client client(m_cluster.endpoint());
    client.open();
    client.send({"GET", "c"}, m_answers.take()); // of the second
    client.send({"GET", keyOfFirst}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    QCOMPARE(client.state(), State::Ready);

    m_cluster.node(1).kill();
    QTRY_VERIFY_WITH_TIMEOUT(client.state() != State::Ready, longWait);
    client.send({{"GET", keyOfFirst}, Command::Repeat::Harmless}, m_answers.take(), 200ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 3U, longWait);
    QVERIFY(client.state() != State::Ready);
    QVERIFY(m_cluster.node(1).start());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    QVERIFY(redisAnswersWith(m_cluster.port(0), {u"cluster"_s, u"info"_s}, "cluster_state:ok"));
}

void ClusterTest::killedServer_isFollowedToItsReplica()
{
    Client client(m_cluster.endpoint());
    client.open();
    client.send({"SET", keyOfFirst, "1"}, m_answers.take());
    client.send({"WAIT", "1", "2000"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    QCOMPARE(m_answers.last()->toInteger(), 1);
    QSignalSpy connected(&client, &Client::connected);
    m_cluster.node(0).kill();
    QTRY_VERIFY_WITH_TIMEOUT(client.state() != State::Ready, longWait);

    client.send({"GET", keyOfFirst}, m_answers.take(), 20s);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 3U, longWait);
    QVERIFY2(m_answers.last(), qPrintable(m_answers.lastDetail()));
    QCOMPARE(m_answers.last()->toString(), QByteArray("1"));
    QCOMPARE(client.state(), State::Ready);
    QVERIFY(!connected.isEmpty());
}

void ClusterTest::incompleteCluster_answersInWordsAtTheDeadline()
{
    Client client(m_cluster.endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    m_cluster.node(1).kill(); // which has no replica
    QVERIFY(redisAnswersWith(m_cluster.port(2), {u"cluster"_s, u"info"_s}, "cluster_state:fail"));
    client.send({"SET", keyOfFirst, "1"}, m_answers.take(), 200ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    const auto error = refusalAsError(m_answers.last());
    QVERIFY(!error);
    QCOMPARE(error.error().kind, Kind::Unavailable);
}

QTEST_GUILESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
