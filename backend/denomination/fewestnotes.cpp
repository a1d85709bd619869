// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/fewestnotes.h"

#include "backend/denomination/windowsearch.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 fewNodes = 2'000; // beyond, a table is faster
constexpr quint64 manyNodes = 20'000'000;

} // namespace

// One descent over all notes. The room left below the best payout so far bounds every level, so
// that the ladder itself cuts what cannot win.
class FewestNotes::Search
{
public:
    using End = FewestNotes::End;

    Search(const NoteLadder &ladder, quint64 maxNotes, quint64 nodes, const StopRequested &stop)
        : m_ladder(ladder)
        , m_stop(stop)
        , m_room(maxNotes)
        , m_nodes(nodes)
        , m_current(ladder.size())
    { }

    End run(quint64 amount)
    {
        visit(0, amount, 0);
        return m_end;
    }
    const std::optional<Combination> &best() const { return m_best; }

private:
    void visit(int note, quint64 rest, quint64 used)
    {
        if (!isAllowed(used))
            return;
        if (note + 2 >= m_ladder.size())
            return take(note, rest, used);
        const quint64 value = m_ladder.rung(note).value, period = m_ladder.rung(note).period;
        auto range = m_ladder.range(note, rest, room(used));
        for (quint64 count = range.high; !range.isEmpty && count >= range.low; count -= period) {
            const quint64 before = m_room;
            m_current[note] = count;
            visit(note + 1, rest - count * value, used + count);
            if (count < period || m_end != End::Decided || used > m_room)
                return;
            if (m_room != before)
                range = m_ladder.range(note, rest, room(used));
        }
    }

    // The last two notes: the more of the larger one, the fewer notes.
    void take(int note, quint64 rest, quint64 used)
    {
        const auto range = m_ladder.range(note, rest, room(used));
        if (range.isEmpty)
            return;
        m_current[note] = range.high;
        used += range.high;
        if (note + 1 < m_ladder.size()) {
            m_current[note + 1] =
                (rest - range.high * m_ladder.rung(note).value) / m_ladder.rung(note + 1).value;
            used += m_current[note + 1];
        }
        m_best = m_current;
        m_isUnbeatable = used == 0;
        m_room = used == 0 ? 0 : used - 1;
    }

    quint64 room(quint64 used) const { return m_room == unlimited ? unlimited : m_room - used; }

    bool isAllowed(quint64 used)
    {
        if (m_end != End::Decided || m_isUnbeatable || used > m_room)
            return false;
        if (m_nodes-- == 0)
            m_end = End::OutOfNodes;
        else if (m_nodes % 16'384 == 0 && m_stop && m_stop())
            m_end = End::Stopped;
        return m_end == End::Decided;
    }

    const NoteLadder &m_ladder;
    const StopRequested &m_stop;
    quint64 m_room; // the most notes that would still be an improvement
    quint64 m_nodes;
    Combination m_current;
    std::optional<Combination> m_best;
    End m_end = End::Decided;
    bool m_isUnbeatable = false; // a payout of nothing
};

FewestNotes::FewestNotes(const NoteSet &notes)
    : m_notes(notes)
    , m_ladder(notes)
{ }

Outcome<std::optional<Combination>> FewestNotes::solve(quint64 amount, quint64 maxNotes,
                                                       const StopRequested &stop) const
{
    if (amount % m_notes.divisor() != 0)
        return std::nullopt;
    const quint64 sum = amount / m_notes.divisor();
    Search quick(m_ladder, maxNotes, fewNodes, stop);
    if (const auto end = quick.run(sum); end != End::OutOfNodes)
        return answer(end, quick.best());
    if (WindowSearch window(m_ladder, sum); window.fits()) {
        auto way = window.solve(stop);
        if (way && *way && (*way)->notes() > maxNotes)
            return std::nullopt;
        return way;
    }
    Search patient(m_ladder, maxNotes, manyNodes, stop);
    return answer(patient.run(sum), patient.best());
}

Outcome<std::optional<Combination>> FewestNotes::answer(End end,
                                                        const std::optional<Combination> &best)
{
    switch (end) {
    case End::Decided:
        return best;
    case End::OutOfNodes:
        return fault(FaultCode::TooExpensive,
                     u"the fewest notes could not be found in reasonable time"_s);
    case End::Stopped:
        break;
    }
    return fault(FaultCode::Cancelled, u"the search was cancelled"_s);
}

} // namespace denomination
