// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/embeddedfixture.h"
#include "tests/redis/serveruser.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::EmbeddedServer;
using redis::Endpoint;

// A private server that ends, hangs or can no longer be reached, and what it has left behind.
class EmbeddedLossesTest : public EmbeddedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void killedServer_isStartedAgainWithItsData();
    void killedServerOfTwoPrograms_isStartedOnce();
    void lostSocket_isMadeAnew();
    void leftoverSocketAndNote_areNotInTheWay();
    void hungServer_isNamed();
    void fullDisk_isExplainedAndHeals();
};

void EmbeddedLossesTest::killedServer_isStartedAgainWithItsData()
{
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QVERIFY(ask(*endpoint, {"SET", "kept", "yes"}));
    QSignalSpy lost(&server, &EmbeddedServer::lost);
    QSignalSpy restarted(&server, &EmbeddedServer::restarted);
    ::kill(static_cast<pid_t>(server.processId()), SIGKILL);

    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, longWait);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(restarted.first().first().value<Endpoint>(), *endpoint);
    QCOMPARE(ask(*endpoint, {"GET", "kept"})->toString(), QByteArray("yes"));
    QVERIFY(stop(server));
}

void EmbeddedLossesTest::killedServerOfTwoPrograms_isStartedOnce()
{
    EmbeddedServer one(options());
    EmbeddedServer two(options());
    QVERIFY(start(one));
    QVERIFY(start(two));
    QSignalSpy oneRestarted(&one, &EmbeddedServer::restarted);
    QSignalSpy twoRestarted(&two, &EmbeddedServer::restarted);
    ::kill(static_cast<pid_t>(one.processId()), SIGKILL);

    QTRY_COMPARE_WITH_TIMEOUT(oneRestarted.size(), 1, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(twoRestarted.size(), 1, longWait);
    QCOMPARE(one.processId(), two.processId());
    QVERIFY(isRunning(one.processId()));
    QCOMPARE(*stop(one), EmbeddedServer::Leaving::LeftToOthers);
    QCOMPARE(*stop(two), EmbeddedServer::Leaving::EndedServer);
}

// As when the session's runtime directory is cleared while a server of ours is running on.
void EmbeddedLossesTest::lostSocket_isMadeAnew()
{
    ServerUser first(m_directory);
    const QByteArray ready = first.line();
    const QString socket = QString::fromUtf8(ready.split(' ').last());
    first.kill();
    QVERIFY(QFile::remove(socket));

    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QVERIFY(server.processId() != serverOf(ready));
    QVERIFY(!isRunning(serverOf(ready)));
    QVERIFY(ask(*endpoint, {"PING"}));
    QVERIFY(stop(server));
}

void EmbeddedLossesTest::leftoverSocketAndNote_areNotInTheWay()
{
    ServerUser first(m_directory);
    const QByteArray ready = first.line();
    first.kill();
    ::kill(static_cast<pid_t>(serverOf(ready)), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(serverOf(ready)), longWait);
    QVERIFY(QFile::exists(QString::fromUtf8(ready.split(' ').last())));
    QVERIFY(QFile::exists(m_directory + "/running"_L1));

    EmbeddedServer server(options());
    QVERIFY(start(server));
    QVERIFY(stop(server));
}

void EmbeddedLossesTest::hungServer_isNamed()
{
    ServerUser first(m_directory);
    const qint64 process = serverOf(first.line());
    ::kill(static_cast<pid_t>(process), SIGSTOP);
    auto impatient = options();
    impatient.patience = 200ms;
    EmbeddedServer server(impatient);

    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Unavailable);
    QVERIFY(endpoint.error().detail.contains(QString::number(process)));
    ::kill(static_cast<pid_t>(process), SIGCONT);
    QVERIFY(start(server));
    QVERIFY(stop(server));
}

void EmbeddedLossesTest::fullDisk_isExplainedAndHeals()
{
    QVERIFY(::mkdir(m_directory.toLocal8Bit().constData(), 0700) == 0);
    const QByteArray mountPoint = m_directory.toLocal8Bit();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=1m,mode=0700") != 0)
        QSKIP("mounting a small disk takes an administrator");
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QSignalSpy lost(&server, &EmbeddedServer::lost);

    QSignalSpy restarted(&server, &EmbeddedServer::restarted);

    // With fsync at every change Redis ends itself rather than acknowledge what it cannot write.
    const auto written = ask(*endpoint, {"SET", "large", QByteArray(2'000'000, 'x')});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::OutcomeUnknown);
    QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), longWait);
    QVERIFY2(lost.first().first().toString().contains("disk is full"_L1),
             qPrintable(lost.first().first().toString()));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, longWait);
    QVERIFY(ask(*endpoint, {"SET", "small", "1"}));
    QVERIFY(stop(server));
}

QTEST_GUILESS_MAIN(EmbeddedLossesTest)
#include "tst_embeddedlosses.moc"
