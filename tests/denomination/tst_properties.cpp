// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/counting.h"
#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/fewestwalk.h"
#include "backend/denomination/nearest.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/rowsizes.h"
#include "backend/denomination/tuples.h"
#include "backend/denomination/windowsearch.h"
#include "tests/denomination/bruteforce.h"

#include <QTest>

using namespace denomination;

namespace {

using Ways = std::vector<Combination>;

constexpr Order orders[] = {Order::SmallNotesFirst, Order::LargeNotesFirst, Order::FewestNotesFirst,
                            Order::MostNotesFirst};

Ways inOrder(Ways ways, Order order)
{
    const auto hasFewer = [](const Combination &a, const Combination &b) {
        return a.notes() < b.notes();
    };
    if (order == Order::FewestNotesFirst || order == Order::MostNotesFirst)
        std::stable_sort(ways.begin(), ways.end(), hasFewer);
    if (order == Order::SmallNotesFirst || order == Order::MostNotesFirst)
        std::reverse(ways.begin(), ways.end());
    return ways;
}

Ways walked(RunWalk &walk)
{
    Ways ways;
    while (walk.next())
        for (quint64 i = 0; i < walk.run().length; ++i)
            ways.push_back(walk.run().row(i));
    return ways;
}

// A range for each note, some of them impossible.
WayFilter randomFilter(QRandomGenerator &random, int notes)
{
    WayFilter filter(static_cast<std::size_t>(notes));
    for (NoteRange &range : filter) {
        if (random.bounded(2) == 0)
            range.least = random.bounded(3);
        if (random.bounded(3) == 0)
            range.most = random.bounded(5);
    }
    return filter;
}

bool passes(const Combination &way, const WayFilter &filter)
{
    for (int note = 0; note < way.size(); ++note)
        if (way[note] < filter[std::size_t(note)].least
            || way[note] > filter[std::size_t(note)].most)
            return false;
    return true;
}

// What 1,000 rows chosen at random say about row() and rank() in a list too long to write down.
void checkRandomRows(const Payout &payout, Order order, int rows)
{
    const auto ways = *Combinations::of(payout, order);
    QRandomGenerator random(7);
    for (int i = 0; i < rows; ++i) {
        const Natural index = ways.count() * Natural(random.bounded(1'000'000)) / 1'000'000;
        const auto way = ways.row(index);
        QVERIFY(way && isWay(*way, payout));
        QCOMPARE(*ways.rank(*way), index);
    }
    QVERIFY(!ways.row(ways.count()));
}

Payout euros(qint64 amount)
{
    return {*Amount::of(amount), *NoteSet::of({5, 10, 20, 50, 100, 200, 500}), {}};
}

} // namespace

// Random questions by seed, each answered by the engine and by brute force.
class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallPayouts_agreeWithBruteForce_data();
    void smallPayouts_agreeWithBruteForce();
    void neighbours_agreeWithBruteForce_data();
    void neighbours_agreeWithBruteForce();
    void counts_agreeWithTheTextbookTable_data();
    void counts_agreeWithTheTextbookTable();
    void filteredWays_areThoseThatPass_data();
    void filteredWays_areThoseThatPass();
    void filterOfALongList_numbersItsRows();
    void longLists_numberTheirRows();
    void pageAnywhere_isTheRowsOneByOne();
    void longRuns_comeInPieces();
    void fewestNotesOfEveryAmount_agreeWithATable();
    void hardAmounts_agreeWithATable_data();
    void hardAmounts_agreeWithATable();

private:
    void compareLists(const Payout &payout, const Ways &all);
    void compareWalks(const Payout &payout, const Ways &all);
    void compareFigures(const Payout &payout, const Ways &all);
};

void PropertiesTest::smallPayouts_agreeWithBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 400; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertiesTest::smallPayouts_agreeWithBruteForce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Payout payout = bruteforce::payout(random, 120);
    const Ways all = bruteforce::list(payout);
    if (all.size() > 3000)
        return; // another seed has a shorter list
    QCOMPARE(count(payout)->to64(), quint64(all.size()));
    compareLists(payout, all);
    compareWalks(payout, all);
    compareFigures(payout, all);
}

void PropertiesTest::compareLists(const Payout &payout, const Ways &all)
{
    for (const Order order : orders) {
        const Ways expected = inOrder(all, order);
        const auto ways = Combinations::of(payout, order);
        QVERIFY(ways);
        QCOMPARE(ways->count().to64(), quint64(all.size()));
        QCOMPARE(ways->page(0, all.size() + 1), expected);
        for (quint64 row = 0; row < expected.size(); ++row) {
            QCOMPARE(*ways->row(row), expected[row]);
            QCOMPARE(*ways->rank(expected[row]), Natural(row));
        }
        QVERIFY(!ways->row(all.size()));
    }
}

void PropertiesTest::compareWalks(const Payout &payout, const Ways &all)
{
    RunWalk large(payout, RunWalk::Direction::LargeFirst);
    QCOMPARE(walked(large), all);
    RunWalk small(payout, RunWalk::Direction::SmallFirst);
    QCOMPARE(walked(small), inOrder(all, Order::SmallNotesFirst));
    for (std::size_t from = 0; from < all.size(); from += 1 + all.size() / 10) {
        RunWalk rest(payout, RunWalk::Direction::LargeFirst);
        rest.seek(all[from]);
        QCOMPARE(walked(rest), Ways(all.begin() + qsizetype(from), all.end()));
    }
    Ways fewest;
    for (FewestWalk walk(payout); walk.next();)
        fewest.push_back(walk.row());
    QCOMPARE(fewest, inOrder(all, Order::FewestNotesFirst));
    if (!fitsTuples(payout))
        return;
    std::vector<Tuple> tuples(all.size());
    std::size_t at = 0;
    for (RunWalk walk(payout, RunWalk::Direction::LargeFirst); walk.next(); at += walk.run().length)
        writeTuples(walk.run(), tuples.data() + at);
    for (std::size_t row = 0; row < all.size(); ++row)
        for (int note = 0; note < payout.notes.size(); ++note)
            QCOMPARE(quint64(tuples[row].counts[std::size_t(note)]), all[row][note]);
}

void PropertiesTest::compareFigures(const Payout &payout, const Ways &all)
{
    std::map<quint64, quint64> byNotes;
    for (const Combination &way : all)
        ++byNotes[way.notes()];
    const auto bars = histogram(payout);
    QVERIFY(bars);
    for (std::size_t i = 0; i < bars->rows.size(); ++i)
        QCOMPARE(bars->rows[i], Natural(byNotes[bars->fewest + i]));
    const auto within = countWithNotes(payout, 3, 9);
    quint64 some = 0;
    for (quint64 notes = 3; notes <= 9; ++notes)
        some += byNotes[notes];
    QCOMPARE(*within, Natural(some));
    const auto fewest = *FewestNotes(payout.notes)
                             .solve(payout.amount.units(), payout.maxNotes.value_or(unlimited));
    QCOMPARE(fewest.has_value(), !all.empty());
    if (fewest)
        QCOMPARE(*fewest, inOrder(all, Order::FewestNotesFirst).front());
}

void PropertiesTest::neighbours_agreeWithBruteForce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertiesTest::neighbours_agreeWithBruteForce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Payout payout = bruteforce::payout(random, 100);
    const quint64 amount = payout.amount.units();
    std::optional<quint64> below, above;
    for (quint64 sum = 1; sum <= 400; ++sum) {
        payout.amount = *Amount::of(qint64(sum));
        const bool canBePaid = !count(payout)->isZero();
        if (canBePaid && sum <= amount)
            below = sum;
        if (canBePaid && sum > amount && !above)
            above = sum;
    }
    payout.amount = *Amount::of(qint64(amount));
    const auto found = nearest(payout);
    QVERIFY(found);
    QCOMPARE(found->below, below);
    QCOMPARE(found->above, above);
    QCOMPARE(found->obstacle == Obstacle::None, amount == 0 || below == amount);
}

void PropertiesTest::counts_agreeWithTheTextbookTable_data()
{
    QTest::addColumn<std::vector<qint64>>("values");
    QTest::newRow("primes") << std::vector<qint64>{2, 3, 5, 7, 11, 13};
    QTest::newRow("large primes") << std::vector<qint64>{41, 83, 89, 97};
    QTest::newRow("far apart") << std::vector<qint64>{101, 977, 5003, 9973};
    QTest::newRow("one note") << std::vector<qint64>{7};
    QTest::newRow("powers") << std::vector<qint64>{1, 2, 4, 8, 16, 32, 64, 128};
    QTest::newRow("shared divisors") << std::vector<qint64>{6, 10, 15, 35};
}

void PropertiesTest::counts_agreeWithTheTextbookTable()
{
    QFETCH(std::vector<qint64>, values);
    const quint64 largest = 20'000;
    std::vector<quint64> table(largest + 1, 0);
    table[0] = 1;
    for (const qint64 value : values)
        for (std::size_t sum = std::size_t(value); sum <= largest; ++sum)
            table[sum] += table[sum - std::size_t(value)];
    const NoteSet notes = *NoteSet::of(values);
    for (quint64 amount = 0; amount <= largest; amount += amount < 200 ? 1 : 397)
        QCOMPARE(quint64(waysToPay(amount, notes)->to128()), table[amount]);
}

void PropertiesTest::filteredWays_areThoseThatPass_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertiesTest::filteredWays_areThoseThatPass()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Payout payout = bruteforce::payout(random, 90);
    const WayFilter filter = randomFilter(random, payout.notes.size());
    const Ways all = bruteforce::list(payout);
    if (all.size() > 3000)
        return; // another seed has a shorter list
    for (const Order order : orders) {
        Ways expected = inOrder(all, order);
        std::erase_if(expected, [&](const Combination &way) { return !passes(way, filter); });
        const auto ways = Combinations::of(payout, order, filter, {});
        QVERIFY(ways);
        QCOMPARE(ways->count().to64(), quint64(expected.size()));
        QCOMPARE(ways->page(0, all.size() + 1), expected);
        for (quint64 row = 0; row < expected.size(); ++row)
            QCOMPARE(*ways->row(row), expected[row]);
        for (const Combination &way : all)
            QCOMPARE(ways->rank(way).has_value(), passes(way, filter));
    }
}

void PropertiesTest::filterOfALongList_numbersItsRows()
{
    WayFilter filter(7);
    filter[0] = {1000, 1000}; // exactly 1,000 notes of 500
    filter[6].most = 0; // and none of 5
    const auto ways = *Combinations::of(euros(1'000'000), Order::SmallNotesFirst, filter, {});
    const Payout rest{*Amount::of(500'000), *NoteSet::of({10, 20, 50, 100, 200}), {}};
    QCOMPARE(ways.count(), *count(rest));
    const Natural middle = ways.count() / 2;
    const auto way = ways.row(middle);
    QVERIFY(way && passes(*way, filter) && isWay(*way, ways.payout()));
    QCOMPARE(*ways.rank(*way), middle);
}

void PropertiesTest::longLists_numberTheirRows()
{
    checkRandomRows(euros(1'000'000), Order::LargeNotesFirst, 1000); // quasi-polynomials
    checkRandomRows(euros(200'000), Order::SmallNotesFirst, 1000);
    checkRandomRows(euros(1'000'000'000'000'000), Order::LargeNotesFirst, 3); // reductions
    checkRandomRows(euros(1'000), Order::MostNotesFirst, 1000);
    Payout bound = euros(20'000);
    bound.maxNotes = 60;
    checkRandomRows(bound, Order::LargeNotesFirst, 300);
    std::vector<Cassette> cassettes;
    for (const quint64 value : {5, 10, 20, 50, 100, 200, 500})
        cassettes.push_back({value, 2000, 0, {}, {}});
    checkRandomRows({*Amount::of(20'000), *NoteSet::ofCassettes(cassettes), {}},
                    Order::SmallNotesFirst, 1000);
}

void PropertiesTest::pageAnywhere_isTheRowsOneByOne()
{
    const auto ways = *Combinations::of(euros(1'000'000));
    const Natural start = ways.count() / 3;
    const auto page = ways.page(start, 60);
    QCOMPARE(page.size(), 60u);
    for (quint64 i = 0; i < page.size(); ++i)
        QCOMPARE(page[i], *ways.row(start + i));
    QCOMPARE(ways.page(ways.count() - 5, 60).size(), 5u);
    QVERIFY(ways.page(ways.count(), 60).empty());
}

void PropertiesTest::longRuns_comeInPieces()
{
    const Payout payout{*Amount::of(1'000'000), *NoteSet::of({1, 2}), {}};
    RunWalk walk(payout, RunWalk::Direction::LargeFirst);
    quint64 rows = 0;
    while (walk.next()) {
        QVERIFY(walk.run().length <= RunWalk::longestRun);
        QVERIFY(isWay(walk.run().row(walk.run().length - 1), payout));
        rows += walk.run().length;
    }
    QCOMPARE(rows, 500'001u);
}

void PropertiesTest::fewestNotesOfEveryAmount_agreeWithATable()
{
    const quint64 values[] = {5, 10, 20, 50, 100, 200, 500}, each = 40, most = 20'000;
    std::vector<quint64> fewest(most + 1, unlimited);
    fewest[0] = 0;
    for (const quint64 value : values) { // note by note; each table lets one more kind take part
        const auto before = fewest;
        for (quint64 sum = value; sum <= most; ++sum)
            for (quint64 count = 1; count <= each && count * value <= sum; ++count)
                if (before[sum - count * value] != unlimited)
                    fewest[sum] = std::min(fewest[sum], before[sum - count * value] + count);
    }
    std::vector<Cassette> cassettes;
    for (const quint64 value : values)
        cassettes.push_back({value, each, 0, {}, {}});
    const FewestNotes search(*NoteSet::ofCassettes(cassettes));
    for (quint64 amount = 0; amount <= most; ++amount) {
        const auto way = *search.solve(amount);
        QCOMPARE(way ? way->notes() : unlimited, fewest[amount]);
    }
}

void PropertiesTest::hardAmounts_agreeWithATable_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Values close together and thousands of notes, so that greed leads far astray.
void PropertiesTest::hardAmounts_agreeWithATable()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<Cassette> cassettes;
    for (int i = 0; i < 6; ++i)
        cassettes.push_back({quint64(random.bounded(60, 120)), random.bounded(100), 0, {}, {}});
    const NoteSet notes = *NoteSet::ofCassettes(cassettes);
    const quint64 most = std::min<quint64>(20'000, notes.total());
    std::vector<quint64> fewest(most + 1, unlimited);
    fewest[0] = 0;
    for (int note = 0; note < notes.size(); ++note) {
        const auto before = fewest;
        const quint64 value = notes.value(note);
        for (quint64 sum = value; sum <= most; ++sum)
            for (quint64 n = 1; n <= notes.limit(note) && n * value <= sum; ++n)
                if (before[sum - n * value] != unlimited)
                    fewest[sum] = std::min(fewest[sum], before[sum - n * value] + n);
    }
    const FewestNotes search(notes);
    const NoteLadder ladder(notes);
    for (quint64 amount = most - std::min<quint64>(most, 30); amount <= most; ++amount) {
        const auto way = *search.solve(amount);
        QCOMPARE(way ? way->notes() : unlimited, fewest[amount]);
        const auto table = *WindowSearch(ladder, amount / notes.divisor()).solve({});
        if (amount % notes.divisor() == 0)
            QCOMPARE(table ? table->notes() : unlimited, fewest[amount]);
    }
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
