// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <chrono>

namespace settings {

// Where a value came from. Later wins.
enum class Source { Default, Preferences, Keyring, DotEnv, Environment, CommandLine };

enum class Key {
    Store,
    RedisUrl,
    RedisHost,
    RedisPort,
    RedisUsername,
    RedisPassword,
    RedisTls,
    RedisTlsCa,
    RedisTlsCert,
    RedisTlsKey,
    RedisTlsVerify,
    RedisDatabase,
    Replicas,
    Shards,
    Durability,
    UndoPeriod,
    ReadOnly,
    Address,
    Port,
    Token,
    Tls,
    TlsCert,
    TlsKey,
    Hosts,
    Origins,
    Rate,
    Burst,
    MostConnections,
    MostConnectionsPerAddress,
    LargestBody,
    HeadTime,
    BodyTime,
    IdleTime,
    AnswerTime,
    WriteTime,
    DrainTime,
    Threads,
    StartServer,
    BaseUrl,
    Outputs,
    Language,
    Theme,
    Tray,
};
inline constexpr int keyCount = int(Key::Tray) + 1;

// Automatic: the Redis that is configured, or a private one when none is.
enum class StoreChoice { Automatic, Private, External };

// What the private Redis does before it acknowledges: fsync always, or once a second, which is
// faster and was seen to lose the last acknowledged second.
enum class Durability { Always, EverySecond };

enum class Theme { System, Light, Dark };

struct Redis
{
    QString url; // redis://, rediss:// or unix:; its parts give way to the fields below
    QString host; // or the path of a unix socket
    quint16 port = 6379;
    QString username;
    QString password; // never shown, logged or saved
    bool tls = false;
    QString tlsCa; // PEM files; empty: the system's authorities
    QString tlsCert;
    QString tlsKey;
    bool tlsVerify = true;
    int database = 0;
    int replicas = 0; // that must have a change before it is acknowledged
    int shards = 1; // of a new collection: 1 or 16

    friend bool operator==(const Redis &, const Redis &) = default;
};

struct Server
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8000; // 0: any free one
    QString token; // what requests must carry; needed to listen beyond this computer
    bool tls = false;
    QString tlsCert; // PEM files; empty: a certificate that this program makes for itself
    QString tlsKey;
    QStringList hosts; // names it is called by, besides its address
    QStringList origins; // of web pages that may call it
    int rate = 0; // requests a second from one address; 0: any number
    int burst = 100; // of these at once
    int mostConnections = 4096;
    int mostConnectionsPerAddress = 2048;
    int largestBody = 16; // MiB
    std::chrono::seconds headTime{10}; // in which a request's head must have come
    std::chrono::seconds bodyTime{30}; // and then its body
    std::chrono::seconds idleTime{30}; // after which a silent client is let go
    std::chrono::seconds answerTime{30}; // after which a request is given up
    std::chrono::seconds writeTime{30}; // in which an answer must be taken, large ones longer
    std::chrono::seconds drainTime{10}; // that stopping waits for running requests
    int threads = 1; // that answer requests, each with all customers in memory
    bool startWithApp = false;

    friend bool operator==(const Server &, const Server &) = default;
};

// Everything that can be set, as one value handed down from main. load() makes it; nothing else
// reads preferences, files, environment or command line.
struct Settings
{
    StoreChoice store = StoreChoice::Automatic;
    Redis redis;
    Durability durability = Durability::Always;
    std::chrono::seconds undoPeriod = std::chrono::minutes(10);
    bool readOnly = false; // the customers are locked: no door of the program changes them
    Server server;
    QString baseUrl; // whom the simulator asks; empty: the server of this program
    QString outputs; // the folder of exports and logs, absolute
    QString language; // "de", "pt_BR"; empty: the system's
    Theme theme = Theme::System;
    bool tray = false; // whether closing the window leaves the program in the tray

    // Whether a Redis outside this program is to be used.
    bool usesExternalStore() const;

    // Whether a store opened for the one would be right for the other.
    bool hasSameStore(const Settings &other) const;

    Source source(Key key) const { return m_sources[std::size_t(key)]; }
    void setSource(Key key, Source source) { m_sources[std::size_t(key)] = source; }

    // Whether the window may change it: what .env, environment or command line say stays.
    bool isFixed(Key key) const { return source(key) >= Source::DotEnv; }

private:
    std::array<Source, keyCount> m_sources{};
};

} // namespace settings
