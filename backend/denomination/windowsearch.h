// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/noteladder.h"

namespace denomination {

// The fewest notes by a table, for the few amounts that branch and bound does not decide. Some
// payout with fewest notes lies within a window of 3 * (largest value) + 1 notes around the greedy
// one in every note (Eisenbrand and Weismantel's proximity of integer to linear optima), so that
// all below the windows can be taken as paid and a table over the small rest decides.
class WindowSearch
{
public:
    explicit WindowSearch(const NoteLadder &ladder, quint64 amount); // in units of the divisor

    static constexpr quint64 largest = quint64(1) << 26; // table entries
    bool fits() const; // whether the table is small enough

    // None when the amount cannot be paid. Cancelled.
    Outcome<std::optional<Combination>> solve(const StopRequested &stop);

private:
    void placeWindows(quint64 amount);
    void addNote(int note, std::vector<quint32> &fewest);
    Combination readBack() const;

    const NoteLadder &m_ladder;
    std::array<quint64, maxDenominations> m_low{};
    std::array<quint64, maxDenominations> m_width{};
    u128 m_rest = 0; // what is left to pay above the windows' lower ends
    std::vector<std::vector<quint32>> m_taken; // the count of a note for each rest
};

} // namespace denomination
