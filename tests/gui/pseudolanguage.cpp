// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pseudolanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString accented(QString text)
{
    static constexpr QStringView plain = u"aeiouyncAEIOUYNC";
    static constexpr QStringView dressed = u"áéíöüýñçÁÉÍÖÜÝÑÇ";
    for (QChar &letter : text)
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = dressed[at];
    return text;
}

} // namespace

QString pseudo(const QString &source)
{
    static const QRegularExpression kept(u"%L?[0-9]+|%L?n|<[^>]+>|&[a-z]+;|\\*\\.[a-z]+"_s);
    QString text;
    qsizetype from = 0;
    for (auto i = kept.globalMatch(source); i.hasNext();) {
        const auto match = i.next();
        text += accented(source.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    text += accented(source.mid(from));
    const qsizetype more = source.size() * 2 / 5;
    return QChar(PseudoLanguage::mark) + text + u" ~~~~"_s.repeated(more / 5 + 1).left(more) + u'⟧';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return pseudo(QString::fromUtf8(source));
}

void PseudoLanguage::speak()
{
    QCoreApplication::installTranslator(this);
}

void PseudoLanguage::fallSilent()
{
    QCoreApplication::removeTranslator(this);
}

} // namespace support
