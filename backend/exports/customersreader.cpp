// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/customersreader.h"

#include "backend/customers/json.h"
#include "backend/customers/validation.h"
#include "backend/exports/csvreader.h"
#include "backend/exports/write.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Draft;

namespace exports {

namespace {

using Drafts = Result<std::vector<Draft>>;

tl::unexpected<base::Error> notOfFormat(base::Message where, base::Message why)
{
    return base::failure(
        base::Kind::Invalid,
        {QT_TRANSLATE_NOOP("Backend", "%1: %2"), {std::move(where), std::move(why)}});
}

base::Message lineName(int line)
{
    return {QT_TRANSLATE_NOOP("Backend", "line %1"), {qint64(line)}};
}

// A fault says where it is, or is one of the whole.
Drafts readJson(const QByteArray &bytes)
{
    auto drafts = customers::draftsFromJson(bytes, std::numeric_limits<int>::max());
    if (!drafts)
        return tl::make_unexpected(drafts.error().error);
    return std::move(*drafts);
}

// Appends the row; a row of another shape than an object makes the whole file another.
Result<> appendObject(std::vector<Draft> &drafts, QByteArrayView json, int line)
{
    auto draft = customers::draftFromJson(json);
    if (!draft)
        return notOfFormat(lineName(line), draft.error().error.words());
    drafts.push_back(std::move(*draft));
    return {};
}

Drafts readNdjson(const QByteArray &bytes)
{
    std::vector<Draft> drafts;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        if (const auto done = appendObject(drafts, text, line); !done)
            return tl::make_unexpected(done.error());
    }
    return drafts;
}

Result<> checkHeader(const CsvRecord &header)
{
    static const std::vector<QByteArray> known{"firstName", "lastName", "age", "id"};
    for (const QByteArray &name : known)
        if (std::count(header.fields.begin(), header.fields.end(), name) != 1)
            return notOfFormat(
                lineName(header.line),
                {QT_TRANSLATE_NOOP("Backend", "the header must name the column %1 once"),
                 {QString::fromUtf8(name)}});
    if (header.fields.size() != known.size())
        return notOfFormat(
            lineName(header.line),
            QT_TRANSLATE_NOOP("Backend", "only firstName, lastName, age and id are columns"));
    return {};
}

bool isWholeNumber(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !digits.isEmpty() && (digits[0] != '0' || digits.size() == 1)
        && std::all_of(digits.begin(), digits.end(), isDigit);
}

// A number where the column wants one and the text is one; the validation judges all else.
QByteArray csvValueAsJson(const QByteArray &column, const QByteArray &field)
{
    const bool wantsNumber = column == "age" || column == "id";
    return wantsNumber && isWholeNumber(field) ? field : jsonValue(field);
}

QByteArray csvRecordAsJson(const CsvRecord &header, const CsvRecord &record)
{
    QByteArray json("{");
    for (std::size_t i = 0; i < record.fields.size(); ++i)
        json.append(i == 0 ? "" : ",")
            .append(jsonValue(header.fields[i]))
            .append(':')
            .append(csvValueAsJson(header.fields[i], record.fields[i]));
    return json.append('}');
}

Result<> appendRecord(std::vector<Draft> &drafts, const CsvRecord &header, const CsvRecord &record)
{
    if (record.fields.size() == header.fields.size())
        return appendObject(drafts, csvRecordAsJson(header, record), record.line);
    return notOfFormat(
        lineName(record.line),
        {QT_TRANSLATE_NOOP("Backend", "not as many fields as in the header: %1 instead of %2"),
         {qint64(record.fields.size()), qint64(header.fields.size())}});
}

Drafts readCsvDrafts(const QByteArray &bytes)
{
    const auto records = readCsv(bytes);
    if (!records)
        return tl::make_unexpected(records.error());
    if (records->empty())
        return notOfFormat(lineName(1), QT_TRANSLATE_NOOP("Backend", "there is no header"));
    if (const auto checked = checkHeader(records->front()); !checked)
        return tl::make_unexpected(checked.error());
    std::vector<Draft> drafts;
    drafts.reserve(records->size());
    for (std::size_t i = 1; i < records->size(); ++i)
        if (const auto done = appendRecord(drafts, records->front(), records->at(i)); !done)
            return tl::make_unexpected(done.error());
    return drafts;
}

} // namespace

Drafts readCustomers(const QByteArray &bytes, Format format)
{
    switch (format) {
    case Format::Json:
        return readJson(bytes);
    case Format::Ndjson:
        return readNdjson(bytes);
    case Format::Csv:
        return readCsvDrafts(bytes);
    case Format::Text:
    case Format::Markdown:
    case Format::Pdf:
        return base::failure(
            base::Kind::Invalid,
            QT_TRANSLATE_NOOP("Backend", "customers are read from json, ndjson or csv"));
    }
    Q_UNREACHABLE();
}

Preview preview(const std::vector<Draft> &drafts, const customers::Roll &roll)
{
    Preview preview;
    QSet<qint64> seen;
    for (const Draft &draft : drafts) {
        auto customer = customers::validated(draft);
        std::vector<customers::Fault> faults;
        if (!customer)
            faults = std::move(customer.error());
        else if (seen.contains(customer->id))
            faults = {customers::idRepeated(customer->id)};
        else if (const auto existing = roll.find(customer->id))
            faults = {customers::idTaken(customer->id, existing)};
        if (customer)
            seen.insert(customer->id);
        if (faults.empty())
            preview.sound.push_back(draft);
        else
            preview.refused.push_back({draft.sent, std::move(faults)});
    }
    return preview;
}

} // namespace exports
