// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/rowsizes.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/partition.h"
#include "backend/denomination/waygrid.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

using Answers = Outcome<std::vector<Natural>>;

tl::unexpected<Fault> cancelled()
{
    return fault(FaultCode::Cancelled, u"the reckoning was cancelled"_s);
}

// 1, 10, 100, … as far as the payout can take that many of the note.
std::vector<quint64> thresholds(const Payout &payout, int note)
{
    std::vector<quint64> list;
    for (quint64 p = 1; p <= payout.most(note); p = saturatingProduct(p, 10))
        list.push_back(p);
    return list;
}

// Rows with at least so many of a note, for each of the thresholds: without limits that is a count
// of what is left to pay.
Answers rowsWithoutLimits(const Payout &payout, int note, const StopRequested &stop)
{
    std::vector<Natural> answers;
    for (const quint64 taken : thresholds(payout, note)) {
        const quint64 rest = payout.amount.units() - taken * payout.notes.value(note);
        const auto rows = waysToPay(rest, payout.notes, stop);
        if (!rows)
            return tl::unexpected(rows.error());
        answers.push_back(*rows);
    }
    return answers;
}

// The same with limits: a table of the other notes alone, read at every count of this one.
template <typename Number>
class LimitedRows
{
public:
    LimitedRows(const Payout &payout, const StopRequested &stop)
        : m_payout(payout)
        , m_stop(stop)
        , m_sums(payout.amount.units() / payout.notes.divisor())
        , m_grid(payout.isBoundByNotes()
                     ? WayGrid<Number>::upToNotes(m_sums, *payout.maxNotes, m_stop)
                     : WayGrid<Number>::bySum(m_sums, m_stop))
    { }

    bool build()
    {
        for (int note = 0; note < m_payout.notes.size(); ++note)
            if (!m_grid.add(value(note), m_payout.notes.limit(note)))
                return false;
        return true;
    }

    Answers rows(int note)
    {
        if (!m_grid.remove(value(note), m_payout.notes.limit(note)))
            return cancelled();
        const auto from = thresholds(m_payout, note);
        std::vector<Natural> answers(from.size());
        Number sum = 0;
        auto place = from.size();
        for (quint64 count = m_payout.most(note); place > 0; --count) {
            sum += m_grid.at(m_sums - count * value(note),
                             m_payout.isBoundByNotes() ? *m_payout.maxNotes - count : 0);
            if (count == from[place - 1])
                answers[--place] = Natural::of128(sum);
        }
        if (!m_grid.add(value(note), m_payout.notes.limit(note)))
            return cancelled();
        return answers;
    }

private:
    quint64 value(int note) const { return m_payout.notes.value(note) / m_payout.notes.divisor(); }

    const Payout &m_payout;
    const StopRequested &m_stop;
    quint64 m_sums;
    WayGrid<Number> m_grid;
};

template <typename AskRows>
Outcome<Natural> total(const Payout &payout, const RowShape &shape, const Natural &all, AskRows ask)
{
    Natural bytes = all * Natural(shape.fixed) - all * Natural(shape.joinLess);
    for (int note = 0; note < payout.notes.size(); ++note) {
        const RowShape::Part &part = shape.parts[std::size_t(note)];
        const Answers rows = ask(note);
        if (!rows)
            return tl::unexpected(rows.error());
        bytes += all * Natural(part.absent);
        for (std::size_t i = 0; i < rows->size(); ++i)
            bytes = i > 0
                ? bytes + (*rows)[i]
                : bytes + (*rows)[i] * Natural(part.oneDigit) - (*rows)[i] * Natural(part.absent);
    }
    return bytes;
}

template <typename Number>
Outcome<Natural> totalWithLimits(const Payout &payout, const RowShape &shape, const Natural &all,
                                 const StopRequested &stop)
{
    LimitedRows<Number> limited(payout, stop);
    if (!limited.build())
        return cancelled();
    return total(payout, shape, all, [&](int note) { return limited.rows(note); });
}

} // namespace

Outcome<Natural> bytesOfRows(const Payout &payout, const RowShape &shape, const StopRequested &stop)
{
    const auto all = count(payout, stop);
    if (!all || all->isZero())
        return all;
    if (!payout.isBoundByLimits() && !payout.isBoundByNotes())
        return total(payout, shape, *all,
                     [&](int note) { return rowsWithoutLimits(payout, note, stop); });
    const quint64 sums = payout.amount.units() / payout.notes.divisor();
    const quint64 width = payout.isBoundByNotes() ? *payout.maxNotes + 1 : 1;
    if (saturatingProduct(sums + 1, width) > largestTable)
        return fault(FaultCode::TooExpensive,
                     u"the size of this list cannot be foreseen in reasonable time"_s);
    return totalWithLimits<u128>(payout, shape, *all, stop);
}

Outcome<NotesHistogram> histogram(const Payout &payout, const StopRequested &stop)
{
    const quint64 divisor = payout.notes.divisor(), sums = payout.amount.units() / divisor;
    const quint64 smallest = payout.notes.value(payout.notes.size() - 1);
    const quint64 most =
        std::min(payout.maxNotes.value_or(unlimited), payout.amount.units() / smallest);
    NotesHistogram histogram;
    if (payout.amount.units() % divisor != 0)
        return histogram;
    if (saturatingProduct(sums + 1, saturatingSum(most, 1)) > largestTable)
        return fault(FaultCode::TooExpensive,
                     u"the amount is too large for a histogram of notes"_s);
    auto grid = WayGrid<u128>::byNotes(sums, most, stop);
    for (int note = 0; note < payout.notes.size(); ++note)
        if (!grid.add(payout.notes.value(note) / divisor, payout.notes.limit(note)))
            return cancelled();
    for (quint64 notes = 0; notes <= most; ++notes)
        histogram.rows.push_back(Natural::of128(grid.at(sums, notes)));
    while (!histogram.rows.empty() && histogram.rows.back().isZero())
        histogram.rows.pop_back();
    const auto first = std::find_if(histogram.rows.begin(), histogram.rows.end(),
                                    [](const Natural &rows) { return !rows.isZero(); });
    histogram.fewest = quint64(first - histogram.rows.begin());
    histogram.rows.erase(histogram.rows.begin(), first);
    return histogram;
}

} // namespace denomination
