// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/mixsearch.h"

#include "backend/denomination/fewestnotes.h"
#include "backend/denomination/runwalk.h"

#include <numeric>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

using PerNote = std::array<quint64, maxDenominations>;

constexpr quint64 rowsScanned = 2'000; // beyond, searching is faster than looking at each
constexpr quint64 trials = 200'000; // searches within one rule
constexpr quint64 visits = 50'000'000; // steps on the way to them

tl::unexpected<Fault> tooExpensive()
{
    return fault(FaultCode::TooExpensive, u"the best mix could not be found in reasonable time"_s);
}

std::span<const quint64> firstOf(const PerNote &values, const NoteSet &notes)
{
    return {values.data(), std::size_t(notes.size())};
}

// The best of all ways when there are few; false when there are too many to look at.
template <typename Better>
bool scan(const Payout &payout, std::optional<Combination> &best, Better isBetter)
{
    RunWalk walk(payout, RunWalk::Direction::LargeFirst);
    quint64 rows = 0;
    while (walk.next()) {
        if ((rows += walk.run().length) > rowsScanned)
            return false;
        for (quint64 i = 0; i < walk.run().length; ++i)
            if (const Combination way = walk.run().row(i); !best || isBetter(way, *best))
                best = way;
    }
    return true;
}

// The fewest notes with `least` of each taken beforehand and at most `most` in all of each.
WayOutcome solveBetween(const Payout &payout, const PerNote &least, const PerNote &most,
                        const StopRequested &stop)
{
    const NoteSet &notes = payout.notes;
    PerNote room{};
    u128 taken = 0;
    quint64 count = 0;
    for (int note = 0; note < notes.size(); ++note) {
        const quint64 limit = std::min(most[note], notes.limit(note));
        if (least[note] > limit)
            return std::nullopt;
        room[note] = limit == unlimited ? unlimited : limit - least[note];
        taken += u128(least[note]) * notes.value(note);
        count = saturatingSum(count, least[note]);
    }
    const quint64 maxNotes = payout.maxNotes.value_or(unlimited);
    if (taken > payout.amount.units() || count > maxNotes)
        return std::nullopt;
    auto way = FewestNotes(notes.limitedTo(firstOf(room, notes)))
                   .solve(payout.amount.units() - quint64(taken),
                          maxNotes == unlimited ? unlimited : maxNotes - count, stop);
    if (way && *way)
        for (int note = 0; note < notes.size(); ++note)
            (**way)[note] += least[note];
    return way;
}

constexpr quint64 wholeShare = quint64(1) << 62;

quint64 fixedPoint(const Share &share)
{
    return quint64(u128(share.taken) * wholeShare / share.of);
}

// The largest counts that stay below a share of what is held.
PerNote countsBelow(const Share &share, const PerNote &held, const NoteSet &notes)
{
    PerNote counts{};
    for (int note = 0; note < notes.size(); ++note) {
        const u128 product = u128(share.taken) * held[note];
        counts[note] = held[note] == unlimited ? unlimited
            : product == 0                     ? 0
                                               : quint64((product - 1) / share.of);
    }
    return counts;
}

} // namespace

PerNote heldNotes(const NoteSet &notes)
{
    PerNote held{};
    for (const Cassette &cassette : notes.cassettes()) {
        quint64 &sum = held[notes.indexOf(cassette.value)];
        sum = saturatingSum(sum, cassette.available.value_or(unlimited));
    }
    return held;
}

PerNote unitsOf(const NoteSet &notes)
{
    PerNote units{};
    for (const Cassette &cassette : notes.cassettes())
        units[notes.indexOf(cassette.value)] += cassette.payable() > 0 ? 1 : 0;
    return units;
}

Share largestShare(const Combination &way, std::span<const quint64> held)
{
    Share largest;
    for (int note = 0; note < way.size(); ++note) {
        const Share share{way[note], std::max<quint64>(1, held[note])};
        if (held[note] != unlimited && largest < share)
            largest = share;
    }
    return largest;
}

quint64 spreadAfter(const Combination &way, std::span<const quint64> held)
{
    quint64 least = unlimited, most = 0;
    for (int note = 0; note < way.size(); ++note) {
        if (held[note] == unlimited)
            continue;
        least = std::min(least, held[note] - way[note]);
        most = std::max(most, held[note] - way[note]);
    }
    return most - std::min(least, most);
}

quint64 unitsUsed(const Combination &way, std::span<const quint64> units)
{
    quint64 used = 0;
    for (int note = 0; note < way.size(); ++note)
        used += std::min(way[note], units[note]);
    return used;
}

// Beyond a scan: any way gives a share that can be reached, after which only smaller ones are of
// interest. Bisection between it and the largest share known to be out of reach, until nothing
// lies between; the way found last has the fewest notes of all with its share.
WayOutcome equalShareWay(const Payout &payout, const StopRequested &stop)
{
    const PerNote held = heldNotes(payout.notes);
    const auto share = [&held](const Combination &way) { return largestShare(way, held); };
    std::optional<Combination> best;
    if (scan(payout, best, [&](const Combination &a, const Combination &b) {
            return share(a) < share(b) || (!(share(b) < share(a)) && a.notes() < b.notes());
        }))
        return best;
    const PerNote none{};
    auto way = solveBetween(payout, none, held, stop);
    for (quint64 unreachable = 0; way && *way;) {
        best = *way;
        const Share reached = share(*best);
        const PerNote below = countsBelow(reached, held, payout.notes);
        const quint64 middle = std::midpoint(unreachable, fixedPoint(reached));
        const PerNote tried = countsBelow({middle, wholeShare}, held, payout.notes);
        if (tried == below || middle == unreachable || reached.taken == 0) {
            way = solveBetween(payout, none, below, stop);
            if (way && (!*way || reached.taken == 0))
                return best;
            continue;
        }
        way = solveBetween(payout, none, tried, stop);
        if (way && !*way) {
            unreachable = middle;
            way = best;
        }
    }
    return way ? WayOutcome(best) : way;
}

// Beyond a scan: for every least number that may remain, whether all can lie within a window
// above it that is narrower than the best so far.
WayOutcome leastSpreadWay(const Payout &payout, const StopRequested &stop)
{
    const PerNote held = heldNotes(payout.notes);
    const auto spread = [&held](const Combination &way) { return spreadAfter(way, held); };
    std::optional<Combination> best;
    const auto isBetter = [&](const Combination &a, const Combination &b) {
        return std::pair(spread(a), a.notes()) < std::pair(spread(b), b.notes());
    };
    if (scan(payout, best, isBetter))
        return best;
    const auto counts = firstOf(held, payout.notes);
    if (counts.size() - std::size_t(std::ranges::count(counts, unlimited)) < 2) {
        PerNote all{};
        all.fill(unlimited);
        return solveBetween(payout, {}, all, stop); // nothing to differ from
    }
    const quint64 smallest = *std::min_element(counts.begin(), counts.end());
    if (smallest > trials)
        return tooExpensive();
    best.reset();
    for (quint64 floor = 0; floor <= smallest; ++floor) {
        PerNote least{}, most{};
        const quint64 window = best ? spread(*best) : unlimited;
        for (int note = 0; note < payout.notes.size(); ++note) {
            const bool isEndless = held[note] == unlimited;
            const quint64 ceiling = saturatingSum(floor, window);
            most[note] = isEndless ? unlimited : held[note] - floor;
            least[note] = isEndless || held[note] < ceiling ? 0 : held[note] - ceiling;
        }
        const auto way = solveBetween(payout, least, most, stop);
        if (!way)
            return way;
        if (*way && (!best || isBetter(**way, *best))) {
            best = **way;
            --floor; // the same floor again, with the narrower window
        }
    }
    return best;
}

WayOutcome evenCountsWay(const Payout &payout, const StopRequested &stop)
{
    PerNote all{};
    all.fill(unlimited);
    quint64 sum = 0, even = unlimited;
    for (int note = 0; note < payout.notes.size(); ++note) {
        if (payout.notes.limit(note) == 0)
            continue; // an empty cassette takes no part
        sum = saturatingSum(sum, payout.notes.value(note));
        even = std::min(even, payout.notes.limit(note));
    }
    even = sum == 0 ? 0 : std::min(even, payout.amount.units() / sum);
    for (quint64 trial = 0; trial < trials; ++trial, --even) {
        PerNote least{};
        for (int note = 0; note < payout.notes.size(); ++note)
            least[note] = payout.notes.limit(note) == 0 ? 0 : even;
        auto way = solveBetween(payout, least, all, stop);
        if (!way || *way || even == 0)
            return way;
    }
    return tooExpensive();
}

namespace {

// Beyond a scan: how many units to touch of each value, most in all first.
class UnitSearch
{
public:
    UnitSearch(const Payout &payout, const StopRequested &stop)
        : m_payout(payout)
        , m_stop(stop)
        , m_units(unitsOf(payout.notes))
    {
        m_all.fill(unlimited);
        for (int note = payout.notes.size(); note-- > 0;)
            m_reach[note] = m_reach[note + 1] + m_units[note];
    }

    WayOutcome run()
    {
        const NoteSet touched = m_payout.notes.limitedTo(firstOf(m_units, m_payout.notes));
        for (quint64 target = Payout{m_payout.amount, touched, m_payout.maxNotes}.mostNotes();;
             --target) {
            visit(0, target, 0);
            if (m_fault)
                return tl::unexpected(*m_fault);
            if (m_best || target == 0)
                return m_best;
        }
    }

private:
    void visit(int note, quint64 left, quint64 sum)
    {
        if (m_fault || sum > m_payout.amount.units() || left > m_reach[note])
            return;
        if (++m_visits % 16'384 == 0 && m_stop && m_stop())
            m_fault = fault(FaultCode::Cancelled, u"the search was cancelled"_s).value();
        else if (m_visits > visits)
            m_fault = tooExpensive().value();
        if (m_fault)
            return;
        if (note == m_payout.notes.size())
            return solve(); // nothing is left, or it would be beyond reach
        for (quint64 taken = std::min(left, m_units[note]) + 1; taken-- > 0;) {
            m_least[note] = taken;
            visit(note + 1, left - taken, sum + taken * m_payout.notes.value(note));
        }
    }

    void solve()
    {
        if (++m_trials > trials) {
            m_fault = tooExpensive().value();
            return;
        }
        const auto way = solveBetween(m_payout, m_least, m_all, m_stop);
        if (!way)
            m_fault = way.error();
        else if (*way && (!m_best || (*way)->notes() < m_best->notes()))
            m_best = *way;
    }

    const Payout &m_payout;
    const StopRequested &m_stop;
    PerNote m_units;
    std::array<quint64, maxDenominations + 1> m_reach{}; // units of this note and the smaller ones
    PerNote m_least{};
    PerNote m_all{};
    std::optional<Combination> m_best;
    std::optional<Fault> m_fault;
    quint64 m_trials = 0;
    quint64 m_visits = 0;
};

} // namespace

WayOutcome mostUnitsWay(const Payout &payout, const StopRequested &stop)
{
    const PerNote units = unitsOf(payout.notes);
    std::optional<Combination> best;
    if (scan(payout, best, [&units](const Combination &a, const Combination &b) {
            const quint64 ofA = unitsUsed(a, units), ofB = unitsUsed(b, units);
            return ofA > ofB || (ofA == ofB && a.notes() < b.notes());
        }))
        return best;
    return UnitSearch(payout, stop).run();
}

} // namespace denomination
