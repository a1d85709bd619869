// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/shrink.h"
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

namespace {

constexpr int patience = 60'000; // milliseconds

Plan planFor(const StubServer &server)
{
    Plan plan;
    plan.target = server.url();
    plan.mix = {.posts = 20, .gets = 20};
    plan.parallel = 4;
    return plan;
}

} // namespace

class ShrinkTest : public QObject
{
    Q_OBJECT

private:
    ReportPointer shrunk(const ReportPointer &violated, Shrink::Budget budget = {})
    {
        Shrink shrink(violated, {}, m_clock, budget);
        QSignalSpy finished(&shrink, &Shrink::finished);
        QSignalSpy progressed(&shrink, &Shrink::progressed);
        shrink.start();
        if (finished.isEmpty() && !finished.wait(patience))
            qFatal("shrinking did not finish");
        m_replays = int(progressed.size());
        return finished.at(0).at(0).value<ReportPointer>();
    }

    const base::SystemClock m_clock;
    int m_replays = 0;

private Q_SLOTS:
    void chosenRequests_areThoseOfTheWholeRun()
    {
        Plan plan;
        plan.mix = {.posts = 5, .gets = 5, .puts = 5};
        Workload whole(plan);
        std::vector<Request> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(whole.next());
        plan.only = {3, 4, 11, 29};

        Workload chosen(plan);

        for (const quint32 number : plan.only) {
            const Request request = chosen.next();
            const Request &same = all.at(number - 1);
            QCOMPARE(request.number, number);
            QCOMPARE(request.sort, same.sort);
            QCOMPARE(request.rows, same.rows);
            QCOMPARE(request.id, same.id);
        }
        QCOMPARE(plan.count(), 4);
    }

    void badChoice_isNoPlan_data()
    {
        QTest::addColumn<std::vector<quint32>>("only");
        QTest::newRow("zero") << std::vector<quint32>{0, 1};
        QTest::newRow("falling") << std::vector<quint32>{2, 1};
        QTest::newRow("twice") << std::vector<quint32>{2, 2};
    }

    void badChoice_isNoPlan()
    {
        QFETCH(const std::vector<quint32>, only);
        Plan plan;
        plan.only = only;

        QVERIFY(!validated(plan));
    }

    // A list is out of order as soon as two are there: one request shows it.
    void deterministicFault_needsTwoRequests()
    {
        StubServer server(StubServer::Fault::UnsortedLists);
        const auto violated = finishedRun(planFor(server));
        QCOMPARE(violated->verdict.finding, Finding::Violated);

        const auto smallest = shrunk(violated);

        QVERIFY(smallest);
        QCOMPARE(smallest->verdict.finding, Finding::Violated);
        QVERIFY2(smallest->counts.requests <= 2,
                 qPrintable(QString::number(smallest->counts.requests)));
        QVERIFY(smallest->notes.last().startsWith("Shrunk from 40 requests"_L1));
        QCOMPARE(smallest->plan.only.size(), std::size_t(smallest->counts.requests));
    }

    // One insert in ten is forgotten, whatever is asked: more replays than tries find it.
    void rareFault_isFoundByTryingAgain()
    {
        StubServer server(StubServer::Fault::LosesUpdates);
        const auto violated = finishedRun(planFor(server));
        QCOMPARE(violated->verdict.finding, Finding::Violated);

        const auto smallest = shrunk(violated);

        QVERIFY(smallest);
        QCOMPARE(smallest->verdict.finding, Finding::Violated);
        QVERIFY(smallest->counts.requests < 20);
        QVERIFY(m_replays > 1);
    }

    void faultThatIsGone_leavesNothing()
    {
        StubServer faulty(StubServer::Fault::LosesUpdates);
        const auto violated = finishedRun(planFor(faulty));
        StubServer sound;
        auto elsewhere = std::make_shared<Report>(*violated);
        elsewhere->plan.target = sound.url();

        QVERIFY(!shrunk(elsewhere));
    }

    void spentBudget_endsIt()
    {
        StubServer server(StubServer::Fault::LosesUpdates);
        const auto violated = finishedRun(planFor(server));

        (void)shrunk(violated, {.replays = 1});

        QCOMPARE(m_replays, 1);
    }

    void cancelledShrinking_endsWithWhatItHas()
    {
        StubServer server(StubServer::Fault::UnsortedLists);
        const auto violated = finishedRun(planFor(server));
        Shrink shrink(violated, {}, m_clock);
        QSignalSpy finished(&shrink, &Shrink::finished);
        connect(&shrink, &Shrink::progressed, &shrink, &Shrink::cancel);

        shrink.start();

        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        QVERIFY(finished.at(0).at(0).value<ReportPointer>());
        QCOMPARE(finished.at(0).at(1).value<Ending>(), Ending::Cancelled);
    }

    void cancelledInVain_saysThatItWasCancelled()
    {
        StubServer faulty(StubServer::Fault::LosesUpdates);
        auto elsewhere = std::make_shared<Report>(*finishedRun(planFor(faulty)));
        StubServer sound;
        elsewhere->plan.target = sound.url();
        Shrink shrink(elsewhere, {}, m_clock);
        QSignalSpy finished(&shrink, &Shrink::finished);
        connect(&shrink, &Shrink::progressed, &shrink, &Shrink::cancel);

        shrink.start();

        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        QVERIFY(!finished.at(0).at(0).value<ReportPointer>());
        QCOMPARE(finished.at(0).at(1).value<Ending>(), Ending::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ShrinkTest)
#include "tst_shrink.moc"
