// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every test runs with both engines.
    void initTestCase_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("QNetworkAccessManager") << Engine::Manager;
        QTest::newRow("plain sockets") << Engine::Sockets;
    }

    void defaultPlan_sendsThreePostsAndThreeGetsAtOnce()
    {
        StubServer server;
        server.setDelay(50ms);
        Plan plan = planFor(server.url());

        const auto report = finishedRun(plan);

        QCOMPARE(server.requests(), 6);
        QCOMPARE(server.mostInFlight(), 6);
        QCOMPARE(report->counts.requests, 6);
        QCOMPARE(report->counts.answered, 6);
        QCOMPARE(report->counts.failed, 0);
        QCOMPARE(report->latencyBySort.at(int(Sort::Post)).count(), quint64(3));
        QCOMPARE(report->latencyBySort.at(int(Sort::Get)).count(), quint64(3));
        QCOMPARE(report->counts.accepted, qint64(server.customers().size()));
        QVERIFY(report->isSuccess());
    }

    void twentyFourRequests_areInFlightTogether()
    {
        StubServer server;
        server.setDelay(300ms);
        Plan plan = planFor(server.url());
        plan.mix = {.posts = 12, .gets = 12};

        const auto report = finishedRun(plan);

        QCOMPARE(server.mostInFlight(), 24);
        QCOMPARE(server.connections(), 24);
        QCOMPARE(report->counts.mostInFlight, 24);
        QVERIFY(report->wire.least() >= 299ms);
    }

    void series_countsAnAnswerAndAFailureApart_data()
    {
        QTest::addColumn<StubServer::Fault>("fault");
        QTest::newRow("all is well") << StubServer::Fault::None;
        QTest::newRow("errors are answers") << StubServer::Fault::ServerErrors;
        QTest::newRow("what breaks off is none") << StubServer::Fault::ClosesAtOnce;
    }

    void series_countsAnAnswerAndAFailureApart()
    {
        QFETCH(StubServer::Fault, fault);
        StubServer server(fault);
        Plan plan = planFor(server.url());

        const auto report = finishedRun(plan);

        qint64 answered = 0, failed = 0;
        for (const Interval &interval : report->series) {
            answered += interval.answered;
            failed += interval.failed;
        }
        QCOMPARE(answered, report->counts.answered);
        QCOMPARE(failed, report->counts.failed);
        QCOMPARE(answered > 0, fault != StubServer::Fault::ClosesAtOnce);
        QCOMPARE(failed > 0, fault != StubServer::Fault::None);
    }

    void everyRequest_carriesAnIdOfItsOwn()
    {
        StubServer server;
        Plan plan = planFor(server.url());
        plan.mix = {.posts = 20, .gets = 20};

        const auto report = finishedRun(plan);

        const QSet<QByteArray> ids(server.requestIds().begin(), server.requestIds().end());
        QCOMPARE(ids.size(), 40);
        for (const QByteArray &id : ids)
            QVERIFY(id.startsWith(report->tag + '-'));
    }

    void requests_areInOriginFormAndWithoutProxyHeaders()
    {
        StubServer server;
        Plan plan = planFor(server.url());

        finishedRun(plan);

        for (const QByteArray &head : server.heads()) {
            QVERIFY2(head.contains(" /customers HTTP/1.1"), head);
            QVERIFY2(!head.contains("Proxy-"), head);
        }
    }

    void targetWithSlash_asksTheSamePath_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("at the root") << u"/"_s << QByteArray(" /customers HTTP/1.1");
        QTest::newRow("after a path") << u"/api/"_s << QByteArray(" /api/customers HTTP/1.1");
        QTest::newRow("twice") << u"/a%2Fb//"_s << QByteArray(" /a%2Fb/customers HTTP/1.1");
    }

    void targetWithSlash_asksTheSamePath()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, path);
        StubServer server;
        Plan plan = planFor(QUrl(server.url().toString() + ending));

        finishedRun(plan);

        QCOMPARE(server.requests(), 6);
        for (const QByteArray &head : server.heads())
            QVERIFY2(head.contains(path), head);
    }

    // What a server sees first of TLS: the name it is to prove. It then goes away.
    void handshakeBrokenOff_isHeardAtOnceAndAskedForTheHost()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QList<QByteArray> hellos;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [&hellos, socket] {
                    hellos << socket->readAll();
                    socket->disconnectFromHost();
                });
        });
        Plan plan = planFor(QUrl(u"https://localhost:%1"_s.arg(server.serverPort())));
        plan.trust = TlsTrust::Anyone;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.failed, 6);
        for (const Tally &failure : report->failures)
            QVERIFY2(failure.what != failureName(Failure::Deadline), qPrintable(failure.what));
        QVERIFY(!hellos.isEmpty()); // some go to ::1 where that is localhost too
        for (const QByteArray &hello : hellos)
            QVERIFY(hello.contains("localhost") && !hello.contains("pool-"));
    }

    void refusedRows_areNoFailures()
    {
        StubServer server;
        for (const qint64 id : {1, 2, 3, 4, 5, 6, 7, 8})
            server.put({.firstName = "Ada", .lastName = "Lovelace", .age = 36, .id = id});
        Plan plan = planFor(server.url());
        plan.mix = {.posts = 10, .gets = 0};
        plan.youngest = 10;
        plan.oldest = 25;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.failed, 0);
        QVERIFY(report->counts.refused > 1);
        QStringList reasons;
        for (const Tally &tally : report->refusals)
            reasons << tally.what;
        QVERIFY(reasons.contains(u"too_young"_s));
        QVERIFY(reasons.contains(u"id_taken"_s));
        QCOMPARE(report->counts.accepted + 8, qint64(server.customers().size()));
    }

    void startAfterTheHighest_asksFirst()
    {
        StubServer server;
        server.put({.firstName = "Ada", .lastName = "Lovelace", .age = 36, .id = 41});
        Plan plan = planFor(server.url());
        plan.startId = StartId::AfterHighest;
        plan.youngest = 18;

        const auto report = finishedRun(plan);

        QCOMPARE(server.requests(), 7);
        QCOMPARE(report->counts.requests, 6);
        for (const auto &customer : server.customers())
            QVERIFY(customer.id >= 41);
        QCOMPARE(report->counts.refused, 0);
    }

    void probe_isNoPartOfTheRun()
    {
        StubServer server;
        server.setDelay(200ms);
        Plan plan = planFor(server.url());
        plan.startId = StartId::AfterHighest;
        const QDateTime before = QDateTime::currentDateTimeUtc();

        const auto report = finishedRun(plan);

        QVERIFY(before.msecsTo(report->startedAt) >= 199);
        QCOMPARE(report->verdict.operations, report->counts.answered);
    }

    void nobodyListens_everyRequestFailsInWords()
    {
        quint16 port = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            port = taken.serverPort();
        }
        Plan plan = planFor(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.failed, 6);
        QCOMPARE(report->counts.unknown, 0);
        QCOMPARE(report->failures.front().what, u"connection refused"_s);
        QVERIFY(!report->isSuccess());
    }

    void stallingServer_meetsTheDeadline()
    {
        StubServer server(StubServer::Fault::Stalls);
        Plan plan = planFor(server.url());
        plan.deadline = 150ms;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.failed, 6);
        QCOMPARE(report->counts.unknown, 3); // the POSTs may have happened
        QCOMPARE(report->failures.front().what, u"deadline passed"_s);
    }

    void misbehavingServer_failsWithoutHanging_data()
    {
        QTest::addColumn<StubServer::Fault>("fault");
        QTest::newRow("closes before answering") << StubServer::Fault::ClosesAtOnce;
        QTest::newRow("answers with garbage") << StubServer::Fault::Garbage;
        QTest::newRow("closes within the body") << StubServer::Fault::CutsBodies;
        QTest::newRow("answers 500") << StubServer::Fault::ServerErrors;
    }

    void misbehavingServer_failsWithoutHanging()
    {
        QFETCH(const StubServer::Fault, fault);
        StubServer server(fault);
        Plan plan = planFor(server.url());
        plan.deadline = 2s;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.failed, 6);
        QVERIFY2(report->counts.unknown == 3, qPrintable(report->failures.front().what));
    }

    void cancelled_endsAtOnceAndTellsWhatWasUnderWay()
    {
        static const base::SystemClock clock;
        StubServer server(StubServer::Fault::Stalls);
        Plan plan = planFor(server.url());
        Run run(plan, clock);
        QSignalSpy finished(&run, &Run::finished);
        run.start();
        QTRY_COMPARE(server.requests(), 6);

        run.cancel();

        QCOMPARE(finished.count(), 1);
        const auto report = finished.front().front().value<ReportPointer>();
        QCOMPARE(report->ending, Ending::Cancelled);
        QCOMPARE(report->counts.cancelled, 6);
        QCOMPARE(report->counts.failed, 0);
    }

    void steadyRate_repeatsTheMixForItsDuration()
    {
        StubServer server;
        Plan plan = planFor(server.url());
        plan.pace = Pace::Steady;
        plan.rate = 200;
        plan.duration = 500ms;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.requests, 100);
        QCOMPARE(server.requests(), 100);
        QVERIFY(report->elapsed >= 490ms);
    }

    void backToBack_keepsToItsClients()
    {
        StubServer server;
        server.setDelay(2ms);
        Plan plan = planFor(server.url());
        plan.pace = Pace::BackToBack;
        plan.parallel = 8;
        plan.duration = 300ms;

        const auto report = finishedRun(plan);

        QCOMPARE(report->counts.mostInFlight, 8);
        QVERIFY(server.mostInFlight() <= 8); // it may be slow to look
        QVERIFY(report->counts.requests > 8);
        QCOMPARE(report->counts.answered, report->counts.requests);
    }

    void progress_comesWithWhatIsNew()
    {
        static const base::SystemClock clock;
        StubServer server;
        Plan plan = planFor(server.url());
        plan.pace = Pace::Steady;
        plan.rate = 100;
        plan.duration = 450ms;
        Run run(plan, clock);
        QSignalSpy finished(&run, &Run::finished);
        std::size_t samples = 0;
        connect(&run, &Run::progressed, this, [&samples](const Snapshot &snapshot) {
            samples += snapshot.samples.size();
            QCOMPARE(*snapshot.total, 45);
        });
        run.start();

        QTRY_COMPARE(finished.count(), 1);

        QVERIFY(samples > 0);
        QVERIFY(samples <= 45);
    }

    void busyEventLoop_leavesNoGapInTheSeries()
    {
        static const base::SystemClock clock;
        StubServer server;
        Plan plan = planFor(server.url());
        plan.pace = Pace::Steady;
        plan.rate = 100;
        plan.duration = 700ms;
        Run run(plan, clock);
        QSignalSpy finished(&run, &Run::finished);
        bool isFirst = true;
        connect(&run, &Run::progressed, this, [&isFirst] {
            const auto until = clock.elapsed() + 350ms;
            while (isFirst && clock.elapsed() < until) { }
            isFirst = false;
        });
        run.start();

        QTRY_COMPARE(finished.count(), 1);

        const auto report = finished.front().front().value<ReportPointer>();
        QCOMPARE(qint64(report->series.size()), report->elapsed / intervalLength + 1);
    }

    // QNetworkAccessManager loses the length of such a reply and waits until its deadline.
    void replyWithManyHeaders_isReadOrMeetsTheDeadline()
    {
        StubServer server(StubServer::Fault::ManyHeaders);
        Plan plan = planFor(server.url());
        plan.deadline = 300ms;

        const auto report = finishedRun(plan);

        const bool isManager = plan.engine == Engine::Manager;
        QCOMPARE(report->counts.failed, isManager ? 6 : 0);
        QCOMPARE(report->counts.answered, isManager ? 0 : 6);
    }

private:
    static Plan planFor(const QUrl &target)
    {
        QFETCH_GLOBAL(Engine, engine);
        Plan plan;
        plan.engine = engine;
        plan.target = target;
        return plan;
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
