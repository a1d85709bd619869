// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/connection.h"
#include "backend/http/poller.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

#include <unordered_set>

namespace http {

// Accepts clients, as many as the limits allow, and looks at their deadlines once in a while.
// Lives on the server's thread; service and poller outlive it.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    Listener(Service &service, Poller &poller, QObject *parent);
    ~Listener() override;

    int connectionCount() const { return int(m_connections.size()); }
    quint64 acceptedCount() const { return m_accepted; }
    quint64 refusedCount() const { return m_refused; } // over a limit

    void finishConnections(); // each as soon as it has its answer; emptied() when all have gone

    // Gives QHttpServer a socket of ours; see VirtualSocket.
    void introduce(QTcpSocket *socket) { addPendingConnection(socket); }

Q_SIGNALS:
    void emptied(); // the last connection has gone
    void swept();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool isFull(const QHostAddress &peer) const;
    std::unique_ptr<Channel> channelOf(int socket);
    void keep(std::unique_ptr<Channel> channel);
    void forget(Connection *connection);
    void turnAway(int socket);
    void sweep();

    Service &m_service;
    Poller &m_poller;
    std::unordered_set<Connection *> m_connections; // children
    QHash<QHostAddress, int> m_perPeer;
    QTimer m_sweep; // runs while there are connections
    quint64 m_accepted = 0;
    quint64 m_refused = 0;
    bool m_isPaused = false; // out of file descriptors
};

} // namespace http
