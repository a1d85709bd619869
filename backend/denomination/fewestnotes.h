// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/noteladder.h"

namespace denomination {

// The payout with the fewest notes, exactly, whatever the limits. Branch and bound, largest note
// first: a fraction of a microsecond for real currencies; the few amounts that it does not decide
// soon go to a table. Made once for a set, asked for any number of amounts. Reentrant.
class FewestNotes
{
public:
    explicit FewestNotes(const NoteSet &notes);

    // None when the amount (minor units) cannot be paid, or not with `maxNotes`. Of two with
    // equally few notes the one with more large notes, unless a table decided. TooExpensive when
    // undecided, Cancelled.
    Outcome<std::optional<Combination>> solve(quint64 amount, quint64 maxNotes = unlimited,
                                              const StopRequested &stop = {}) const;

private:
    class Search;
    enum class End { Decided, OutOfNodes, Stopped };
    static Outcome<std::optional<Combination>> answer(End end,
                                                      const std::optional<Combination> &best);

    NoteSet m_notes;
    NoteLadder m_ladder;
};

} // namespace denomination
