// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/topology.h"

namespace redis {

// Keeps a connection to one server: connects anew after growing pauses, holds what is sent
// meanwhile, and settles every request exactly once. Nothing is ever answered within send().
class Link : public Topology
{
    Q_OBJECT

public:
    enum class Role { Any, Master };

    // Goes to the endpoint's socket or first address; has it neither, waits to be aimed.
    Link(Endpoint endpoint, ClientOptions options, Role wanted = Role::Any,
         QObject *parent = nullptr);
    ~Link() override;

    // Goes to another server, if it is another.
    void aim(const Address &address);
    const Address &address() const { return m_address; }
    void explain(const base::Error &error); // why it has not been aimed yet

    void open() override;
    void close() override;
    void renew() override;
    void retry() override;
    void send(Request request) override;
    std::deque<Request> takeHeld(); // what no connection has taken yet

    State state() const override { return m_state; }
    const base::Message &reason() const override { return m_reason; }
    const Session &session(const QByteArray &key = {}) const override;
    std::optional<std::chrono::milliseconds> untilRetry() const override;

private:
    bool isAimed() const;
    void connectNow();
    void greeted(const Session &session);
    void fence(const Session &session);
    void becomeReady(const Session &session);
    void lost(const base::Error &error);
    void drop();
    void pause(const base::Error &error);
    void enterTrouble(const base::Error &error);
    void resend();
    void settle(std::vector<Connection::Unanswered> unanswered, const base::Error &why);
    void refuseHeld(const base::Error &error);
    base::Error whyUnsent(const Request &request) const;
    void expire();
    void enter(State state, const base::Message &reason);
    QString where() const;

    Endpoint m_endpoint;
    ClientOptions m_options;
    Role m_wanted;
    Address m_address;
    State m_state = State::Closed;
    base::Message m_reason;
    Session m_session; // of the connection, or of the last one
    bool m_isFenceNeeded = false; // the last one was lost with changes under way
    base::Error m_trouble{base::Kind::Unavailable, QString()};
    int m_attempts = 0;
    TimePoint m_readySince;
    QTimer m_retry;
    Alarm m_alarm;
    std::deque<Request> m_held; // for the next connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace redis
