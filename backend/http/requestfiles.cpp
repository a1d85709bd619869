// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestfiles.h"

#include "backend/http/sharing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace http {

namespace {

bool canBeSent(const LogEntry &entry)
{
    return entry.method != "-";
}

QString whyWithoutBody(const LogEntry &entry)
{
    if (entry.requestBody.size() == entry.requestSize)
        return u"The body is left out: it is no text in UTF-8."_s;
    return u"The body is left out: only %1 of its %2 bytes were kept."_s
        .arg(entry.requestBody.size())
        .arg(entry.requestSize);
}

QJsonObject brunoBody(const LogEntry &entry)
{
    if (entry.requestSize == 0 || !canRepeatBody(entry))
        return {{u"mode"_s, u"none"_s}};
    return {{u"mode"_s, u"json"_s}, {u"json"_s, QString::fromUtf8(entry.requestBody)}};
}

// Bruno refuses members that it does not know, and asks for those that are empty here.
QJsonObject brunoRequest(const LogEntry &entry, const QUrl &server)
{
    QJsonArray fields;
    for (const auto &[name, value] : fieldsToRepeat(entry))
        fields.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"enabled"_s, true}});
    QJsonObject request{
        {u"url"_s, urlOf(entry, server)}, {u"method"_s, QString::fromLatin1(entry.method)},
        {u"headers"_s, fields},           {u"params"_s, QJsonArray()},
        {u"body"_s, brunoBody(entry)},    {u"auth"_s, QJsonObject{{u"mode"_s, u"none"_s}}},
        {u"script"_s, QJsonObject()}};
    if (!canRepeatBody(entry))
        request.insert(u"docs"_s, whyWithoutBody(entry));
    return request;
}

// A string of JSON is one of JavaScript, but for two line ends that it may hold.
QByteArray literal(const QString &text)
{
    QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    json = json.sliced(1, json.size() - 2);
    return json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
}

QByteArray k6Body(const LogEntry &entry)
{
    if (entry.requestSize == 0)
        return "null";
    return canRepeatBody(entry) ? literal(QString::fromUtf8(entry.requestBody))
                                : QByteArray("wholeBody");
}

QByteArray k6Request(const LogEntry &entry)
{
    const QByteArray url = "server + " + literal(QString::fromLatin1(pathAndQuery(entry)));
    QByteArrayList fields;
    for (const auto &[name, value] : fieldsToRepeat(entry))
        fields << literal(name) + ": " + literal(value);
    const QByteArray options =
        fields.isEmpty() ? QByteArray() : ", { headers: { " + fields.join(", ") + " } }";
    return "  http.request(" + literal(QString::fromLatin1(entry.method)) + ", " + url + ", "
        + k6Body(entry) + options + ");\n";
}

} // namespace

QByteArray toBruno(const QList<LogEntry> &entries, const QUrl &server)
{
    QJsonArray items;
    for (const LogEntry &entry : entries) {
        if (!canBeSent(entry))
            continue;
        const int number = int(items.size()) + 1;
        const QString name =
            u"%1 %2 %3"_s.arg(QString::number(number), QString::fromLatin1(entry.method),
                              QString::fromLatin1(entry.target));
        items.append(QJsonObject{{u"type"_s, u"http"_s},
                                 {u"name"_s, name},
                                 {u"seq"_s, number},
                                 {u"request"_s, brunoRequest(entry, server)}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, u"1"_s},
                                     {u"name"_s, u"Tellerdesk"_s},
                                     {u"items"_s, items},
                                     {u"environments"_s, QJsonArray()}})
        .toJson();
}

QByteArray toK6(const QList<LogEntry> &entries, const QUrl &server)
{
    QByteArray requests;
    bool needsFile = false;
    for (const LogEntry &entry : entries) {
        if (!canBeSent(entry))
            continue;
        requests += k6Request(entry);
        needsFile = needsFile || !canRepeatBody(entry);
    }
    QByteArray script = "import http from 'k6/http';\n\nconst server = __ENV.SERVER || "
        + literal(server.toString(QUrl::RemovePath)) + ";\n";
    if (needsFile)
        script +=
            "const wholeBody = open('whole-body.json', 'b'); // in place of what is not here\n";
    return script + "\nexport default function () {\n" + requests + "}\n";
}

} // namespace http
