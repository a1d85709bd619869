// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/endpoints.h"

#include "backend/http/identity.h"
#include "backend/http/serverurl.h"
#include "backend/redis/url.h"
#include "backend/settings/paths.h"

#include <QHostInfo>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Result;
using redis::Endpoint;
using settings::Key;
using settings::Settings;

namespace runtime {

namespace {

Result<Endpoint> endpointOfUrl(const Settings &settings)
{
    if (settings.redis.url.isEmpty())
        return Endpoint::tcp(u"127.0.0.1"_s, settings.redis.port);
    return redis::endpointFromUrl(settings.redis.url);
}

// Whether a part set by itself counts beside the URL.
bool isNamed(const Settings &settings, Key key)
{
    const auto source = settings.source(key);
    return source != settings::Source::Default
        && (settings.redis.url.isEmpty() || source >= settings.source(Key::RedisUrl));
}

void setHost(const Settings &settings, Endpoint &endpoint)
{
    const QString &host = settings.redis.host;
    if (!isNamed(settings, Key::RedisHost) || host.isEmpty())
        return;
    if (host.startsWith(u'/')) {
        endpoint.socketPath = host;
        endpoint.addresses.clear();
    } else {
        endpoint.socketPath.clear();
        endpoint.addresses = {{host, settings.redis.port}};
    }
}

void setTls(const Settings &settings, Endpoint &endpoint)
{
    const settings::Redis &given = settings.redis;
    if (isNamed(settings, Key::RedisTls) && !given.tls)
        endpoint.tls.reset();
    if (isNamed(settings, Key::RedisTls) && given.tls && !endpoint.tls)
        endpoint.tls.emplace();
    if (!endpoint.tls)
        return;
    if (isNamed(settings, Key::RedisTlsVerify))
        endpoint.tls->verify =
            given.tlsVerify ? redis::Tls::Verify::Server : redis::Tls::Verify::Nothing;
    if (isNamed(settings, Key::RedisTlsCa))
        endpoint.tls->authorityFile = given.tlsCa;
    if (isNamed(settings, Key::RedisTlsCert))
        endpoint.tls->certificateFile = given.tlsCert;
    if (isNamed(settings, Key::RedisTlsKey))
        endpoint.tls->keyFile = given.tlsKey;
}

QString ownFolder()
{
    return settings::dataFolder() + u"/server"_s;
}

// What clients may call the server by: the certificate must name it.
QStringList namesOf(const settings::Server &server)
{
    QStringList names = server.hosts;
    const QHostAddress address = addressOf(server);
    if (!http::isEverywhere(address))
        return names << address.toString();
    names << QHostInfo::localHostName() << networkAddresses();
    names.removeAll(QString());
    return names;
}

http::Limits limitsOf(const settings::Server &server)
{
    http::Limits limits;
    limits.connections = server.mostConnections;
    limits.connectionsPerPeer = std::min(server.mostConnectionsPerAddress, server.mostConnections);
    limits.body = qint64(server.largestBody) * 1024 * 1024;
    limits.bodiesTogether = std::max(limits.bodiesTogether, limits.body);
    return limits;
}

http::Deadlines deadlinesOf(const settings::Server &server)
{
    http::Deadlines deadlines;
    deadlines.head = server.headTime;
    deadlines.body = server.bodyTime;
    deadlines.idle = server.idleTime;
    deadlines.answer = server.answerTime;
    deadlines.write = server.writeTime;
    deadlines.drain = server.drainTime;
    return deadlines;
}

// The certificate the server shows when it speaks TLS: the user's, or else one of its own, made
// when there is none yet. Invalid when only one of certificate and key is set.
Result<http::Identity> serverIdentity(const Settings &settings)
{
    const settings::Server &server = settings.server;
    if (!server.tlsCert.isEmpty() && !server.tlsKey.isEmpty())
        return http::Identity{server.tlsCert, server.tlsKey};
    if (!server.tlsCert.isEmpty() || !server.tlsKey.isEmpty())
        return base::failure(
            base::Kind::Invalid,
            QT_TRANSLATE_NOOP("Backend",
                              "a certificate needs its key: set both TELLERDESK_TLS_CERT and "
                              "TELLERDESK_TLS_KEY, or neither"));
    return http::ownIdentity(ownFolder(), namesOf(server));
}

} // namespace

Result<Endpoint> externalEndpoint(const Settings &settings)
{
    auto endpoint = endpointOfUrl(settings);
    if (!endpoint)
        return endpoint;
    setHost(settings, *endpoint);
    if (isNamed(settings, Key::RedisPort) && endpoint->addresses.size() == 1)
        endpoint->addresses.front().port = settings.redis.port;
    if (isNamed(settings, Key::RedisUsername))
        endpoint->username = settings.redis.username;
    if (isNamed(settings, Key::RedisPassword))
        endpoint->password = settings.redis.password;
    if (isNamed(settings, Key::RedisDatabase))
        endpoint->database = settings.redis.database;
    setTls(settings, *endpoint);
    return endpoint;
}

redis::EmbeddedServer::Options privateServer(const Settings &settings)
{
    using Durability = redis::EmbeddedServer::Durability;
    redis::EmbeddedServer::Options options;
    options.directory = settings::dataFolder() + u"/redis"_s;
    options.durability = settings.durability == settings::Durability::Always
        ? Durability::Always
        : Durability::EverySecond;
    return options;
}

QHostAddress addressOf(const settings::Server &server)
{
    const QHostAddress address(server.address);
    return address == QHostAddress::AnyIPv6 ? QHostAddress(QHostAddress::Any) : address;
}

QStringList networkAddresses()
{
    QStringList addresses;
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all)
        if (!address.isLinkLocal() && !address.isLoopback())
            addresses << address.toString();
    return addresses;
}

QList<QUrl> networkUrls(const settings::Server &server, const QUrl &url)
{
    const QHostAddress address = addressOf(server);
    if (address.isLoopback())
        return {};
    if (!http::isEverywhere(address))
        return {url};
    QList<QUrl> urls;
    for (const QString &own : networkAddresses()) {
        if (address == QHostAddress::AnyIPv4
            && QHostAddress(own).protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QUrl reached = url;
        reached.setHost(own);
        urls << reached;
    }
    return urls;
}

QString certificateFile(const settings::Server &server)
{
    return server.tlsCert.isEmpty() ? http::ownFiles(ownFolder()).certificateFile : server.tlsCert;
}

Result<http::Options> serverOptions(const Settings &settings)
{
    const QHostAddress address = addressOf(settings.server);
    if (!address.isLoopback() && settings.server.token.isEmpty())
        return base::failure(
            base::Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend",
                               "%1 lets other computers in, which needs a token: set "
                               "TELLERDESK_TOKEN, or listen on 127.0.0.1"),
             {settings.server.address}});
    http::Options options;
    options.address = address;
    options.port = settings.server.port;
    options.token = settings.server.token.toUtf8();
    options.allowedHosts = settings.server.hosts;
    options.allowedOrigins = settings.server.origins;
    options.rate = {settings.server.rate, settings.server.burst};
    options.limits = limitsOf(settings.server);
    options.deadlines = deadlinesOf(settings.server);
    if (!settings.server.tls)
        return options;
    return serverIdentity(settings).and_then(http::tlsConfiguration).map([&](const auto &tls) {
        options.tls = tls;
        return options;
    });
}

} // namespace runtime
