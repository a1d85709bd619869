// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numbertext.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString localDigits(const QString &digits, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero == "0"_L1)
        return digits;
    QString local;
    for (const QChar digit : digits)
        local += QChar(char16_t(zero.front().unicode() + digit.unicode() - u'0'));
    return local;
}

QString grouped(const QString &digits, const QLocale &locale)
{
    constexpr qsizetype group = 3;
    QString text = localDigits(digits, locale);
    for (qsizetype at = text.size() - group; at > 0; at -= group)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString superscript(qsizetype number)
{
    static constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.unicode() - u'0'];
    return text;
}

} // namespace

QString numberText(const denomination::Natural &number, const QLocale &locale)
{
    return grouped(number.toString(), locale);
}

QString shortNumberText(const denomination::Natural &number, int digits, const QLocale &locale)
{
    const QString all = number.toString();
    if (all.size() <= digits)
        return grouped(all, locale);
    const double mantissa = all.first(3).toDouble() / 100;
    return u"%1 × %2%3"_s.arg(locale.toString(mantissa, 'f', 2), localDigits(u"10"_s, locale),
                              superscript(all.size() - 1));
}

QString moneyText(quint64 units, int exponent, const QLocale &locale)
{
    QString digits = QString::number(units).rightJustified(exponent + 1, u'0');
    const QString decimals = digits.last(exponent);
    digits.chop(exponent);
    const QString whole = grouped(digits, locale);
    if (decimals.count(u'0') == decimals.size())
        return whole;
    return whole + locale.decimalPoint() + localDigits(decimals, locale);
}

QString moneyText(quint64 units, int exponent, const QString &label)
{
    return moneyText(units, exponent) + QChar::Nbsp + label;
}

} // namespace gui
