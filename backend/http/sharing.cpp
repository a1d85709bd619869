// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/sharing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

// Of a head as it was on the wire, without its first line.
QList<NamedValue> fieldsOf(const QByteArray &head)
{
    QList<NamedValue> fields;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({QString::fromLatin1(line.first(colon)),
                           QString::fromLatin1(line.sliced(colon + 1).trimmed())});
    }
    return fields;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString trusting(const QString &certificate)
{
    return certificate.isEmpty() ? QString() : u"--cacert %1 "_s.arg(quoted(certificate));
}

// Tells of a body that was not kept whole.
void noteCut(QJsonObject &object, const QByteArray &kept, qsizetype size)
{
    if (kept.size() < size)
        object.insert(u"comment"_s, u"the first %1 of %2 bytes"_s.arg(kept.size()).arg(size));
}

// What curl says by itself, and what it could not say again.
bool isLeftOut(const QString &name)
{
    for (const auto known :
         {"host"_L1, "content-length"_L1, "connection"_L1, "user-agent"_L1, "accept-encoding"_L1,
          "authorization"_L1, "expect"_L1, "transfer-encoding"_L1})
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

double milliseconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QJsonArray harFields(const QByteArray &head)
{
    QJsonArray fields;
    for (const auto &[name, value] : fieldsOf(head))
        fields.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return fields;
}

QString fieldOf(const QByteArray &head, QLatin1StringView wanted)
{
    for (const auto &[name, value] : fieldsOf(head))
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QJsonObject harRequest(const LogEntry &entry, const QUrl &server)
{
    QJsonObject request{{u"method"_s, QString::fromLatin1(entry.method)},
                        {u"url"_s, urlOf(entry, server)},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"headers"_s, harFields(entry.requestHead)},
                        {u"queryString"_s, QJsonArray()},
                        {u"cookies"_s, QJsonArray()},
                        {u"headersSize"_s, entry.requestHead.size()},
                        {u"bodySize"_s, entry.requestSize}};
    if (entry.requestSize == 0)
        return request;
    QJsonObject body{{u"mimeType"_s, fieldOf(entry.requestHead, "content-type"_L1)},
                     {u"text"_s, QString::fromUtf8(entry.requestBody)}};
    noteCut(body, entry.requestBody, entry.requestSize);
    request.insert(u"postData"_s, body);
    return request;
}

QJsonObject harContent(const LogEntry &entry)
{
    const bool isText = fieldOf(entry.responseHead, "content-encoding"_L1).isEmpty();
    QJsonObject content{{u"size"_s, entry.responseSize},
                        {u"mimeType"_s, fieldOf(entry.responseHead, "content-type"_L1)},
                        {u"text"_s,
                         isText ? QString::fromUtf8(entry.responseBody)
                                : QString::fromLatin1(entry.responseBody.toBase64())}};
    noteCut(content, entry.responseBody, entry.responseSize);
    if (!isText)
        content.insert(u"encoding"_s, u"base64"_s);
    return content;
}

QJsonObject harResponse(const LogEntry &entry)
{
    return {{u"status"_s, entry.status},
            {u"statusText"_s, QString::fromLatin1(reasonPhrase(entry.status))},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"headers"_s, harFields(entry.responseHead)},
            {u"cookies"_s, QJsonArray()},
            {u"content"_s, harContent(entry)},
            {u"redirectURL"_s, QString()},
            {u"headersSize"_s, entry.responseHead.size()},
            {u"bodySize"_s, entry.responseSize}};
}

QJsonObject harEntry(const LogEntry &entry, const QUrl &server)
{
    const auto begin = entry.time.addMSecs(-qint64(milliseconds(entry.total)));
    return {{u"startedDateTime"_s, begin.toString(Qt::ISODateWithMs)},
            {u"time"_s, milliseconds(entry.total)},
            {u"request"_s, harRequest(entry, server)},
            {u"response"_s, harResponse(entry)},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s,
             QJsonObject{{u"send"_s, milliseconds(entry.parse)},
                         {u"wait"_s, milliseconds(entry.validate + entry.store)},
                         {u"receive"_s, milliseconds(entry.write)}}},
            {u"comment"_s, entry.note.english()}};
}

} // namespace

QList<NamedValue> fieldsToRepeat(const LogEntry &entry)
{
    QList<NamedValue> fields = fieldsOf(entry.requestHead);
    fields.removeIf([](const NamedValue &field) { return isLeftOut(field.name); });
    return fields;
}

QByteArray pathAndQuery(const LogEntry &entry)
{
    const QByteArray &target = entry.target;
    if (target.startsWith('/'))
        return target;
    const qsizetype scheme = target.indexOf("://");
    const QByteArray rest = scheme < 0 ? QByteArray() : target.sliced(scheme + 3);
    const auto begin =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArray found = rest.sliced(begin - rest.begin());
    return found.startsWith('/') ? found : '/' + found;
}

QString urlOf(const LogEntry &entry, const QUrl &server)
{
    return server.toString(QUrl::RemovePath) + QString::fromLatin1(pathAndQuery(entry));
}

bool canRepeatBody(const LogEntry &entry)
{
    const QByteArray &body = entry.requestBody;
    return body.size() == entry.requestSize && body.isValidUtf8() && !body.contains('\0');
}

QString curlOfCustomers(const QUrl &server, const QString &certificate, const QString &token)
{
    QString command = u"curl -sS "_s + trusting(certificate);
    if (!token.isEmpty())
        command += u"-H %1 "_s.arg(quoted(u"Authorization: Bearer "_s + token));
    return command + quoted(server.resolved(QUrl(u"/customers"_s)).toString());
}

QString toCurl(const LogEntry &entry, const QUrl &server, const QString &certificate)
{
    QString command = u"curl "_s + trusting(certificate);
    if (entry.method == "HEAD")
        command += u"--head "_s;
    else if (entry.method != "GET")
        command += u"-X %1 "_s.arg(QLatin1StringView(entry.method));
    for (const auto &[name, value] : fieldsToRepeat(entry))
        command += u"-H %1 "_s.arg(quoted(name + ": "_L1 + value));
    if (!canRepeatBody(entry))
        command += u"--data-binary @whole-body.json "_s;
    else if (entry.requestSize > 0)
        command += u"--data-raw %1 "_s.arg(quoted(QString::fromUtf8(entry.requestBody)));
    return command + quoted(urlOf(entry, server));
}

QByteArray toHar(const QList<LogEntry> &entries, const QUrl &server)
{
    QJsonArray all;
    for (const LogEntry &entry : entries)
        all.append(harEntry(entry, server));
    const QJsonObject creator{{u"name"_s, u"Tellerdesk"_s}, {u"version"_s, u"1"_s}};
    const QJsonObject log{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, all}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
}

} // namespace http
