// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/state.h"

#include <memory>

namespace redis {

// Keeps a connection to one server: connects anew after growing pauses, holds what is sent
// meanwhile, and settles every request exactly once. Nothing is ever answered within send().
class Link : public QObject
{
    Q_OBJECT

public:
    Link(Endpoint endpoint, ClientOptions options, QObject *parent = nullptr);
    ~Link() override;

    // The server among the endpoint's addresses to talk to from the next connection on.
    void aim(const Address &address);
    const Address &address() const { return m_address; }

    void open();
    void close(); // settles everything
    void reconnect(); // drops the connection and makes another at once
    void send(Request request);

    State state() const { return m_state; }
    const QString &reason() const { return m_reason; }
    const Session &session() const { return m_session; }

Q_SIGNALS:
    void stateChanged(redis::State state, const QString &reason);
    void connected(const redis::Session &session);

private:
    void connectNow();
    void greeted(const Session &session);
    void fence(const Session &session);
    void becomeReady(const Session &session);
    void lost(const base::Error &error);
    void drop();
    void pause(const base::Error &error);
    void resend();
    void settle(std::vector<Connection::Unanswered> unanswered, const base::Error &why);
    void refuseHeld(const base::Error &error);
    void expire();
    void enter(State state, const QString &reason);
    QString where() const;

    Endpoint m_endpoint;
    ClientOptions m_options;
    Address m_address;
    State m_state = State::Closed;
    QString m_reason;
    Session m_session; // of the connection, or of the last one
    bool m_isFenceNeeded = false; // the last one was lost with changes under way
    base::Error m_trouble{base::Kind::Unavailable, {}};
    int m_attempts = 0;
    TimePoint m_readySince;
    QTimer m_retry;
    Alarm m_alarm;
    std::deque<Request> m_held; // for the next connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace redis
