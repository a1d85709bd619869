// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/listener.h"

#include "backend/http/descriptors.h"
#include "backend/http/plainchannel.h"
#include "backend/http/problem.h"
#include "backend/http/tcp.h"
#include "backend/http/tlschannel.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using std::chrono::milliseconds;

namespace http {

namespace {

constexpr int backlog = 1024; // of connects the kernel holds for us; Qt's 50 makes bursts wait

milliseconds sweepInterval(const Deadlines &deadlines)
{
    const auto shortest = std::min({deadlines.head, deadlines.body, deadlines.idle,
                                    deadlines.answer, deadlines.write, deadlines.linger});
    return std::clamp(shortest / 4, milliseconds(5), milliseconds(1000));
}

const QByteArray &tooManyConnections()
{
    static const QByteArray answer = [] {
        const Response response =
            problem(503, QStringLiteral("There are too many connections already."));
        QByteArray head = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: ";
        head.append(response.contentType).append("\r\nContent-Length: ");
        head.append(QByteArray::number(response.body.size()));
        head.append("\r\nRetry-After: 1\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");
        return head + response.body.plain();
    }();
    return answer;
}

} // namespace

Listener::Listener(Service &service, Poller &poller, QObject *parent)
    : QTcpServer(parent)
    , m_service(service)
    , m_poller(poller)
{
    setListenBacklogSize(backlog);
    m_sweep.setInterval(sweepInterval(service.deadlines()));
    connect(&m_sweep, &QTimer::timeout, this, &Listener::sweep);
    raiseDescriptorLimit(service.limits().connections);
}

Listener::~Listener()
{
    for (Connection *connection : m_connections)
        connection->disconnect(this);
}

void Listener::finishConnections()
{
    const auto connections = m_connections; // finish() may make them go
    for (Connection *connection : connections)
        connection->finish();
}

void Listener::incomingConnection(qintptr descriptor)
{
    const int socket = int(descriptor);
    if (isNearDescriptorLimit(socket)) {
        m_isPaused = true;
        pauseAccepting(); // until the next sweep: accept() fails in a busy loop otherwise
        m_sweep.start();
        turnAway(socket);
    } else if (isFull(peerOf(socket))) {
        turnAway(socket);
    } else {
        keep(channelOf(socket));
    }
}

std::unique_ptr<Channel> Listener::channelOf(int socket)
{
    if (m_service.tls())
        return std::make_unique<TlsChannel>(socket, *m_service.tls());
    return std::make_unique<PlainChannel>(socket, m_poller);
}

bool Listener::isFull(const QHostAddress &peer) const
{
    return connectionCount() >= m_service.limits().connections
        || m_perPeer.value(peer) >= m_service.limits().connectionsPerPeer;
}

void Listener::keep(std::unique_ptr<Channel> channel)
{
    auto *connection = new Connection(std::move(channel), m_service, this);
    connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
    m_connections.insert(connection);
    ++m_perPeer[connection->peer()];
    ++m_accepted;
    if (!m_sweep.isActive())
        m_sweep.start();
}

void Listener::forget(Connection *connection)
{
    m_connections.erase(connection);
    if (--m_perPeer[connection->peer()] == 0)
        m_perPeer.remove(connection->peer());
    connection->deleteLater();
    if (m_connections.empty())
        Q_EMIT emptied();
}

// Tells the client without a connection of its own; one that speaks TLS sees it closed. What it has
// sent already is read first, since closing over unread bytes would reset the connection and lose
// the answer.
void Listener::turnAway(int socket)
{
    const QByteArray &answer = tooManyConnections();
    std::array<char, 4096> unread;
    if (!m_service.tls())
        (void)::send(socket, answer.data(), std::size_t(answer.size()),
                     MSG_NOSIGNAL | MSG_DONTWAIT);
    ::shutdown(socket, SHUT_WR);
    while (::recv(socket, unread.data(), unread.size(), MSG_DONTWAIT) > 0) { }
    ::close(socket);
    ++m_refused;
}

void Listener::sweep()
{
    const auto now = m_service.clock().elapsed();
    const auto connections = m_connections; // some may go
    for (Connection *connection : connections)
        connection->checkDeadline(now);
    if (m_isPaused) {
        m_isPaused = false;
        resumeAccepting();
    }
    if (m_connections.empty())
        m_sweep.stop();
    Q_EMIT swept();
}

} // namespace http
