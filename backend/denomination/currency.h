// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/fault.h"

#include <span>

namespace denomination {

// A currency of ISO 4217 with the notes and coins in circulation, in minor units, largest first.
// Lives as long as the program.
struct Currency
{
    QLatin1StringView code; // "EUR"
    QLatin1StringView name; // English
    int exponent = 2; // decimals
    std::span<const qint64> notes;
    std::span<const qint64> coins;

    QString label() const { return code; } // what stands behind a number
    qint64 unit() const; // minor units in one whole: 100 for EUR
};

std::span<const Currency> currencies(); // by code
Outcome<Currency> currencyOf(QStringView code); // UnknownCurrency; upper or lower case
const Currency &euro();

// Notes and coins in one list, largest first.
std::vector<qint64> notesAndCoins(const Currency &currency);

} // namespace denomination
