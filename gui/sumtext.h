// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteset.h"

#include <QLocale>

#include <optional>
#include <span>

// What is typed about denominations, as it is kept for the next start: the same in any language.
namespace gui {

// Sums beside one another, as the language of the moment writes them; in units of the currency's
// smallest coin.
QString spaced(std::span<const qint64> values, int exponent);

// Sums as they are written in any language, to be read in another one; as they stand when they
// cannot be read.
QString kept(const QString &text, int exponent, const QLocale &locale = {});
QString recalled(const QString &text, int exponent); // from what was kept

// "5000 1000 0 -": the note, how many there are, stay, and go at once.
QString cassetteLine(const denomination::Cassette &cassette);
std::optional<denomination::Cassette> cassetteFrom(const QString &line);

} // namespace gui
