// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/noteladder.h"

namespace denomination {

// Lists every way to pay, fewest notes first, ties with most of the largest note first, at any
// size of amount and without tables: one number of notes after the other, each by a depth-first
// search whose bounds hold the number exactly; the last two notes have no choice. Two ways differ
// in their numbers of notes by a multiple of what the differences of the values share. Reentrant.
class FewestWalk
{
public:
    explicit FewestWalk(const Payout &payout, const StopRequested &stop = {});

    // The next row, or false after the last or when there is a fault.
    bool next();
    const Combination &row() const { return m_row; }
    const std::optional<Fault> &fault() const { return m_fault; } // TooExpensive, Cancelled

private:
    struct Bounds
    {
        quint64 low;
        quint64 high;
    };
    std::optional<Bounds> bounds(int note) const;
    bool enter(int note);
    bool finish();
    bool advance();
    void askForStop();

    NoteLadder m_ladder;
    StopRequested m_stop;
    Combination m_row;
    std::array<quint64, maxDenominations> m_rest{};
    std::array<quint64, maxDenominations> m_room{}; // notes still to be placed, exactly
    std::array<quint64, maxDenominations> m_last{};
    quint64 m_notes = 0;
    quint64 m_mostNotes = 0;
    quint64 m_stride = 0; // from one number of notes to the next that is possible
    quint64 m_steps = 0;
    int m_upper = 0;
    bool m_isFresh = true; // nothing tried yet with this number of notes
    std::optional<Fault> m_fault;
};

} // namespace denomination
