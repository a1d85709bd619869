// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combinations.h"
#include "backend/denomination/nearest.h"

namespace denomination {

// An amount, its exact count of ways, the first of them: the result people read. A plain value,
// cheap to copy at the sizes people look at.
struct Breakdown
{
    Payout payout;
    Order order = Order::SmallNotesFirst;
    Natural count; // 0 when the amount cannot be paid; `nearest` then says why and what can be
    std::vector<Combination> first; // in `order`, at most as many as were asked for
    std::optional<Combination> fewest; // the way with the fewest notes
    Nearest nearest; // obstacle None when the amount can be paid
};

// Microseconds for the amounts of daily life. AmountZero, TooExpensive, Cancelled; an amount that
// cannot be paid is an answer, not a fault. When the order has no numbered list at this size the
// first rows are left out and the count still stands.
Outcome<Breakdown> breakDown(const Payout &payout, Order order = Order::SmallNotesFirst,
                             std::size_t firstRows = 200, const StopRequested &stop = {});

} // namespace denomination
