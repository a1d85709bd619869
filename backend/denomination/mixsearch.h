// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/mix.h"

namespace denomination {

// What a cassette holds of each value, as far as it is known: `unlimited` where there is no end.
std::array<quint64, maxDenominations> heldNotes(const NoteSet &notes);
// How many cassettes can give at least one note of each value.
std::array<quint64, maxDenominations> unitsOf(const NoteSet &notes);

struct Share // a fraction
{
    quint64 taken = 0;
    quint64 of = 1;

    friend bool operator<(const Share &a, const Share &b)
    {
        return u128(a.taken) * b.of < u128(b.taken) * a.of;
    }
};
Share largestShare(const Combination &way, std::span<const quint64> held);
quint64 spreadAfter(const Combination &way, std::span<const quint64> held);
quint64 unitsUsed(const Combination &way, std::span<const quint64> units);

using WayOutcome = Outcome<std::optional<Combination>>;

// The best way by one rule, none when the payout cannot be made. A scan of all ways while they are
// few, else a search of its own.
WayOutcome equalShareWay(const Payout &payout, const StopRequested &stop);
WayOutcome leastSpreadWay(const Payout &payout, const StopRequested &stop);
WayOutcome evenCountsWay(const Payout &payout, const StopRequested &stop);
WayOutcome mostUnitsWay(const Payout &payout, const StopRequested &stop);

} // namespace denomination
