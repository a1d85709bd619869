// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/network.h"
#include "backend/http/options.h"

#include <QHash>

#include <mutex>

namespace http {

// How many connections are open, of all and of each peer, as networkOf() tells them apart. Safe
// from any thread.
class Occupancy
{
public:
    explicit Occupancy(const Limits &limits);

    [[nodiscard]] bool enter(const QHostAddress &peer); // whether there was room
    void leave(const QHostAddress &peer);

    int count() const;

private:
    const int m_most;
    const int m_mostPerPeer;
    mutable std::mutex m_mutex;
    QHash<Network, int> m_perPeer;
    int m_count = 0;
};

} // namespace http
