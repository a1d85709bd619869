// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/item.h"

#include "backend/settings/values.h"

using namespace Qt::StringLiterals;

namespace settings {

namespace {

using enum Secrecy;

// clang-format off
    constexpr std::array<Item, keyCount> table{{
        {Key::Store, "TELLERDESK_STORE"_L1, "store/choice"_L1, "--store"_L1, "CHOICE"_L1, Open,
         "automatic, private or external: which Redis keeps the customers",
         [](Settings &s, const QString &t) { return readChoice(t, storeChoices, s.store); },
         [](const Settings &s) { return choiceName(storeChoices, s.store); }},
        {Key::RedisUrl, "REDIS_URL"_L1, "redis/url"_L1, "--redis-url"_L1, "URL"_L1, Open,
         "Redis as a URL: redis://, rediss:// with TLS, unix://, redis-sentinel:// or redis-cluster://",
         [](Settings &s, const QString &t) { return readRedisUrl(t, s.redis.url); },
         [](const Settings &s) { return withoutPassword(s.redis.url); }},
        {Key::RedisHost, "REDIS_HOST"_L1, "redis/host"_L1, "--redis-host"_L1, "HOST"_L1, Open,
         "host of the Redis server, or the path of its unix socket",
         [](Settings &s, const QString &t) { return readText(t, s.redis.host); },
         [](const Settings &s) { return withoutPassword(s.redis.host); }},
        {Key::RedisPort, "REDIS_PORT"_L1, "redis/port"_L1, "--redis-port"_L1, "PORT"_L1, Open,
         "port of the Redis server",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 65535, s.redis.port); },
         [](const Settings &s) { return QString::number(s.redis.port); }},
        {Key::RedisUsername, "REDIS_USERNAME"_L1, "redis/username"_L1, "--redis-username"_L1,
         "NAME"_L1, Open, "user name at the Redis server",
         [](Settings &s, const QString &t) { return readText(t, s.redis.username); },
         [](const Settings &s) { return s.redis.username; }},
        {Key::RedisPassword, "REDIS_PASSWORD"_L1, ""_L1, ""_L1, ""_L1, Secret,
         "password at the Redis server",
         [](Settings &s, const QString &t) { return readText(t, s.redis.password); },
         [](const Settings &s) { return masked(s.redis.password); }},
        {Key::RedisTls, "REDIS_TLS"_L1, "redis/tls"_L1, "--redis-tls"_L1, "YES|NO"_L1, Open,
         "whether to speak TLS to the Redis server",
         [](Settings &s, const QString &t) { return readSwitch(t, s.redis.tls); },
         [](const Settings &s) { return switchName(s.redis.tls); }},
        {Key::RedisTlsCa, "REDIS_TLS_CA"_L1, "redis/tlsCa"_L1, "--redis-tls-ca"_L1, "FILE"_L1, Open,
         "PEM file of the authorities that the Redis server is checked against",
         [](Settings &s, const QString &t) { return readFile(t, s.redis.tlsCa); },
         [](const Settings &s) { return s.redis.tlsCa; }},
        {Key::RedisTlsCert, "REDIS_TLS_CERT"_L1, "redis/tlsCert"_L1, "--redis-tls-cert"_L1,
         "FILE"_L1, Open, "PEM file of the client certificate for the Redis server",
         [](Settings &s, const QString &t) { return readFile(t, s.redis.tlsCert); },
         [](const Settings &s) { return s.redis.tlsCert; }},
        {Key::RedisTlsKey, "REDIS_TLS_KEY"_L1, "redis/tlsKey"_L1, "--redis-tls-key"_L1, "FILE"_L1,
         Open, "PEM file of the client certificate's key",
         [](Settings &s, const QString &t) { return readFile(t, s.redis.tlsKey); },
         [](const Settings &s) { return s.redis.tlsKey; }},
        {Key::RedisTlsVerify, "REDIS_TLS_VERIFY"_L1, "redis/tlsVerify"_L1, "--redis-tls-verify"_L1,
         "YES|NO"_L1, Open, "whether the Redis server's certificate is checked",
         [](Settings &s, const QString &t) { return readSwitch(t, s.redis.tlsVerify); },
         [](const Settings &s) { return switchName(s.redis.tlsVerify); }},
        {Key::RedisDatabase, "REDIS_DB"_L1, "redis/database"_L1, "--redis-db"_L1, "NUMBER"_L1, Open,
         "number of the database in the Redis server",
         [](Settings &s, const QString &t) { return readNumber(t, 0, 65535, s.redis.database); },
         [](const Settings &s) { return QString::number(s.redis.database); }},
        {Key::Replicas, "REDIS_REPLICAS"_L1, "redis/replicas"_L1, "--redis-replicas"_L1, "NUMBER"_L1,
         Open,
         "replicas that must have a change before it is acknowledged (WAIT); needs an append-only "
         "file on every server and Sentinels that wait for seconds",
         [](Settings &s, const QString &t) { return readNumber(t, 0, 100, s.redis.replicas); },
         [](const Settings &s) { return QString::number(s.redis.replicas); }},
        {Key::Shards, "REDIS_SHARDS"_L1, "redis/shards"_L1, "--redis-shards"_L1, "NUMBER"_L1, Open,
         "1, or 16 to spread a new collection over the servers of a Redis Cluster; lists are then "
         "not all of one moment, names cannot be unique; an existing collection stays as it is",
         [](Settings &s, const QString &t) { return readChoice(t, shardCounts, s.redis.shards); },
         [](const Settings &s) { return choiceName(shardCounts, s.redis.shards); }},
        {Key::Durability, "TELLERDESK_DURABILITY"_L1, "store/durability"_L1, "--durability"_L1,
         "HOW"_L1, Open,
         "always or everysec: when the private Redis writes to disk; everysec is faster and may "
         "lose the last second",
         [](Settings &s, const QString &t) { return readChoice(t, durabilities, s.durability); },
         [](const Settings &s) { return choiceName(durabilities, s.durability); }},
        {Key::UndoPeriod, "TELLERDESK_UNDO_SECONDS"_L1, "store/undoSeconds"_L1,
         "--undo-seconds"_L1, "SECONDS"_L1, Open, "how long a deletion can be undone",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 86'400, s.undoPeriod); },
         [](const Settings &s) { return QString::number(s.undoPeriod.count()); }},
        {Key::ReadOnly, "TELLERDESK_READ_ONLY"_L1, "store/readOnly"_L1, "--read-only"_L1,
         "YES|NO"_L1, Open, "whether the customers are locked: they can be read but not changed",
         [](Settings &s, const QString &t) { return readSwitch(t, s.readOnly); },
         [](const Settings &s) { return switchName(s.readOnly); }},
        {Key::Address, "TELLERDESK_ADDRESS"_L1, "server/address"_L1, "--address"_L1, "ADDRESS"_L1,
         Open, "address the server listens on",
         [](Settings &s, const QString &t) { return readAddress(t, s.server.address); },
         [](const Settings &s) { return s.server.address; }},
        {Key::Port, "TELLERDESK_PORT"_L1, "server/port"_L1, "--port"_L1, "PORT"_L1, Open,
         "port the server listens on; 0 takes any free one",
         [](Settings &s, const QString &t) { return readNumber(t, 0, 65535, s.server.port); },
         [](const Settings &s) { return QString::number(s.server.port); }},
        {Key::Token, "TELLERDESK_TOKEN"_L1, ""_L1, ""_L1, ""_L1, Secret,
         "token that requests must carry; needed to listen beyond this computer",
         [](Settings &s, const QString &t) { return readToken(t, s.server.token); },
         [](const Settings &s) { return masked(s.server.token); }},
        {Key::Tls, "TELLERDESK_TLS"_L1, "server/tls"_L1, "--tls"_L1, "YES|NO"_L1, Open,
         "whether the server speaks TLS (https)",
         [](Settings &s, const QString &t) { return readSwitch(t, s.server.tls); },
         [](const Settings &s) { return switchName(s.server.tls); }},
        {Key::TlsCert, "TELLERDESK_TLS_CERT"_L1, "server/tlsCert"_L1, "--tls-cert"_L1, "FILE"_L1,
         Open, "PEM file of the server's certificate; none: one that the program makes itself",
         [](Settings &s, const QString &t) { return readFile(t, s.server.tlsCert); },
         [](const Settings &s) { return s.server.tlsCert; }},
        {Key::TlsKey, "TELLERDESK_TLS_KEY"_L1, "server/tlsKey"_L1, "--tls-key"_L1, "FILE"_L1,
         Open, "PEM file of that certificate's key",
         [](Settings &s, const QString &t) { return readFile(t, s.server.tlsKey); },
         [](const Settings &s) { return s.server.tlsKey; }},
        {Key::Hosts, "TELLERDESK_HOSTS"_L1, "server/hosts"_L1, "--hosts"_L1, "NAMES"_L1, Open,
         "host names the server is called by, between commas, besides its address",
         [](Settings &s, const QString &t) { return readHosts(t, s.server.hosts); },
         [](const Settings &s) { return s.server.hosts.join(u','); }},
        {Key::Origins, "TELLERDESK_ORIGINS"_L1, "server/origins"_L1, "--origins"_L1, "ORIGINS"_L1,
         Open, "web pages that may call the server, as https://shop.example, between commas",
         [](Settings &s, const QString &t) { return readOrigins(t, s.server.origins); },
         [](const Settings &s) { return s.server.origins.join(u','); }},
        {Key::Rate, "TELLERDESK_RATE_LIMIT"_L1, "server/rateLimit"_L1, "--rate-limit"_L1, "NUMBER"_L1,
         Open, "requests a second that one address, or one /64 network of IPv6, may send; 0: any number",
         [](Settings &s, const QString &t) { return readNumber(t, 0, 1'000'000, s.server.rate); },
         [](const Settings &s) { return QString::number(s.server.rate); }},
        {Key::Burst, "TELLERDESK_RATE_BURST"_L1, "server/rateBurst"_L1, "--rate-burst"_L1, "NUMBER"_L1,
         Open, "requests that one address may send at once, before the rate counts",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 1'000'000, s.server.burst); },
         [](const Settings &s) { return QString::number(s.server.burst); }},
        {Key::MostConnections, "TELLERDESK_MAX_CONNECTIONS"_L1, "server/maxConnections"_L1, "--max-connections"_L1, "NUMBER"_L1,
         Open, "connections the server holds at once",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 100'000, s.server.mostConnections); },
         [](const Settings &s) { return QString::number(s.server.mostConnections); }},
        {Key::MostConnectionsPerAddress, "TELLERDESK_MAX_CONNECTIONS_PER_ADDRESS"_L1, "server/maxConnectionsPerAddress"_L1, "--max-connections-per-address"_L1, "NUMBER"_L1,
         Open, "connections that one address, or one /64 network of IPv6, may hold",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 100'000, s.server.mostConnectionsPerAddress); },
         [](const Settings &s) { return QString::number(s.server.mostConnectionsPerAddress); }},
        {Key::LargestBody, "TELLERDESK_MAX_BODY_MB"_L1, "server/maxBodyMb"_L1, "--max-body-mb"_L1, "MEGABYTES"_L1,
         Open, "largest body of a request",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 1024, s.server.largestBody); },
         [](const Settings &s) { return QString::number(s.server.largestBody); }},
        {Key::HeadTime, "TELLERDESK_HEAD_SECONDS"_L1, "server/headSeconds"_L1, "--head-seconds"_L1, "SECONDS"_L1,
         Open, "how long a request's head may take to come",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.headTime); },
         [](const Settings &s) { return QString::number(s.server.headTime.count()); }},
        {Key::BodyTime, "TELLERDESK_BODY_SECONDS"_L1, "server/bodySeconds"_L1, "--body-seconds"_L1, "SECONDS"_L1,
         Open, "how long a request's body may take to come",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.bodyTime); },
         [](const Settings &s) { return QString::number(s.server.bodyTime.count()); }},
        {Key::IdleTime, "TELLERDESK_IDLE_SECONDS"_L1, "server/idleSeconds"_L1, "--idle-seconds"_L1, "SECONDS"_L1,
         Open, "how long a silent connection is held",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.idleTime); },
         [](const Settings &s) { return QString::number(s.server.idleTime.count()); }},
        {Key::AnswerTime, "TELLERDESK_ANSWER_SECONDS"_L1, "server/answerSeconds"_L1, "--answer-seconds"_L1, "SECONDS"_L1,
         Open, "how long a request may wait for its answer",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.answerTime); },
         [](const Settings &s) { return QString::number(s.server.answerTime.count()); }},
        {Key::WriteTime, "TELLERDESK_WRITE_SECONDS"_L1, "server/writeSeconds"_L1, "--write-seconds"_L1, "SECONDS"_L1,
         Open, "how long a client may take to read an answer, large ones longer",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.writeTime); },
         [](const Settings &s) { return QString::number(s.server.writeTime.count()); }},
        {Key::DrainTime, "TELLERDESK_DRAIN_SECONDS"_L1, "server/drainSeconds"_L1, "--drain-seconds"_L1, "SECONDS"_L1,
         Open, "how long stopping waits for running requests",
         [](Settings &s, const QString &t) { return readSeconds(t, 1, 3600, s.server.drainTime); },
         [](const Settings &s) { return QString::number(s.server.drainTime.count()); }},
        {Key::Threads, "TELLERDESK_THREADS"_L1, "server/threads"_L1, "--threads"_L1, "NUMBER"_L1,
         Open, "threads that answer requests; each keeps all customers in memory",
         [](Settings &s, const QString &t) { return readNumber(t, 1, 64, s.server.threads); },
         [](const Settings &s) { return QString::number(s.server.threads); }},
        {Key::StartServer, "TELLERDESK_START_SERVER"_L1, "server/startWithApp"_L1, ""_L1, ""_L1,
         Open, "whether the window starts the server at once",
         [](Settings &s, const QString &t) { return readSwitch(t, s.server.startWithApp); },
         [](const Settings &s) { return switchName(s.server.startWithApp); }},
        {Key::BaseUrl, "BASE_URL"_L1, "simulator/baseUrl"_L1, "--base-url"_L1, "URL"_L1, Open,
         "server that the simulator asks; none: the server of this program",
         [](Settings &s, const QString &t) { return readHttpUrl(t, s.baseUrl); },
         [](const Settings &s) { return withoutPassword(s.baseUrl); }},
        {Key::Outputs, "TELLERDESK_OUTPUTS"_L1, "outputs/folder"_L1, "--outputs"_L1, "FOLDER"_L1,
         Open, "folder for exports and logs",
         [](Settings &s, const QString &t) { return readFolder(t, s.outputs); },
         [](const Settings &s) { return s.outputs; }},
        {Key::Language, "TELLERDESK_LANGUAGE"_L1, "appearance/language"_L1, ""_L1,
         ""_L1, Open, "language of the program, as de or pt_BR; none: the system's",
         [](Settings &s, const QString &t) { return readLanguage(t, s.language); },
         [](const Settings &s) { return s.language; }},
        {Key::Theme, "TELLERDESK_THEME"_L1, "appearance/theme"_L1, ""_L1, ""_L1, Open,
         "system, light or dark",
         [](Settings &s, const QString &t) { return readChoice(t, themes, s.theme); },
         [](const Settings &s) { return choiceName(themes, s.theme); }},
        {Key::Tray, "TELLERDESK_TRAY"_L1, "appearance/tray"_L1, ""_L1, ""_L1, Open,
         "whether closing the window leaves the program in the tray",
         [](Settings &s, const QString &t) { return readSwitch(t, s.tray); },
         [](const Settings &s) { return switchName(s.tray); }},
    }};
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].key != Key(i))
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const Item> items()
{
    return table;
}

const Item &item(Key key)
{
    return table[std::size_t(key)];
}

base::Message sourceName(Source source)
{
    switch (source) {
    case Source::Default:
        return QT_TRANSLATE_NOOP("Backend", "default");
    case Source::Preferences:
        return QT_TRANSLATE_NOOP("Backend", "preferences");
    case Source::Keyring:
        return QT_TRANSLATE_NOOP("Backend", "keyring");
    case Source::DotEnv:
        return QT_TRANSLATE_NOOP("Backend", ".env file");
    case Source::Environment:
        return QT_TRANSLATE_NOOP("Backend", "environment");
    case Source::CommandLine:
        return QT_TRANSLATE_NOOP("Backend", "command line");
    }
    Q_UNREACHABLE();
}

} // namespace settings
