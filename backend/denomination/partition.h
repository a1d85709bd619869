// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteset.h"

namespace denomination {

inline constexpr qsizetype maxAmountDigits = 10'000;

// In how many ways an amount can be paid when there is no end of notes: the coefficient of
// x^amount in the product of 1 / (1 - x^value), exact. Limits of the set are not looked at.
//
// Mixed-radix reduction: for a prime p the quotient is widened until every value is a multiple of
// p, then only every p-th coefficient can matter and the amount shrinks p-fold. When all values
// are 1 what is left are binomials. Microseconds for real currencies, whatever the amount.
// ValueOutOfRange beyond 10,000 digits, TooExpensive when the work foreseen exceeds seconds,
// Cancelled.
Outcome<Natural> waysToPay(const Natural &amount, const NoteSet &notes,
                           const StopRequested &stop = {});

} // namespace denomination
