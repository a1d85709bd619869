// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/counting.h"

#include "backend/denomination/partition.h"
#include "backend/denomination/waygrid.h"

#include <cmath>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr int exclusionBudget = 20'000; // counts of some ten microseconds each

tl::unexpected<Fault> tooExpensive()
{
    return fault(FaultCode::TooExpensive,
                 u"the amount is too large to be counted with these limits"_s);
}

tl::unexpected<Fault> cancelled()
{
    return fault(FaultCode::Cancelled, u"the count was cancelled"_s);
}

template <typename Number>
bool addNotes(WayGrid<Number> &grid, const NoteSet &notes)
{
    for (int note = 0; note < notes.size(); ++note)
        if (!grid.add(notes.value(note) / notes.divisor(), notes.limit(note)))
            return false;
    return true;
}

template <typename Number>
Outcome<Natural> fromTable(const Payout &payout, const StopRequested &stop)
{
    const quint64 sums = payout.amount.units() / payout.notes.divisor();
    auto grid = WayGrid<Number>::bySum(sums, stop);
    if (!addNotes(grid, payout.notes))
        return cancelled();
    return Natural::of128(grid.at(sums));
}

template <typename Number>
Outcome<Natural> fromNotesTable(const Payout &payout, quint64 fewest, quint64 most,
                                const StopRequested &stop)
{
    const quint64 sums = payout.amount.units() / payout.notes.divisor();
    auto grid = WayGrid<Number>::byNotes(sums, most, stop);
    if (!addNotes(grid, payout.notes))
        return cancelled();
    Number sum = 0;
    for (quint64 notes = fewest; notes <= most; ++notes)
        sum += grid.at(sums, notes);
    return Natural::of128(sum);
}

// The bits that suffice for the number of ways to draw up to `most` notes of `kinds`.
double bitsOfDraws(quint64 most, int kinds)
{
    double bits = 0;
    for (int i = 1; i <= kinds; ++i)
        bits += std::log2((double(most) + i) / i);
    return bits;
}

// Inclusion and exclusion over the sets of notes whose limits are exceeded: taking one more than
// the limit from each of a set leaves an amount that is counted without limits.
class Exclusion
{
public:
    Exclusion(const Payout &payout, const StopRequested &stop)
        : m_payout(payout)
        , m_stop(stop)
    { }

    Outcome<Natural> count()
    {
        visit(0, payout().amount.units(), Sign::Plus);
        if (m_fault)
            return tl::unexpected(*m_fault);
        return m_plus - m_minus;
    }

private:
    enum class Sign { Plus, Minus };

    const Payout &payout() const { return m_payout; }

    void visit(int note, quint64 rest, Sign sign)
    {
        if (m_fault)
            return;
        if (note == payout().notes.size())
            return add(rest, sign);
        visit(note + 1, rest, sign);
        const quint64 value = payout().notes.value(note);
        if (payout().notes.limit(note) >= rest / value)
            return;
        const quint64 taken = (payout().notes.limit(note) + 1) * value;
        visit(note + 1, rest - taken, sign == Sign::Plus ? Sign::Minus : Sign::Plus);
    }

    void add(quint64 rest, Sign sign)
    {
        if (++m_evaluations > exclusionBudget) {
            m_fault = tooExpensive().value();
            return;
        }
        const auto ways = waysToPay(rest, payout().notes, m_stop);
        if (!ways)
            m_fault = ways.error();
        else
            (sign == Sign::Plus ? m_plus : m_minus) += *ways;
    }

    const Payout &m_payout;
    const StopRequested &m_stop;
    Natural m_plus;
    Natural m_minus;
    std::optional<Fault> m_fault;
    int m_evaluations = 0;
};

} // namespace

Outcome<Natural> count(const Payout &payout, const StopRequested &stop)
{
    if (payout.isBoundByNotes())
        return countWithNotes(payout, 0, *payout.maxNotes, stop);
    const quint64 divisor = payout.notes.divisor();
    if (payout.amount.units() % divisor != 0 || payout.amount.units() > payout.notes.total())
        return Natural();
    const auto ways = waysToPay(payout.amount.units(), payout.notes, stop);
    if (!payout.isBoundByLimits())
        return ways;
    if (ways && ways->fits128() && payout.amount.units() / divisor <= largestColumn)
        return ways->fits64() ? fromTable<quint64>(payout, stop) : fromTable<u128>(payout, stop);
    return Exclusion(payout, stop).count();
}

Outcome<Natural> countWithNotes(const Payout &payout, quint64 fewest, quint64 most,
                                const StopRequested &stop)
{
    const quint64 divisor = payout.notes.divisor();
    const quint64 smallest = payout.notes.value(payout.notes.size() - 1);
    most = std::min({most, payout.maxNotes.value_or(unlimited), payout.amount.units() / smallest});
    if (payout.amount.units() % divisor != 0 || fewest > most
        || payout.amount.units() > payout.notes.total())
        return Natural();
    const quint64 sums = payout.amount.units() / divisor;
    if (saturatingProduct(saturatingSum(sums, 1), saturatingSum(most, 1)) > largestTable)
        return tooExpensive();
    const double bits = bitsOfDraws(most, payout.notes.size());
    if (bits < 63)
        return fromNotesTable<quint64>(payout, fewest, most, stop);
    const auto ways = waysToPay(payout.amount.units(), payout.notes, stop);
    if (bits > 126 && !(ways && ways->fits128()))
        return tooExpensive();
    return ways && ways->fits64() ? fromNotesTable<quint64>(payout, fewest, most, stop)
                                  : fromNotesTable<u128>(payout, fewest, most, stop);
}

} // namespace denomination
