// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/breakdown.h"
#include "backend/denomination/counting.h"
#include "backend/denomination/fewestwalk.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/rowsizes.h"

#include <QTest>

using namespace denomination;

namespace {

template <typename T>
FaultCode codeOf(const Outcome<T> &outcome)
{
    return outcome.error().code;
}

Payout euros(qint64 amount)
{
    return {*Amount::of(amount), *NoteSet::of({5, 10, 20, 50, 100, 200, 500}), {}};
}

Nearest around(qint64 amount, const NoteSet &notes, std::optional<quint64> maxNotes = {})
{
    return *nearest({*Amount::of(amount), notes, maxNotes});
}

const StopRequested atOnce = [] { return true; };

} // namespace

// Whatever the engine has no answer to comes back as a value that says why.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteSets_mustBeSound();
    void obstacles_areNamed();
    void amountOfNothing_isRefusedWhereItIsPaid();
    void workWithoutEnd_isRefusedBeforeItBegins();
    void stopRequest_endsTheWork();
    void stopRequest_endsAWalkBetweenTwoRows();
    void fewWays_areWalkedAtOnce_data();
    void fewWays_areWalkedAtOnce();
    void cassettesOfOneValue_areMerged();
};

void RefusalsTest::noteSets_mustBeSound()
{
    QCOMPARE(codeOf(NoteSet::of({})), FaultCode::EmptySet);
    QCOMPARE(codeOf(NoteSet::of({10, 0})), FaultCode::DenominationNotPositive);
    QCOMPARE(codeOf(NoteSet::of({10, -5})), FaultCode::DenominationNotPositive);
    QCOMPARE(codeOf(NoteSet::of({10, 5, 10})), FaultCode::DuplicateDenomination);
    QCOMPARE(codeOf(NoteSet::of({1'000'000'000'001})), FaultCode::ValueOutOfRange);
    std::vector<qint64> many(33);
    std::iota(many.begin(), many.end(), 1);
    QCOMPARE(codeOf(NoteSet::of(many)), FaultCode::TooManyDenominations);
    QCOMPARE(codeOf(Amount::of(-1)), FaultCode::AmountNegative);
}

void RefusalsTest::obstacles_areNamed()
{
    const NoteSet tens = *NoteSet::of({10, 50});
    QCOMPARE(around(985, tens).obstacle, Obstacle::SharedDivisor);
    QCOMPARE(around(985, tens).divisor, 10u);
    QCOMPARE(around(980, tens).obstacle, Obstacle::None);
    QCOMPARE(around(3, *NoteSet::of({5, 6})).obstacle, Obstacle::TooSmall);
    QCOMPARE(around(43, *NoteSet::of({6, 9, 20})).obstacle, Obstacle::Gap);
    const NoteSet short50 = *NoteSet::ofCassettes({{50, 1, 0, {}, {}}, {20, 2, 0, {}, {}}});
    QCOMPARE(around(100, short50).obstacle, Obstacle::Inventory);
    QCOMPARE(around(120, tens, 5).obstacle, Obstacle::None);
    QCOMPARE(around(140, tens, 5).obstacle, Obstacle::MaxNotes);
    QCOMPARE(around(140, tens, 5).fewestNotes, 6u);
}

void RefusalsTest::amountOfNothing_isRefusedWhereItIsPaid()
{
    QCOMPARE(codeOf(breakDown(euros(0))), FaultCode::AmountZero);
    QCOMPARE(*count(euros(0)), Natural(1));
}

void RefusalsTest::workWithoutEnd_isRefusedBeforeItBegins()
{
    const NoteSet primes = *NoteSet::of({999'999'999'989, 999'999'999'961, 999'999'999'937});
    const Natural huge = *Natural::fromDecimal(QString(60, u'9'));
    QCOMPARE(codeOf(waysToPay(huge, primes)), FaultCode::TooExpensive);
    const Natural longest = *Natural::fromDecimal(QString(10'000, u'9'));
    QVERIFY(waysToPay(longest, euros(5).notes));
    const Natural tooLong = *Natural::fromDecimal(QString(10'001, u'9'));
    QCOMPARE(codeOf(waysToPay(tooLong, euros(5).notes)), FaultCode::ValueOutOfRange);
    QCOMPARE(codeOf(Combinations::of(euros(10'000'000), Order::FewestNotesFirst)),
             FaultCode::OrderNotAvailable);
    QCOMPARE(codeOf(histogram(euros(10'000'000))), FaultCode::TooExpensive);
}

void RefusalsTest::stopRequest_endsTheWork()
{
    const NoteSet primes = *NoteSet::of({9'973, 9'967, 9'949, 9'941});
    QCOMPARE(codeOf(waysToPay(*Natural::fromDecimal(QString(18, u'9')), primes, atOnce)),
             FaultCode::Cancelled);
    QCOMPARE(codeOf(Combinations::of(euros(10'000), Order::FewestNotesFirst, atOnce)),
             FaultCode::Cancelled);
    QCOMPARE(codeOf(histogram(euros(10'000), atOnce)), FaultCode::Cancelled);
}

// There is no note of 2, which the walk learns for each of a million numbers of notes.
void RefusalsTest::stopRequest_endsAWalkBetweenTwoRows()
{
    const NoteSet notes =
        *NoteSet::ofCassettes({{1'000'000, {}, 0, {}, {}}, {2, 0, 0, {}, {}}, {1, {}, 0, {}, {}}});
    FewestWalk walk({*Amount::of(1'000'000'000'000), notes, {}}, atOnce);
    QVERIFY(walk.next());
    QVERIFY(!walk.next());
    QVERIFY(walk.fault());
    QCOMPARE(walk.fault()->code, FaultCode::Cancelled);
}

void RefusalsTest::fewWays_areWalkedAtOnce_data()
{
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<int>("ways");
    QTest::newRow("what is there bounds their notes") << quint64(100'000) << 3;
    QTest::newRow("their notes lie far apart") << quint64(250'000'000) << 5'001;
}

// 1,000,000,000.00 in notes of 500 and 0.01.
void RefusalsTest::fewWays_areWalkedAtOnce()
{
    QFETCH(const quint64, limit);
    QFETCH(const int, ways);
    const NoteSet notes = *NoteSet::ofCassettes({{50'000, {}, 0, {}, {}}, {1, limit, 0, {}, {}}});
    const Payout payout{*Amount::of(100'000'000'000), notes, {}};
    int rows = 0;
    FewestWalk walk(payout);
    while (walk.next())
        ++rows;
    QCOMPARE(rows, ways);
    QVERIFY(!walk.fault());
}

void RefusalsTest::cassettesOfOneValue_areMerged()
{
    const NoteSet notes = *NoteSet::ofCassettes(
        {{20, 5, 1, {}, {}}, {50, 3, 0, 2, {}}, {20, 9, 0, 4, {}}, {50, {}, 0, {}, {}}});
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.value(0), 50u);
    QCOMPARE(notes.limit(0), unlimited);
    QCOMPARE(notes.limit(1), 8u);
    QCOMPARE(notes.cassettes().size(), 4u);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
