// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"

namespace denomination {

// What every search over counts needs to know about each note and the smaller ones below it:
// which counts can lead anywhere. All values are divided by what they share. Reentrant.
class NoteLadder
{
public:
    struct Rung
    {
        quint64 value = 0;
        quint64 limit = 0;
        quint64 nextValue = 0; // of the next smaller note, 0 at the last
        quint64 reach = 0; // all that the smaller notes can pay
        quint64 divisor = 1; // what this and the smaller notes share
        quint64 period = 1; // possible counts lie this far apart
        quint64 inverse = 0; // of value / divisor, modulo period
    };
    struct Range
    {
        quint64 low; // both ends are possible counts
        quint64 high;
        bool isEmpty;
    };

    explicit NoteLadder(const NoteSet &notes);

    int size() const { return m_size; }
    const Rung &rung(int note) const { return m_rungs[note]; }

    // The counts of a note that leave what the smaller ones can pay: not more than there is, not
    // so few that the smaller notes run out or exceed the room (a number of notes), and in the
    // one residue class that they divide. `rest` is a multiple of the rung's divisor.
    Range range(int note, quint64 rest, quint64 room = unlimited) const
    {
        const Rung &rung = m_rungs[note];
        Range range{0, std::min({rung.limit, rest / rung.value, room}), false};
        if (rest > rung.reach)
            range.low = ceilingQuotient(rest - rung.reach, rung.value);
        if (room < rest && rung.nextValue > 0)
            leaveRoom(range, rung, rest, room);
        if (rung.period > 1)
            align(range, rung, rest);
        range.isEmpty = range.low > range.high;
        return range;
    }

private:
    static void leaveRoom(Range &range, const Rung &rung, quint64 rest, quint64 room)
    {
        const u128 bySmaller = u128(room) * rung.nextValue;
        if (bySmaller < rest)
            range.low = std::max(
                range.low, ceilingQuotient(rest - quint64(bySmaller), rung.value - rung.nextValue));
    }

    static void align(Range &range, const Rung &rung, quint64 rest)
    {
        const u128 product = u128(rest / rung.divisor % rung.period) * rung.inverse;
        const quint64 first = quint64(product % rung.period);
        range.low += (first + rung.period - range.low % rung.period) % rung.period;
        if (range.low <= range.high)
            range.high -= (range.high - range.low) % rung.period;
    }

    std::array<Rung, maxDenominations> m_rungs;
    int m_size;
};

} // namespace denomination
