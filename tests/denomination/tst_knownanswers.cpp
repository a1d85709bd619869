// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/breakdown.h"
#include "backend/denomination/counting.h"
#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/partition.h"

#include <QTest>

using namespace denomination;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<qint64>;
using Counts = std::vector<quint64>;

const Values classic{10, 50, 100};
const Values euroNotes{5, 10, 20, 50, 100, 200, 500};
const Values dollars{1, 5, 10, 25, 50, 100};
const Values euroCents{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000};

Payout payout(qint64 amount, const Values &values)
{
    return {*Amount::of(amount), *NoteSet::of(values), {}};
}

Payout limited(qint64 amount, const Values &values, const Counts &available)
{
    std::vector<Cassette> cassettes;
    for (std::size_t i = 0; i < values.size(); ++i)
        cassettes.push_back({quint64(values[i]), available[i], 0, {}, {}});
    return {*Amount::of(amount), *NoteSet::ofCassettes(cassettes), {}};
}

Payout limited(qint64 amount, const Values &values, quint64 each)
{
    return limited(amount, values, Counts(values.size(), each));
}

QByteArray rows(const Payout &payout)
{
    return count(payout)->toDecimal();
}

QByteArray bigRows(const QByteArray &amount, const Values &values)
{
    const auto digits = Natural::fromDecimal(QString::fromLatin1(amount));
    return waysToPay(*digits, *NoteSet::of(values))->toDecimal();
}

Counts counts(const Combination &way)
{
    return {way.counts().begin(), way.counts().end()};
}

Counts rowAt(const Payout &payout, quint64 index, Order order = Order::LargeNotesFirst)
{
    return counts(*Combinations::of(payout, order)->row(index));
}

quint64 fewest(const Payout &payout)
{
    return (*FewestNotes(payout.notes).solve(payout.amount.units()))->notes();
}

QByteArray around(const Payout &payout)
{
    const auto name = [](std::optional<quint64> a) { return a ? QByteArray::number(*a) : "none"; };
    const auto near = nearest(payout);
    return name(near->below) + "; " + name(near->above);
}

} // namespace

// The public known answers, each agreed by at least two independent programs.
class KnownAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultJob_has199Ways();
    void plainSets_haveKnownCounts_data();
    void plainSets_haveKnownCounts();
    void hugeAmount_has587Digits();
    void limits_haveKnownCounts();
    void boundOnNotes_hasKnownCount();
    void rowNumbers_haveKnownRows();
    void fewestFirst_beginsAsKnown();
    void fewestNotes_areKnown();
    void nearestAmounts_areKnown();
};

void KnownAnswersTest::defaultJob_has199Ways() // P01
{
    QList<quint64> ways;
    for (const qint64 amount : {30, 50, 60, 80, 140, 230, 370, 610, 980})
        ways << breakDown(payout(amount, classic))->count.to64();
    QCOMPARE(ways, (QList<quint64>{1, 2, 2, 2, 4, 9, 20, 49, 110}));
}

void KnownAnswersTest::plainSets_haveKnownCounts_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("ways");
    const QByteArray e18("1000000000000000000"), e12("1000000000000");
    QTest::newRow("P02") << classic << QByteArray("9800") << QByteArray("9801");
    QTest::newRow("P03") << classic << QByteArray("98000") << QByteArray("962361");
    QTest::newRow("P04") << classic << e18 << QByteArray("100000000000000020000000000000001");
    QTest::newRow("P05") << euroNotes << QByteArray("1000") << QByteArray("104560");
    QTest::newRow("P06") << euroNotes << QByteArray("5000") << QByteArray("357344996");
    QTest::newRow("P07") << euroNotes << QByteArray("1000000")
                         << QByteArray("13926008230392705886501");
    QTest::newRow("P08") << euroNotes << e18
                         << QByteArray("13888888888888925972222222222258215277777777792890277777777"
                                       "780205833333333333386500000000000001");
    QTest::newRow("P10") << Values{1, 2, 5, 10, 20, 50, 100, 200} << QByteArray("200")
                         << QByteArray("73682");
    QTest::newRow("P11") << dollars << QByteArray("10000") << QByteArray("139946140451");
    QTest::newRow("P12") << euroCents << QByteArray("10000") << QByteArray("7089628318292845");
    QTest::newRow("P13") << euroCents << e18
                         << QByteArray("11470745597736861995294536775339936807796702674972550446391"
                                       "76667433687689420345066704436665999689850065678907835152712"
                                       "14748470748658889685005671723723127645934917822455855917152"
                                       "736575969526566390000000000001");
    const Values sixTenFifteen{6, 10, 15};
    QTest::newRow("P14 29") << sixTenFifteen << QByteArray("29") << QByteArray("0");
    QTest::newRow("P14 30") << sixTenFifteen << QByteArray("30") << QByteArray("3");
    QTest::newRow("P14 10^12") << sixTenFifteen << e12 << QByteArray("555555555594444444445");
}

void KnownAnswersTest::plainSets_haveKnownCounts()
{
    QFETCH(Values, values);
    QFETCH(QByteArray, amount);
    QTEST(bigRows(amount, values), "ways");
}

void KnownAnswersTest::hugeAmount_has587Digits() // P09
{
    const QByteArray ways = bigRows("1" + QByteArray(100, '0'), euroNotes);
    QCOMPARE(ways.size(), 587);
    QVERIFY(ways.startsWith("138888888888888888888888"));
    QVERIFY(ways.endsWith("000000000000000000000001"));
    QCOMPARE(*Natural::fromDecimal(QString::fromLatin1(ways)) % 1'000'000'007, 250'957'764u);
}

void KnownAnswersTest::limits_haveKnownCounts() // P15, P16
{
    QCOMPARE(rows(limited(980, classic, {100, 5, 5})), "36");
    QCOMPARE(rows(limited(2000, euroNotes, 40)), "633609");
}

void KnownAnswersTest::boundOnNotes_hasKnownCount() // P17
{
    Payout bound = payout(1000, euroNotes);
    bound.maxNotes = 40;
    QCOMPARE(rows(bound), "17263");
}

void KnownAnswersTest::rowNumbers_haveKnownRows() // P18 to P20
{
    QCOMPARE(rowAt(payout(1000, euroNotes), 50'000), (Counts{0, 0, 5, 0, 2, 9, 74}));
    QCOMPARE(rowAt(payout(980, classic), 55), (Counts{3, 0, 68}));
    QCOMPARE(rowAt(limited(1000, euroNotes, 20), 10'000), (Counts{0, 1, 2, 8, 8, 1, 6}));
}

void KnownAnswersTest::fewestFirst_beginsAsKnown() // P21
{
    const std::vector<Counts> known{{2, 0, 0, 0, 0, 0, 0},
                                    {1, 2, 1, 0, 0, 0, 0},
                                    {1, 2, 0, 2, 0, 0, 0},
                                    {1, 1, 3, 0, 0, 0, 0},
                                    {0, 5, 0, 0, 0, 0, 0}};
    for (quint64 i = 0; i < known.size(); ++i)
        QCOMPARE(rowAt(payout(1000, euroNotes), i, Order::FewestNotesFirst), known[i]);
}

void KnownAnswersTest::fewestNotes_areKnown() // P22, P23
{
    QCOMPARE(fewest(payout(130, {20, 50})), 5u);
    QCOMPARE(fewest(payout(40, {1, 5, 10, 20, 25})), 2u);
    QCOMPARE(fewest(payout(6, {1, 3, 4})), 2u);
    QCOMPARE(fewest(limited(5000, {41, 83, 89, 97}, 30)), 54u);
    const Counts held{50'000, 20'000, 5'000, 5'000, 3'000, 3'000, 1'000};
    QCOMPARE(fewest(limited(1'500'000, euroNotes, held)), 9'000u);
}

void KnownAnswersTest::nearestAmounts_areKnown() // P24
{
    QCOMPARE(around(payout(30, {20, 50})), "20; 40");
    QCOMPARE(around(limited(95, {50, 20}, {1, 2})), "90; none");
    QCOMPARE(around(payout(43, {6, 9, 20})), "42; 44");
}

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "tst_knownanswers.moc"
