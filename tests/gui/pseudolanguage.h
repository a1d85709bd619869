// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace support {

// A language that nobody speaks: every text of the program with accents, in brackets, and longer
// by two fifths, as translations are. What shows no bracket was never translated; what is cut off
// has too little room. Places for values, markup and mnemonics stay. English while not spoken.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr char16_t mark = u'⟦';

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    void speak(); // installs itself; every widget takes its words anew
    void fallSilent();
};

QString pseudo(const QString &source);

} // namespace support
