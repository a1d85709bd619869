// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/mix.h"

namespace denomination {

// What customers will ask for: any amount from `lowest` to `highest` in steps, all equally likely,
// drawn from the seed. An amount that these notes could not make even from full cassettes is drawn
// again, since no customer would be offered it.
struct Demand
{
    quint64 lowest = 0; // minor units
    quint64 highest = 0;
    quint64 step = 1;
    quint64 seed = 1;
    std::optional<quint64> maxNotes; // in one payout
    quint64 mostCustomers = 100'000; // ends there even with notes left
};

struct Forecast
{
    Mix mix = Mix::FewestNotes;
    quint64 served = 0; // customers until the first refusal
    std::optional<quint64> refused; // the amount that could not be paid any more
    // How many notes are left of each value of the set, largest first, after every `every`
    // customers: at most 256 samples, the first with full cassettes.
    quint64 every = 1;
    std::vector<std::vector<quint64>> levels;
};

// Plays a demand against the cassettes under a rule until the first refusal. The same seed gives
// the same customers under every rule. Milliseconds for a cash machine. ValueOutOfRange for a
// demand of nothing, TooExpensive, Cancelled.
Outcome<Forecast> forecast(const NoteSet &notes, Mix mix, const Demand &demand,
                           const StopRequested &stop = {});

} // namespace denomination
