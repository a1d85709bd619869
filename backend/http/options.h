// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QStringList>

#include <chrono>
#include <optional>

namespace http {

// What one client, and all of them together, may take. Sizes are bytes.
struct Limits
{
    int connections = 4096; // open at once; kept under the limit of file descriptors
    int connectionsPerPeer = 2048; // of these, from one peer; see networkOf()
    qint64 target = 8 * 1024; // of the request line's target: 414
    qint64 head = 16 * 1024; // of request line and header fields together: 431
    int headerFields = 100; // 431
    qint64 body = 16 * 1024 * 1024; // holds 10,000 customers with the longest names: 413
    qint64 bodiesTogether = 256 * 1024 * 1024; // arriving or not yet answered: 503
    qint64 repliesTogether = 256 * 1024 * 1024; // not yet taken by their readers: 503
    qint64 slowestReader = 16 * 1024; // bytes a second; slower ones are cut off
};

// How long a client may keep us waiting. Looked at once in a while, so up to a quarter later.
struct Deadlines
{
    std::chrono::milliseconds head{10'000}; // from its first byte, or from the connection
    std::chrono::milliseconds body{30'000};
    std::chrono::milliseconds idle{30'000}; // between requests
    std::chrono::milliseconds answer{30'000}; // from the request to our reply: 503
    std::chrono::milliseconds write{30'000}; // plus what the slowest reader needs for the reply
    std::chrono::milliseconds linger{1'000}; // for a refused client to read the refusal
    std::chrono::milliseconds drain{10'000}; // for requests under way when the server stops
};

// A token bucket for each peer; see networkOf().
struct Rate
{
    int perSecond = 0; // requests; 0 is no limit
    int burst = 100; // requests at once
};

struct Options
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8000; // 0: any free one
    Limits limits;
    Deadlines deadlines;
    Rate rate;
    QByteArray token; // required as bearer when not empty; never logged
    QStringList allowedHosts; // names besides the address connected to; without port
    QStringList allowedOrigins; // of web pages that may call: "https://example.org"
    std::optional<QSslConfiguration> tls; // see identity.h; without it, plain HTTP
};

} // namespace http
