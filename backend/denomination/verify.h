// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/mix.h"

namespace denomination {

// One thing that is wrong with a proposed mix.
struct Finding
{
    enum class What {
        UnknownNote, // no such note in the set: `value`
        SumShort, // `asked` minor units are missing
        SumOver, // `asked` minor units too many
        InventoryShort, // of `value` it takes `asked`, and `possible` can be had
        TooManyNotes, // it takes `asked` notes in all, and `possible` are allowed
    };
    What what = What::UnknownNote;
    quint64 value = 0; // minor units
    quint64 asked = 0;
    quint64 possible = 0;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Verdict
{
    bool isPayable = false;
    quint64 sum = 0; // what the mix is worth, minor units; stops at 2^64 - 1
    std::optional<Combination> way; // when all its notes are known
    std::vector<Finding> findings; // everything that is wrong, none when payable
};

// Whether a mix that someone proposes pays the amount, and everything that is wrong if not.
Verdict verify(const Payout &payout, std::span<const MixPart> mix);

} // namespace denomination
