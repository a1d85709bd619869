// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/record.h"

#include "backend/customers/json.h"
#include "backend/customers/jsonreader.h"
#include "backend/customers/utf8.h"

#include <QCryptographicHash>

#include <charconv>

using namespace Qt::StringLiterals;
using customers::Customer;
using customers::JsonReader;

namespace storage {

namespace {

void appendStem(base::ByteBuilder &record, const Customer &customer)
{
    record += '[';
    customers::appendJsonString(record, customer.lastName);
    record += ',';
    customers::appendJsonString(record, customer.firstName);
    record += ',';
    record.appendNumber(customer.age);
}

} // namespace

QByteArray stemOf(const Customer &customer)
{
    base::ByteBuilder stem;
    appendStem(stem, customer);
    return stem.take();
}

QByteArray stampText(const Stamp &stamp)
{
    return QByteArray::number(stamp.when.toSecsSinceEpoch(), 36) + '.' + stamp.writer;
}

void appendRecord(base::ByteBuilder &out, const Customer &customer, QByteArrayView stampText)
{
    appendStem(out, customer);
    out += ",\"";
    out += stampText;
    out += "\"]";
}

QByteArray toRecord(const Customer &customer, QByteArrayView stampText)
{
    base::ByteBuilder record;
    appendRecord(record, customer, stampText);
    return record.take();
}

namespace {

// Beyond what anybody could have inserted by the rules, of this version or a later one; the roll
// holds no more.
constexpr int oldestKept = 65'535;
constexpr qsizetype longestKept = 8'192; // bytes

// The parts of a record one after the other.
class RecordReading
{
public:
    explicit RecordReading(QByteArrayView record)
        : m_reader(record)
        , m_isSound(m_reader.peek() == JsonReader::Type::Array && m_reader.enter())
    { }

    QByteArray text()
    {
        if (!m_isSound || !m_reader.nextElement() || m_reader.peek() != JsonReader::Type::String)
            return fail<QByteArray>();
        const QByteArrayView text = m_reader.string().value;
        return text.size() <= longestKept ? text.toByteArray() : fail<QByteArray>();
    }

    int integer()
    {
        if (!m_isSound || !m_reader.nextElement() || m_reader.peek() != JsonReader::Type::Number)
            return fail<int>();
        const auto value = customers::integerOf(m_reader.number());
        return value && *value >= 0 && *value <= oldestKept ? int(*value) : fail<int>();
    }

    // The rest is of no interest, but it must be JSON.
    bool isSound()
    {
        while (m_isSound && m_reader.nextElement())
            m_reader.skip();
        return m_isSound && m_reader.isAtEnd();
    }

private:
    template <typename T>
    T fail()
    {
        m_isSound = false;
        return {};
    }

    JsonReader m_reader;
    bool m_isSound;
};

// Takes a string without escapes from the beginning of a record.
std::optional<QByteArrayView> takeText(QByteArrayView &record)
{
    if (!record.startsWith('"'))
        return {};
    qsizetype length = 1;
    for (qsizetype end = 1; end < record.size() && length > 0; end += length) {
        const auto byte = uchar(record[end]);
        if (byte == '"') {
            const QByteArrayView text = record.sliced(1, end - 1);
            record = record.sliced(end + 1);
            return text.size() <= longestKept ? std::optional(text) : std::nullopt;
        }
        if (byte < 0x20 || byte == '\\')
            return {};
        length = byte < 0x80 ? 1 : customers::utf8Length(record.sliced(end));
    }
    return {};
}

std::optional<int> takeAge(QByteArrayView &record)
{
    int age = 0;
    const auto [end, error] = std::from_chars(record.begin(), record.end(), age);
    const bool isPlain =
        error == std::errc() && (record.front() != '0' || end - record.begin() == 1);
    record = record.sliced(end - record.begin());
    return isPlain && age >= 0 && age <= oldestKept ? std::optional(age) : std::nullopt;
}

bool take(QByteArrayView &record, char expected)
{
    const bool isThere = record.startsWith(expected);
    if (isThere)
        record = record.sliced(1);
    return isThere;
}

} // namespace

std::optional<customers::CustomerView> customerInRecord(qint64 id, QByteArrayView record)
{
    if (!take(record, '['))
        return {};
    const auto lastName = takeText(record);
    if (!lastName || !take(record, ','))
        return {};
    const auto firstName = takeText(record);
    if (!firstName || !take(record, ','))
        return {};
    const auto age = takeAge(record);
    if (!age || !take(record, ',') || !takeText(record) || record != "]")
        return {};
    return customers::CustomerView{*firstName, *lastName, *age, id};
}

base::Result<Customer> customerFromRecord(qint64 id, QByteArrayView record)
{
    if (const auto plain = customerInRecord(id, record))
        return plain->customer();
    RecordReading reading(record);
    Customer customer;
    customer.lastName = reading.text();
    customer.firstName = reading.text();
    customer.age = reading.integer();
    customer.id = id;
    if (reading.isSound())
        return customer;
    return base::failure(base::Kind::Protocol,
                         u"What Redis keeps for customer %1 is not a customer"_s.arg(id));
}

std::optional<Stamp> stampOf(QByteArrayView record)
{
    const qsizetype begin = record.lastIndexOf(",\"");
    if (begin < 0 || !record.endsWith("\"]"))
        return {};
    const QByteArray text = record.sliced(begin + 2, record.size() - begin - 4).toByteArray();
    const qsizetype dot = text.indexOf('.');
    bool isNumber = false;
    const qint64 seconds = text.first(qMax(dot, qsizetype(0))).toLongLong(&isNumber, 36);
    if (!isNumber)
        return {};
    return Stamp{text.sliced(dot + 1), QDateTime::fromSecsSinceEpoch(seconds).toUTC()};
}

QByteArray writerOf(const QString &signature)
{
    const auto digest =
        QCryptographicHash::hash(signature.toUtf8(), QCryptographicHash::Sha1).first(5);
    return digest.toHex();
}

std::optional<qint64> idFromText(QByteArrayView text)
{
    qint64 id = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), id);
    if (error != std::errc() || end != text.end() || (text.front() == '0' && text.size() > 1))
        return {};
    return id;
}

} // namespace storage
