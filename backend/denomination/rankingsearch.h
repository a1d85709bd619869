// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteladder.h"
#include "backend/denomination/ranking.h"

#include <cmath>

namespace denomination {

// Ranking by counting. Rows that agree in all larger notes and hold at least `count` of one stand
// together at the front, so their number is both where the next smaller count begins and the
// function that a search for a row inverts: one monotone search a note, and the last two notes in
// closed form. `Tables` promises
//   using Number;  Number rows();
//   Number rowsWith(int note, quint64 rest, quint64 room, quint64 count);
//   double share(int note, double rowsAhead, double all): the fraction of the rest (padded by half
//       the sum of the values) at which so many rows are ahead, or below 0 for no idea.
template <typename Tables>
class RankingSearch
{
public:
    using Number = typename Tables::Number;
    enum class Notes { UpToRoom, Exactly };

    RankingSearch(const Tables &tables, const NoteLadder &ladder, Notes notes)
        : m_tables(tables)
        , m_ladder(ladder)
        , m_notes(notes)
    { }

    Combination row(Number index, quint64 rest, quint64 room) const
    {
        Combination way(m_ladder.size());
        const int upper = m_ladder.size() - 2;
        for (int note = 0; note < upper; ++note) {
            const quint64 count = find(note, rest, room, index);
            way[note] = count;
            rest -= count * m_ladder.rung(note).value;
            room -= room == unlimited ? 0 : count;
        }
        finish(way, std::max(0, upper), rest, room, index);
        return way;
    }

    Number rank(const Combination &way, quint64 rest, quint64 room) const
    {
        Number rank = 0;
        const int upper = std::max(0, m_ladder.size() - 2);
        for (int note = 0; note < upper; ++note) {
            rank += m_tables.rowsWith(note, rest, room, way[note] + 1);
            rest -= way[note] * m_ladder.rung(note).value;
            room -= room == unlimited ? 0 : way[note];
        }
        if (m_notes == Notes::Exactly)
            return rank; // the last two notes have no choice
        const auto range = m_ladder.range(upper, rest, room);
        // GMP knows unsigned long, not unsigned long long
        const unsigned long step = (range.high - way[upper]) / m_ladder.rung(upper).period;
        return rank + Number(step);
    }

private:
    // The largest count that still has more than `index` rows; takes the rows before it away.
    quint64 find(int note, quint64 rest, quint64 room, Number &index) const
    {
        const auto range = m_ladder.range(note, rest, room);
        const quint64 period = m_ladder.rung(note).period;
        const auto rowsWith = [&](quint64 step) {
            return m_tables.rowsWith(note, rest, room, range.low + step * period);
        };
        quint64 low = 0, high = (range.high - range.low) / period + 1;
        Number ahead = 0; // rows at `high`
        quint64 stride = 0;
        quint64 middle = guess(note, rest, range, index, stride);
        while (high - low > 1) {
            if (middle <= low || middle >= high || stride == 0)
                middle = low + (high - low) / 2;
            const Number rows = rowsWith(middle);
            if (rows > index) {
                low = middle;
                middle += stride;
            } else {
                high = middle;
                ahead = rows;
                middle -= std::min(middle, stride);
            }
            stride *= 2;
        }
        index -= ahead;
        return range.low + low * period;
    }

    quint64 guess(int note, quint64 rest, const NoteLadder::Range &range, const Number &index,
                  quint64 &stride) const
    {
        const double share = m_tables.share(note, rest, index);
        if (share < 0)
            return 0;
        const auto &rung = m_ladder.rung(note);
        const double padding = m_tables.padding(note);
        const double left = (double(rest) + padding) * share - padding;
        const double count = (double(rest) - left) / double(rung.value);
        stride = 1;
        if (count <= double(range.low))
            return 1;
        return std::min(quint64(count - double(range.low)), range.high - range.low) / rung.period
            + 1;
    }

    void finish(Combination &way, int note, quint64 rest, quint64 room, const Number &index) const
    {
        const auto &rung = m_ladder.rung(note);
        const auto range = m_ladder.range(note, rest, room);
        way[note] = range.high;
        if (m_notes == Notes::UpToRoom)
            way[note] -= small(index) * rung.period;
        else if (rung.nextValue > 0)
            way[note] = (rest - room * rung.nextValue) / (rung.value - rung.nextValue);
        if (rung.nextValue > 0)
            way[note + 1] = (rest - way[note] * rung.value) / rung.nextValue;
    }

    static quint64 small(u128 index) { return quint64(index); }
    template <typename Big>
    static quint64 small(const Big &index) requires(
        !std::is_integral_v<Big> && !std::is_same_v<Big, u128>)
    {
        return index.get_ui();
    }

    const Tables &m_tables;
    const NoteLadder &m_ladder;
    Notes m_notes;
};

} // namespace denomination
