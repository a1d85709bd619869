// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sumtext.h"

#include "gui/denominationtext.h"
#include "gui/numbertext.h"

using namespace Qt::StringLiterals;

namespace gui {

QString spaced(std::span<const qint64> values, int exponent)
{
    QStringList words;
    for (const qint64 value : values) {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        words << moneyText(quint64(value), exponent, plain).remove(plain.groupSeparator());
    }
    return words.join(u' ');
}

QString kept(const QString &text, int exponent, const QLocale &locale)
{
    const auto amounts = readAmounts(text, exponent, locale);
    if (!amounts)
        return text;
    QStringList words;
    for (const auto amount : *amounts)
        words << denomination::decimalText(amount.units(), exponent);
    return words.join(u' ');
}

QString recalled(const QString &text, int exponent)
{
    const auto amounts = readAmounts(text, exponent, QLocale::c());
    if (!amounts)
        return text;
    std::vector<qint64> values;
    for (const auto amount : *amounts)
        values.push_back(qint64(amount.units()));
    return spaced(values, exponent);
}

QString cassetteLine(const denomination::Cassette &cassette)
{
    const auto count = [](std::optional<quint64> number) {
        return number ? QString::number(*number) : u"-"_s;
    };
    return u"%1 %2 %3 %4"_s.arg(QString::number(cassette.value), count(cassette.available),
                                QString::number(cassette.reserve), count(cassette.maxPerPayout));
}

std::optional<denomination::Cassette> cassetteFrom(const QString &line)
{
    const QStringList words = line.split(u' ');
    const auto value = readCount(words.front(), QLocale::c());
    if (words.size() != 4 || !value || *value == 0)
        return {};
    denomination::Cassette cassette;
    cassette.value = *value;
    cassette.available = readCount(words[1], QLocale::c());
    cassette.reserve = readCount(words[2], QLocale::c()).value_or(0);
    cassette.maxPerPayout = readCount(words[3], QLocale::c());
    return cassette;
}

} // namespace gui
