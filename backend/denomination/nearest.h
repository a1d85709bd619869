// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"

namespace denomination {

// What stands against an amount.
enum class Obstacle {
    None, // it can be paid
    SharedDivisor, // the notes only make multiples of `divisor`
    TooSmall, // less than the smallest note there is
    Inventory, // could be paid if the cassettes held more
    MaxNotes, // could be paid with `fewestNotes`, more than are allowed
    Gap, // no sum of these notes makes it
};

struct Nearest
{
    Obstacle obstacle = Obstacle::None;
    std::optional<quint64> below; // largest payable amount up to the one asked for, above 0
    std::optional<quint64> above; // smallest payable amount beyond it
    quint64 divisor = 1; // minor units
    std::optional<quint64> fewestNotes; // what the amount would take without a bound on notes

    friend bool operator==(const Nearest &, const Nearest &) = default;
};

// The payable amounts around the one asked for, and what stands against it. Microseconds at the
// sizes of a cash machine. TooExpensive, Cancelled.
Outcome<Nearest> nearest(const Payout &payout, const StopRequested &stop = {});

// Whether each of the amounts can be paid: to grey out what cannot be chosen.
Outcome<std::vector<bool>> payable(std::span<const quint64> amounts, const NoteSet &notes,
                                   std::optional<quint64> maxNotes = {});

// "985 EUR cannot be paid: these notes only make multiples of 10 EUR; nearest: 980 and 990 EUR".
QString text(const Nearest &nearest, quint64 amount, int exponent, const QString &label);

} // namespace denomination
