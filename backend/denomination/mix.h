// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/payout.h"

namespace denomination {

// By which rule one of the many ways is chosen. The names of the standards for cash machines
// (XFS, XFS4IoT) stand behind.
enum class Mix {
    FewestNotes, // minimum number of bills
    EqualShare, // equal emptying: the least maximum of what a cassette gives of what it holds
    LeastSpread, // what remains in the cassettes differs least
    EvenCounts, // the same count from each value as far as possible, the rest in fewest notes
    MostUnits, // maximum number of cash units
    HouseTable, // looked up in the operator's own table
};

struct MixPart
{
    quint64 value = 0; // minor units
    quint64 count = 0;

    friend bool operator==(const MixPart &, const MixPart &) = default;
};

// A house mix: for each amount it knows, the notes to pay it with.
struct MixTable
{
    struct Line
    {
        quint64 amount = 0; // minor units
        std::vector<MixPart> parts;
    };
    std::vector<Line> lines;
};

// The way that was chosen, and the figures that show why.
struct Dispense
{
    Mix mix = Mix::FewestNotes;
    Combination way;
    std::vector<quint64> byCassette; // notes from each, in the order of NoteSet::cassettes()
    std::vector<std::vector<MixPart>> bundles; // handed out one after the other
    quint64 notes = 0;
    quint64 fewestPossible = 0; // notes of the FewestNotes mix, to compare with
    quint64 units = 0; // cassettes that give something
    quint64 shareTaken = 0; // the fullest share: so many …
    quint64 shareOf = 1; // … of so many that one value holds; 0 of 1 without an end of notes
    quint64 spread = 0; // notes between the fullest and the emptiest value afterwards
    quint64 evenCount = 0; // notes taken of every value alike
};

struct MixOptions
{
    std::optional<quint64> bundleSize; // notes one bundle holds at most
    const MixTable *table = nullptr; // for HouseTable; lent for the call
};

// The best way to pay by a rule, exactly; of two that are equal by the rule, the one with fewer
// notes. Microseconds at the sizes of a cash machine. AmountZero, NotPayable, TooManyNotes,
// AmountNotInMixTable, InventoryShort and NotPayable for a table line that cannot be paid,
// TooExpensive, Cancelled.
Outcome<Dispense> best(const Payout &payout, Mix mix, const MixOptions &options = {},
                       const StopRequested &stop = {});

// Why this way, in an English sentence: "equal share: no value gives more than 4 of 2000 notes".
QString reason(const Dispense &dispense);

// The cassettes after a payout.
std::vector<Cassette> remaining(const NoteSet &notes, const Dispense &dispense);

} // namespace denomination
