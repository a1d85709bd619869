// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/natural.h"

#include <QLocale>

namespace gui {

// Numbers as people read them: digits and groups of the locale. Files use the C locale instead.

QString numberText(const denomination::Natural &number, const QLocale &locale = {});

// Like numberText() while it fits into `digits` digits, else rounded: "1.39 × 10²²".
QString shortNumberText(const denomination::Natural &number, int digits = 12,
                        const QLocale &locale = {});

// Minor units as a sum of money, without the currency: "30" or "30.50" in English.
QString moneyText(quint64 units, int exponent, const QLocale &locale = {});

// With its currency, from which no end of a line parts it: "30 EUR".
QString moneyText(quint64 units, int exponent, const QString &label);

} // namespace gui
