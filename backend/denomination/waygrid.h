// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"

#include <vector>

namespace denomination {

inline constexpr quint64 largestTable = quint64(1) << 26; // entries
inline constexpr quint64 largestColumn = quint64(1) << 22; // distinct rests

// How many ways there are for every sum up to the amount and every number of notes up to a
// bound: sums run over multiples of what the notes share. The textbook table, one note after the
// other, with a sliding window where a note is limited. Arithmetic modulo 2^64 or 2^128, hence
// exact wherever the result itself fits.
template <typename Number>
class WayGrid
{
public:
    // Without regard to the number of notes.
    static WayGrid bySum(quint64 sums, const StopRequested &stop)
    {
        return WayGrid(sums, 0, 1, stop);
    }
    // By exact number of notes, 0 to `most`.
    static WayGrid byNotes(quint64 sums, quint64 most, const StopRequested &stop)
    {
        return WayGrid(sums, 1, most + 1, stop);
    }
    // By that many notes or fewer.
    static WayGrid upToNotes(quint64 sums, quint64 most, const StopRequested &stop)
    {
        WayGrid grid(sums, 1, most + 1, stop);
        std::fill_n(grid.m_ways.begin(), grid.m_width, Number(1));
        return grid;
    }

    // Lets a note of this value (in units of what all notes share) take part; false when stopped.
    bool add(quint64 value, quint64 limit) { return widen(value) && cut(value, limit); }

    // The two halves of add(): without a limit, and what the limit takes away.
    bool widen(quint64 value)
    {
        return ascend(value, 1, [](Number &to, Number from) { to += from; });
    }
    bool cut(quint64 value, quint64 limit)
    {
        return limit >= m_sums / value
            || descend(value, limit + 1, [](Number &to, Number from) { to -= from; });
    }

    // Undoes add(); false when stopped.
    bool remove(quint64 value, quint64 limit)
    {
        return (limit >= m_sums / value
                || ascend(value, limit + 1, [](Number &to, Number from) { to += from; }))
            && descend(value, 1, [](Number &to, Number from) { to -= from; });
    }

    const std::vector<Number> &ways() const { return m_ways; } // row by row of sums
    quint64 width() const { return m_width; }
    Number at(quint64 sum, quint64 notes = 0) const { return m_ways[sum * m_width + notes]; }

private:
    WayGrid(quint64 sums, quint64 noteStep, quint64 width, const StopRequested &stop)
        : m_ways{1} // paying nothing is the one way to pay zero
        , m_sums(sums)
        , m_noteStep(noteStep)
        , m_width(width)
        , m_stop(stop)
    {
        m_ways.resize((sums + 1) * width, 0);
    }

    template <typename Combine>
    void combineRow(quint64 sum, quint64 distance, quint64 notes, Combine combine)
    {
        Number *to = m_ways.data() + sum * m_width;
        const Number *from = to - distance * m_width;
        for (quint64 n = notes; n < m_width; ++n)
            combine(to[n], from[n - notes]);
    }

    template <typename Combine>
    bool ascend(quint64 value, quint64 count, Combine combine)
    {
        const quint64 distance = saturatingProduct(value, count), notes = m_noteStep * count;
        for (quint64 sum = distance; sum <= m_sums && notes < m_width; ++sum) {
            combineRow(sum, distance, notes, combine);
            if (isStopped())
                return false;
        }
        return true;
    }

    template <typename Combine>
    bool descend(quint64 value, quint64 count, Combine combine)
    {
        const quint64 distance = saturatingProduct(value, count), notes = m_noteStep * count;
        for (quint64 sum = m_sums + 1; sum-- > distance && notes < m_width;) {
            combineRow(sum, distance, notes, combine);
            if (isStopped())
                return false;
        }
        return true;
    }

    bool isStopped()
    {
        if ((m_sinceAsked += m_width) < (1 << 18))
            return false;
        m_sinceAsked = 0;
        return m_stop && m_stop();
    }

    std::vector<Number> m_ways;
    quint64 m_sums;
    quint64 m_noteStep;
    quint64 m_width;
    quint64 m_sinceAsked = 0;
    const StopRequested &m_stop; // outlives the grid
};

} // namespace denomination
