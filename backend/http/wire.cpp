// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/wire.h"

#include "backend/base/bytebuilder.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using base::ByteBuilder;

namespace http {

namespace {

constexpr QByteArrayView gzipSuffix = "-gzip"; // a strong tag names one encoding only

void append(ByteBuilder &out, QByteArrayView name, QByteArrayView value)
{
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

// Milliseconds with three decimals.
void appendDuration(ByteBuilder &out, QByteArrayView name, std::chrono::nanoseconds duration)
{
    const qint64 microseconds = std::max<qint64>(0, duration.count() / 1000);
    out += name;
    out += ";dur=";
    out.appendNumber(microseconds / 1000);
    const auto fraction = int(microseconds % 1000);
    const std::array<char, 4> decimals{'.', char('0' + fraction / 100),
                                       char('0' + fraction / 10 % 10), char('0' + fraction % 10)};
    out += decimals;
}

void appendTiming(ByteBuilder &out, const Timing &timing)
{
    out += "Server-Timing: ";
    appendDuration(out, "parse", timing.part(Phase::Parse));
    appendDuration(out, ", validate", timing.part(Phase::Validate));
    appendDuration(out, ", store", timing.part(Phase::Store));
    appendDuration(out, ", write", timing.part(Phase::Write));
    out += "\r\n";
}

bool takesGzip(const Request &request)
{
    return request.weight("accept-encoding", "gzip").value_or(0) > 0;
}

bool isCompressible(const Body &body, QByteArrayView contentType)
{
    return body.isWorthCompressing() && contentType != "image/png";
}

void appendConnection(ByteBuilder &out, const Request &request, Connecting connecting)
{
    if (connecting == Connecting::Closes)
        append(out, "Connection", "close");
    else if (request.minorVersion == 0)
        append(out, "Connection", "keep-alive");
}

void appendVersion(ByteBuilder &out, const Response &response, bool isGzipped)
{
    if (response.etag.isEmpty()) {
        append(out, "Cache-Control", "no-store");
        return;
    }
    out += "ETag: \"";
    out += response.etag;
    if (isGzipped)
        out += gzipSuffix;
    out += "\"\r\nCache-Control: no-cache\r\n";
}

// A problem names its request, so that it can be found in the log.
Body withRequestId(QByteArray problem, const QByteArray &id)
{
    problem.chop(1); // its brace
    return problem.append(",\"requestId\":\"").append(id).append("\"}");
}

bool isTag(QByteArrayView given, QByteArrayView etag, Comparison comparison)
{
    if (given == "*")
        return true;
    const bool isWeak = given.startsWith("W/");
    if (isWeak && comparison == Comparison::Strong)
        return false;
    QByteArrayView tag = isWeak ? given.sliced(2) : given;
    if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"')
        tag = tag.sliced(1, tag.size() - 2);
    return tag == etag || (tag.endsWith(gzipSuffix) && tag.chopped(gzipSuffix.size()) == etag);
}

bool lists(QByteArrayView tags, QByteArrayView etag, Comparison comparison)
{
    for (qsizetype from = 0; from < tags.size();) {
        qsizetype to = tags.indexOf(',', from);
        if (to < 0)
            to = tags.size();
        if (isTag(tags.sliced(from, to - from).trimmed(), etag, comparison))
            return true;
        from = to + 1;
    }
    return false;
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

QByteArray httpDate(qint64 second)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(second).toUTC(),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

bool matchesTag(const Request &request, QByteArrayView lowerCaseName, QByteArrayView etag,
                Comparison comparison)
{
    return std::any_of(request.fields.begin(), request.fields.end(), [&](const Field &field) {
        return equalsIgnoringCase(field.name, lowerCaseName)
            && lists(field.value, etag, comparison);
    });
}

Wire toWire(const Response &response, const Request &request, const Timing &timing,
            const Moment &moment)
{
    const bool isKnown = response.status == 200 && !response.etag.isEmpty() && request.isRead()
        && matchesTag(request, "if-none-match", response.etag, Comparison::Weak);
    const Body body = response.contentType == problemType
        ? withRequestId(response.body.plain(), request.id)
        : response.body;
    const bool isWorthIt = isCompressible(body, response.contentType);
    const bool isCompressed = isWorthIt && takesGzip(request);
    Wire wire{{}, {}, isKnown ? 304 : response.status};
    const bool hasBody = wire.status != 204 && wire.status != 304;
    if (hasBody)
        wire.body = isCompressed ? body.gzipped() : body.plain();

    ByteBuilder head(512);
    head += "HTTP/1.1 ";
    head.appendNumber(wire.status);
    head += ' ';
    head += reasonPhrase(wire.status);
    head += "\r\n";
    append(head, "Date", moment.date);
    if (hasBody) {
        append(head, "Content-Type", response.contentType);
        head += "Content-Length: ";
        head.appendNumber(wire.body.size());
        head += "\r\nX-Content-Type-Options: nosniff\r\n";
    }
    if (hasBody && isCompressed)
        append(head, "Content-Encoding", "gzip");
    if (isWorthIt)
        append(head, "Vary", "Accept-Encoding");
    appendVersion(head, response, isCompressed);
    if (!moment.allowedOrigin.isEmpty()) {
        append(head, "Access-Control-Allow-Origin", moment.allowedOrigin);
        append(head, "Access-Control-Expose-Headers",
               "Allow, ETag, Link, Retry-After, Server-Timing, X-Request-Id, X-Total-Count");
        append(head, "Vary", "Origin");
    }
    append(head, "X-Request-Id", request.id);
    appendTiming(head, timing);
    for (const auto &[name, value] : response.fields)
        append(head, name, value);
    appendConnection(head, request, moment.connecting);
    head += "\r\n";
    wire.head = head.take();
    if (request.method == Method::Head)
        wire.body.clear();
    return wire;
}

} // namespace http
