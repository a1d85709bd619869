// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/entrance.h"

#include <QHttpServer>

namespace http {

// QHttpServer takes only what listens, and looks at that but once: for so long it does.
Entrance::Entrance(QHttpServer &server)
    : QTcpServer(&server)
{
    listen(QHostAddress::LocalHost);
    server.bind(this);
    close();
}

void Entrance::introduce(QTcpSocket *socket)
{
    m_next = socket;
    QMetaObject::invokeMethod(this, "pendingConnectionAvailable"); // private to QTcpServer
}

} // namespace http
