// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/forecast.h"
#include "backend/denomination/mixsearch.h"
#include "backend/denomination/verify.h"
#include "tests/denomination/bruteforce.h"

#include <QTest>

#include <numeric>

using namespace denomination;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::vector<quint64>;
using Ways = std::vector<Combination>;

NoteSet machine(const Counts &values, const Counts &held)
{
    std::vector<Cassette> cassettes;
    for (std::size_t i = 0; i < values.size(); ++i)
        cassettes.push_back({values[i], held[i], 0, {}, {}});
    return *NoteSet::ofCassettes(cassettes);
}

Payout payout(qint64 amount, const NoteSet &notes)
{
    return {*Amount::of(amount), notes, {}};
}

Counts counts(const Combination &way)
{
    return {way.counts().begin(), way.counts().end()};
}

// How many notes every value that can be given gives at least.
quint64 evenCount(const Combination &way, const NoteSet &notes)
{
    quint64 even = unlimited;
    for (int note = 0; note < way.size(); ++note)
        if (notes.limit(note) > 0)
            even = std::min(even, way[note]);
    return even;
}

template <typename Rank>
Combination leastOf(const Ways &ways, Rank rank)
{
    return *std::min_element(ways.begin(), ways.end(), [&](const auto &a, const auto &b) {
        return std::pair(rank(a), a.notes()) < std::pair(rank(b), b.notes());
    });
}

void compareRules(const Payout &payout, const Ways &all)
{
    const auto held = heldNotes(payout.notes);
    const auto units = unitsOf(payout.notes);
    const auto wayBy = [&](Mix mix) { return best(payout, mix)->way; };

    const Combination share = wayBy(Mix::EqualShare);
    for (const Combination &way : all) {
        const Share ours = largestShare(share, held), theirs = largestShare(way, held);
        QVERIFY(!(theirs < ours));
        QVERIFY(ours < theirs || share.notes() <= way.notes());
    }
    const auto spread = [&](const Combination &way) { return spreadAfter(way, held); };
    const Combination level = wayBy(Mix::LeastSpread), least = leastOf(all, spread);
    QCOMPARE(std::pair(spread(level), level.notes()), std::pair(spread(least), least.notes()));
    const auto unused = [&](const Combination &way) { return 1000 - unitsUsed(way, units); };
    const Combination wide = wayBy(Mix::MostUnits), widest = leastOf(all, unused);
    QCOMPARE(std::pair(unused(wide), wide.notes()), std::pair(unused(widest), widest.notes()));
    const auto uneven = [&](const Combination &way) { return 1000 - evenCount(way, payout.notes); };
    const Combination even = wayBy(Mix::EvenCounts), evenest = leastOf(all, uneven);
    QCOMPARE(std::pair(uneven(even), even.notes()), std::pair(uneven(evenest), evenest.notes()));
}

} // namespace

class MixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallMachines_agreeWithBruteForce_data();
    void smallMachines_agreeWithBruteForce();
    void largePayout_isDecidedWithoutLookingAtEveryWay();
    void endlessNotes_areSpreadLeastInFewestNotes();
    void searchForMostUnits_canBeStopped();
    void houseTable_isFollowed();
    void houseTable_refusesWhatItCannot();
    void refusal_namesTheFewestNotes();
    void cassettesOfOneValue_shareTheNotes();
    void bundles_holdNoMoreThanTheirSize();
    void proposedMix_isCheckedForEverything();
    void forecast_servesUntilTheFirstRefusal();
    void longForecast_thinsOutAndKeepsItsStart();
    void forecast_isTheSameForTheSameSeed();
};

void MixTest::smallMachines_agreeWithBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 250; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MixTest::smallMachines_agreeWithBruteForce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Payout payout{*Amount::of(random.bounded(1, 150)),
                  bruteforce::notes(random, bruteforce::Stock::Full),
                  {}};
    if (random.bounded(3) == 0)
        payout.maxNotes = random.bounded(5, 25);
    const Ways all = bruteforce::list(payout);
    if (all.empty())
        QVERIFY(!best(payout, Mix::EqualShare));
    else
        compareRules(payout, all);
    if (all.empty())
        return;
    const auto dispense = *best(payout, Mix::MostUnits);
    const Counts &given = dispense.byCassette;
    QCOMPARE(std::accumulate(given.begin(), given.end(), quint64(0)), dispense.notes);
    for (std::size_t i = 0; i < given.size(); ++i)
        QVERIFY(given[i] <= payout.notes.cassettes()[i].payable());
}

// More ways than are looked at one by one: the searches behind must agree with the definition.
void MixTest::largePayout_isDecidedWithoutLookingAtEveryWay()
{
    const NoteSet notes = machine({50, 20, 10, 5}, {20, 50, 45, 90});
    const Payout large = payout(1'200, notes);
    const Ways all = bruteforce::list(large);
    QVERIFY(all.size() > 2'000);
    compareRules(large, all);
}

// Nothing that can be counted remains, so that nothing differs.
void MixTest::endlessNotes_areSpreadLeastInFewestNotes()
{
    const NoteSet notes = *NoteSet::of({5, 10, 20, 50, 100, 200, 500});
    const auto dispense = best(payout(9'800, notes), Mix::LeastSpread);
    QVERIFY(dispense);
    QCOMPARE(dispense->notes, dispense->fewestPossible);
    QCOMPARE(dispense->spread, quint64(0));
}

// Thirty values of ten cassettes each, of which the amount affords but few.
void MixTest::searchForMostUnits_canBeStopped()
{
    std::vector<Cassette> cassettes;
    for (quint64 value = 1'000; value < 1'300; value += 10)
        for (int unit = 0; unit < 10; ++unit)
            cassettes.push_back({value, 50, 0, {}, {}});
    const auto stopped = best(payout(40'000, *NoteSet::ofCassettes(cassettes)), Mix::MostUnits, {},
                              [] { return true; });
    QCOMPARE(stopped.error().code, FaultCode::Cancelled);
}

void MixTest::houseTable_isFollowed()
{
    const MixTable table{{{100, {{50, 1}, {20, 2}, {10, 1}}}}};
    const auto dispense =
        best(payout(100, machine({50, 20, 10}, {9, 9, 9})), Mix::HouseTable, {{}, &table});
    QCOMPARE(counts(dispense->way), (Counts{1, 2, 1}));
}

void MixTest::houseTable_refusesWhatItCannot()
{
    const MixTable table{{{100, {{50, 2}}}, {60, {{50, 1}}}}};
    const auto code = [&](qint64 amount, const NoteSet &notes) {
        return best(payout(amount, notes), Mix::HouseTable, {{}, &table}).error().code;
    };
    QCOMPARE(code(90, machine({50, 20}, {9, 9})), FaultCode::AmountNotInMixTable);
    QCOMPARE(code(100, machine({50, 20}, {1, 9})), FaultCode::InventoryShort);
    QCOMPARE(code(60, machine({50, 20}, {9, 9})), FaultCode::NotPayable);
    QCOMPARE(best(payout(90, machine({50}, {9})), Mix::HouseTable).error().code,
             FaultCode::AmountNotInMixTable);
}

void MixTest::refusal_namesTheFewestNotes()
{
    Payout bound = payout(100, machine({20, 10}, {9, 9}));
    bound.maxNotes = 4;
    const auto refused = best(bound, Mix::FewestNotes);
    QCOMPARE(refused.error().code, FaultCode::TooManyNotes);
    QCOMPARE(refused.error().figure, Natural(5));
    QCOMPARE(best(payout(15, machine({20, 10}, {9, 9})), Mix::FewestNotes).error().code,
             FaultCode::NotPayable);
    QCOMPARE(best(payout(0, machine({20, 10}, {9, 9})), Mix::FewestNotes).error().code,
             FaultCode::AmountZero);
}

void MixTest::cassettesOfOneValue_shareTheNotes()
{
    const NoteSet notes = machine({50, 50, 20}, {300, 100, 10});
    QCOMPARE(best(payout(400, notes), Mix::FewestNotes)->byCassette, (Counts{6, 2, 0}));
    QCOMPARE(best(payout(120, notes), Mix::MostUnits)->byCassette, (Counts{1, 1, 1}));
}

void MixTest::bundles_holdNoMoreThanTheirSize()
{
    const auto dispense =
        best(payout(250, machine({50, 20, 10}, {3, 4, 9})), Mix::FewestNotes, {4, nullptr});
    const std::vector<std::vector<MixPart>> bundles{
        {{50, 3}, {20, 1}}, {{20, 3}, {10, 1}}, {{10, 1}}};
    QCOMPARE(dispense->bundles, bundles);
}

void MixTest::proposedMix_isCheckedForEverything()
{
    Payout bound = payout(130, machine({50, 20, 10}, {2, 9, 9}));
    bound.maxNotes = 5;
    const std::vector<MixPart> good{{50, 2}, {10, 3}};
    QVERIFY(verify(bound, good).isPayable);
    const std::vector<MixPart> bad{{50, 3}, {7, 1}, {10, 4}};
    const Verdict verdict = verify(bound, bad);
    QVERIFY(!verdict.isPayable);
    QVERIFY(!verdict.way);
    const std::vector<Finding> findings{{Finding::What::UnknownNote, 7, 1, 0},
                                        {Finding::What::SumOver, 0, 67, 0},
                                        {Finding::What::InventoryShort, 50, 3, 2},
                                        {Finding::What::TooManyNotes, 0, 7, 5}};
    QCOMPARE(verdict.findings, findings);
}

void MixTest::forecast_servesUntilTheFirstRefusal()
{
    const NoteSet notes = machine({50, 20, 10}, {20, 20, 20});
    const Demand demand{10, 200, 10, 3, {}, 1'000};
    const auto played = *forecast(notes, Mix::EqualShare, demand);
    QVERIFY(played.served > 0);
    QVERIFY(played.refused);
    QCOMPARE(played.levels.front(), (Counts{20, 20, 20}));
    QCOMPARE(played.levels.size(), std::size_t(played.served + 1));
    const Counts &left = played.levels.back();
    QVERIFY(!best(payout(qint64(*played.refused), machine({50, 20, 10}, left)), Mix::FewestNotes));
}

void MixTest::longForecast_thinsOutAndKeepsItsStart()
{
    const NoteSet notes = machine({50, 20, 10}, {5'000, 5'000, 5'000});
    const auto played = *forecast(notes, Mix::EqualShare, {10, 200, 10, 3, {}, 5'000});
    QVERIFY(played.every > 1);
    QVERIFY(played.levels.size() <= 256);
    QCOMPARE(played.levels.front(), (Counts{5'000, 5'000, 5'000}));
    for (const auto &level : played.levels)
        QCOMPARE(level.size(), std::size_t(3));
}

void MixTest::forecast_isTheSameForTheSameSeed()
{
    const NoteSet notes = machine({50, 20, 10}, {200, 200, 200});
    const Demand demand{10, 500, 10, 9, 40, 10'000};
    const auto first = *forecast(notes, Mix::FewestNotes, demand);
    const auto second = *forecast(notes, Mix::FewestNotes, demand);
    QCOMPARE(first.served, second.served);
    QCOMPARE(first.levels, second.levels);
    QVERIFY(forecast(notes, Mix::EqualShare, demand)->served >= first.served);
    QCOMPARE(forecast(notes, Mix::EqualShare, {5, 5, 1, 1, {}, 10}).error().code,
             FaultCode::ValueOutOfRange);
}

QTEST_GUILESS_MAIN(MixTest)
#include "tst_mix.moc"
