// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "tests/support/privateredis.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Kind;
using base::Result;
using customers::Batch;
using customers::Customer;
using runtime::Runtime;
using runtime::ServerStatus;
using runtime::StoreStatus;
using support::PrivateRedis;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

// Runs the event loop until the answer is there.
template <typename T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    QObject context;
    std::optional<Result<T>> answer;
    runtime::whenDone(future, &context, [&answer](const Result<T> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return base::failure(Kind::Timeout, u"no answer came"_s);
    return *answer;
}

std::vector<customers::Draft> drafts(int count)
{
    std::vector<customers::Draft> all;
    for (int id = 1; id <= count; ++id)
        all.push_back(customers::Draft::of({"First", "Last", 30, id}));
    return all;
}

} // namespace

class RuntimeTest : public QObject
{
    Q_OBJECT

private:
    settings::Settings externalSettings() const
    {
        settings::Settings settings;
        settings.redis.url = u"unix://"_s + m_redis->socketPath();
        settings.setSource(settings::Key::RedisUrl, settings::Source::CommandLine);
        settings.server.port = 0;
        settings.outputs = m_folder->filePath(u"outputs"_s);
        return settings;
    }

    static bool isReady(const Runtime &runtime)
    {
        return runtime.storeStatus().state == StoreStatus::State::Ready;
    }

    static bool serves(const Runtime &runtime, ServerStatus::State state)
    {
        return runtime.serverStatus().state == state;
    }

    // The status of a GET of all customers; 0 when nobody answers.
    static int statusOf(const QUrl &server, QByteArray *body = nullptr)
    {
        QNetworkAccessManager manager;
        QNetworkReply *reply = manager.get(QNetworkRequest(server.resolved(QUrl(u"/customers"_s))));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
            return -1;
        if (body)
            *body = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PrivateRedis> m_redis;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_redis = std::make_unique<PrivateRedis>();
        QVERIFY2(m_redis->start(), m_redis->output());
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    }

    void privateStore_isStartedAndEnded()
    {
        for (int round = 1; round <= 2; ++round) {
            Runtime runtime{settings::Settings()};
            QSignalSpy stopped(&runtime, &Runtime::stopped);
            runtime.start();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
            QCOMPARE(runtime.storeStatus().place, StoreStatus::Place::Private);
            const auto added = answerOf(
                runtime.addCustomers({customers::Draft::of({"First", "Last", 30, round})}));
            QCOMPARE(added.value()->inserted.size(), 1u);
            QCOMPARE(answerOf(runtime.listCustomers()).value().size(), qsizetype(round));

            runtime.stop();
            QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
            QCOMPARE(runtime.storeStatus().state, StoreStatus::State::Closed);
        }
        QVERIFY(QDir(m_folder->filePath(u"tellerdesk"_s))
                    .entryList({u"*.sock"_s}, QDir::System)
                    .isEmpty());
    }

    void programThatClosesWhileItServes_closesTheStoreOnce()
    {
        Runtime runtime(externalSettings());
        QSignalSpy stopped(&runtime, &Runtime::stopped);
        int closings = 0;
        connect(&runtime, &Runtime::storeChanged, this, [&](const StoreStatus &status) {
            closings += status.state == StoreStatus::State::Closed;
        });
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);

        runtime.stop();

        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
        QCOMPARE(closings, 1);
    }

    void question_beforeTheStoreIsOpen_isAnErrorInWords()
    {
        Runtime runtime(externalSettings());

        const auto answer = answerOf(runtime.listCustomers());

        QCOMPARE(answer.error().kind, Kind::Unavailable);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void question_whenTheProgramCloses_isAnsweredAllTheSame()
    {
        QFuture<Result<customers::Roll>> future;
        {
            Runtime runtime(externalSettings());
            runtime.start();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
            m_redis->pause();
            future = runtime.listCustomers();
        }
        m_redis->resume();

        QVERIFY(!answerOf(future));
    }

    void manyCustomers_areAddedInOneCall()
    {
        Runtime runtime(externalSettings());
        QSignalSpy rolls(&runtime, &Runtime::customersChanged);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);

        const auto added = answerOf(runtime.addCustomers(drafts(25'000)));

        QCOMPARE(added.value()->inserted.size(), 25'000u);
        QTRY_COMPARE_WITH_TIMEOUT(runtime.customers().size(), 25'000, patience);
        QCOMPARE(answerOf(runtime.clearCustomers()).value().count, 25'000);
        QCOMPARE(answerOf(runtime.undo()).value().restored, 25'000);
    }

    void stoppedImport_saysHowFarItCame()
    {
        Runtime runtime(externalSettings());
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);

        const auto adding = runtime.addCustomers(drafts(25'000));
        runtime.stopImports(); // long before the second request is answered
        const auto added = answerOf(adding);

        QVERIFY(!added);
        QCOMPARE(added.error().kind, Kind::Cancelled);
        QVERIFY2(added.error().detail.contains(u"10000 customers had been stored"_s),
                 qPrintable(added.error().detail));
        QCOMPARE(answerOf(runtime.addCustomers({})).value()->inserted.size(), 0u);
        QCOMPARE(answerOf(runtime.listCustomers()).value().size(), 10'000);
    }

    void customersThatRedisLost_areKeptInAFile()
    {
        Runtime runtime(externalSettings());
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(runtime), patience);
        QCOMPARE(answerOf(runtime.addCustomers(drafts(3))).value()->inserted.size(), 3u);
        QTRY_COMPARE_WITH_TIMEOUT(runtime.customers().size(), 3, patience);
        std::vector<runtime::Loss> losses;
        connect(&runtime, &Runtime::customersLost, this,
                [&](const runtime::Loss &loss) { losses.push_back(loss); });
        const QString aside = m_redis->directory() + u"/aside"_s;
        const QString files = m_redis->directory() + u"/appendonlydir"_s;

        m_redis->kill();
        QVERIFY(QDir().rename(files, aside)); // a server that had kept nothing
        QVERIFY(m_redis->start());

        QTRY_COMPARE_WITH_TIMEOUT(losses.size(), 1u, patience);
        QCOMPARE(losses.front().customers.size(), 3);
        QVERIFY(losses.front().file);
        const auto preview =
            answerOf(runtime.previewImport(*losses.front().file, exports::Format::Ndjson));
        QCOMPARE(preview.value()->sound.size(), 3u);
        const auto back = answerOf(runtime.importCustomers(preview.value()));
        QCOMPARE(back.value()->inserted.size(), 3u);
    }

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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        QVERIFY(answerOf(runtime.addCustomers(drafts(3))));
        const QUrl url = runtime.serverStatus().url;

        m_redis->kill();
        QTRY_COMPARE_WITH_TIMEOUT(runtime.storeStatus().state, StoreStatus::State::Lost, patience);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(url), 503);

        QVERIFY(m_redis->start());
        for (int i = 0; i < 3; ++i)
            QTRY_COMPARE_WITH_TIMEOUT(statusOf(url), 200, patience);
    }

    void drill_reachesEveryThread()
    {
        settings::Settings settings = externalSettings();
        settings.server.threads = 4;
        Runtime runtime(settings);
        QSignalSpy finished(&runtime, &Runtime::simulationFinished);
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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
        if (!QTcpServer().listen(QHostAddress(address)))
            QSKIP("this computer has no such address");
        settings::Settings settings = externalSettings();
        settings.server.address = address;
        settings.server.tls = tls;
        settings.server.token = u"not-for-everyone"_s;
        Runtime runtime(settings);
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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

    void simulation_tellsItsProgressAndReport()
    {
        Runtime runtime(externalSettings());
        QSignalSpy finished(&runtime, &Runtime::simulationFinished);
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
        simulator::Plan plan;
        plan.target = runtime.serverStatus().url;

        QVERIFY(runtime.simulate(plan));
        QVERIFY(runtime.isSimulating());
        QCOMPARE(runtime.simulate(plan).error().kind, Kind::Conflict);

        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(!runtime.isSimulating());
        const auto report = finished.first().first().value<simulator::ReportPointer>();
        QCOMPARE(report->counts.requests, 6);
        QCOMPARE(report->counts.failed, 0);
        const auto log = answerOf(runtime.saveSimulationLog(report));
        QVERIFY(QFileInfo::exists(log.value()));
        QVERIFY(runtime.simulate(plan));
        runtime.cancelSimulation();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
    }

    void longWork_isCancelledAndLeavesNoFile()
    {
        Runtime runtime(externalSettings());
        const auto notes = denomination::NoteSet::of({1, 2, 5, 10, 20, 50, 100, 200});
        denomination::Job job = denomination::Job::standard();
        job.amounts = {*denomination::Amount::of(2'000)};
        job.notes = *notes;
        const QString path = m_folder->filePath(u"ways.txt"_s);

        auto saving = runtime.saveDenominations(job, path, exports::Format::Text);
        saving.cancel();

        QCOMPARE(answerOf(saving).error().kind, Kind::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path), patience);
    }

    void requests_areLoggedWhileSomebodyWatches()
    {
        Runtime runtime(externalSettings());
        QSignalSpy logged(&runtime, &Runtime::requestsLogged);
        runtime.watchRequests(http::Server::Watching::Somebody);
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);

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
        runtime.start();
        runtime.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(serves(runtime, ServerStatus::State::Running), patience);
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

        QTRY_COMPARE(logged.size(), 2);
    }
};

QTEST_GUILESS_MAIN(RuntimeTest)
#include "tst_runtime.moc"
