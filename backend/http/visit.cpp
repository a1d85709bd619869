// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/visit.h"

#include "backend/http/tcp.h"

#include <unistd.h>

#include <utility>

namespace http {

std::shared_ptr<Visit> Visit::of(int socket, const std::shared_ptr<Commons> &commons)
{
    const QHostAddress peer = peerOf(socket);
    if (!commons->connections.enter(peer))
        return nullptr;
    return std::make_shared<Visit>(socket, peer, commons);
}

Visit::Visit(int socket, const QHostAddress &peer, std::shared_ptr<Commons> commons)
    : m_socket(socket)
    , m_peer(peer)
    , m_commons(std::move(commons))
{
    m_commons->records->metrics.connectionOpened();
}

Visit::~Visit()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_commons->connections.leave(m_peer);
    m_commons->records->metrics.connectionClosed();
}

int Visit::takeSocket()
{
    return std::exchange(m_socket, -1);
}

} // namespace http
