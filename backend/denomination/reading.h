// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/amount.h"
#include "backend/denomination/mix.h"

namespace denomination {

// Reads what people type or paste. Words are parted by blanks, commas, semicolons or line ends;
// numbers have at most `exponent` decimals after a dot. A fault names the word it is about by
// position and length. Any text is safe; the empty one gives an empty list.

// "30 50, 60.50". AmountNotANumber, AmountNegative, AmountHasTooManyDecimals, ValueOutOfRange;
// AmountZero, since nothing cannot be paid.
Outcome<std::vector<Amount>> amountsFromText(QStringView text, int exponent);

// Note values in minor units: "5, 10, 20". As above, and DenominationNotPositive,
// DuplicateDenomination, TooManyDenominations.
Outcome<std::vector<qint64>> valuesFromText(QStringView text, int exponent);

// A mix: "2x50 + 3x10", "2 x 50 EUR + 3 x 10 EUR"; x may be *, × too. A bare value is one note.
Outcome<std::vector<MixPart>> mixFromText(QStringView text, int exponent);

// Counts by note: "100=5 50=20".
Outcome<std::vector<MixPart>> limitsFromText(QStringView text, int exponent);

} // namespace denomination
