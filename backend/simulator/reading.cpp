// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reading.h"

#include <simdjson.h>

using customers::Customer;
using namespace Qt::StringLiterals;

namespace dom = simdjson::dom;

namespace simulator {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

constexpr qsizetype longestCode = 200; // of a code, which is kept for each reason it is given

QString codeIn(std::string_view text)
{
    return QString::fromUtf8(bytes(text)).left(longestCode);
}

std::optional<Customer> customerOf(dom::element element)
{
    Customer customer;
    std::string_view first;
    std::string_view last;
    int64_t age = 0;
    int64_t id = 0;
    if (element["firstName"].get(first) || element["lastName"].get(last) || element["age"].get(age)
        || element["id"].get(id) || age != int(age))
        return {};
    return Customer{.firstName = bytes(first), .lastName = bytes(last), .age = int(age), .id = id};
}

base::Result<std::vector<Customer>> customersOf(dom::array array)
{
    std::vector<Customer> rows;
    rows.reserve(array.size());
    for (const dom::element element : array) {
        const auto customer = customerOf(element);
        if (!customer)
            return base::failure(base::Kind::Protocol,
                                 u"row %1 of the reply is not a customer"_s.arg(rows.size()));
        rows.push_back(*customer);
    }
    return rows;
}

RefusedRow refusedRowOf(dom::element element)
{
    RefusedRow row;
    int64_t id = 0;
    if (!element["id"].get(id))
        row.id = id;
    dom::array errors;
    if (element["errors"].get(errors))
        return row;
    for (const dom::element error : errors) {
        std::string_view code;
        if (!error["code"].get(code) && row.code.isEmpty())
            row.code = codeIn(code);
        dom::element existing;
        if (!error["existing"].get(existing))
            row.existing = customerOf(existing);
    }
    return row;
}

} // namespace

struct Reader::Buffers
{
    base::Result<dom::element> parse(const QByteArray &body)
    {
        dom::element document;
        if (const auto error = parser.parse(body.constData(), size_t(body.size())).get(document))
            return base::failure(base::Kind::Protocol,
                                 u"the reply is not JSON: %1"_s.arg(
                                     QLatin1StringView(simdjson::error_message(error))));
        return document;
    }

    dom::parser parser;
};

Reader::Reader()
    : m_buffers(std::make_unique<Buffers>())
{ }

Reader::~Reader() = default;

base::Result<std::vector<Customer>> Reader::list(const QByteArray &body)
{
    const auto document = m_buffers->parse(body);
    if (!document)
        return tl::unexpected(document.error());
    dom::array array;
    if (document->get(array))
        return base::failure(base::Kind::Protocol, u"the reply is not a list"_s);
    return customersOf(array);
}

base::Result<BatchReading> Reader::batch(const QByteArray &body)
{
    const auto document = m_buffers->parse(body);
    if (!document)
        return tl::unexpected(document.error());
    dom::array inserted;
    dom::array failed;
    if ((*document)["inserted"].get(inserted) || (*document)["failed"].get(failed))
        return base::failure(base::Kind::Protocol,
                             u"the reply lacks \"inserted\" and \"failed\""_s);
    BatchReading reading;
    auto rows = customersOf(inserted);
    if (!rows)
        return tl::unexpected(rows.error());
    reading.inserted = std::move(*rows);
    for (const dom::element element : failed)
        reading.refused.push_back(refusedRowOf(element));
    return reading;
}

QString Reader::problem(const QByteArray &body)
{
    const auto document = m_buffers->parse(body);
    std::string_view text;
    if (document && (!(*document)["code"].get(text) || !(*document)["title"].get(text)))
        return codeIn(text);
    return {};
}

} // namespace simulator
