// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteladder.h"
#include "backend/denomination/waygrid.h"

namespace denomination {

// For every note but the two smallest: how many ways its own and the smaller notes have to pay
// each sum, its own limit set aside. The rows with at least so many of the note are then a
// difference of two entries. With a bound on notes there is a column for each number of them.
template <typename Word>
class SumTables
{
public:
    using Number = Word;
    enum class Columns { None, Exactly, UpTo };

    // False when stopped.
    bool build(const NoteLadder &ladder, quint64 sums, Columns columns, quint64 mostNotes,
               const StopRequested &stop)
    {
        m_ladder = &ladder;
        m_hasColumns = columns != Columns::None;
        auto grid = columns == Columns::None ? WayGrid<Word>::bySum(sums, stop)
            : columns == Columns::Exactly    ? WayGrid<Word>::byNotes(sums, mostNotes, stop)
                                             : WayGrid<Word>::upToNotes(sums, mostNotes, stop);
        m_width = grid.width();
        m_stride = (sums + 1) * m_width;
        const int tables = std::max(0, ladder.size() - 2);
        m_ways.resize(std::size_t(tables) * m_stride);
        for (int note = ladder.size(); note-- > 0;) {
            const auto &rung = ladder.rung(note);
            if (!grid.widen(rung.value))
                return false;
            if (note < tables)
                std::copy(grid.ways().begin(), grid.ways().end(),
                          m_ways.begin() + qsizetype(note * m_stride));
            if (!grid.cut(rung.value, rung.limit))
                return false;
        }
        m_last.assign(grid.ways().end() - qsizetype(m_width), grid.ways().end());
        return true;
    }

    // Ways to pay the whole amount, by the column's number of notes.
    const std::vector<Word> &last() const { return m_last; }
    quint64 bytes() const { return (m_ways.size() + m_last.size()) * sizeof(Word); }

    Word rowsWith(int note, quint64 rest, quint64 room, quint64 count) const
    {
        const auto &rung = m_ladder->rung(note);
        if (count > rung.limit)
            return 0;
        const Word all = at(note, rest, room, rung.value, count);
        return rung.limit == unlimited ? all
                                       : all - at(note, rest, room, rung.value, rung.limit + 1);
    }

    double share(int, quint64, const Word &) const { return -1; } // bisection is as fast
    double padding(int) const { return 0; }

private:
    Word at(int note, quint64 rest, quint64 room, quint64 value, quint64 count) const
    {
        if (count > rest / value || (m_hasColumns && count > room))
            return 0;
        const quint64 sum = rest - count * value;
        return m_ways[note * m_stride + sum * m_width + (m_hasColumns ? room - count : 0)];
    }

    const NoteLadder *m_ladder = nullptr; // outlives the tables
    std::vector<Word> m_ways;
    std::vector<Word> m_last;
    quint64 m_stride = 0;
    quint64 m_width = 1;
    bool m_hasColumns = false;
};

} // namespace denomination
