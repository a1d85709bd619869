// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/http/options.h"
#include "backend/redis/embeddedserver.h"
#include "backend/settings/settings.h"

#include <QUrl>

namespace runtime {

// What the settings mean in the words of the rooms below.

// Where the external Redis is. A part set by itself, as REDIS_HOST, outranks the same part of the
// URL unless the URL comes from a later source. Invalid in words when the URL makes no sense.
base::Result<redis::Endpoint> externalEndpoint(const settings::Settings &settings);

redis::EmbeddedServer::Options privateServer(const settings::Settings &settings);

// Where the server is to listen. "::" is every address of this computer, of IPv4 too.
QHostAddress addressOf(const settings::Server &server);

// This computer's addresses that others may know it by.
QStringList networkAddresses();

// How other computers reach a server that is at the URL for this one; none when they cannot.
QList<QUrl> networkUrls(const settings::Server &server, const QUrl &url);

// The file of the certificate that a server of this user shows, where there is one.
QString certificateFile(const settings::Server &server);

// Invalid when the address lets others in and there is no token, or when there is to be TLS and the
// certificate is none.
base::Result<http::Options> serverOptions(const settings::Settings &settings);

} // namespace runtime
