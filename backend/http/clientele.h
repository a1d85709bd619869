// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/connection.h"
#include "backend/http/poller.h"

#include <QTimer>

#include <unordered_set>

namespace http {

// The connections of one thread, whose deadlines are looked at once in a while. The service
// outlives it.
class Clientele final : public QObject
{
    Q_OBJECT

public:
    explicit Clientele(Service &service);
    ~Clientele() override;

    void add(const std::shared_ptr<Visit> &visit);
    bool isEmpty() const { return m_connections.empty(); }
    void finish(); // each as soon as it has its answer; emptied() when all have gone

Q_SIGNALS:
    void emptied(); // the last connection has gone
    void swept();

private:
    std::unique_ptr<Channel> channelOf(int socket);
    void forget(Connection *connection);
    void sweep();

    Service &m_service;
    Poller m_poller;
    std::unordered_set<Connection *> m_connections; // children, which go before the poller
    QTimer m_sweep; // runs while there are connections
};

} // namespace http
