// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace gui {

// The languages the program speaks, as locale codes: "de", "pt_BR". English is always there.
QStringList languages();

// The language as its speakers write it: "Deutsch".
QString languageName(const QString &code);

// Puts the application into a language, with its numbers, dates and direction of writing. Every
// widget takes its words anew. Lives on the main thread as long as the application does.
class Language
{
public:
    ~Language();

    void choose(const QString &code); // empty: the desktop's, or English if it is not spoken here

private:
    QTranslator m_application;
    QTranslator m_qt;
    QString m_code;
    bool m_isChosen = false;
};

} // namespace gui
