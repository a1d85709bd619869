// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/histogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace std::chrono_literals;
using simulator::Histogram;
using std::chrono::nanoseconds;

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_isAllZero()
    {
        const Histogram histogram;

        QVERIFY(histogram.isEmpty());
        QCOMPARE(histogram.percentile(0.99), 0ns);
        QCOMPARE(histogram.least(), 0ns);
        QCOMPARE(histogram.mean(), 0ns);
    }

    void percentiles_areWithinOnePercentOfTheSortedTruth_data()
    {
        QTest::addColumn<double>("spread");
        QTest::newRow("a few microseconds apart") << 0.1;
        QTest::newRow("over two powers of ten") << 1.0;
        QTest::newRow("over nine powers of ten") << 3.0;
    }

    void percentiles_areWithinOnePercentOfTheSortedTruth()
    {
        QFETCH(const double, spread);
        std::mt19937_64 engine(11);
        std::lognormal_distribution<double> draw(std::log(2e5), spread);
        std::vector<nanoseconds> all(100'000);
        Histogram histogram;
        for (nanoseconds &duration : all) {
            duration = nanoseconds(qint64(draw(engine)));
            histogram.add(duration);
        }
        std::ranges::sort(all);

        for (const double share : {0.0, 0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 1.0}) {
            const auto rank = std::max(1.0, std::ceil(share * double(all.size())));
            const double truth = double(all.at(std::size_t(rank) - 1).count());
            const double told = double(histogram.percentile(share).count());
            QVERIFY2(std::abs(told - truth) <= truth * 0.01, qPrintable(QString::number(share)));
        }
    }

    void leastMostAndMean_areExact()
    {
        Histogram histogram;
        for (int step = 1; step < 1000; ++step)
            histogram.add(nanoseconds(step * step), 2);

        QCOMPARE(histogram.count(), quint64(1998));
        QCOMPARE(histogram.least(), 1ns);
        QCOMPARE(histogram.most(), 998'001ns);
        QCOMPARE(histogram.sum(), 665'667'000ns);
        QCOMPARE(histogram.mean(), 333'166ns);
    }

    void countsBeyondAllMeasure_areCut()
    {
        Histogram histogram;
        histogram.add(1h, std::numeric_limits<quint64>::max());
        histogram.add(1h, std::numeric_limits<quint64>::max());

        QCOMPARE(histogram.count(), quint64(std::numeric_limits<qint64>::max()));
        QVERIFY(histogram.mean() >= 0ns);
    }

    void durationsBeyondItsRange_countAsTheLongest()
    {
        Histogram histogram;
        histogram.add(24h);
        histogram.add(-5ns);

        QCOMPARE(histogram.count(), quint64(2));
        QCOMPARE(histogram.least(), 0ns);
        QVERIFY(histogram.most() > 70min);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "tst_histogram.moc"
