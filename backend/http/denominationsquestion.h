// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/json.h"
#include "backend/denomination/combinations.h"

namespace http {

// What POST /denominations asks: amounts and notes as whole numbers of one unit.
struct DenominationsQuestion
{
    static constexpr std::size_t mostAmounts = 100;
    static constexpr quint64 mostRows = 1'000; // of each amount
    static constexpr quint64 usualRows = 100;

    std::vector<denomination::Amount> amounts;
    std::optional<denomination::NoteSet> notes; // always there once it has been read
    std::optional<quint64> maxNotes;
    denomination::Natural offset; // the first row
    quint64 limit = usualRows;
    denomination::Order order = denomination::Order::SmallNotesFirst;

    denomination::Payout payout(std::size_t i) const { return {amounts[i], *notes, maxNotes}; }
};

// {"amounts":[30],"denominations":[10,50],"limits":{"50":3},"maxNotes":40,"offset":0,"limit":100,
// "order":"smallNotesFirst"}; all but the first two may be left out. Numbers may be strings of
// digits, since counts outgrow what other readers hold in a number.
customers::Body<DenominationsQuestion> denominationsQuestion(QByteArrayView body);

QByteArrayView orderName(denomination::Order order); // "fewestNotesFirst"

} // namespace http
