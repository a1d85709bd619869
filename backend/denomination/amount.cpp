// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/amount.h"

#include <algorithm>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

Outcome<Amount> Amount::of(qint64 units)
{
    if (units < 0)
        return fault(FaultCode::AmountNegative, u"an amount cannot be negative"_s);
    return Amount(quint64(units));
}

Outcome<Amount> Amount::parse(QStringView text, int exponent)
{
    const QStringView number = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype dot = number.indexOf(u'.');
    const QStringView whole = dot < 0 ? number : number.first(dot);
    const QStringView decimals = dot < 0 ? QStringView() : number.sliced(dot + 1);
    if (whole.isEmpty() || (dot >= 0 && decimals.isEmpty()) || !isNumber(whole)
        || !isNumber(decimals))
        return fault(FaultCode::AmountNotANumber, u"\"%1\" is not a number"_s.arg(text));
    if (number.size() < text.size())
        return fault(FaultCode::AmountNegative, u"an amount cannot be negative"_s);
    if (decimals.size() > exponent)
        return fault(FaultCode::AmountHasTooManyDecimals,
                     u"\"%1\" has more than %2 decimals"_s.arg(text).arg(exponent));
    const QString digits = whole.toString() + decimals.toString().leftJustified(exponent, u'0');
    const auto units = Natural::fromDecimal(digits);
    if (!units || *units > Natural(quint64(std::numeric_limits<qint64>::max())))
        return fault(FaultCode::ValueOutOfRange, u"\"%1\" is too large"_s.arg(text));
    return Amount(units->to64());
}

QString decimalText(quint64 units, int exponent)
{
    const quint64 power = powerOfTen(exponent);
    const QString whole = QString::number(units / power);
    if (units % power == 0)
        return whole;
    return whole + u'.' + QString::number(units % power).rightJustified(exponent, u'0');
}

} // namespace denomination
