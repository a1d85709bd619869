// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/requestlog.h"

#include <QUrl>

namespace http {

struct NamedValue
{
    QString name;
    QString value;
};

// The fields of a request's head that another tool is to send again: neither those that it says by
// itself nor the token, which was never kept.
QList<NamedValue> fieldsToRepeat(const LogEntry &entry);

// Where on this server the request was, whichever other its target names: a stranger chose that,
// and whoever sends the request again must not be led there.
QByteArray pathAndQuery(const LogEntry &entry);
QString urlOf(const LogEntry &entry, const QUrl &server);

// Whether the body that was kept can be written out as text and is sent again as it was: it is
// whole, and neither NUL nor anything but UTF-8 is in it.
bool canRepeatBody(const LogEntry &entry);

// The request as a command for a POSIX shell. A token is left out: it was never kept. A body that
// cannot be repeated is to come from a file of the reader's, since part of it is another request.
// With the certificate's PEM file, if any, curl trusts the server.
QString toCurl(const LogEntry &entry, const QUrl &server, const QString &certificate = {});

// A command that lists the customers, with the token unless that is empty.
QString curlOfCustomers(const QUrl &server, const QString &certificate, const QString &token);

// The entries as an HTTP Archive 1.2, which browsers and proxies open.
QByteArray toHar(const QList<LogEntry> &entries, const QUrl &server);

} // namespace http
