// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/json.h"

#include "backend/customers/draftreader.h"
#include "backend/customers/validation.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using base::ByteBuilder;

namespace customers {

namespace {

BodyFault broken(const JsonReader &reader)
{
    return {{base::Kind::Invalid,
             {QT_TRANSLATE_NOOP("Backend", "not JSON: %1 at byte %2"),
              {reader.fault(), qint64(reader.offset())}}},
            reader.offset(),
            {}};
}

BodyFault misshapen(base::Message what, std::vector<QString> pointers)
{
    return {{base::Kind::Invalid, std::move(what)}, {}, std::move(pointers)};
}

// The fault of a body of the wrong shape, unless it is no JSON at all.
BodyFault notWanted(JsonReader &reader, base::Message what)
{
    reader.skip();
    return reader.isAtEnd() ? misshapen(std::move(what), {QString()}) : broken(reader);
}

constexpr std::size_t mostPointers = 100; // enough to see what is wrong
constexpr qsizetype shortestRow = sizeof R"({"firstName":"A","lastName":"B","age":18,"id":1})" - 1;

// The rows of an array, as far as they are objects and wanted, and pointers to what is no object.
struct Rows
{
    std::vector<Draft> drafts;
    std::vector<QString> pointers;
    int count = 0;
};

// Rows beyond the limit are counted, but not kept: a body holds millions of empty ones. Room is
// made for what a request may hold; a file's size says too little of its rows.
Rows readRows(JsonReader &reader, qsizetype size, int limit)
{
    Rows rows;
    rows.drafts.reserve(
        std::size_t(std::min<qsizetype>({size / shortestRow, limit, largestBatch})));
    std::size_t untold = mostFaults;
    reader.enter();
    for (; reader.nextElement(); ++rows.count) {
        if (reader.peek() != JsonReader::Type::Object) {
            reader.skip();
            if (rows.pointers.size() < mostPointers)
                rows.pointers.push_back(u"/%1"_s.arg(rows.count));
        } else if (rows.count < limit) {
            rows.drafts.push_back(readDraft(reader, std::max<std::size_t>(untold, 1)));
            untold -= std::min(untold, rows.drafts.back().faults.size());
        } else {
            reader.skip();
        }
    }
    return rows;
}

} // namespace

Body<std::vector<Draft>> draftsFromJson(QByteArrayView body, int batchLimit)
{
    JsonReader reader(body);
    if (reader.peek() != JsonReader::Type::Array)
        return tl::unexpected(
            notWanted(reader, QT_TRANSLATE_NOOP("Backend", "an array of customers was expected")));
    Rows rows = readRows(reader, body.size(), batchLimit);
    if (!reader.isAtEnd())
        return tl::unexpected(broken(reader));
    if (!rows.pointers.empty())
        return tl::unexpected(
            misshapen(QT_TRANSLATE_NOOP("Backend", "a customer must be an object"), rows.pointers));
    if (rows.count > batchLimit) {
        return tl::unexpected(BodyFault{
            {base::Kind::TooLarge,
             {QT_TRANSLATE_NOOP("Backend", "%1 customers in one request, at most %2 are taken"),
              {qint64(rows.count), qint64(batchLimit)}}},
            {},
            {}});
    }
    return std::move(rows.drafts);
}

Body<Draft> draftFromJson(QByteArrayView body)
{
    JsonReader reader(body);
    if (reader.peek() != JsonReader::Type::Object)
        return tl::unexpected(notWanted(
            reader, QT_TRANSLATE_NOOP("Backend", "a customer was expected, as an object")));
    Draft draft = readDraft(reader);
    if (!reader.isAtEnd())
        return tl::unexpected(broken(reader));
    return draft;
}

QByteArray toJson(const Customer &customer)
{
    ByteBuilder json;
    appendJson(json, customer);
    return json.take();
}

namespace {

template <typename Row>
void appendArray(ByteBuilder &json, const std::vector<Row> &rows)
{
    json += '[';
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJson(json, rows[i]);
    }
    json += ']';
}

} // namespace

QByteArray toJson(const std::vector<Customer> &customers)
{
    ByteBuilder json;
    appendArray(json, customers);
    return json.take();
}

void appendJson(ByteBuilder &json, const Customer &customer)
{
    json += "{\"firstName\":";
    appendJsonString(json, customer.firstName);
    json += ",\"lastName\":";
    appendJsonString(json, customer.lastName);
    json += ",\"age\":";
    json.appendNumber(customer.age);
    json += ",\"id\":";
    json.appendNumber(customer.id);
    json += '}';
}

void appendJson(ByteBuilder &json, const Fault &fault)
{
    json += "{\"field\":";
    appendJsonString(json, fault.field.toUtf8());
    json += ",\"code\":\"";
    json += QByteArrayView(reasonCode(fault.reason));
    json += "\",\"message\":";
    appendJsonString(json, fault.message.toUtf8());
    if (fault.existing) {
        json += ",\"existing\":";
        appendJson(json, *fault.existing);
    }
    json += '}';
}

namespace {

// The members of a row without those of one name.
QByteArray without(const QByteArray &row, QByteArrayView unwanted)
{
    JsonReader reader(row);
    JsonReader::Text name;
    QByteArray rest = "{"_ba;
    reader.enter();
    for (qsizetype begin = reader.offset(); reader.nextMember(name); begin = reader.offset()) {
        const bool isUnwanted = name.value == unwanted;
        reader.skip();
        if (isUnwanted)
            continue;
        QByteArrayView member = reader.passed(begin).trimmed();
        if (member.startsWith(','))
            member = member.sliced(1).trimmed();
        if (rest.size() > 1)
            rest += ',';
        rest += member;
    }
    return rest += '}';
}

bool hasOwnErrors(const Refusal &refusal)
{
    const auto isErrors = [](const Fault &fault) {
        return fault.reason == Reason::UnknownField && fault.field == u"errors"_s;
    };
    return std::any_of(refusal.faults.begin(), refusal.faults.end(), isErrors);
}

} // namespace

// The row as it was sent, and its errors; a field of that name in the row gives way to them.
void appendJson(ByteBuilder &json, const Refusal &refusal)
{
    QByteArray row = hasOwnErrors(refusal) ? without(refusal.row, "errors") : refusal.row;
    row.chop(1);
    const bool isEmpty = row.trimmed() == "{";
    json += row;
    json += isEmpty ? "\"errors\":" : ",\"errors\":";
    appendArray(json, refusal.faults);
    json += '}';
}

QByteArray toJson(const Batch &batch)
{
    ByteBuilder json;
    json += "{\"inserted\":";
    appendArray(json, batch.inserted);
    json += ",\"failed\":";
    appendArray(json, batch.failed);
    json += '}';
    return json.take();
}

namespace {

constexpr std::string_view shortEscapes = "\b\f\n\r\t";

void appendEscaped(ByteBuilder &json, char c)
{
    const std::size_t place = shortEscapes.find(c);
    json += '\\';
    if (c == '"' || c == '\\')
        json += c;
    else if (place != std::string_view::npos)
        json += "bfnrt"[place];
    else
        json += QByteArray("u00" + QByteArray::number(uint(c), 16).rightJustified(2, '0'));
}

} // namespace

void appendJsonString(ByteBuilder &json, QByteArrayView text)
{
    const auto mustEscape = [](char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; };
    json += '"';
    for (auto at = text.begin(); at != text.end(); ++at) {
        const auto next = std::find_if(at, text.end(), mustEscape);
        json += QByteArrayView(at, next);
        at = next;
        if (at == text.end())
            break;
        appendEscaped(json, *at);
    }
    json += '"';
}

} // namespace customers
