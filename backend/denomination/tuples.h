// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/runwalk.h"

namespace denomination {

// A row as eight 16-bit counts, in the order of the NoteSet, unused ones 0: a register's worth.
struct alignas(16) Tuple
{
    std::array<quint16, 8> counts;

    friend bool operator==(const Tuple &, const Tuple &) = default;
};

// Whether every row of the payout fits a Tuple.
bool fitsTuples(const Payout &payout);

// Writes the rows of a run, one add and one store each. `out` has room for run.length tuples.
void writeTuples(const Run &run, Tuple *out);

} // namespace denomination
