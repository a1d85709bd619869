// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/roll.h"
#include "backend/settings/settings.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace runtime {

// How the customers' store is doing.
struct StoreStatus
{
    enum class State {
        Closed,
        Opening, // a private Redis is being started, or the first connection made
        Ready,
        Lost, // it was ready; reconnecting by itself
        Failed, // it cannot be used until something is mended; tried again every few seconds,
                // unless the settings make no sense
    };
    enum class Place { Private, External };
    enum class Access { // to the customers, as far as is known
        Full,
        Locked, // by the settings: they can be read but not changed
        Replica, // the Redis is one, and takes no changes, locked or not
    };

    State state = State::Closed;
    Place place = Place::Private;
    Access access = Access::Full;
    QString address; // the socket's path, or host:port; never a password
    base::Message reason; // why it is Lost or Failed, else empty
    std::optional<std::chrono::nanoseconds> latency; // of the last probe
    QString version = {}; // of Redis; empty when it does not say
    int shards = 0; // of the collection, as it says itself; 0 before it is known
    std::vector<base::Message> warnings; // what about this Redis can cost data
    bool isRedisMissing = false; // none is installed to be the private one
    QDateTime since; // UTC; when the state was entered
    QDateTime lastReady; // UTC; when it was last Ready and is no more; invalid: never
    QDateTime nextTry = {}; // UTC; while it is Lost or Failed: when that is tried again, if known

    friend bool operator==(const StoreStatus &, const StoreStatus &) = default;
};

// Customers that Redis lost although it had acknowledged them, as far as this program knew them.
struct Loss
{
    customers::Roll customers; // nobody, when what was undone were deletions
    base::Result<QString> file; // where they are kept now, for an import to bring them back
};

// How the API server is doing.
struct ServerStatus
{
    enum class State { Stopped, Starting, Running, Draining, Failed };

    // Who is in the way when the port is busy.
    struct Conflict
    {
        QString owner; // "nginx (pid 812)"; empty when it cannot be read
        quint16 nextFreePort = 0; // 0 when none was found

        friend bool operator==(const Conflict &, const Conflict &) = default;
    };

    State state = State::Stopped;
    QUrl url; // while it is Running or Draining
    QDateTime since; // UTC; when the state was entered
    base::Message reason; // why it Failed, else empty
    std::optional<Conflict> conflict; // when it Failed because the port is busy
    QString certificate = {}; // PEM file that clients can check it by, while it speaks TLS

    // While it is Running or Draining: what it was started with, whatever has been set since, and
    // where other computers reach it, if they may.
    std::optional<settings::Server> inForce = {};
    QList<QUrl> networkUrls = {};

    bool isUp() const { return state == State::Running || state == State::Draining; }

    // The URL for whoever is told of the server, on this computer or another.
    QUrl urlForOthers() const { return networkUrls.isEmpty() ? url : networkUrls.front(); }

    // Whether something has been set that only holds once it is restarted.
    bool lags(const settings::Server &wanted) const;

    friend bool operator==(const ServerStatus &, const ServerStatus &) = default;
};

// Where this computer will reach a server that starts with these settings; none where its port is
// left to chance.
QUrl plannedUrl(const settings::Server &server);

} // namespace runtime

Q_DECLARE_METATYPE(runtime::Loss)
Q_DECLARE_METATYPE(runtime::StoreStatus)
Q_DECLARE_METATYPE(runtime::ServerStatus)
