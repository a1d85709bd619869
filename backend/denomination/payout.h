// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/amount.h"
#include "backend/denomination/noteset.h"

#include <algorithm>

namespace denomination {

// The question everything else answers: an amount, what there is to pay it with, and how many
// notes fit through the slot.
struct Payout
{
    Amount amount;
    NoteSet notes;
    std::optional<quint64> maxNotes; // in the whole payout; none: any number

    // The most of a note that this payout could take, whatever limits it.
    quint64 most(int note) const
    {
        return std::min(
            {notes.limit(note), maxNotes.value_or(unlimited), amount.units() / notes.value(note)});
    }
    // No way has more notes than this: as many of the smallest as there are, then of the next.
    quint64 mostNotes() const
    {
        quint64 count = 0, rest = amount.units();
        for (int note = notes.size(); note-- > 0;) {
            const quint64 taken = std::min(notes.limit(note), rest / notes.value(note));
            count += taken;
            rest -= taken * notes.value(note);
        }
        return std::min(count, maxNotes.value_or(unlimited));
    }
    // Whether any note's limit can refuse anything at all.
    bool isBoundByLimits() const
    {
        for (int note = 0; note < notes.size(); ++note)
            if (notes.limit(note) < amount.units() / notes.value(note))
                return true;
        return false;
    }
    // Whether maxNotes can refuse anything at all.
    bool isBoundByNotes() const
    {
        return maxNotes && *maxNotes < amount.units() / notes.value(notes.size() - 1);
    }
};

} // namespace denomination
