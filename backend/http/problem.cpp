// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/problem.h"

#include "backend/http/wire.h"

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr QByteArrayView secondsToWait = "1";

void appendMember(QByteArray &json, QByteArrayView name, QByteArrayView text)
{
    json.append(",\"").append(name).append("\":");
    customers::appendJsonString(json, text);
}

// The members all problems have; the caller adds more and closes the object.
QByteArray opened(int status, const QString &detail)
{
    QByteArray json = R"({"type":"about:blank","title":)";
    customers::appendJsonString(json, reasonPhrase(status));
    json.append(",\"status\":").append(QByteArray::number(status));
    appendMember(json, "detail", detail.toUtf8());
    return json;
}

Response closed(int status, QByteArray json)
{
    Response response;
    response.status = status;
    response.contentType = problemType;
    response.body = json.append('}');
    if (status == 503 || status == 429)
        response.setField("Retry-After", secondsToWait.toByteArray());
    if (status == 401)
        response.setField("WWW-Authenticate", "Bearer");
    return response;
}

void appendPointers(QByteArray &json, const customers::BodyFault &fault)
{
    json.append(",\"errors\":[");
    for (const QString &pointer : fault.pointers) {
        if (!json.endsWith('['))
            json.append(',');
        json.append("{\"pointer\":");
        customers::appendJsonString(json, pointer.toUtf8());
        appendMember(json, "detail", fault.error.detail.toUtf8());
        json.append('}');
    }
    json.append(']');
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
    QByteArray json = opened(status, error.detail);
    const QLatin1StringView code = base::kindName(error.kind);
    appendMember(json, "code", QByteArrayView(code.data(), code.size()));
    return closed(status, std::move(json));
}

Response problem(const customers::BodyFault &fault)
{
    const int status = statusOfBody(fault);
    QByteArray json = opened(status, fault.error.detail);
    if (fault.offset)
        json.append(",\"offset\":").append(QByteArray::number(*fault.offset));
    if (!fault.pointers.empty())
        appendPointers(json, fault);
    return closed(status, std::move(json));
}

Response problem(const std::vector<customers::Fault> &faults)
{
    QByteArray json = opened(422, QStringLiteral("The customer is refused."));
    json.append(",\"errors\":[");
    for (const customers::Fault &fault : faults) {
        if (!json.endsWith('['))
            json.append(',');
        customers::appendJson(json, fault);
        json.chop(1); // the fault's brace: it gets a pointer too
        const QString pointer = fault.field.isEmpty() ? QString() : pointerTo(fault.field);
        appendMember(json, "pointer", pointer.toUtf8());
        json.append('}');
    }
    json.append(']');
    return closed(422, std::move(json));
}

Response problem(int status, const QString &detail)
{
    return closed(status, opened(status, detail));
}

QString pointerTo(const QString &member)
{
    QString escaped = member;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return u'/' + escaped;
}

} // namespace http
