// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/plan.h"
#include "backend/simulator/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultPlan_isSoundAndHasEverythingInFlight()
    {
        const auto plan = validated(Plan());

        QVERIFY(plan.has_value());
        QCOMPARE(plan->concurrency(), 6);
        QCOMPARE(*Schedule(*plan).total(), 6);
    }

    void unsoundPlans_areRefusedInWords_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QString>("words");
        Plan plan;
        plan.target = QUrl(u"ftp://example.org"_s);
        QTest::newRow("a target that is not HTTP") << plan << u"http://"_s;
        plan.target = QUrl(u"http://ada@example.org"_s);
        QTest::newRow("a target with a user name") << plan << u"user name"_s;
        plan.target = QUrl(u"http://example.org/api?page=1"_s);
        QTest::newRow("a target with a query") << plan << u"query"_s;
        plan.target = QUrl(u"http://example.org/#top"_s);
        QTest::newRow("a target with a fragment") << plan << u"fragment"_s;
        plan = {};
        plan.mix = {.posts = 0, .gets = 0};
        QTest::newRow("nothing to send") << plan << u"nothing to send"_s;
        plan = {};
        plan.mix.posts = -1;
        QTest::newRow("a negative count") << plan << u"negative"_s;
        plan = {};
        plan.pace = Pace::Steady;
        plan.rate = 0;
        QTest::newRow("no rate") << plan << u"rate"_s;
        plan.rate = 1e-10;
        QTest::newRow("a rate that takes years") << plan << u"24 h"_s;
        plan.pace = Pace::Ramp;
        plan.finalRate = 1e-10;
        QTest::newRow("a ramp that takes years") << plan << u"24 h"_s;
        plan = {};
        plan.duration = 5s;
        QTest::newRow("all at once for a while") << plan << u"all at once"_s;
        plan = {};
        plan.largestBatch = 200;
        QTest::newRow("more customers than pairs of names") << plan << u"too few pairs"_s;
        plan = {};
        plan.parallel = 20'000;
        QTest::newRow("too many in flight") << plan << u"in flight"_s;
        plan = {};
        plan.youngest = 50;
        plan.oldest = 40;
        QTest::newRow("ages that fall") << plan << u"ages"_s;
        plan = {};
        plan.deadline = 0ms;
        QTest::newRow("no time to answer") << plan << u"deadline"_s;
    }

    void unsoundPlans_areRefusedInWords()
    {
        QFETCH(const Plan, plan);
        QFETCH(const QString, words);

        const auto result = validated(plan);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::Kind::Invalid);
        QVERIFY2(result.error().detail.contains(words), qPrintable(result.error().detail));
    }

    void checkThatFoundNothing_isGivenMoreTime()
    {
        Plan plan;
        plan.verificationBudget = 5s;

        plan = withMoreTime(plan);
        QCOMPARE(plan.verificationBudget, 30s);
        for (int i = 0; i < 5; ++i)
            plan = withMoreTime(plan);
        QVERIFY(validated(plan)); // there is an end to it
    }

    void checkThatFoundNothing_isGivenFewerRequests()
    {
        Plan counted;
        counted.mix = {.posts = 5, .gets = 4, .puts = 1};
        const Mix fewer{.posts = 3, .gets = 2, .puts = 1};
        QCOMPARE(withFewerRequests(counted).mix, fewer);

        Plan lasting;
        lasting.pace = Pace::BackToBack;
        lasting.duration = 10s;
        QCOMPARE(*withFewerRequests(lasting).duration, 5s);
        QCOMPARE(withFewerRequests(lasting).verifiedRequests, lasting.verifiedRequests / 2);

        Plan replayed;
        replayed.only = {1, 4, 6};
        QCOMPARE(withFewerRequests(replayed).only, std::vector<quint32>({1, 4}));
    }

    void requestThatWouldBeDueInThousandsOfYears_isNot()
    {
        Plan plan;
        plan.pace = Pace::Steady;
        plan.rate = 1e-10;
        plan.duration = 1s;
        const Schedule schedule(*validated(plan));

        QCOMPARE(*schedule.due(0), 0ns);
        QVERIFY(!schedule.due(1));
    }

    void rateOfNothing_isOneFault()
    {
        Plan plan;
        plan.pace = Pace::Steady;
        plan.rate = 0;

        const QString detail = validated(plan).error().detail;

        QVERIFY2(!detail.contains(u';'), qPrintable(detail));
    }

    void steadyRate_isDueInEvenSteps()
    {
        Plan plan;
        plan.pace = Pace::Steady;
        plan.rate = 50;
        plan.mix = {.posts = 0, .gets = 3};
        const Schedule schedule(plan);

        QCOMPARE(*schedule.due(0), 0ns);
        QCOMPARE(*schedule.due(2), 40ms);
        QVERIFY(!schedule.due(3));
    }

    void ramp_endsAtItsFinalRate()
    {
        Plan plan;
        plan.pace = Pace::Ramp;
        plan.rate = 0;
        plan.finalRate = 100;
        plan.duration = 10s;
        const Schedule schedule(plan);

        QCOMPARE(*schedule.total(), 500);
        const auto last = *schedule.due(499) - *schedule.due(498);
        QVERIFY(last > 9'900us && last < 10'200us);
        QVERIFY(*schedule.due(125) > 4'990ms && *schedule.due(125) < 5'010ms);
        QVERIFY(!schedule.due(500));
    }

    void fallingRamp_isDueLaterAndLater()
    {
        Plan plan;
        plan.pace = Pace::Ramp;
        plan.rate = 100;
        plan.finalRate = 10;
        plan.mix = {.posts = 0, .gets = 110};
        const Schedule schedule(plan);

        auto gap = 0ns;
        for (qint64 index = 1; index < 110; ++index) {
            const auto next = *schedule.due(index) - *schedule.due(index - 1);
            QVERIFY(next >= gap);
            gap = next;
        }
        QVERIFY(*schedule.due(109) <= 2s);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
