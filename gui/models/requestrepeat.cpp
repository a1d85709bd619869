// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/requestrepeat.h"

#include "backend/http/sharing.h"
#include "backend/simulator/managertransport.h"
#include "backend/simulator/pinned.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

constexpr auto patience = 30s;

// What the network says by itself, and what the log never kept.
bool isLeftOut(const QByteArray &name)
{
    constexpr std::array known{"host",       "content-length",   "connection",
                               "user-agent", "accept-encoding",  "authorization",
                               "expect",     "transfer-encoding"};
    return std::ranges::any_of(
        known, [&name](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

void copyFields(const QByteArray &head, QNetworkRequest &request)
{
    for (const QByteArray &line : head.split('\n').mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && !isLeftOut(line.first(colon)))
            request.setRawHeader(line.first(colon), line.sliced(colon + 1).trimmed());
    }
}

// We cancel nothing ourselves: Qt does when the time is over.
simulator::Failure failureOf(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return error == QNetworkReply::OperationCanceledError ? simulator::Failure::Deadline
                                                          : simulator::failureOf(error);
}

} // namespace

bool RequestRepeat::isWhole(const http::LogEntry &entry)
{
    return entry.requestBody.size() == entry.requestSize;
}

void RequestRepeat::send(const http::LogEntry &entry, const runtime::ServerStatus &server)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(QUrl::fromEncoded(http::urlOf(entry, server.url).toLatin1()));
    request.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Tellerdesk, sent again"_s);
    copyFields(entry.requestHead, request);
    if (server.inForce && !server.inForce->token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + server.inForce->token.toUtf8());
    QNetworkReply *reply = m_network->sendCustomRequest(request, entry.method, entry.requestBody);
    reply->ignoreSslErrors(simulator::forgivenFor(server.certificate));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (status.isValid())
            Q_EMIT answered(status.toInt());
        else
            Q_EMIT failed(failureOf(*reply));
    });
}

} // namespace gui
