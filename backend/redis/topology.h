// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/state.h"

#include <memory>

namespace redis {

// Whom to ask: the part of a client that differs between one server, Sentinel and Cluster.
// What a Client promises about commands, its topology keeps.
class Topology : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<Topology> of(const Endpoint &endpoint, const ClientOptions &options);

    using QObject::QObject;

    virtual void open() = 0;
    virtual void close() = 0;
    virtual void renew() { } // where the others tell by themselves whom to ask
    virtual void retry() = 0; // at once, what waits for its next try
    virtual void send(Request request) = 0;

    virtual State state() const = 0;
    virtual const base::Message &reason() const = 0;
    virtual const Session &session(const QByteArray &key) const = 0; // see Client
    virtual std::optional<std::chrono::milliseconds> untilRetry() const = 0; // nothing: no pause

Q_SIGNALS:
    void stateChanged(redis::State state, const base::Message &reason);
    void connected(const redis::Session &session);
};

} // namespace redis
