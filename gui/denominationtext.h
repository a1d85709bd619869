// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"

#include <QLocale>

namespace gui {

// What the denomination engine says, in the person's language, and what the person types, for it.

QString faultText(const denomination::Fault &fault);

// Why the amount cannot be paid, and what can be instead.
QString obstacleText(const denomination::Nearest &nearest, quint64 amount, int exponent,
                     const QString &label);

// "3 × 10 EUR + 1 × 50 EUR" with the smallest note first.
QString wayText(const denomination::Combination &way, const denomination::NoteSet &notes,
                int exponent, const QString &label);

// Sums of money parted by spaces, semicolons, line ends, or commas where the locale does not use
// them as decimal points. A fault names the word by its position.
denomination::Outcome<std::vector<denomination::Amount>> readAmounts(const QString &text,
                                                                     int exponent,
                                                                     const QLocale &locale = {});

// The same for the values of notes, which must be distinct and above 0.
denomination::Outcome<denomination::NoteSet> readNotes(const QString &text, int exponent,
                                                       const QLocale &locale = {});

// "2 x 50 + 3 x 10", in any order and spelling of the sign; a note named twice is added up.
// AmountNotANumber for what cannot be read, NotPayable for a note that is not in the set.
denomination::Outcome<denomination::Combination> readMix(const QString &text,
                                                         const denomination::NoteSet &notes,
                                                         int exponent, const QLocale &locale = {});

// Whether the mix pays what is to be paid, and if not, what is missing or too much.
QString mixText(const denomination::Combination &mix, const denomination::Payout &payout,
                int exponent, const QString &label);

} // namespace gui
