// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/customerspage.h"

#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;
using customers::Customer;
using customers::Roll;

namespace http {

namespace {

constexpr qsizetype largestPage = 10'000;

std::optional<qsizetype> toLimit(const QByteArray &text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qsizetype limit = isPlain ? text.toLongLong() : 0; // also of none, and of too many digits
    return limit >= 1 && limit <= largestPage ? std::optional(limit) : std::nullopt;
}

base::Result<> apply(PageQuery &query, const QByteArray &name, const QByteArray &value)
{
    if (name == "limit") {
        query.limit = toLimit(value);
        if (!query.limit)
            return base::failure(base::Kind::Invalid, u"limit must be from 1 to 10000."_s);
    } else if (name == "cursor") {
        query.after = fromCursor(value);
        if (!query.after)
            return base::failure(base::Kind::Invalid, u"cursor is not one of this server's."_s);
    } else if (!QUtf8StringView(value).isValidUtf8()) {
        return base::failure(base::Kind::Invalid, u"A query value is not UTF-8."_s);
    } else if (name == "lastName") {
        query.prefixes.lastName = value;
    } else if (name == "firstName") {
        query.prefixes.firstName = value;
    } else {
        return base::failure(base::Kind::Invalid,
                             u"The query has an unknown name; there are limit, cursor, lastName "
                             "and firstName."_s);
    }
    return {};
}

void appendParameter(QByteArray &link, QByteArrayView name, const QByteArray &value)
{
    link.append(link.contains('?') ? '&' : '?').append(name).append('=');
    link.append(value.toPercentEncoding());
}

QByteArray linkToNext(const PageQuery &query, const Customer &last)
{
    QByteArray link = "</customers";
    appendParameter(link, "limit", QByteArray::number(*query.limit));
    if (!query.prefixes.lastName.isEmpty())
        appendParameter(link, "lastName", query.prefixes.lastName);
    if (!query.prefixes.firstName.isEmpty())
        appendParameter(link, "firstName", query.prefixes.firstName);
    appendParameter(link, "cursor", toCursor(last));
    return link.append(">; rel=\"next\"");
}

} // namespace

base::Result<PageQuery> PageQuery::from(const Request &request)
{
    PageQuery query;
    QList<QByteArray> seen;
    for (const auto &[name, value] : request.parameters()) {
        if (seen.contains(name))
            return base::failure(base::Kind::Invalid, u"The query has a name twice."_s);
        seen.append(name);
        if (const auto applied = apply(query, name, value); !applied)
            return tl::unexpected(applied.error());
    }
    return query;
}

bool PageQuery::wantsAll() const
{
    return !limit && !after && prefixes.lastName.isEmpty() && prefixes.firstName.isEmpty();
}

Response page(const Roll &roll, const PageQuery &query)
{
    const Roll::Page found =
        roll.page(query.prefixes, query.after, query.limit.value_or(roll.size()));
    Response response = json(found.json);
    response.etag = roll.version();
    response.setField("X-Total-Count", QByteArray::number(roll.count(query.prefixes)));
    if (found.last && query.limit)
        response.setField("Link", linkToNext(query, *found.last));
    return response;
}

// Names have no control characters, so that NUL keeps them apart.
QByteArray toCursor(const Customer &last)
{
    const QByteArray key =
        last.lastName + '\0' + last.firstName + '\0' + QByteArray::number(last.id);
    return key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Customer> fromCursor(QByteArrayView cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto parts = decoded.decoded.split('\0');
    bool isNumber = false;
    const qint64 id = parts.size() == 3 ? parts[2].toLongLong(&isNumber) : 0;
    if (!decoded || !isNumber)
        return std::nullopt;
    return Customer{parts[1], parts[0], 0, id};
}

} // namespace http
