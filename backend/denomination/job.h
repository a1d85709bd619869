// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combinations.h"
#include "backend/denomination/currency.h"

namespace denomination {

// A list of amounts to be broken down alike: what a panel shows, a command prints and an export
// writes. One currency a job. A value.
struct Job
{
    std::vector<Amount> amounts;
    NoteSet notes;
    std::optional<quint64> maxNotes; // in one payout
    Currency currency = euro(); // names the amounts and says how many decimals they have
    Order order = Order::SmallNotesFirst;
    PartOrder parts = PartOrder::SmallestFirst; // within one way

    Payout payout(std::size_t index) const { return {amounts[index], notes, maxNotes}; }

    // 30, 50, 60, 80, 140, 230, 370, 610 and 980 EUR in notes of 10, 50 and 100 EUR.
    static Job standard();
};

} // namespace denomination
