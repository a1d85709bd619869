// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/clientele.h"

#include "backend/http/plainchannel.h"
#include "backend/http/tlschannel.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace http {

namespace {

milliseconds sweepInterval(const Deadlines &deadlines)
{
    const auto shortest = std::min({deadlines.head, deadlines.body, deadlines.idle,
                                    deadlines.answer, deadlines.write, deadlines.linger});
    return std::clamp(shortest / 4, milliseconds(5), milliseconds(1000));
}

} // namespace

Clientele::Clientele(Service &service)
    : m_service(service)
{
    m_sweep.setInterval(sweepInterval(service.deadlines()));
    connect(&m_sweep, &QTimer::timeout, this, &Clientele::sweep);
}

Clientele::~Clientele()
{
    for (Connection *connection : m_connections)
        connection->disconnect(this);
    qDeleteAll(children()); // those too that have closed and were to be deleted later
}

void Clientele::add(const std::shared_ptr<Visit> &visit)
{
    auto *connection = new Connection(visit, channelOf(visit->takeSocket()), m_service, this);
    connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
    m_connections.insert(connection);
    if (!m_sweep.isActive())
        m_sweep.start();
}

std::unique_ptr<Channel> Clientele::channelOf(int socket)
{
    if (const auto &tls = m_service.tls())
        return std::make_unique<TlsChannel>(socket, *tls);
    return std::make_unique<PlainChannel>(socket, m_poller);
}

void Clientele::finish()
{
    const auto connections = m_connections; // finish() may make them go
    for (Connection *connection : connections)
        connection->finish();
}

void Clientele::forget(Connection *connection)
{
    m_connections.erase(connection);
    connection->deleteLater();
    if (m_connections.empty())
        Q_EMIT emptied();
}

void Clientele::sweep()
{
    const auto now = m_service.clock().elapsed();
    const auto connections = m_connections; // some may go
    for (Connection *connection : connections)
        connection->checkDeadline(now);
    if (m_connections.empty())
        m_sweep.stop();
    Q_EMIT swept();
}

} // namespace http
