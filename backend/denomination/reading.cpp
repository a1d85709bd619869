// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/reading.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QStringView text;
    qsizetype position;
};

template <typename IsGap>
std::vector<Word> words(QStringView text, IsGap isGap)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !isGap(text[end]))
            ++end;
        if (end > at)
            words.push_back({text.sliced(at, end - at), at});
        at = end + 1;
    }
    return words;
}

bool isListGap(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

tl::unexpected<Fault> at(const Word &word, Fault fault)
{
    fault.position = word.position;
    fault.length = word.text.size();
    return tl::unexpected<Fault>(std::move(fault));
}

Outcome<quint64> unitsOf(const Word &word, int exponent)
{
    const auto amount = Amount::parse(word.text, exponent);
    if (!amount)
        return at(word, amount.error());
    return amount->units();
}

Outcome<quint64> noteOf(const Word &word, int exponent)
{
    const auto value = unitsOf(word, exponent);
    if (value && *value == 0)
        return at(word, {FaultCode::DenominationNotPositive, u"a note of 0 cannot pay anything"_s});
    if (value && *value > maxNoteValue)
        return at(word,
                  {FaultCode::ValueOutOfRange, u"a note of %1 is too large"_s.arg(word.text)});
    return value;
}

// The halves of "left SIGN right"; an empty right half when there is no sign.
template <typename IsSign>
std::pair<Word, Word> halves(const Word &word, IsSign isSign)
{
    qsizetype sign = 0;
    while (sign < word.text.size() && !isSign(word.text[sign]))
        ++sign;
    const auto trimmed = [&word](qsizetype from, qsizetype to) {
        while (from < to && word.text[from].isSpace())
            ++from;
        while (to > from && word.text[to - 1].isSpace())
            --to;
        return Word{word.text.sliced(from, to - from), word.position + from};
    };
    if (sign == word.text.size())
        return {trimmed(0, sign), {{}, word.position + sign}};
    return {trimmed(0, sign), trimmed(sign + 1, word.text.size())};
}

// "50 EUR" without its last word, when that has letters only.
Word withoutLabel(Word word)
{
    qsizetype end = word.text.size();
    while (end > 0 && word.text[end - 1].isLetter())
        --end;
    while (end > 0 && word.text[end - 1].isSpace())
        --end;
    word.text = word.text.first(end);
    return word;
}

} // namespace

Outcome<std::vector<Amount>> amountsFromText(QStringView text, int exponent)
{
    std::vector<Amount> amounts;
    for (const Word &word : words(text, isListGap)) {
        const auto units = unitsOf(word, exponent);
        if (!units)
            return tl::unexpected(units.error());
        if (*units == 0)
            return at(word, {FaultCode::AmountZero, u"an amount of 0 is nothing to pay"_s});
        amounts.push_back(*Amount::of(qint64(*units)));
    }
    return amounts;
}

Outcome<std::vector<qint64>> valuesFromText(QStringView text, int exponent)
{
    std::vector<qint64> values;
    for (const Word &word : words(text, isListGap)) {
        const auto value = noteOf(word, exponent);
        if (!value)
            return tl::unexpected(value.error());
        if (std::find(values.begin(), values.end(), qint64(*value)) != values.end())
            return at(
                word,
                {FaultCode::DuplicateDenomination, u"the note %1 is named twice"_s.arg(word.text)});
        if (values.size() == maxDenominations)
            return at(word,
                      {FaultCode::TooManyDenominations,
                       u"at most %1 different notes can be reckoned with"_s.arg(maxDenominations)});
        values.push_back(qint64(*value));
    }
    return values;
}

Outcome<std::vector<MixPart>> mixFromText(QStringView text, int exponent)
{
    const auto isPlus = [](QChar c) { return c == u'+' || c == u',' || c == u';' || c == u'\n'; };
    const auto isTimes = [](QChar c) { return c == u'x' || c == u'X' || c == u'*' || c == u'×'; };
    std::vector<MixPart> parts;
    for (const Word &part : words(text, isPlus)) {
        const auto [first, second] = halves(part, isTimes);
        if (first.text.isEmpty() && second.text.isEmpty() && part.text.trimmed().isEmpty())
            continue;
        const bool isBare = second.text.isEmpty();
        const auto value = noteOf(withoutLabel(isBare ? first : second), exponent);
        const auto count = isBare ? Outcome<quint64>(1) : unitsOf(first, 0);
        if (!count || !value)
            return tl::unexpected(count ? value.error() : count.error());
        parts.push_back({*value, *count});
    }
    return parts;
}

Outcome<std::vector<MixPart>> limitsFromText(QStringView text, int exponent)
{
    std::vector<MixPart> limits;
    for (const Word &word : words(text, isListGap)) {
        const auto [note, count] = halves(word, [](QChar c) { return c == u'=' || c == u':'; });
        const auto value = noteOf(note, exponent);
        const auto most = unitsOf(count, 0);
        if (!value || !most)
            return tl::unexpected(value ? most.error() : value.error());
        limits.push_back({*value, *most});
    }
    return limits;
}

} // namespace denomination
