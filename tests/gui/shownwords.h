// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace support {

// A text that a widget shows or speaks, with the name of the place where it stands.
struct Text
{
    QString place;
    QString words;
};

// Everything that can be read or heard in the window, on whichever page.
std::vector<Text> textsOf(const QWidget &window);

// What is left of a text in the pseudo-language that is in no language but English: words which it
// never dressed, whether they stand beside its marks or were put within them. Words that a sentence
// only quotes, and isolates therefore, are not among them; nor is markup.
QStringList undressedWords(const QString &text);

} // namespace support
