// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/topology.h"

namespace redis {

// Commands in, Replies out by callback; pipelined; connects by itself, again and again. Lives on
// one thread and answers there, never within send().
//
// Every command is settled exactly once: with the server's Reply (a refusal is a Reply too, see
// refusalAsError), with Unavailable when it was never sent and its deadline passed, with
// OutcomeUnknown when it had been sent and the connection was lost or stayed silent beyond the
// deadline, with Cancelled when a veto came before it was sent, or, while the state is Failed, at
// once with the reason. A command marked Harmless is sent again instead of being in doubt.
// Destroying the client settles nothing: close() it first if anybody waits, and destroy it later
// than within one of its answers. In a Cluster a command goes where its key lives, and one without
// a key to its neighbour's, or to the server that the last one went to; redirections and waits for
// the Cluster happen in here. Its state there is the worst of the servers in use.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(const Endpoint &endpoint, const ClientOptions &options = {},
                    QObject *parent = nullptr);

    void open();
    void close();

    // To a single server: connects anew, as after a loss.
    void renew();

    // Out of reach, or Failed: tries again at once, not after the pause that is left.
    void retry();
    std::optional<std::chrono::milliseconds> untilRetry() const { return m_topology->untilRetry(); }

    // Commands are carried out in the order they are sent, as long as the connection holds.
    // A deadline that passes while the server is silent gives the connection up.
    void send(Command command, Answer answer,
              std::chrono::milliseconds deadline = std::chrono::seconds(5));

    State state() const { return m_topology->state(); }
    const base::Message &reason() const { return m_topology->reason(); }

    // The current connection, or the last: its CLIENT ID and what the server told about itself. In
    // a Cluster the one to the server that has a key, or that the last command went to.
    const Session &session(const QByteArray &key = {}) const { return m_topology->session(key); }

Q_SIGNALS:
    void stateChanged(redis::State state, const base::Message &reason);

    // Connected, or connected anew. Before this the client has seen to it by CLIENT KILL that
    // nothing of its previous connection can still be carried out; Session::isFenced tells when a
    // server does not permit that.
    void connected(const redis::Session &session);

private:
    std::unique_ptr<Topology> m_topology;
};

} // namespace redis
