// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/exchange.h"
#include "backend/http/options.h"

#include <QHash>

#include <optional>

namespace http {

// Who may ask at all, before any route and before a body is read: keeps out hostile web pages (a
// name rebound to our address, a request from another site), the hasty, and those without token.
class Gate
{
public:
    explicit Gate(const Options &options);

    // The refusal; nothing lets the request through. `now` is of base::Clock::elapsed().
    std::optional<Response> refuse(const Request &request, Exchange &exchange,
                                   std::chrono::nanoseconds now);

    void forgetQuietPeers(std::chrono::nanoseconds now);

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::nanoseconds filled{0};
    };

    bool isOurHost(const Request &request);
    bool isOurOrigin(const Request &request, QByteArrayView origin) const;
    bool hasToken(const Request &request) const;
    bool isWithinRate(const QHostAddress &peer, std::chrono::nanoseconds now);

    const QByteArray m_token;
    const QStringList m_hosts;
    const QList<QByteArray> m_origins;
    const Rate m_rate;
    QHash<QHostAddress, Bucket> m_buckets;
    QByteArray m_knownHost; // the last one found to be ours, and at which address
    QHostAddress m_knownLocal;
};

// Takes the same time wherever they differ, so that it cannot be guessed byte by byte.
bool equalsInConstantTime(QByteArrayView left, QByteArrayView right);

// A random one of 256 bits, for opening the server to other machines.
QByteArray newToken();

} // namespace http
