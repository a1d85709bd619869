// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gui {

// Things of a kind, one after another, parted as the language parts them: "1, 2, 3" in English,
// "١، ٢، ٣" in Arabic.
QString listed(const QStringList &things);

// The same for things that may hold such a sign themselves: "Organa, Leia; Solo, Han" in English.
QString listedApart(const QStringList &things);

// One sentence after another: with a space between in most languages, with none in Japanese.
QString sentences(const QStringList &all);

} // namespace gui
