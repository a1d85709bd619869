// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/denominationtext.h"

#include "gui/numbertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;
using denomination::Amount;
using denomination::Fault;
using denomination::FaultCode;
using denomination::NoteSet;
using denomination::Obstacle;
using denomination::Outcome;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::DenominationText)
};

QRegularExpression words(const QLocale &locale)
{
    static const QRegularExpression withComma(u"(?:[^\\s;,]|,(?=\\d))+"_s);
    static const QRegularExpression withoutComma(u"[^\\s;,]+"_s);
    return locale.decimalPoint() == ","_L1 ? withComma : withoutComma;
}

tl::unexpected<Fault> faultAt(Fault fault, const QRegularExpressionMatch &word)
{
    fault.position = word.capturedStart();
    fault.length = word.capturedLength();
    return tl::unexpected<Fault>(std::move(fault));
}

template <typename Take>
Outcome<> readEach(const QString &text, int exponent, const QLocale &locale, Take take)
{
    auto matches = words(locale).globalMatch(text);
    while (matches.hasNext()) {
        const auto word = matches.next();
        const QString canonical = word.captured().replace(locale.decimalPoint(), "."_L1);
        const auto amount = Amount::parse(canonical, exponent);
        if (!amount)
            return faultAt(amount.error(), word);
        if (auto taken = take(*amount); !taken)
            return faultAt(taken.error(), word);
    }
    return {};
}

QString nearestText(const denomination::Nearest &nearest, int exponent, const QString &label)
{
    const auto sum = [&](quint64 units) {
        return u"%1 %2"_s.arg(moneyText(units, exponent), label);
    };
    if (nearest.below && nearest.above)
        return Words::tr("Nearest: %1 and %2.").arg(sum(*nearest.below), sum(*nearest.above));
    if (nearest.below)
        return Words::tr("Nearest: %1.").arg(sum(*nearest.below));
    if (nearest.above)
        return Words::tr("Nearest: %1.").arg(sum(*nearest.above));
    return Words::tr("No other amount can be paid either.");
}

QString reasonText(const denomination::Nearest &nearest, int exponent, const QString &label)
{
    switch (nearest.obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::SharedDivisor:
        return Words::tr("These notes only make multiples of %1.")
            .arg(u"%1 %2"_s.arg(moneyText(nearest.divisor, exponent), label));
    case Obstacle::TooSmall:
        return Words::tr("It is less than the smallest note.");
    case Obstacle::Inventory:
        return Words::tr("The cassettes do not hold enough.");
    case Obstacle::MaxNotes:
        return Words::tr("It takes at least %1 notes, more than are allowed.")
            .arg(QLocale().toString(nearest.fewestNotes.value_or(0)));
    case Obstacle::Gap:
        return Words::tr("No sum of these notes makes it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString faultText(const Fault &fault)
{
    switch (fault.code) {
    case FaultCode::EmptySet:
        return Words::tr("Name at least one note to pay with.");
    case FaultCode::DenominationNotPositive:
        return Words::tr("A note must be worth more than nothing.");
    case FaultCode::DuplicateDenomination:
        return Words::tr("This note is named twice.");
    case FaultCode::TooManyDenominations:
        return Words::tr("There can be at most %1 different notes.")
            .arg(denomination::maxDenominations);
    case FaultCode::AmountNegative:
        return Words::tr("An amount cannot be negative.");
    case FaultCode::AmountZero:
        return Words::tr("There is nothing to pay.");
    case FaultCode::AmountNotANumber:
        return Words::tr("This is not a number.");
    case FaultCode::AmountHasTooManyDecimals:
        return Words::tr("This has more decimals than the currency.");
    case FaultCode::ValueOutOfRange:
        return Words::tr("This number is too large.");
    case FaultCode::UnknownCurrency:
        return Words::tr("This currency is not known.");
    case FaultCode::NotPayable:
        return Words::tr("This cannot be paid with these notes.");
    case FaultCode::TooManyNotes:
        return Words::tr("This takes at least %1 notes, more than are allowed.")
            .arg(numberText(fault.figure));
    case FaultCode::InventoryShort:
        return Words::tr("The cassettes do not hold enough for this.");
    case FaultCode::AmountNotInMixTable:
        return Words::tr("The mix table has no entry for this amount.");
    case FaultCode::TooManyRows:
        return Words::tr("There are %1 combinations, more than are allowed at once.")
            .arg(numberText(fault.figure));
    case FaultCode::RowOutOfRange:
        return Words::tr("There are only %1 combinations.").arg(numberText(fault.figure));
    case FaultCode::OrderNotAvailable:
        return Words::tr(
            "This order is not available for so large an amount. Choose the order by note "
            "values.");
    case FaultCode::TooExpensive:
        return Words::tr(
            "Counting this would take too long. Choose a smaller amount or fewer notes.");
    case FaultCode::Cancelled:
        return Words::tr("This was cancelled.");
    case FaultCode::SinkFailed:
        //: %1 is the system's reason, as in "No space left on device".
        return Words::tr("The file could not be written: %1. Nothing was left half-written.")
            .arg(QString::fromLocal8Bit(std::strerror(fault.systemError)));
    }
    Q_UNREACHABLE();
}

QString obstacleText(const denomination::Nearest &nearest, quint64 amount, int exponent,
                     const QString &label)
{
    //: %1 is an amount, %2 the reason, %3 what can be paid instead; whole sentences.
    return Words::tr("%1 cannot be paid. %2 %3")
        .arg(u"%1 %2"_s.arg(moneyText(amount, exponent), label),
             reasonText(nearest, exponent, label), nearestText(nearest, exponent, label));
}

QString wayText(const denomination::Combination &way, const NoteSet &notes, int exponent,
                const QString &label)
{
    QStringList parts;
    for (int note = notes.size(); note-- > 0;) {
        if (way[note] > 0)
            parts << u"%1 × %2"_s.arg(QLocale().toString(way[note]),
                                      moneyText(notes.value(note), exponent));
    }
    return u"%1 %2"_s.arg(parts.join(u" + "_s), label);
}

Outcome<std::vector<Amount>> readAmounts(const QString &text, int exponent, const QLocale &locale)
{
    std::vector<Amount> amounts;
    const auto read = readEach(text, exponent, locale, [&](Amount amount) -> Outcome<> {
        if (amount.units() == 0)
            return denomination::fault(FaultCode::AmountZero, u"there is nothing to pay"_s);
        amounts.push_back(amount);
        return {};
    });
    if (!read)
        return tl::unexpected<Fault>(read.error());
    return amounts;
}

Outcome<NoteSet> readNotes(const QString &text, int exponent, const QLocale &locale)
{
    std::vector<qint64> values;
    const auto read = readEach(text, exponent, locale, [&](Amount amount) -> Outcome<> {
        values.push_back(qint64(amount.units()));
        const auto set = NoteSet::of(values);
        return set ? Outcome<>() : tl::unexpected<Fault>(set.error());
    });
    if (!read)
        return tl::unexpected<Fault>(read.error());
    return NoteSet::of(values);
}

Outcome<denomination::Combination> readMix(const QString &text, const NoteSet &notes, int exponent,
                                           const QLocale &locale)
{
    static const QRegularExpression part(u"^\\s*(\\d{1,18})\\s*[x×*]\\s*(\\S+)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    denomination::Combination mix(notes.size());
    for (const QString &word : text.split(u'+')) {
        const auto match = part.match(word);
        const QString value = match.captured(2).replace(locale.decimalPoint(), "."_L1);
        const auto amount = Amount::parse(value, exponent);
        if (!match.hasMatch() || !amount)
            return denomination::fault(FaultCode::AmountNotANumber,
                                       u"\"%1\" is no part of a mix"_s.arg(word));
        const int note = notes.indexOf(amount->units());
        if (note < 0)
            return denomination::fault(FaultCode::NotPayable,
                                       u"there is no note of %1"_s.arg(value));
        mix[note] = denomination::saturatingSum(mix[note], match.captured(1).toULongLong());
    }
    return mix;
}

QString mixText(const denomination::Combination &mix, const denomination::Payout &payout,
                int exponent, const QString &label)
{
    const auto money = [&](denomination::u128 units) {
        const auto all = denomination::Natural::of128(units).to64();
        return u"%1 %2"_s.arg(moneyText(all, exponent), label);
    };
    const auto sum = mix.sum(payout.notes);
    const auto amount = denomination::u128(payout.amount.units());
    if (sum < amount)
        return Words::tr("This mix makes %1; %2 are missing.").arg(money(sum), money(amount - sum));
    if (sum > amount)
        return Words::tr("This mix makes %1; that is %2 too much.")
            .arg(money(sum), money(sum - amount));
    for (int note = 0; note < payout.notes.size(); ++note) {
        if (mix[note] > payout.notes.limit(note))
            return Words::tr("This mix takes %1 notes of %2, but only %3 can be paid out.")
                .arg(QLocale().toString(mix[note]), money(payout.notes.value(note)),
                     QLocale().toString(payout.notes.limit(note)));
    }
    if (mix.notes() > payout.maxNotes.value_or(denomination::unlimited))
        return Words::tr("This mix takes %1 notes, more than are allowed at once.")
            .arg(QLocale().toString(mix.notes()));
    return Words::tr("This mix pays the amount.");
}

} // namespace gui
