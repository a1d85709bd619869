// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/endpoints.h"

#include "backend/redis/url.h"
#include "backend/settings/paths.h"

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

bool letsOthersIn(const QString &address)
{
    return !QHostAddress(address).isLoopback();
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

Result<http::Options> serverOptions(const Settings &settings)
{
    if (letsOthersIn(settings.server.address) && settings.server.token.isEmpty())
        return base::failure(
            base::Kind::Invalid,
            u"%1 lets other computers in, which needs a token: set "
            "TELLERDESK_TOKEN, or listen on 127.0.0.1"_s.arg(settings.server.address));
    http::Options options;
    options.address = QHostAddress(settings.server.address);
    options.port = settings.server.port;
    options.token = settings.server.token.toUtf8();
    return options;
}

} // namespace runtime
