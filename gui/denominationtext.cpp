// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/denominationtext.h"

#include "backend/denomination/reading.h"
#include "gui/listing.h"
#include "gui/messagetext.h"
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

// What parts the things of a list in any of the languages: Latin, Arabic and Japanese signs.
constexpr QStringView partings = u";,\u061b\u060c\uff1b\uff0c\u3001";

QRegularExpression words(const QLocale &locale)
{
    static const QRegularExpression withComma(u"(?:[^\\s%1]|,(?=\\d))+"_s.arg(partings));
    static const QRegularExpression withoutComma(u"[^\\s%1]+"_s.arg(partings));
    return locale.decimalPoint() == ","_L1 ? withComma : withoutComma;
}

tl::unexpected<Fault> faultAt(Fault fault, const QRegularExpressionMatch &word)
{
    fault.position = word.capturedStart();
    fault.length = word.capturedLength();
    return tl::unexpected<Fault>(std::move(fault));
}

// As the engine reads it, whatever the digits of the language look like. As long as before, so that
// positions stay.
QString canonical(QString text, const QLocale &locale)
{
    text.replace(locale.decimalPoint(), "."_L1);
    for (QChar &digit : text)
        if (digit.digitValue() >= 0)
            digit = QChar(u'0' + digit.digitValue());
    return text;
}

// "1.234,50" without its groups. What is in no groups of three stays: 0.50 is not 50 where the dot
// parts thousands.
QString ungrouped(const QString &text, const QLocale &locale)
{
    const QString sign = locale.groupSeparator();
    const bool isSpace = sign.front().isSpace(); // which of them, nobody types
    const QRegularExpression grouped(u"^[-+]?\\d{1,3}((%1)\\d{2,3})*(%1)\\d{3}(?!\\d)"_s.arg(
                                         isSpace ? u"\\s"_s : QRegularExpression::escape(sign)),
                                     QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grouped.match(text);
    if (!match.hasMatch())
        return text;
    QString digits = match.captured();
    if (isSpace)
        digits.removeIf([](QChar c) { return c.isSpace(); });
    return digits.remove(sign) + text.sliced(match.capturedLength());
}

template <typename Take>
Outcome<> readEach(const QString &text, int exponent, const QLocale &locale, Take take)
{
    auto matches = words(locale).globalMatch(text);
    while (matches.hasNext()) {
        const auto word = matches.next();
        const auto amount = Amount::parse(canonical(word.captured(), locale), exponent);
        if (!amount)
            return faultAt(amount.error(), word);
        if (auto taken = take(*amount); !taken)
            return faultAt(taken.error(), word);
    }
    return {};
}

// As the engine reads it, but for the decimal point.
QString plainMoney(quint64 units, int exponent, const QLocale &locale)
{
    return denomination::decimalText(units, exponent).replace(u'.', locale.decimalPoint());
}

QString lineText(const denomination::MixTable::Line &line, int exponent, const QLocale &locale)
{
    QStringList parts;
    for (const auto &part : line.parts)
        parts << u"%1 x %2"_s.arg(QString::number(part.count),
                                  plainMoney(part.value, exponent, locale));
    return u"%1 = %2"_s.arg(plainMoney(line.amount, exponent, locale), parts.join(u" + "_s));
}

void narrow(denomination::NoteRange &range, const QString &sign, quint64 count)
{
    const bool isStrict = sign == "<"_L1 || sign == ">"_L1;
    if (sign == "="_L1 || sign == ">="_L1 || sign == u"≥"_s || sign == ">"_L1)
        range.least = std::max(range.least, count + (isStrict ? 1 : 0));
    if (sign == "="_L1 || sign == "<="_L1 || sign == u"≤"_s)
        range.most = std::min(range.most, count);
    if (sign == "<"_L1)
        range = count > 0 ? denomination::NoteRange{range.least, std::min(range.most, count - 1)}
                          : denomination::NoteRange{1, 0}; // fewer than none
}

QString reasonText(const denomination::Nearest &nearest, int exponent, const QString &label)
{
    switch (nearest.obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::SharedDivisor:
        return Words::tr("These notes only make multiples of %1.")
            .arg(moneyText(nearest.divisor, exponent, label));
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
            .arg(QLocale().toString(denomination::maxDenominations));
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
        return Words::tr("The house table has no entry for this amount.");
    case FaultCode::TooManyRows:
        return Words::tr("There are %1 combinations, more than are allowed at once.")
            .arg(numberText(fault.figure));
    case FaultCode::RowOutOfRange:
        return Words::tr("The last combination has number %1.").arg(numberText(fault.figure));
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
            .arg(isolated(QString::fromLocal8Bit(std::strerror(fault.systemError))));
    }
    Q_UNREACHABLE();
}

QString quoted(const QString &typed)
{
    constexpr qsizetype most = 40; // a longer word would make its label, and so the page, as wide
    return isolated(typed.size() > most ? typed.first(most - 1) + u'…' : typed);
}

QString obstacleText(const denomination::Nearest &nearest, quint64 amount, int exponent,
                     const QString &label)
{
    //: %1 is an amount, %2 the reason, a whole sentence.
    return Words::tr("%1 cannot be paid. %2")
        .arg(moneyText(amount, exponent, label), reasonText(nearest, exponent, label));
}

QString nearestText(const denomination::Nearest &nearest, int exponent, const QString &label)
{
    const auto sum = [&](quint64 units) { return moneyText(units, exponent, label); };
    if (nearest.below && nearest.above)
        return Words::tr("Nearest: %1 and %2.").arg(sum(*nearest.below), sum(*nearest.above));
    if (nearest.below)
        return Words::tr("Nearest: %1.").arg(sum(*nearest.below));
    if (nearest.above)
        return Words::tr("Nearest: %1.").arg(sum(*nearest.above));
    return Words::tr("No other amount can be paid either.");
}

QString wayText(const denomination::Combination &way, const NoteSet &notes, int exponent,
                const QString &label)
{
    QStringList parts;
    for (int note = notes.size(); note-- > 0;) {
        if (way[note] > 0)
            parts << u"%1\u00a0×\u00a0%2"_s.arg(QLocale().toString(way[note]),
                                                moneyText(notes.value(note), exponent));
    }
    return u"%1 %2"_s.arg(parts.join(u"\u00a0+ "_s), label);
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

Outcome<Amount> readAmount(const QString &text, int exponent, const QLocale &locale)
{
    return Amount::parse(canonical(ungrouped(text.trimmed(), locale), locale), exponent);
}

std::optional<quint64> readCount(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const quint64 number =
        canonical(ungrouped(text.trimmed(), locale), locale).toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<denomination::Natural> readNumber(const QString &text, const QLocale &locale)
{
    QString digits = canonical(ungrouped(text.trimmed(), locale), locale);
    digits.removeIf([](QChar c) { return c.isSpace(); });
    return denomination::Natural::fromDecimal(digits);
}

Outcome<std::vector<denomination::MixPart>> readMix(const QString &text, int exponent,
                                                    const QLocale &locale)
{
    return denomination::mixFromText(canonical(text, locale), exponent);
}

Outcome<denomination::MixTable> readMixTable(const QString &text, int exponent,
                                             const QLocale &locale)
{
    static const QRegularExpression line(u"[^\\n]*\\S[^\\n]*"_s);
    static const QRegularExpression parts(u"^\\s*(\\S+)\\s*[=:](.+)$"_s);
    denomination::MixTable table;
    auto lines = line.globalMatch(canonical(text, locale));
    while (lines.hasNext()) {
        const auto word = lines.next();
        const auto match = parts.match(word.captured());
        const auto amount = Amount::parse(match.captured(1), exponent);
        auto mix = denomination::mixFromText(match.captured(2), exponent);
        if (!amount || !mix)
            return faultAt(amount ? mix.error() : amount.error(), word);
        table.lines.push_back({amount->units(), std::move(*mix)});
    }
    return table;
}

QString respelt(const QString &mixTable, int exponent, const QLocale &from, const QLocale &to)
{
    const auto table = readMixTable(mixTable, exponent, from);
    if (!table || from.decimalPoint() == to.decimalPoint())
        return mixTable;
    QStringList lines;
    for (const auto &line : table->lines)
        lines << lineText(line, exponent, to);
    return lines.join(u'\n');
}

QString mixLine(quint64 amount, const denomination::Combination &way, const NoteSet &notes,
                int exponent, const QLocale &locale)
{
    denomination::MixTable::Line line{amount, {}};
    for (int note = 0; note < notes.size(); ++note)
        if (way[note] > 0)
            line.parts.push_back({notes.value(note), way[note]});
    return lineText(line, exponent, locale);
}

tl::expected<denomination::WayFilter, QString> readFilter(const QString &text, const NoteSet &notes,
                                                          int exponent, const QLocale &locale)
{
    static const QRegularExpression condition(
        u"\\s*([^\\s%1<>=≤≥]+)\\s*(<=|>=|=|<|>|≤|≥)\\s*(\\d{1,18})\\s*(?:[%1.]|(?=\\s)|$)"_s.arg(
            partings));
    denomination::WayFilter filter;
    const QString plain = canonical(text, locale);
    qsizetype at = 0;
    while (!QStringView(plain).sliced(at).trimmed().isEmpty()) {
        const auto match = condition.match(plain, at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        const auto value = Amount::parse(match.captured(1), exponent);
        if (!match.hasMatch() || !value)
            //: What a filter of combinations looks like; the numbers and signs stay as they are.
            return tl::unexpected(Words::tr("Write conditions such as 50 >= 2 or 100 = 0."));
        const int note = notes.indexOf(value->units());
        if (note < 0)
            return tl::unexpected(
                Words::tr("There is no note of %1.").arg(moneyText(value->units(), exponent)));
        filter.resize(std::size_t(notes.size()));
        narrow(filter[std::size_t(note)], match.captured(2), match.captured(3).toULongLong());
        at = match.capturedEnd();
    }
    return filter;
}

QString filterText(const denomination::WayFilter &filter, const NoteSet &notes, int exponent,
                   const QLocale &locale)
{
    QStringList conditions;
    const auto add = [&](int note, const QString &sign, quint64 count) {
        conditions << u"%1 %2 %3"_s.arg(plainMoney(notes.value(note), exponent, locale), sign,
                                        QString::number(count));
    };
    for (int note = int(filter.size()); note-- > 0;) {
        const auto [least, most] = filter[std::size_t(note)];
        if (least == most)
            add(note, u"="_s, least);
        if (least != most && least > 0)
            add(note, u">="_s, least);
        if (least != most && most != denomination::unlimited)
            add(note, u"<="_s, most);
    }
    return listed(conditions);
}

QString verdictText(const denomination::Verdict &verdict, const denomination::Currency &currency)
{
    using What = denomination::Finding::What;
    const auto money = [&](quint64 units) {
        return moneyText(units, currency.exponent, currency.label());
    };
    const auto number = [](quint64 count) { return QLocale().toString(count); };
    const auto sentence = [&](const denomination::Finding &finding) {
        switch (finding.what) {
        case What::UnknownNote:
            return Words::tr("There is no note of %1.").arg(money(finding.value));
        case What::SumShort:
            return Words::tr("It makes %1; %2 are missing.")
                .arg(money(verdict.sum), money(finding.asked));
        case What::SumOver:
            return Words::tr("It makes %1; that is %2 too much.")
                .arg(money(verdict.sum), money(finding.asked));
        case What::InventoryShort:
            return Words::tr("It takes %1 notes of %2, but only %3 can be paid out.")
                .arg(number(finding.asked), money(finding.value), number(finding.possible));
        case What::TooManyNotes:
            return Words::tr("It takes %1 notes, and %2 are allowed at once.")
                .arg(number(finding.asked), number(finding.possible));
        }
        Q_UNREACHABLE();
    };
    if (verdict.isPayable)
        return Words::tr("This mix pays the amount.");
    QStringList words{Words::tr("This mix does not pay the amount.")};
    for (const auto &finding : verdict.findings)
        words << sentence(finding);
    return sentences(words);
}

QString ruleText(denomination::Mix rule)
{
    switch (rule) {
    case denomination::Mix::FewestNotes:
        //: Name of a rule by which a cash machine chooses notes.
        return Words::tr("fewest notes");
    case denomination::Mix::EqualShare:
        //: Name of a rule: cassettes become empty at about the same time.
        return Words::tr("equal emptying");
    case denomination::Mix::LeastSpread:
        //: Name of a rule: what is left in the cassettes differs least.
        return Words::tr("least spread");
    case denomination::Mix::EvenCounts:
        //: Name of a rule: the same number of every note.
        return Words::tr("even counts");
    case denomination::Mix::MostUnits:
        //: Name of a rule: as many cassettes as possible give something.
        return Words::tr("most cassettes");
    case denomination::Mix::HouseTable:
        //: Name of a rule: the operator's own table says what to pay.
        return Words::tr("house table");
    }
    Q_UNREACHABLE();
}

QString reasonText(const denomination::Dispense &dispense)
{
    const auto number = [](quint64 count) { return QLocale().toString(count); };
    switch (dispense.mix) {
    case denomination::Mix::FewestNotes:
        return Words::tr("Fewest notes possible: %1.").arg(number(dispense.notes));
    case denomination::Mix::EqualShare:
        if (dispense.shareTaken == 0)
            return Words::tr("No cassette is limited, so fewest notes.");
        return Words::tr("No note gives more than %1 of the %2 it has.")
            .arg(number(dispense.shareTaken), number(dispense.shareOf));
    case denomination::Mix::LeastSpread:
        if (dispense.shareTaken == 0 && dispense.spread == 0)
            return Words::tr("No cassette is limited, so fewest notes.");
        return Words::tr("Notes between fullest and emptiest afterwards: %1.")
            .arg(number(dispense.spread));
    case denomination::Mix::EvenCounts:
        return Words::tr("%1 of every note, the rest in fewest.").arg(number(dispense.evenCount));
    case denomination::Mix::MostUnits:
        return Words::tr("Cassettes that give something: %1.").arg(number(dispense.units));
    case denomination::Mix::HouseTable:
        return Words::tr("The table says so.");
    }
    Q_UNREACHABLE();
}

} // namespace gui
