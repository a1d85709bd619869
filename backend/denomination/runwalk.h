// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/noteladder.h"

namespace denomination {

// Rows that differ in their two smallest notes only: the first one and a constant step.
// Row number i has counts[last - 1] + i * larger and counts[last] + i * smaller, with
// arithmetic modulo 2^64, since one of the two steps is negative.
struct Run
{
    Combination first;
    quint64 length = 0;
    quint64 larger = 0; // step of the last but one note
    quint64 smaller = 0; // step of the last note

    // The row `index` steps after the first.
    Combination row(quint64 index) const
    {
        Combination row = first;
        if (const int last = row.size() - 1; last > 0) {
            row[last - 1] += index * larger;
            row[last] += index * smaller;
        }
        return row;
    }
};

// Lists every way to pay, run by run. An odometer over all but the two smallest notes that only
// stops at counts whose rest the smaller notes divide (extended Euclid, once), so that without
// limits there are no dead ends; the last two notes are one run in closed form.
// Reentrant; keeps a copy of what it is given.
class RunWalk
{
public:
    enum class Direction {
        LargeFirst, // most of the largest note first: the reference order
        SmallFirst, // its mirror: most of the smallest notes first
    };
    static constexpr quint64 longestRun = 65'536; // longer ones come in pieces

    RunWalk(const Payout &payout, Direction direction);

    // The next rows, or false after the last. Nothing is allocated.
    bool next();
    const Run &run() const { return m_run; } // after next() answered true

    // Makes next() begin with this row, which must be one of the ways.
    void seek(const Combination &row);

private:
    bool climb();
    bool enter(int level);
    bool step(int level);
    bool stepLast();
    bool openRun();
    void takePiece();

    NoteLadder m_ladder;
    std::array<quint64, maxDenominations> m_last{}; // the count at which a level ends
    std::array<quint64, maxDenominations> m_rest{}; // what is left to pay at a level
    std::array<quint64, maxDenominations> m_room{}; // notes still allowed at a level
    Run m_run;
    quint64 m_left = 0; // rows of the run after the piece that is shown
    int m_upper = 0; // levels above the run
    Direction m_direction;
    enum class State { Fresh, Walking, Done } m_state = State::Fresh;
};

} // namespace denomination
