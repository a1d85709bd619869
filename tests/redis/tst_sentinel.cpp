// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "tests/redis/answers.h"
#include "tests/redis/redistool.h"
#include "tests/redis/sentinelgroup.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Client;
using redis::State;

namespace {

constexpr int longWait = 20'000;

bool isConnectedTo(const Client &client, quint16 port)
{
    return client.state() == State::Ready
        && client.reason().english().contains(QString::number(port));
}

} // namespace

class SentinelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_group.start()); }
    void init() { m_answers = {}; }

    void firstSentinelMissing_nextTellsTheMaster();
    void unknownMaster_fails();
    void noSentinel_waits();
    void announcedSwitch_isFollowed();
    void killedMasterAndSentinel_areReplaced(); // last: it leaves the group in pieces

private:
    Answers m_answers;
    SentinelGroup m_group;
};

void SentinelTest::firstSentinelMissing_nextTellsTheMaster()
{
    Client client(m_group.endpoint());
    client.open();
    client.send({"SET", "a", "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QVERIFY(m_answers.last());
    QCOMPARE(m_answers.last()->toString(), QByteArray("OK"));
    QVERIFY(isConnectedTo(client, m_group.masterPort()));
}

void SentinelTest::unknownMaster_fails()
{
    auto endpoint = m_group.endpoint();
    endpoint.masterName = u"nobody"_s;
    endpoint.addresses.erase(endpoint.addresses.begin());
    Client client(endpoint);
    client.open();
    client.send({"PING"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Failed, longWait);
    QVERIFY(client.reason().english().contains("nobody"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Invalid);
}

void SentinelTest::noSentinel_waits()
{
    auto endpoint = m_group.endpoint();
    endpoint.addresses.resize(1);
    Client client(endpoint);
    client.open();
    client.send({"PING"}, m_answers.take(), 100ms);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Waiting, longWait);
    QVERIFY2(client.reason().english().contains("No Sentinel"_L1),
             qPrintable(client.reason().english()));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Unavailable);
}

void SentinelTest::announcedSwitch_isFollowed()
{
    Client client(m_group.endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    const quint16 other = m_group.otherPort();
    redisTool(m_group.endpoint().addresses.back().port, {u"sentinel"_s, u"failover"_s, u"till"_s});

    QTRY_VERIFY_WITH_TIMEOUT(isConnectedTo(client, other), longWait);
    client.send({"SET", "a", "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QVERIFY(m_answers.last() && !m_answers.last()->isError());
}

void SentinelTest::killedMasterAndSentinel_areReplaced()
{
    Client client(m_group.endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    const quint16 old = m_group.masterPort();
    const quint16 other = m_group.otherPort();
    QVERIFY(redisAnswersWith(other, {u"info"_s, u"replication"_s}, "master_link_status:up"));
    client.send({"SET", "a", "2"}, m_answers.take());
    client.send({"WAIT", "1", "1000"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 2U, longWait);
    m_group.killSentinel(0); // the one that told
    m_group.server(old).kill();

    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Waiting, longWait);
    client.send({"GET", "a"}, m_answers.take(), 20s);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 3U, longWait);
    QVERIFY2(m_answers.last(), qPrintable(m_answers.lastDetail()));
    QCOMPARE(m_answers.last()->toString(), QByteArray("2"));
    QVERIFY(isConnectedTo(client, other));

    // The old one comes back, thinking it is the master, until it is told otherwise.
    QVERIFY(m_group.server(old).start());
    QVERIFY(redisAnswersWith(old, {u"role"_s}, "slave"));
    client.send({"SET", "b", "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 4U, longWait);
    QCOMPARE(m_answers.last()->toString(), QByteArray("OK"));
    QVERIFY(isConnectedTo(client, other));
}

QTEST_GUILESS_MAIN(SentinelTest)
#include "tst_sentinel.moc"
