// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/gate.h"

#include "backend/http/problem.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace http {

namespace {

QList<QByteArray> latin1(const QStringList &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes.append(text.toLatin1());
    return bytes;
}

// Without port and brackets; nor the zone of an IPv6 address, which is the client's name for its
// own network interface.
QByteArrayView hostName(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const QByteArrayView address = host.sliced(1, host.indexOf(']') - 1);
        const qsizetype zone = address.indexOf('%');
        return zone < 0 ? address : address.first(zone);
    }
    const qsizetype colon = host.indexOf(':');
    return colon < 0 ? host : host.first(colon);
}

// What says nothing about anybody, so that a browser can show it without a token.
bool isOpenToAll(const Request &request)
{
    return request.method == Method::Options || request.path == "/" || request.path == "/healthz"
        || request.path == "/openapi.json" || request.path == "/docs" || request.path == "/redoc"
        || request.path.startsWith("/docs/");
}

} // namespace

Gate::Gate(const Options &options, RateLimit &rate)
    : m_token(options.token)
    , m_hosts(options.allowedHosts)
    , m_origins(latin1(options.allowedOrigins))
    , m_speaksTls(options.tls)
    , m_rate(rate)
{ }

std::optional<Response> Gate::refuse(const Request &request, Exchange &exchange,
                                     std::chrono::nanoseconds now)
{
    if (!isOurHost(request))
        return problem(403, u"The Host is not one of this server's."_s);
    const QByteArrayView origin = request.field("origin");
    if (!origin.isNull() && !isOurOrigin(request, origin)) {
        if (!m_origins.contains(origin.toByteArray()))
            return problem(403, u"Pages of that origin may not call this server."_s);
        exchange.allowedOrigin = origin.toByteArray();
    }
    if (!m_rate.take(request.ends->peer, now))
        return problem(429, u"Too many requests from this address."_s);
    if (!m_token.isEmpty() && !isOpenToAll(request) && !hasToken(request))
        return problem(401, u"This server asks for a bearer token."_s);
    return std::nullopt;
}

// A page on evil.example whose name was rebound to our address still sends "Host: evil.example".
bool Gate::isOurHost(const Request &request)
{
    if (request.host.isNull()) // HTTP/1.0; no browser speaks it
        return true;
    const QByteArrayView name = hostName(request.host);
    const QHostAddress &local = request.ends->local;
    if (name == m_knownHost && local == m_knownLocal)
        return true;
    const QString text = QString::fromLatin1(name);
    const bool isOurs = m_hosts.contains(text, Qt::CaseInsensitive)
        || QHostAddress(text).isEqual(local, QHostAddress::TolerantConversion)
        || (local.isLoopback()
            && (text.compare("localhost"_L1, Qt::CaseInsensitive) == 0
                || QHostAddress(text).isLoopback()));
    if (isOurs) {
        m_knownHost = name.toByteArray();
        m_knownLocal = local;
    }
    return isOurs;
}

// A page by plain HTTP is not of a server that speaks TLS: whoever is on the way may have made it.
// One by TLS may be of a server that does not, since a proxy before it may.
bool Gate::isOurOrigin(const Request &request, QByteArrayView origin) const
{
    const auto isOurs = [&](QByteArrayView scheme) {
        return origin.startsWith(scheme)
            && equalsIgnoringCase(origin.sliced(scheme.size()), request.host);
    };
    return isOurs("https://") || (!m_speaksTls && isOurs("http://"));
}

bool Gate::hasToken(const Request &request) const
{
    constexpr QByteArrayView scheme = "bearer ";
    const QByteArrayView given = request.field("authorization");
    return given.size() > scheme.size() && equalsIgnoringCase(given.first(scheme.size()), scheme)
        && equalsInConstantTime(given.sliced(scheme.size()).trimmed(), m_token);
}

bool equalsInConstantTime(QByteArrayView left, QByteArrayView right)
{
    unsigned difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < left.size() && !right.isEmpty(); ++i)
        difference |= static_cast<unsigned char>(left[i])
            ^ static_cast<unsigned char>(right[i % right.size()]);
    return difference == 0;
}

QByteArray newToken()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace http
