// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/fault.h"

namespace denomination {

// What is to be paid: a whole number of minor units (cents), 0 to 2^63 - 1. Money is never a
// floating-point number here.
class Amount
{
public:
    static Outcome<Amount> of(qint64 units); // AmountNegative

    // "30", "30.5" or "30.50" in a currency of `exponent` decimals (0 to 4).
    // AmountNotANumber, AmountNegative, AmountHasTooManyDecimals, ValueOutOfRange.
    static Outcome<Amount> parse(QStringView text, int exponent);

    quint64 units() const { return m_units; }

    friend auto operator<=>(const Amount &, const Amount &) = default;

private:
    explicit Amount(quint64 units)
        : m_units(units)
    { }
    quint64 m_units;
};

// Minor units as a plain decimal with a dot: "30", "30.50". Whole sums have no decimals.
QString decimalText(quint64 units, int exponent);

} // namespace denomination
