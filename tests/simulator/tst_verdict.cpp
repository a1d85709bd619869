// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

// The verdict on servers that are wrong on purpose, and on one that is right. TELLERDESK_VERDICTS
// says how many runs the right one is given.
class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctServerWithRandomDelays_isNeverSuspected()
    {
        const quint64 runs = qEnvironmentVariableIsSet("TELLERDESK_VERDICTS")
            ? qEnvironmentVariableIntValue("TELLERDESK_VERDICTS")
            : 40;
        for (quint64 seed = 1; seed <= runs; ++seed) {
            StubServer server;
            server.setRandomDelay(8ms);
            const auto report = finishedRun(plan(server, seed));
            QVERIFY2(report->verdict.finding == Finding::Consistent,
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(report->verdict.words)));
        }
    }

    void wrongServer_isFoundOut_data()
    {
        QTest::addColumn<StubServer::Fault>("fault");
        QTest::addColumn<Violation::Sort>("sort");
        QTest::newRow("loses updates")
            << StubServer::Fault::LosesUpdates << Violation::Sort::LostRow;
        QTest::newRow("unsorted lists")
            << StubServer::Fault::UnsortedLists << Violation::Sort::WrongOrder;
        QTest::newRow("duplicate rows")
            << StubServer::Fault::DuplicateRows << Violation::Sort::DuplicateRow;
        QTest::newRow("changed ages")
            << StubServer::Fault::ChangedAges << Violation::Sort::ChangedRow;
    }

    void wrongServer_isFoundOut()
    {
        QFETCH(const StubServer::Fault, fault);
        QFETCH(const Violation::Sort, sort);
        StubServer server(fault);
        Plan plan = VerdictTest::plan(server, 1);
        plan.parallel = 4;

        const auto report = finishedRun(plan);

        QCOMPARE(report->verdict.finding, Finding::Violated);
        QCOMPARE(report->verdict.violation->sort, sort);
        QVERIFY(!report->verdict.violation->customers.empty());
        QVERIFY(!report->isSuccess());
    }

    void staleLists_areFoundOut()
    {
        StubServer server(StubServer::Fault::StaleLists);
        Plan plan = VerdictTest::plan(server, 1);
        plan.parallel = 1;

        const auto report = finishedRun(plan);

        QCOMPARE(report->verdict.finding, Finding::Violated);
    }

    // QNetworkAccessManager sends a POST again when a connection it had kept open breaks, against
    // its documentation's spirit; on a new connection it gives up.
    void repliesDroppedAfterTheCommit_areResentOrUnknownAndNoViolation()
    {
        StubServer server(StubServer::Fault::DropsReplies);
        Plan plan = VerdictTest::plan(server, 1);
        plan.limits.failures = {};

        const auto report = finishedRun(plan);

        // How many it takes depends on how often one request is dropped again.
        QVERIFY(report->counts.unknown + report->counts.resent > 0);
        QCOMPARE(report->counts.failed, report->counts.unknown);
        QCOMPARE(report->verdict.finding, Finding::Consistent);
    }

    void sentAgainAfterAReplyWasDropped_isNoViolation_data()
    {
        QTest::addColumn<StubServer::Fault>("fault");
        QTest::addColumn<Mix>("mix");
        QTest::newRow("the second DELETE finds nobody")
            << StubServer::Fault::DropsReplies << Mix{.posts = 30, .gets = 20, .removals = 30};
        QTest::newRow("the second POST is refused")
            << StubServer::Fault::RefusesAgain << Mix{.posts = 30, .gets = 30};
    }

    void sentAgainAfterAReplyWasDropped_isNoViolation()
    {
        QFETCH(const StubServer::Fault, fault);
        QFETCH(const Mix, mix);
        for (quint64 seed = 1; seed <= 5; ++seed) {
            StubServer server(fault);
            Plan plan = VerdictTest::plan(server, seed);
            plan.mix = mix;
            plan.pace = Pace::BackToBack;
            plan.parallel = 4;

            const auto report = finishedRun(plan);

            QVERIFY(report->counts.resent > 0);
            QVERIFY2(report->verdict.finding != Finding::Violated,
                     qPrintable(report->verdict.words));
            QCOMPARE(report->verdict.operations, report->counts.requests);
        }
    }

    void runAgainstItsOwnRemains_isNoViolation()
    {
        StubServer server;
        finishedRun(plan(server, 3));

        const auto report = finishedRun(plan(server, 3));

        QCOMPARE(report->counts.accepted, 0);
        QVERIFY(report->counts.refused > 0);
        QCOMPARE(report->verdict.finding, Finding::Consistent);
    }

    void switchedOff_isNotChecked()
    {
        StubServer server(StubServer::Fault::LosesUpdates);
        Plan plan = VerdictTest::plan(server, 1);
        plan.verification = Verification::Off;

        const auto report = finishedRun(plan);

        QCOMPARE(report->verdict.finding, Finding::NotChecked);
        QVERIFY(report->isSuccess());
    }

    void firstPartOfALongRun_isChecked()
    {
        StubServer server;
        Plan plan = VerdictTest::plan(server, 1);
        plan.verifiedRequests = 20;

        const auto report = finishedRun(plan);

        QCOMPARE(report->verdict.finding, Finding::Consistent);
        QVERIFY(report->verdict.operations >= 20);
        QVERIFY(report->verdict.operations < 60);
        QCOMPARE(report->counts.failed, 0);
    }

private:
    static Plan plan(const StubServer &server, quint64 seed)
    {
        Plan plan;
        plan.target = server.url();
        plan.seed = seed;
        plan.mix = {.posts = 30, .gets = 30};
        plan.parallel = 16;
        return plan;
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
