// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "tests/redis/answers.h"
#include "tests/redis/scriptedserver.h"
#include "tests/support/privateredis.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Client;
using redis::Command;
using redis::State;
using support::PrivateRedis;

namespace {

constexpr int longWait = 20'000;
QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

// Whatever rules the environment has: those go before a test's own.
void logEverything(QLoggingCategory *category)
{
    if (!QLatin1StringView(category->categoryName()).startsWith("tellerdesk."_L1))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, true);
}

} // namespace

// What servers refuse, and what those do that are none.
class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_answers = {}; }

    void refusal_saysWhatToDo_data();
    void refusal_saysWhatToDo();
    void runningScript_makesOthersBusy();
    void refusedOutright_keepsItsWords();
    void warnings_areKnownOnceConnected();
    void loadingServer_isWaitedFor();
    void garbage_isNotTakenForRedis_data();
    void garbage_isNotTakenForRedis();
    void unaskedReply_endsTheConnection();
    void wrongPassword_failsAndIsNeverShown_data();
    void wrongPassword_failsAndIsNeverShown();
    void passwordEchoedByTheServer_isNotRepeated();
    void passwordWithoutNeed_isSaid();
    void missingPassword_isSaid();
    void failedState_answersAtOnceAndRecovers();
    void failedState_isTriedAgainAtOnceWhenAsked();
    void missingDatabase_isSaid();
    void silentServer_isGivenUpInTime();
    void deadServer_isTriedAgainWithPauses();
    void deadSocket_isSaid();

private:
    base::Result<redis::Reply> ask(const redis::Endpoint &endpoint,
                                   const std::vector<Command> &commands);

    Answers m_answers;
};

base::Result<redis::Reply> TroubleTest::ask(const redis::Endpoint &endpoint,
                                            const std::vector<Command> &commands)
{
    m_answers = {};
    Client client(endpoint);
    client.open();
    for (const Command &command : commands)
        client.send(command, m_answers.take());
    if (!QTest::qWaitFor([&] { return m_answers.size() >= commands.size(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return refusalAsError(m_answers.last());
}

void TroubleTest::refusal_saysWhatToDo_data()
{
    QTest::addColumn<QStringList>("configuration");
    QTest::addColumn<std::vector<Command>>("commands");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const std::vector<Command> set{{"SET", "a", "1"}};
    QTest::newRow("out of memory")
        << QStringList{u"maxmemory 1"_s} << set << Kind::Unavailable << u"maxmemory"_s;
    QTest::newRow("read-only replica")
        << QStringList{u"replicaof 127.0.0.1 1"_s} << set << Kind::Unavailable << u"master"_s;
    QTest::newRow("replica that serves nothing stale")
        << QStringList{u"replicaof 127.0.0.1 1"_s, u"replica-serve-stale-data no"_s}
        << std::vector<Command>{{"GET", "a"}} << Kind::Unavailable << u"lost its master"_s;
    QTest::newRow("too few replicas")
        << QStringList{u"min-replicas-to-write 1"_s} << set << Kind::Unavailable << u"replicas"_s;
    QTest::newRow("cluster without slots")
        << QStringList{u"cluster-enabled yes"_s} << set << Kind::Unavailable << u"not complete"_s;
    QTest::newRow("foreign type") << QStringList{}
                                  << std::vector<Command>{{"SADD", "a", "1"}, {"HGET", "a", "1"}}
                                  << Kind::Conflict << u"something else"_s;
    QTest::newRow("forbidden") << QStringList{u"user default on nopass ~* +@all -set"_s} << set
                               << Kind::Unauthorized << u"permission"_s;
}

void TroubleTest::refusal_saysWhatToDo()
{
    QFETCH(QStringList, configuration);
    QFETCH(std::vector<Command>, commands);
    QFETCH(QString, word);
    PrivateRedis redis(configuration);
    QVERIFY2(redis.start(), redis.output());
    const auto reply = ask(redis.endpoint(), commands);
    QVERIFY(!reply);
    QTEST(reply.error().kind, "kind");
    QVERIFY2(reply.error().detail.contains(word), qPrintable(reply.error().detail));
}

void TroubleTest::runningScript_makesOthersBusy()
{
    PrivateRedis redis({u"busy-reply-threshold 1"_s});
    QVERIFY(redis.start());
    Client other(redis.endpoint());
    other.open();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), State::Ready, longWait);
    Client client(redis.endpoint());
    client.open();
    Answers endless;
    client.send({"EVAL", "while true do end", "0"}, endless.take(), 60s);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);

    while (m_answers.all.empty() || !m_answers.last()->isError()) {
        const std::size_t before = m_answers.size();
        other.send({"GET", "a"}, m_answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), before + 1, longWait);
        QVERIFY(m_answers.last());
    }
    const auto error = refusalAsError(m_answers.last()).error();
    QCOMPARE(error.kind, Kind::Unavailable);
    QVERIFY(error.detail.contains("BUSY"_L1));
    other.send({"SCRIPT", "KILL"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(endless.size(), 1U, longWait);
}

// MISCONF takes a disk that fails under a background save: the words alone are looked at.
void TroubleTest::refusedOutright_keepsItsWords()
{
    const auto misconf = errorFromReply(redis::Reply::error("MISCONF Redis is configured to …"));
    QCOMPARE(misconf.kind, Kind::Unavailable);
    QVERIFY(misconf.detail.contains("disk"_L1));
    const auto unknown = errorFromReply(redis::Reply::error("ERR wrong number of arguments"));
    QCOMPARE(unknown.kind, Kind::Protocol);
    QVERIFY(unknown.detail.contains("wrong number of arguments"_L1));
}

void TroubleTest::warnings_areKnownOnceConnected()
{
    PrivateRedis redis(
        {u"maxmemory-policy allkeys-lru"_s, u"appendonly no"_s, u"replicaof 127.0.0.1 1"_s});
    QVERIFY(redis.start());
    Client client(redis.endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    const QString warnings = base::joined(client.session().facts.warnings()).english();
    QCOMPARE(client.session().facts.warnings().size(), std::size_t(3));
    QVERIFY(warnings.contains("allkeys-lru"_L1));
    QVERIFY(warnings.contains("appendonly"_L1));
    QVERIFY(warnings.contains("replica"_L1));
}

void TroubleTest::loadingServer_isWaitedFor()
{
    int asked = 0;
    ScriptedServer server([&](const ScriptedServer::Words &words) -> QByteArray {
        if (words[0] == "INFO" && ++asked < 3)
            return "$9\r\nloading:1\r\n";
        return ScriptedServer::greet(words);
    });
    QVERIFY(ask(server.endpoint(), {{"SET", "a", "1"}}));
    QCOMPARE(asked, 3);
}

void TroubleTest::garbage_isNotTakenForRedis_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void TroubleTest::garbage_isNotTakenForRedis()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([&](const ScriptedServer::Words &) { return bytes; });
    Client client(server.endpoint());
    client.open();
    client.send({"SET", "a", "1"}, m_answers.take(), 200ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Unavailable);
    QVERIFY2(m_answers.lastDetail().contains("not a Redis"_L1), qPrintable(m_answers.lastDetail()));
}

void TroubleTest::unaskedReply_endsTheConnection()
{
    ScriptedServer server([](const ScriptedServer::Words &words) -> QByteArray {
        return words[0] == "SET" ? "+OK\r\n+OK\r\n" : ScriptedServer::greet(words);
    });
    Client client(server.endpoint());
    QSignalSpy changed(&client, &Client::stateChanged);
    client.open();
    client.send({"SET", "a", "1"}, m_answers.take());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QVERIFY(m_answers.last());
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 1, longWait);
}

void TroubleTest::wrongPassword_failsAndIsNeverShown_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("default user") << QString();
    QTest::newRow("named user") << u"app"_s;
}

void TroubleTest::wrongPassword_failsAndIsNeverShown()
{
    QFETCH(QString, username);
    PrivateRedis redis({u"requirepass right"_s, u"user app on >right ~* +@all"_s});
    QVERIFY2(redis.start(), redis.output());
    auto endpoint = redis.endpoint();
    endpoint.username = username;
    endpoint.password = u"hush"_s;
    logged.clear();
    const auto filterBefore = QLoggingCategory::installFilter(logEverything);
    const auto before = qInstallMessageHandler(keepLog);
    {
        Client client(endpoint);
        client.open();
        client.send({"SET", "hush-not", "1"}, m_answers.take());
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Failed, longWait);
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
        QCOMPARE(m_answers.lastKind(), Kind::Unauthorized);
        QVERIFY(!client.reason().english().contains("hush"_L1));
        QVERIFY(!m_answers.lastDetail().contains("hush"_L1));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::installFilter(filterBefore);
    QVERIFY(!logged.join(u'\n').contains("hush"_L1));

    endpoint.password = u"right"_s;
    QVERIFY(ask(endpoint, {{"SET", "a", "1"}}));
}

void TroubleTest::passwordEchoedByTheServer_isNotRepeated()
{
    ScriptedServer server([](const ScriptedServer::Words &words) -> QByteArray {
        if (words[0] == "AUTH")
            return "-ERR unknown command `AUTH`, with args beginning with: `hush`\r\n";
        return ScriptedServer::greet(words);
    });
    auto endpoint = server.endpoint();
    endpoint.password = u"hush"_s;
    const auto reply = ask(endpoint, {{"SET", "a", "1"}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorized);
    QVERIFY2(!reply.error().detail.contains("hush"_L1), qPrintable(reply.error().detail));
}

void TroubleTest::passwordWithoutNeed_isSaid()
{
    PrivateRedis redis;
    QVERIFY(redis.start());
    auto endpoint = redis.endpoint();
    endpoint.password = u"hush"_s;
    const auto reply = ask(endpoint, {{"SET", "a", "1"}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorized);
    QVERIFY2(reply.error().detail.contains("asks for none"_L1), qPrintable(reply.error().detail));
}

void TroubleTest::missingPassword_isSaid()
{
    PrivateRedis redis({u"requirepass right"_s});
    QVERIFY(redis.start());
    const auto reply = ask(redis.endpoint(), {{"SET", "a", "1"}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorized);
    QVERIFY(reply.error().detail.contains("none is set"_L1));
}

void TroubleTest::failedState_answersAtOnceAndRecovers()
{
    bool isLocked = true;
    ScriptedServer server([&](const ScriptedServer::Words &words) -> QByteArray {
        return isLocked ? "-NOAUTH Authentication required.\r\n" : ScriptedServer::greet(words);
    });
    Client client(server.endpoint(), {.retryFailedAfter = 1ms});
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Failed, longWait);
    client.send({"GET", "a"}, m_answers.take(), 1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Unauthorized);
    isLocked = false;
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
}

void TroubleTest::failedState_isTriedAgainAtOnceWhenAsked()
{
    bool isLocked = true;
    ScriptedServer server([&](const ScriptedServer::Words &words) -> QByteArray {
        return isLocked ? "-NOAUTH Authentication required.\r\n" : ScriptedServer::greet(words);
    });
    Client client(server.endpoint(), {.retryFailedAfter = 1h});
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Failed, longWait);
    QVERIFY(client.untilRetry() > 30min);
    isLocked = false;
    client.retry();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    QVERIFY(!client.untilRetry());
    client.retry(); // there is nothing to try
    QCOMPARE(client.state(), State::Ready);
}

void TroubleTest::missingDatabase_isSaid()
{
    PrivateRedis redis({u"databases 2"_s});
    QVERIFY(redis.start());
    auto endpoint = redis.endpoint();
    endpoint.database = 7;
    const auto reply = ask(endpoint, {{"SET", "a", "1"}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Invalid);
    QVERIFY(reply.error().detail.contains("database 7"_L1));
}

void TroubleTest::silentServer_isGivenUpInTime()
{
    ScriptedServer server([](const ScriptedServer::Words &) { return QByteArray(); });
    Client client(server.endpoint(), {.connectDeadline = 50ms});
    client.open();
    client.send({"GET", "a"}, m_answers.take(), 120ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Unavailable);
    QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 1, longWait);
}

void TroubleTest::deadServer_isTriedAgainWithPauses()
{
    Client client(redis::Endpoint::tcp(u"127.0.0.1"_s, support::freePort()));
    QSignalSpy changed(&client, &Client::stateChanged);
    client.open();
    client.send({"GET", "a"}, m_answers.take(), 300ms);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1U, longWait);
    QCOMPARE(m_answers.lastKind(), Kind::Unavailable);
    QVERIFY2(m_answers.lastDetail().contains("refused"_L1), qPrintable(m_answers.lastDetail()));
    QVERIFY(changed.size() < 20); // connecting and waiting: at most 0, 50, 150 and 350 ms in
}

void TroubleTest::deadSocket_isSaid()
{
    PrivateRedis redis;
    QVERIFY(redis.start());
    Client client(redis.endpoint());
    client.open();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), State::Ready, longWait);
    redis.kill(); // which leaves its socket
    QTRY_VERIFY_WITH_TIMEOUT(client.reason().english().contains("Nobody listens"_L1), longWait);
    QVERIFY(QFile::remove(redis.socketPath()));
    QTRY_VERIFY_WITH_TIMEOUT(client.reason().english().contains("no such socket"_L1), longWait);
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_trouble.moc"
