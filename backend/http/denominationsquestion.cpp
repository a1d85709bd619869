// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/denominationsquestion.h"

#include "backend/customers/jsonreader.h"
#include "backend/http/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using customers::BodyFault;
using customers::JsonReader;
using denomination::Amount;
using denomination::Cassette;
using denomination::Natural;
using denomination::NoteSet;
using denomination::Order;

namespace http {

namespace {

struct OrderName
{
    QByteArrayView name;
    Order order;
};
constexpr OrderName orderNames[] = {{"smallNotesFirst", Order::SmallNotesFirst},
                                    {"largeNotesFirst", Order::LargeNotesFirst},
                                    {"fewestNotesFirst", Order::FewestNotesFirst},
                                    {"mostNotesFirst", Order::MostNotesFirst}};
constexpr qsizetype longestNumber = 1'000; // digits

// The digits of a whole number as JSON may write it, "30", "30.0" or "3e1"; empty for any other.
QByteArray wholeDigits(QByteArrayView number)
{
    QByteArray text = number.toByteArray().toLower();
    const qsizetype e = text.indexOf('e');
    bool isNear = true;
    const int exponent = e < 0 ? 0 : text.mid(e + 1).toInt(&isNear);
    isNear = isNear && exponent >= -longestNumber && exponent <= longestNumber;
    text.truncate(e < 0 ? text.size() : e);
    if (std::none_of(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; }))
        return "0"; // also "-0" and "0e99"
    const qsizetype dot = text.indexOf('.');
    qsizetype decimals = dot < 0 ? 0 : text.size() - dot - 1;
    if (dot >= 0)
        text.remove(dot, 1);
    if (text.startsWith('-') || !isNear)
        return {};
    for (decimals -= exponent; decimals < 0; ++decimals)
        text += '0';
    for (; decimals > 0 && text.endsWith('0'); --decimals)
        text.chop(1);
    return decimals > 0 ? QByteArray() : text.isEmpty() ? QByteArray("0") : text;
}

class QuestionReader
{
public:
    explicit QuestionReader(QByteArrayView body)
        : m_reader(body)
    { }

    customers::Body<DenominationsQuestion> read()
    {
        if (m_reader.peek() == JsonReader::Type::Object) {
            readMembers();
        } else if (!m_reader.hasFailed()) {
            m_reader.skip();
            refuse({}, u"the body is not an object"_s);
        }
        if (m_reader.isAtEnd() && !m_fault)
            finish();
        if (m_reader.hasFailed())
            return tl::unexpected(
                BodyFault{{base::Kind::Invalid, m_reader.fault()}, m_reader.offset(), {}});
        if (m_fault)
            return tl::unexpected(*m_fault);
        return std::move(m_question);
    }

private:
    void refuse(const QString &pointer, const QString &words)
    {
        if (!m_fault)
            m_fault = BodyFault{{base::Kind::Invalid, words}, {}, {pointer}};
    }

    // What follows a fault may be long, and is only looked at for being JSON.
    void readMembers()
    {
        JsonReader::Text name;
        m_reader.enter();
        while (m_reader.nextMember(name))
            m_fault ? m_reader.skip() : readMember(name.value.toByteArray());
    }

    void readMember(const QByteArray &name)
    {
        if (std::find(m_seen.begin(), m_seen.end(), name) != m_seen.end())
            refuse(pointerTo(QString::fromUtf8(name)), u"the field is given twice"_s);
        m_seen.push_back(name);
        if (name == "amounts")
            readAmounts();
        else if (name == "denominations")
            readNotes();
        else if (name == "limits")
            readLimits();
        else if (name == "maxNotes")
            m_question.maxNotes = number(u"/maxNotes"_s).to64();
        else if (name == "offset")
            m_question.offset = number(u"/offset"_s);
        else if (name == "limit")
            readLimit();
        else if (name == "order")
            readOrder();
        else {
            refuse(pointerTo(QString::fromUtf8(name)), u"there is no such field"_s);
            m_reader.skip();
        }
    }

    // What can outgrow the numbers of a JSON client may also come as a string of digits.
    enum class Spelling { NumberOrDigits, NumberOnly };

    Natural number(const QString &pointer, Spelling spelling = Spelling::NumberOrDigits)
    {
        QByteArray digits;
        if (m_reader.peek() == JsonReader::Type::Number)
            digits = wholeDigits(m_reader.number());
        else if (m_reader.peek() == JsonReader::Type::String
                 && spelling == Spelling::NumberOrDigits)
            digits = m_reader.string().value.toByteArray();
        else
            m_reader.skip();
        const auto value = Natural::fromDecimal(QString::fromUtf8(digits.left(longestNumber)));
        if (!value || digits.size() > longestNumber)
            refuse(pointer, u"not a whole number from 0 up"_s);
        return value.value_or(Natural());
    }

    bool enterArray(const QString &pointer)
    {
        if (m_reader.peek() == JsonReader::Type::Array)
            return m_reader.enter();
        refuse(pointer, u"not an array"_s);
        m_reader.skip();
        return false;
    }

    void readAmounts()
    {
        for (bool isIn = enterArray(u"/amounts"_s); isIn && m_reader.nextElement();)
            m_fault ? m_reader.skip() : readAmount();
    }

    void readAmount()
    {
        const QString pointer = u"/amounts/%1"_s.arg(m_question.amounts.size());
        const Natural units = number(pointer);
        if (units.isZero() || units > Natural(quint64(std::numeric_limits<qint64>::max())))
            refuse(pointer, u"an amount is a whole number from 1 to 2^63 - 1"_s);
        else if (m_question.amounts.size() == DenominationsQuestion::mostAmounts)
            refuse(u"/amounts"_s,
                   u"at most %1 amounts are answered at once"_s.arg(
                       DenominationsQuestion::mostAmounts));
        else
            m_question.amounts.push_back(*Amount::of(qint64(units.to64())));
    }

    void readNotes()
    {
        for (bool isIn = enterArray(u"/denominations"_s); isIn && m_reader.nextElement();)
            m_fault ? m_reader.skip() : readNote();
    }

    void readNote()
    {
        const QString pointer = u"/denominations/%1"_s.arg(m_cassettes.size());
        Cassette cassette;
        cassette.value = number(pointer, Spelling::NumberOnly).to64();
        const auto isSame = [&](const Cassette &c) { return c.value == cassette.value; };
        if (std::any_of(m_cassettes.begin(), m_cassettes.end(), isSame))
            refuse(pointer, u"the note is named twice"_s);
        if (m_cassettes.size() <= std::size_t(denomination::maxDenominations))
            m_cassettes.push_back(cassette);
    }

    void readLimits()
    {
        if (m_reader.peek() != JsonReader::Type::Object) {
            refuse(u"/limits"_s, u"not an object"_s);
            return m_reader.skip();
        }
        JsonReader::Text name;
        m_reader.enter();
        while (m_reader.nextMember(name))
            m_fault ? m_reader.skip() : readLimitOf(name.value.toByteArray());
    }

    void readLimitOf(const QByteArray &name)
    {
        const QString pointer = u"/limits"_s + pointerTo(QString::fromUtf8(name));
        const auto note = Natural::fromDecimal(QString::fromUtf8(name.left(longestNumber)));
        const quint64 most = number(pointer).to64();
        const auto isSame = [&](const Limit &limit) { return note && limit.note == note->to64(); };
        if (std::any_of(m_limits.begin(), m_limits.end(), isSame))
            refuse(pointer, u"the field is given twice"_s);
        else if (note && m_limits.size() <= std::size_t(denomination::maxDenominations))
            m_limits.push_back({note->to64(), most, pointer});
        else
            refuse(pointer, u"not one of the denominations"_s);
    }

    void readLimit()
    {
        const Natural limit = number(u"/limit"_s, Spelling::NumberOnly);
        if (limit > Natural(DenominationsQuestion::mostRows))
            refuse(u"/limit"_s,
                   u"at most %1 rows are answered at once"_s.arg(DenominationsQuestion::mostRows));
        m_question.limit = limit.to64();
    }

    void readOrder()
    {
        QByteArray word;
        if (m_reader.peek() == JsonReader::Type::String)
            word = m_reader.string().value.toByteArray();
        else
            m_reader.skip();
        const auto found = std::find_if(std::begin(orderNames), std::end(orderNames),
                                        [&word](const OrderName &o) { return o.name == word; });
        if (found == std::end(orderNames))
            refuse(u"/order"_s, u"not one of the orders"_s);
        else
            m_question.order = found->order;
    }

    void finish()
    {
        if (m_question.amounts.empty())
            refuse(u"/amounts"_s, u"there is no amount to pay"_s);
        for (const Limit &limit : m_limits) {
            const auto note =
                std::find_if(m_cassettes.begin(), m_cassettes.end(),
                             [&](const Cassette &c) { return c.value == limit.note; });
            if (note == m_cassettes.end())
                refuse(limit.pointer, u"not one of the denominations"_s);
            else
                note->available = limit.most;
        }
        const auto notes = NoteSet::ofCassettes(m_cassettes);
        if (notes)
            m_question.notes = *notes;
        else
            refuse(u"/denominations"_s, notes.error().detail);
    }

    struct Limit
    {
        quint64 note;
        quint64 most;
        QString pointer;
    };

    JsonReader m_reader;
    DenominationsQuestion m_question;
    std::vector<Cassette> m_cassettes;
    std::vector<Limit> m_limits;
    std::vector<QByteArray> m_seen;
    std::optional<BodyFault> m_fault;
};

} // namespace

customers::Body<DenominationsQuestion> denominationsQuestion(QByteArrayView body)
{
    return QuestionReader(body).read();
}

QByteArrayView orderName(Order order)
{
    return std::find_if(std::begin(orderNames), std::end(orderNames),
                        [order](const OrderName &o) { return o.order == order; })
        ->name;
}

} // namespace http
