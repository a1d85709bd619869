// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/noteladder.h"

namespace denomination {

// The payout with the fewest notes, exactly, whatever the limits. Branch and bound, largest note
// first: a fraction of a microsecond for real currencies. Made once for a set, asked for any
// number of amounts. Reentrant.
class FewestNotes
{
public:
    explicit FewestNotes(const NoteSet &notes);

    // None when the amount (minor units) cannot be paid, or not with `maxNotes`. Of two with
    // equally few notes the one with more large notes. TooExpensive when undecided, Cancelled.
    Outcome<std::optional<Combination>> solve(quint64 amount, quint64 maxNotes = unlimited,
                                              const StopRequested &stop = {}) const;

private:
    class Search;

    NoteSet m_notes;
    NoteLadder m_ladder;
};

} // namespace denomination
