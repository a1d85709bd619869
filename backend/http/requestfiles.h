// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/requestlog.h"

#include <QUrl>

namespace http {

// Requests of the log for tools that send them again. As with toCurl(), a token is left out, and a
// body that cannot be repeated is the reader's to give. What no method could be read of is left
// out.

// A collection in one file, as Bruno imports it.
QByteArray toBruno(const QList<LogEntry> &entries, const QUrl &server);

// A script that k6 runs: each round sends them all, one after the other.
QByteArray toK6(const QList<LogEntry> &entries, const QUrl &server);

} // namespace http
