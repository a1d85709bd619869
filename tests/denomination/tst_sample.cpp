// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/sample.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace denomination;
using namespace Qt::StringLiterals;

namespace {

Natural natural(const QString &digits)
{
    return *Natural::fromDecimal(digits);
}

QStringList digits(const std::vector<Natural> &numbers)
{
    QStringList list;
    for (const Natural &number : numbers)
        list << number.toString();
    return list;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeed_makesOneSample_data();
    void oneSeed_makesOneSample();
    void rows_areDistinctAndRise_data();
    void rows_areDistinctAndRise();
    void noMoreRowsThanWanted_areAllDrawn_data();
    void noMoreRowsThanWanted_areAllDrawn();
    void everyRow_isDrawnBySomeSeed();
    void everyChoice_isDrawnBySomeSeed();
    void otherSeed_makesAnotherSample();
    void moreThanMemoryHolds_isRefused();
    void stopRequest_endsTheDrawing();
};

// Reckoned by another program, from the definition of mt19937_64.
void SampleTest::oneSeed_makesOneSample_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("few") << u"110"_s << quint64(5)
                         << QStringList{u"39"_s, u"78"_s, u"93"_s, u"98"_s, u"108"_s};
    QTest::newRow("just beyond 64 bits")
        << u"18446744073709551616"_s << quint64(3)
        << QStringList{u"2165911192842364878"_s, u"13915952638675311015"_s,
                       u"17511516338625233250"_s};
    QTest::newRow("beyond 64 bits")
        << u"1000000000000000000000000000000"_s << quint64(3)
        << QStringList{u"159072695019093664481969430237"_s, u"354733598636309475179421424039"_s,
                       u"384379763385799789888401926094"_s};
    QTest::newRow("beyond 128 bits")
        << u"1606938044258990275541962092341162602522202993782792835301376"_s << quint64(2)
        << QStringList{u"444622952922910883873615201634724814152193875446378883702493"_s,
                       u"1544904048292364421015582742278073047522532649593831491557799"_s};
}

void SampleTest::oneSeed_makesOneSample()
{
    QFETCH(QString, count);
    QFETCH(quint64, size);
    QTEST(digits(*sampledRows(natural(count), size, 7)), "rows");
}

void SampleTest::rows_areDistinctAndRise_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<quint64>("size");
    QTest::newRow("one of two") << u"2"_s << quint64(1);
    QTest::newRow("all but one") << u"1000"_s << quint64(999);
    QTest::newRow("few of many") << u"100000"_s << quint64(1000);
    QTest::newRow("of a power of two") << u"65536"_s << quint64(1000);
    QTest::newRow("of 10^22") << u"13926008230392705886501"_s << quint64(1000);
    QTest::newRow("of 10^200") << u'1' + QString(200, u'0') << quint64(1000);
}

void SampleTest::rows_areDistinctAndRise()
{
    QFETCH(QString, count);
    QFETCH(quint64, size);
    for (quint64 seed = 0; seed < 10; ++seed) {
        const auto rows = *sampledRows(natural(count), size, seed);
        QCOMPARE(rows.size(), std::size_t(size));
        QVERIFY(rows.back() < natural(count));
        const auto fallen = std::adjacent_find(rows.begin(), rows.end(), std::greater_equal<>());
        QVERIFY(fallen == rows.end());
        QCOMPARE(digits(*sampledRows(natural(count), size, seed)), digits(rows));
    }
}

void SampleTest::noMoreRowsThanWanted_areAllDrawn_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<quint64>("size");
    QTest::newRow("none") << quint64(0) << quint64(3);
    QTest::newRow("one") << quint64(1) << quint64(1);
    QTest::newRow("as many") << quint64(110) << quint64(110);
    QTest::newRow("fewer") << quint64(110) << quint64(1000);
}

void SampleTest::noMoreRowsThanWanted_areAllDrawn()
{
    QFETCH(quint64, count);
    QFETCH(quint64, size);
    const auto rows = *sampledRows(Natural(count), size, 1);
    QCOMPARE(rows.size(), std::size_t(count));
    for (quint64 row = 0; row < count; ++row)
        QCOMPARE(rows[row], Natural(row));
}

void SampleTest::everyRow_isDrawnBySomeSeed()
{
    std::set<quint64> drawn;
    for (quint64 seed = 0; seed < 1000; ++seed)
        drawn.insert(sampledRows(Natural(10), 1, seed)->front().to64());
    QCOMPARE(drawn.size(), 10u);
}

void SampleTest::everyChoice_isDrawnBySomeSeed()
{
    std::set<QStringList> drawn;
    for (quint64 seed = 0; seed < 1000; ++seed)
        drawn.insert(digits(*sampledRows(Natural(5), 3, seed)));
    QCOMPARE(drawn.size(), 10u); // 3 of 5
}

void SampleTest::otherSeed_makesAnotherSample()
{
    const Natural count(1'000'000);
    QVERIFY(digits(*sampledRows(count, 10, 1)) != digits(*sampledRows(count, 10, 2)));
}

void SampleTest::moreThanMemoryHolds_isRefused()
{
    const auto refused = sampledRows(Natural(~quint64(0)), largestSample + 1, 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FaultCode::TooManyRows);
}

void SampleTest::stopRequest_endsTheDrawing()
{
    const auto stopped = sampledRows(Natural(1000), 10, 1, [] { return true; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, FaultCode::Cancelled);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
