// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/problem.h"

#include "backend/http/meaning.h"
#include "backend/http/wire.h"

using namespace Qt::StringLiterals;
using base::ByteBuilder;

namespace http {

namespace {

constexpr QByteArrayView secondsToWait = "1";

void appendMember(ByteBuilder &json, QByteArrayView name, QByteArrayView text)
{
    json += ",\"";
    json += name;
    json += "\":";
    customers::appendJsonString(json, text);
}

// The members all problems have; the caller adds more and closes the object.
void open(ByteBuilder &json, QByteArrayView type, QByteArrayView title, int status,
          const QString &detail)
{
    json += "{\"type\":";
    customers::appendJsonString(json, type);
    appendMember(json, "title", title);
    json += ",\"status\":";
    json.appendNumber(status);
    appendMember(json, "detail", detail.toUtf8());
}

// That says no more than its status, but for its own members.
void open(ByteBuilder &json, int status, const QString &detail)
{
    open(json, "about:blank", reasonPhrase(status), status, detail);
}

Response closed(int status, ByteBuilder &json)
{
    json += '}';
    Response response;
    response.status = status;
    response.contentType = problemType;
    response.body = json.take();
    if (status == 503 || status == 429)
        response.setField("Retry-After", secondsToWait.toByteArray());
    if (status == 401)
        response.setField("WWW-Authenticate", "Bearer");
    return response;
}

void appendPointers(ByteBuilder &json, const customers::BodyFault &fault)
{
    json += ",\"errors\":[";
    for (const QString &pointer : fault.pointers) {
        if (!json.view().endsWith('['))
            json += ',';
        json += "{\"pointer\":";
        customers::appendJsonString(json, pointer.toUtf8());
        appendMember(json, "detail", fault.error.detail.toUtf8());
        json += '}';
    }
    json += ']';
}

int statusOfBody(const customers::BodyFault &fault)
{
    if (fault.error.kind != base::Kind::Invalid)
        return statusOf(fault.error.kind);
    return fault.offset ? 400 : 422;
}

} // namespace

int statusOf(base::Kind kind)
{
    switch (kind) {
    case base::Kind::Invalid:
        return 422;
    case base::Kind::NotFound:
        return 404;
    case base::Kind::Conflict:
        return 409;
    case base::Kind::Stale:
        return 412;
    case base::Kind::TooLarge:
        return 413;
    case base::Kind::Unauthorized:
        return 401;
    case base::Kind::Locked:
        return 403;
    case base::Kind::Unavailable:
        return 503;
    case base::Kind::OutcomeUnknown:
        return 503;
    case base::Kind::Timeout:
        return 503;
    case base::Kind::Protocol:
        return 500;
    case base::Kind::Io:
        return 500;
    case base::Kind::Cancelled:
        return 503;
    }
    Q_UNREACHABLE();
}

Response problem(const base::Error &error)
{
    const int status = statusOf(error.kind);
    const auto meaning = meaningOf(error.kind);
    ByteBuilder json;
    open(json, typeOf(error.kind), meaning ? meaning->title : reasonPhrase(status), status,
         error.detail);
    const QLatin1StringView code = base::kindName(error.kind);
    appendMember(json, "code", QByteArrayView(code.data(), code.size()));
    return closed(status, json);
}

Response problem(const customers::BodyFault &fault)
{
    const int status = statusOfBody(fault);
    ByteBuilder json;
    open(json, status, fault.error.detail);
    if (fault.offset) {
        json += ",\"offset\":";
        json.appendNumber(*fault.offset);
    }
    if (!fault.pointers.empty())
        appendPointers(json, fault);
    return closed(status, json);
}

Response problem(const std::vector<customers::Fault> &faults)
{
    ByteBuilder json;
    open(json, 422, QStringLiteral("The customer is refused."));
    json += ",\"errors\":[";
    for (const customers::Fault &fault : faults) {
        if (!json.view().endsWith('['))
            json += ',';
        customers::appendJson(json, fault);
        json.chop(1); // the fault's brace: it gets a pointer too
        const QString pointer = fault.field.isEmpty() ? QString() : pointerTo(fault.field);
        appendMember(json, "pointer", pointer.toUtf8());
        json += '}';
    }
    json += ']';
    return closed(422, json);
}

Response problem(int status, const QString &detail)
{
    ByteBuilder json;
    open(json, status, detail);
    return closed(status, json);
}

QString pointerTo(const QString &member)
{
    QString escaped = member;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return u'/' + escaped;
}

} // namespace http
