// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runtime/runtimefixture.h"
#include "tests/support/httpprobe.h"
#include "tests/support/privatenetwork.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using runtime::Runtime;
using runtime::ServerStatus;
using runtime::StoreStatus;
using support::HttpProbe;
using support::PrivateRedis;

// The server as a Runtime has it: over whichever store there is, by the settings of its start.
class ServerAccessTest : public RuntimeFixture
{
    Q_OBJECT

public:
    static void initMain() { support::enterPrivateNetwork(); }

private Q_SLOTS:
    void init() { begin(); }

    void server_startsAndStopsAnyNumberOfTimes()
    {
        Runtime runtime(externalSettings());
        runtime.start();
        runtime.startServer(); // before there is a store: kept until there is
        for (int round = 0; round < 5; ++round) {
            QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
            QCOMPARE(statusOf(runtime.serverStatus().url), 200);
            runtime.stopServer();
            QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Stopped), patience);
            runtime.startServer();
        }
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        const QUrl before = runtime.serverStatus().url;
        QSignalSpy changes(&runtime, &Runtime::serverChanged);
        runtime.restartServer();
        QTRY_VERIFY_WITH_TIMEOUT(changes.size() >= 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        QVERIFY(before.isValid());
        QCOMPARE(statusOf(runtime.serverStatus().url), 200);
    }

    void changedToken_holdsFromTheNextStart()
    {
        settings::Settings settings = externalSettings();
        settings.server.token = u"first-token"_s;
        Runtime runtime(settings);
        QVERIFY(opensAndServes(runtime));
        settings.server.startWithApp = true;
        QVERIFY(!runtime.serverStatus().lags(settings.server));

        settings.server.token = u"second-token"_s;
        runtime.reconfigure(settings);

        QVERIFY(runtime.serverStatus().lags(settings.server));
        QCOMPARE(runtime.serverStatus().inForce->token, u"first-token"_s);
        runtime.restartServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running)
                                     && !runtime.serverStatus().lags(settings.server),
                                 patience);
        QCOMPARE(runtime.serverStatus().inForce->token, u"second-token"_s);
    }

    void planForOurServer_findsItWithTokenAndCertificate_data()
    {
        QTest::addColumn<simulator::Engine>("engine");
        QTest::newRow("manager") << simulator::Engine::Manager;
        QTest::newRow("sockets") << simulator::Engine::Sockets;
    }

    void planForOurServer_findsItWithTokenAndCertificate()
    {
        QFETCH(const simulator::Engine, engine);
        settings::Settings settings = externalSettings();
        settings.server.tls = true;
        settings.server.token = u"not-for-everyone"_s;
        Runtime runtime(settings);
        QSignalSpy finished(&runtime, &Runtime::simulationFinished);
        QVERIFY(opensAndServes(runtime));
        simulator::Plan plan;
        plan.owner = simulator::Owner::Ours;
        plan.target = QUrl(u"http://127.0.0.1:9"_s); // where it was once
        plan.engine = engine;

        QVERIFY(runtime.simulate(plan));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);

        const auto report = finished.first().first().value<simulator::ReportPointer>();
        QCOMPARE(report->counts.failed, 0);
        QCOMPARE(report->plan.target, runtime.serverStatus().url);
    }

    void serverOnManyThreads_isOneServer()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 4;
        Runtime runtime(settings);
        runtime.start();
        runtime.startServer();
        int total = 0; // customers
        for (const int threads : {4, 1, 2, 3}) {
            QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
            const QUrl url = runtime.serverStatus().url;
            total += threads;
            QVERIFY(answerOf(runtime.addCustomers(drafts(total))));
            for (int i = 0; i < 2 * threads; ++i) { // each thread is asked
                QByteArray body;
                QCOMPARE(statusOf(url, &body), 200);
                QCOMPARE(body.count("\"id\""), total);
            }
            const auto instances = answerOf(runtime.instances());
            QCOMPARE(instances.value().size(), 1u);
            QCOMPARE(int(instances.value().front().port), url.port());

            settings.server.threads = threads % 4 + 1;
            runtime.reconfigure(settings);
            runtime.stopServer();
            QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Stopped), patience);
            runtime.startServer();
        }
    }

    void serverOnManyThreads_comesBackAfterItsRedis()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 3;
        Runtime runtime(settings);
        QVERIFY(opensAndServes(runtime));
        QVERIFY(answerOf(runtime.addCustomers(drafts(3))));
        const QUrl url = runtime.serverStatus().url;

        m_redis->kill();
        QTRY_COMPARE_WITH_TIMEOUT(runtime.storeStatus().state, StoreStatus::State::Lost, patience);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(url), 503);

        QVERIFY(m_redis->start());
        // Not QTRY_COMPARE, which asks again after it was content, and so another thread.
        const auto isServedByEach = [&url] {
            return statusOf(url) == 200 && statusOf(url) == 200 && statusOf(url) == 200;
        };
        QVERIFY(QTest::qWaitFor(isServedByEach, patience));
    }

    void drill_reachesEveryThread()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 4;
        Runtime runtime(settings);
        QSignalSpy finished(&runtime, &Runtime::simulationFinished);
        QVERIFY(opensAndServes(runtime));
        simulator::Plan plan;
        plan.target = runtime.serverStatus().url;
        plan.engine = simulator::Engine::Sockets;
        plan.mix = {0, 90};
        plan.parallel = 8; // two for each thread
        plan.drill = simulator::Drill::RefuseStore;

        QVERIFY(runtime.simulate(plan));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);

        const auto report = finished.first().first().value<simulator::ReportPointer>();
        QCOMPARE(report->counts.requests, 90);
        QCOMPARE(report->counts.failed, 30); // every third of the whole
        QCOMPARE(statusOf(plan.target), 200);
    }

    // The model's thread is held up here, as a busy machine may do for a moment: another thread of
    // the server is asked nevertheless.
    void drill_holdsFromTheFirstRequest()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 2;
        Runtime runtime(settings);
        QVERIFY(opensAndServes(runtime));
        const quint16 port = quint16(runtime.serverStatus().url.port());
        HttpProbe atModel(port); // who comes first is dealt to its thread
        HttpProbe atBranch(port);
        const auto statusAt = [](HttpProbe &probe) {
            probe.send("GET /customers HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return probe.read().status;
        };
        QCOMPARE(statusAt(atModel), 200);
        QCOMPARE(statusAt(atBranch), 200);
        QSemaphore held;
        QSemaphore released;
        QFuture<void> holding;
        const auto release = qScopeGuard([&] {
            released.release();
            holding.waitForFinished();
        });
        m_redis->pause(); // so that the answer is still to come
        holding = runtime.listCustomers().then(QtFuture::Launch::Sync,
                                               [&](const base::Result<customers::Roll> &) {
                                                   held.release();
                                                   released.acquire();
                                               });
        m_redis->resume();
        held.acquire();
        simulator::Plan plan;
        plan.target = runtime.serverStatus().url;
        plan.drill = simulator::Drill::RefuseStore;

        QVERIFY(runtime.simulate(plan));

        for (const int status : {200, 200, 503})
            QCOMPARE(statusAt(atBranch), status);
    }

    void busyPort_namesTheNextFreeOneAndCanBeTriedAgain()
    {
        auto other = std::make_unique<QTcpServer>();
        QVERIFY(other->listen(QHostAddress::LocalHost));
        settings::Settings settings = externalSettings();
        settings.server.port = other->serverPort();
        Runtime runtime(settings);
        runtime.start();
        runtime.startServer();

        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Failed), patience);
        QVERIFY(runtime.serverStatus().conflict);
        QVERIFY(runtime.serverStatus().conflict->nextFreePort != 0);
        QVERIFY(!runtime.serverStatus().reason.isEmpty());

        other.reset();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
    }

    void openAddressWithoutAToken_isRefusedInWords()
    {
        settings::Settings settings = externalSettings();
        settings.server.address = u"0.0.0.0"_s;
        Runtime runtime(settings);
        runtime.start();
        runtime.startServer();

        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Failed), patience);
        QVERIFY(runtime.serverStatus().reason.english().contains(u"TELLERDESK_TOKEN"_s));
    }

    // Others, perhaps on other computers, cannot use the URL of this one.
    void openServer_tellsOthersAUrlThatTheyCanUse_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("tls");
        QTest::newRow("this computer") << u"127.0.0.1"_s << false;
        QTest::newRow("this computer, by IPv6") << u"::1"_s << false;
        QTest::newRow("everywhere") << u"0.0.0.0"_s << false;
        QTest::newRow("everywhere, by IPv6 too") << u"::"_s << false;
        QTest::newRow("everywhere, by TLS") << u"0.0.0.0"_s << true;
    }

    void openServer_tellsOthersAUrlThatTheyCanUse()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, tls);
        const bool isIPv6 = QHostAddress(address).protocol() == QHostAddress::IPv6Protocol;
        if (isIPv6 && !QTcpServer().listen(QHostAddress(address)))
            QSKIP("this computer has no IPv6");
        settings::Settings settings = externalSettings();
        settings.server.address = address;
        settings.server.tls = tls;
        settings.server.token = u"not-for-everyone"_s;
        Runtime runtime(settings);
        QVERIFY(opensAndServes(runtime));
        const ServerStatus status = runtime.serverStatus();

        const auto instances = answerOf(runtime.instances());

        QCOMPARE(instances.value().size(), 1u);
        const QUrl told = instances.value().front().url;
        QCOMPARE(told.scheme(), tls ? u"https"_s : u"http"_s);
        QCOMPARE(told.port(), status.url.port());
        QCOMPARE(told, status.networkUrls.isEmpty() ? status.url : status.networkUrls.front());
        QTcpSocket client;
        client.setProxy(QNetworkProxy::NoProxy);
        client.connectToHost(QHostAddress(told.host()), quint16(told.port()));
        QVERIFY2(client.waitForConnected(patience), qPrintable(told.toString()));
    }

    void redisThatStops_isA503AndThenTheDataAgain()
    {
        Runtime runtime(externalSettings());
        QVERIFY(opensAndServes(runtime));
        QVERIFY(answerOf(runtime.addCustomers(drafts(3))));
        const QUrl url = runtime.serverStatus().url;

        m_redis->kill();
        QTRY_COMPARE_WITH_TIMEOUT(runtime.storeStatus().state, StoreStatus::State::Lost, patience);
        QVERIFY(!runtime.storeStatus().reason.isEmpty());
        QByteArray body;
        QCOMPARE(statusOf(url, &body), 503);
        QVERIFY(!body.isEmpty());
        QCOMPARE(runtime.customers().size(), 3); // what is known, however old

        QVERIFY(m_redis->start());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
        QCOMPARE(statusOf(url, &body), 200);
        QCOMPARE(body.count("\"id\""), 3);
    }

    void settingsOfAnotherStore_moveToItWithTheServer()
    {
        PrivateRedis other;
        QVERIFY(other.start());
        Runtime runtime(externalSettings());
        QVERIFY(opensAndServes(runtime));
        QVERIFY(answerOf(runtime.addCustomers(drafts(2))));

        settings::Settings moved = externalSettings();
        moved.redis.url = u"unix://"_s + other.socketPath();
        runtime.reconfigure(moved);

        QTRY_VERIFY_WITH_TIMEOUT(runtime.storeStatus().address.contains(other.socketPath())
                                     && isReady(runtime),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        QByteArray body;
        QCOMPARE(statusOf(runtime.serverStatus().url, &body), 200);
        QCOMPARE(body, "[]"_ba);
    }

    void requests_areLoggedWhileSomebodyWatches()
    {
        Runtime runtime(externalSettings());
        QSignalSpy logged(&runtime, &Runtime::requestsLogged);
        runtime.watchRequests(http::Server::Watching::Somebody);
        QVERIFY(opensAndServes(runtime));

        QCOMPARE(statusOf(runtime.serverStatus().url), 200);

        QTRY_COMPARE_WITH_TIMEOUT(logged.size(), 1, patience);
        const auto entries = logged.first().first().value<QList<http::LogEntry>>();
        QCOMPARE(entries.first().target, "/customers"_ba);
        QVERIFY(!answerOf(runtime.serverMetrics()).value().requests.isEmpty());
    }

    void requestsToAnotherStore_areLoggedFromTheFirst()
    {
        PrivateRedis other;
        QVERIFY(other.start());
        Runtime runtime(externalSettings());
        QSignalSpy logged(&runtime, &Runtime::requestsLogged);
        runtime.watchRequests(http::Server::Watching::Somebody);
        QVERIFY(opensAndServes(runtime));
        QCOMPARE(statusOf(runtime.serverStatus().url), 200);
        QTRY_COMPARE_WITH_TIMEOUT(logged.size(), 1, patience);

        settings::Settings moved = externalSettings();
        moved.redis.url = u"unix://"_s + other.socketPath();
        runtime.reconfigure(moved);
        QTRY_VERIFY_WITH_TIMEOUT(runtime.storeStatus().address.contains(other.socketPath())
                                     && isReady(runtime),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        QCOMPARE(statusOf(runtime.serverStatus().url), 200);

        QTRY_COMPARE_WITH_TIMEOUT(logged.size(), 2, patience);
    }
};

QTEST_GUILESS_MAIN(ServerAccessTest)
#include "tst_serveraccess.moc"
