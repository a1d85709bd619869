// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace redis {

struct Address
{
    QString host;
    quint16 port = 6379;

    friend bool operator==(const Address &, const Address &) = default;
    friend bool operator<(const Address &a, const Address &b)
    {
        return std::tie(a.host, a.port) < std::tie(b.host, b.port);
    }
};

// How a TLS server is to be recognised, and how we show ourselves. Files are in PEM.
struct Tls
{
    enum class Verify { Server, Nothing };

    Verify verify = Verify::Server;
    QString authorityFile; // empty: the system's authorities
    QString certificateFile; // our certificate and key, when the server asks for one
    QString keyFile;

    friend bool operator==(const Tls &, const Tls &) = default;
};

// Where a Redis is and how to be let in: one server, or several addresses of Sentinels or of a
// Cluster. A plain value; holds secrets, so what people read is description().
struct Endpoint
{
    enum class Layout { Single, Sentinel, Cluster };

    Layout layout = Layout::Single;
    QString socketPath; // a unix socket; then there are no addresses
    std::vector<Address> addresses;
    QString masterName; // Sentinel only: the name it watches the master under
    std::optional<Tls> tls;
    QString username; // empty: the default user
    QString password; // empty: none
    QString sentinelUsername;
    QString sentinelPassword;
    int database = 0; // 0 in a Cluster

    static Endpoint unixSocket(const QString &path);
    static Endpoint tcp(const QString &host, quint16 port);

    // The address as a URL without password: "rediss://app@db.example:6380/2".
    QString description() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace redis
