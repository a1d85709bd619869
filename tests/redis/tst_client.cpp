// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "backend/redis/script.h"
#include "tests/redis/answers.h"
#include "tests/support/privateredis.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Client;
using redis::Command;
using redis::Reply;
using redis::State;
using support::PrivateRedis;

namespace {

constexpr int longWait = 20'000;

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_redis = std::make_unique<PrivateRedis>();
        QVERIFY2(m_redis->start(), m_redis->output());
        m_answers = {};
    }

    void commandsSentBeforeConnected_areAnsweredInOrder();
    void killedServer_settlesWhatWasSentAndKeepsWhatWasNot();
    void vetoedCommand_isNotSent();
    void hungServer_settlesAtTheDeadline();
    void killedConnection_isMadeAnewAndTold();
    void unfencedConnection_staysSoWhenItIsLostToo();
    void connectionKilledAgainAndAgain_comesBackWithinADeadline();
    void largeReply_arrivesWhole();
    void scriptUnknownToTheServer_isSentWhole();
    void closedClient_settlesEverything();

private:
    Answers m_answers;
    std::unique_ptr<PrivateRedis> m_redis;
};

void ClientTest::commandsSentBeforeConnected_areAnsweredInOrder()
{
    Client client(m_redis->endpoint());
    client.open();
    for (qint64 i = 0; i < 1000; ++i)
        client.send(Command{"ECHO"} << i, m_answers.take());

    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 1000U, longWait);
    for (qint64 i = 0; i < 1000; ++i)
        QCOMPARE(m_answers.all[std::size_t(i)]->toString(), QByteArray::number(i));
    QCOMPARE(client.state(), State::Ready);
    QVERIFY(client.session().id > 0);
    QVERIFY(client.session().facts.warnings().empty());
}

void ClientTest::killedServer_settlesWhatWasSentAndKeepsWhatWasNot()
{
    Client client(m_redis->endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    m_redis->pause();
    client.send({"SET", "a", "1"}, m_answers.take());
    QTest::qWait(0);
    m_redis->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 1U, longWait);
    QCOMPARE(m_answers.all[0].error().kind, Kind::OutcomeUnknown);

    client.send({"SET", "b", "1"}, m_answers.take());
    client.send({"SET", "c", "1"}, m_answers.take(), 1ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    QCOMPARE(m_answers.all[1].error().kind, Kind::Unavailable);
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 3U, longWait);
    QCOMPARE(m_answers.all[2]->toString(), QByteArray("OK"));
}

void ClientTest::vetoedCommand_isNotSent()
{
    const auto veto = std::make_shared<std::atomic_bool>(false);
    Client client(m_redis->endpoint());
    client.open();
    client.send(Command{"SET", "a", "waits"}.unless(veto), m_answers.take());
    *veto = true; // before it is connected

    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    m_answers = {};
    client.send(Command{"SET", "a", "comes"}.unless(veto), m_answers.take());
    QCOMPARE(m_answers.size(), 0U); // never within send()
    client.send({"EXISTS", "a"}, m_answers.take());

    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    QCOMPARE(m_answers.all[0].error().kind, Kind::Cancelled);
    QCOMPARE(m_answers.all[1]->toInteger(), 0);
    *veto = false;
    client.send(Command{"SET", "a", "goes"}.unless(veto), m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 3U, longWait);
    QCOMPARE(m_answers.last()->toString(), QByteArray("OK"));
}

void ClientTest::hungServer_settlesAtTheDeadline()
{
    Client client(m_redis->endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    m_redis->pause();
    client.send({"SET", "a", "1"}, m_answers.take(), 50ms);
    client.send({{"GET", "a"}, Command::Repeat::Harmless}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 1U, longWait);
    QCOMPARE(m_answers.all[0].error().kind, Kind::OutcomeUnknown);
    m_redis->resume();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    QVERIFY(m_answers.all[1].has_value());
    QVERIFY(client.session().isFenced);
}

void ClientTest::killedConnection_isMadeAnewAndTold()
{
    Client client(m_redis->endpoint());
    Client other(m_redis->endpoint());
    client.open();
    other.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    const qint64 first = client.session().id;
    QSignalSpy connected(&client, &Client::connected);
    other.send(Command{"CLIENT", "KILL", "ID"} << first, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, longWait);
    QVERIFY(client.session().id > first);
}

// What the first connection had sent may still be on its way when the third is there.
void ClientTest::unfencedConnection_staysSoWhenItIsLostToo()
{
    Client other(m_redis->endpoint());
    other.open();
    other.send({"ACL", "SETUSER", "app", "on", "nopass", "~*", "+@all", "-client|kill"},
               m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 1U, longWait);
    auto endpoint = m_redis->endpoint();
    endpoint.username = u"app"_s;
    endpoint.password = u"any"_s;
    Client client(endpoint);
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    client.send({"BLPOP", "a", "0"}, m_answers.take());
    QSignalSpy connected(&client, &Client::connected);
    const Command killing{"CLIENT", "KILL", "USER", "app"};
    other.send(killing, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, longWait);
    QVERIFY(!client.session().isFenced);

    other.send(killing, m_answers.take());

    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 2, longWait);
    QVERIFY(!client.session().isFenced);
}

void ClientTest::connectionKilledAgainAndAgain_comesBackWithinADeadline()
{
    Client client(m_redis->endpoint());
    Client other(m_redis->endpoint());
    client.open();
    other.open();
    for (std::size_t i = 1; i <= 8; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
        other.send({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"}, m_answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), i, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(client.state() != State::Ready, longWait);
    }
    client.send({"PING"}, m_answers.take(), 1s);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 9U, longWait);
    QVERIFY2(m_answers.all[8].has_value(), "no connection was made in time");
}

void ClientTest::largeReply_arrivesWhole()
{
    Client client(m_redis->endpoint());
    client.open();
    const QByteArray large(5'000'000, 'x');
    client.send({"SET", "large", large}, m_answers.take());
    client.send({"GET", "large"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    QCOMPARE(m_answers.all[1]->toString(), large);
}

void ClientTest::scriptUnknownToTheServer_isSentWhole()
{
    Client client(m_redis->endpoint());
    client.open();
    const redis::Script script("return {KEYS[1], ARGV[1], 7}");
    for (int i = 0; i < 2; ++i)
        script.run(client, {"key"}, {"argument"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    for (const auto &answer : m_answers.all) {
        QCOMPARE(answer->toArray().size(), 3U);
        QCOMPARE(answer->toArray()[1].toString(), QByteArray("argument"));
        QCOMPARE(answer->toArray()[2].toInteger(), 7);
    }
}

void ClientTest::closedClient_settlesEverything()
{
    Client client(m_redis->endpoint());
    client.open();
    client.send({"GET", "a"}, m_answers.take());
    client.close();
    QCOMPARE(m_answers.all.size(), 1U);
    client.send({"GET", "a"}, m_answers.take());
    QCOMPARE(m_answers.all.size(), 1U);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.all.size(), 2U, longWait);
    QCOMPARE(m_answers.all[1].error().kind, Kind::Unavailable);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
