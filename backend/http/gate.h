// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/exchange.h"
#include "backend/http/ratelimit.h"

#include <optional>

namespace http {

// Who may ask at all, before any route and before a body is read: keeps out hostile web pages (a
// name rebound to our address, a request from another site), the hasty, and those without token.
// Lives on the thread of those it asks.
class Gate
{
public:
    Gate(const Options &options, RateLimit &rate); // which outlives it

    // The refusal; nothing lets the request through. `now` is of base::Clock::elapsed().
    std::optional<Response> refuse(const Request &request, Exchange &exchange,
                                   std::chrono::nanoseconds now);

private:
    bool isOurHost(const Request &request);
    bool isOurOrigin(const Request &request, QByteArrayView origin) const;
    bool hasToken(const Request &request) const;

    const QByteArray m_token;
    const QStringList m_hosts;
    const QList<QByteArray> m_origins;
    const bool m_speaksTls;
    RateLimit &m_rate;
    QByteArray m_knownHost; // the last one found to be ours, and at which address
    QHostAddress m_knownLocal;
};

// Takes the same time wherever they differ, so that it cannot be guessed byte by byte.
bool equalsInConstantTime(QByteArrayView left, QByteArrayView right);

// A random one of 256 bits, for opening the server to other machines.
QByteArray newToken();

} // namespace http
