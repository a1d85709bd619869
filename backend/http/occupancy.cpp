// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/occupancy.h"

namespace http {

Occupancy::Occupancy(const Limits &limits)
    : m_most(limits.connections)
    , m_mostPerPeer(limits.connectionsPerPeer)
{ }

bool Occupancy::enter(const QHostAddress &peer)
{
    const Network network = networkOf(peer);
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_most || m_perPeer.value(network) >= m_mostPerPeer)
        return false;
    ++m_count;
    ++m_perPeer[network];
    return true;
}

void Occupancy::leave(const QHostAddress &peer)
{
    const Network network = networkOf(peer);
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (--m_perPeer[network] == 0)
        m_perPeer.remove(network);
}

int Occupancy::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace http
