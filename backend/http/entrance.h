// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <utility>

class QHttpServer;

namespace http {

// Through which QHttpServer comes by our virtual socket: a QTcpServer that lets in nobody else.
// Lives as long as the QHttpServer it was bound to, whose child it is.
class Entrance final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Entrance(QHttpServer &server);

    void introduce(QTcpSocket *socket);

    bool hasPendingConnections() const override { return m_next; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    QTcpSocket *m_next = nullptr;
};

} // namespace http
