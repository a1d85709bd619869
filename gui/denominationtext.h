// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"
#include "backend/denomination/currency.h"
#include "backend/denomination/verify.h"

#include <QLocale>

#include <span>

namespace gui {

// What the denomination engine says, in the person's language, and what the person types, for it.

QString faultText(const denomination::Fault &fault);

// What was typed, as a part of a sentence: in its own direction, and cut short where it is long.
QString quoted(const QString &typed);

// Why the amount cannot be paid, and what can be instead.
QString obstacleText(const denomination::Nearest &nearest, quint64 amount, int exponent,
                     const QString &label);
QString nearestText(const denomination::Nearest &nearest, int exponent, const QString &label);

// "3 × 10 EUR + 1 × 50 EUR" with the smallest note first; lines break at the plus signs alone.
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

// One sum, as a cell of a table shows it: its digits may stand in groups.
denomination::Outcome<denomination::Amount> readAmount(const QString &text, int exponent,
                                                       const QLocale &locale = {});

// A number of notes, likewise, and one of any length.
std::optional<quint64> readCount(const QString &text, const QLocale &locale = {});
std::optional<denomination::Natural> readNumber(const QString &text, const QLocale &locale = {});

// "2 x 50 + 3 x 10", in any order and spelling of the sign. AmountNotANumber for what cannot be
// read.
denomination::Outcome<std::vector<denomination::MixPart>> readMix(const QString &text, int exponent,
                                                                  const QLocale &locale = {});

// A line for each amount, "230 = 2 x 100 + 3 x 10", the amount and its mix parted by = or :.
// AmountNotANumber and its like, with the position of the word or line it is about.
denomination::Outcome<denomination::MixTable> readMixTable(const QString &text, int exponent,
                                                           const QLocale &locale = {});
// The same table as another language writes it; as it stands where it cannot be read.
QString respelt(const QString &mixTable, int exponent, const QLocale &from, const QLocale &to);
QString mixLine(quint64 amount, const denomination::Combination &way,
                const denomination::NoteSet &notes, int exponent, const QLocale &locale = {});

// Which ways are wanted: "50 >= 2, 100 = 0", by the value of a note and how many of it; also <=, <
// and >. The error is a sentence. An empty text is no filter.
tl::expected<denomination::WayFilter, QString> readFilter(const QString &text,
                                                          const denomination::NoteSet &notes,
                                                          int exponent, const QLocale &locale = {});
QString filterText(const denomination::WayFilter &filter, const denomination::NoteSet &notes,
                   int exponent, const QLocale &locale = {});

// Whether a proposed mix pays, and everything that is wrong if not.
QString verdictText(const denomination::Verdict &verdict, const denomination::Currency &currency);

// All rules, and those that need no table of the operator's, in the order they are shown.
inline constexpr std::array payoutRules{
    denomination::Mix::FewestNotes, denomination::Mix::EqualShare, denomination::Mix::LeastSpread,
    denomination::Mix::EvenCounts,  denomination::Mix::MostUnits,  denomination::Mix::HouseTable};
inline constexpr auto stockRules = std::span(payoutRules).first<5>();

QString ruleText(denomination::Mix rule); // its name
QString reasonText(const denomination::Dispense &dispense); // why this way

} // namespace gui
