// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class ComparisonTest : public QObject
{
    Q_OBJECT

private:
    // A run whose requests took about so long, by chance.
    static Report run(double milliseconds, quint32 chance, int requests = 20'000)
    {
        Report report;
        std::mt19937 engine(chance);
        std::exponential_distribution<double> duration(1 / milliseconds);
        for (int i = 0; i < requests; ++i)
            report.latency.add(std::chrono::nanoseconds(qint64(duration(engine) * 1e6) + 1000));
        report.counts.requests = report.counts.answered = requests;
        report.elapsed = 10s;
        return report;
    }

    static Meaning meaning(const Comparison &comparison, Measure measure)
    {
        return comparison.contrasts.at(std::size_t(measure)).meaning;
    }

private Q_SLOTS:
    void equallyFastRuns_differWithinNoise()
    {
        const Comparison comparison = compare(run(2, 1), run(2, 2));

        QVERIFY(comparison.unlike.empty());
        QCOMPARE(comparison.contrasts.size(), std::size_t(measureCount));
        for (const Contrast &contrast : comparison.contrasts) {
            QVERIFY(contrast.first.least <= contrast.first.value);
            QVERIFY(contrast.first.value <= contrast.first.most);
            QCOMPARE(contrast.meaning, Meaning::Noise);
        }
    }

    void slowerRun_isWorse()
    {
        const Comparison comparison = compare(run(2, 1), run(2.4, 2));

        QCOMPARE(meaning(comparison, Measure::P50), Meaning::Worse);
        QCOMPARE(meaning(comparison, Measure::P95), Meaning::Worse);
        QCOMPARE(meaning(compare(run(2.4, 2), run(2, 1)), Measure::P95), Meaning::Better);
    }

    void fewerAnswersASecond_areWorse()
    {
        Report slow = run(2, 1);
        slow.elapsed = 20s;

        QCOMPARE(meaning(compare(run(2, 1), slow), Measure::Rate), Meaning::Worse);
        QCOMPARE(meaning(compare(slow, run(2, 1)), Measure::Rate), Meaning::Better);
    }

    void failures_areWorseThanNone()
    {
        Report failing = run(2, 1);
        failing.counts.failed = 100;

        QCOMPARE(meaning(compare(run(2, 1), failing), Measure::Failures), Meaning::Worse);
    }

    // One request in twenty: nothing lies beyond p95 that could be counted.
    void fewRequests_sayNothingOfTheTail()
    {
        const Comparison comparison = compare(run(2, 1, 6), run(9, 2, 6));

        QCOMPARE(meaning(comparison, Measure::P95), Meaning::TooFew);
        QCOMPARE(meaning(comparison, Measure::P999), Meaning::TooFew);
    }

    void unevenRate_hasAWiderBand()
    {
        Report even = run(2, 1);
        Report uneven = run(2, 1);
        for (int i = 0; i < 101; ++i) {
            even.series.push_back({.answered = 200});
            uneven.series.push_back({.answered = i % 2 == 0 ? 400u : 0u});
        }

        const Band narrow = compare(even, even).contrasts.at(int(Measure::Rate)).first;
        const Band wide = compare(uneven, uneven).contrasts.at(int(Measure::Rate)).first;

        QVERIFY(narrow.most - narrow.least < 1);
        QVERIFY(wide.most - wide.least > 100);
    }

    // Nineteen of twenty bands hold the true value: here the median, which is known.
    void percentileBand_holdsTheTruthAsOftenAsItSays()
    {
        const double truth = 2e6 * std::log(2.0) + 1000;
        int held = 0;
        for (quint32 chance = 1; chance <= 200; ++chance) {
            const Band band = percentileBand(run(2, chance, 500).latency, 0.5);
            held += band.least <= truth && truth <= band.most ? 1 : 0;
        }

        QVERIFY2(held >= 180, qPrintable(QString::number(held)));
    }

    void unlikeSettings_arePointedOut()
    {
        Report other = run(2, 2);
        other.plan.mix.posts = 7;
        other.plan.engine = Engine::Sockets;

        const Comparison comparison = compare(run(2, 1), other);

        QStringList settings;
        for (const Unlikeness &unlike : comparison.unlike)
            settings << unlike.setting;
        QCOMPARE(settings, QStringList({u"engine"_s, u"posts"_s}));
        QCOMPARE(comparison.unlike.front().first, u"manager"_s);
        QCOMPARE(comparison.unlike.front().second, u"sockets"_s);
    }

    void targetAndSeed_areNamedApart()
    {
        Report other = run(2, 2);
        other.plan.target = QUrl(u"http://example.org"_s);
        other.plan.seed = 1;
        other.plan.limits.p95 = 1ms; // moves no request

        const Comparison comparison = compare(run(2, 1), other);

        QVERIFY(comparison.unlike.empty());
        QCOMPARE(comparison.others.size(), std::size_t(2));
    }

    void rateOfARunAllAtOnce_isNoDifference()
    {
        Report other = run(2, 2);
        other.plan.rate = 999;

        QVERIFY(compare(run(2, 1), other).unlike.empty());
    }

    void slowClient_isACaution()
    {
        Report other = run(2, 2);
        other.saturation.isClientTheLimit = true;

        QCOMPARE(compare(run(2, 1), other).cautions.size(), 1);
    }

    void cautionOfBothRuns_isSaidOnce()
    {
        Report report = run(2, 2);
        report.saturation.isClientTheLimit = true;

        const auto cautions = compare(report, report).cautions;

        QCOMPARE(cautions.size(), 1);
        QCOMPARE(cautions.front().english(), u"In both runs the client was the limit."_s);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
