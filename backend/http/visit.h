// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/commons.h"

#include <memory>

namespace http {

// One client's stay, from being let in to the end of its connection: its socket until a connection
// takes that over, and its place among those the limits allow. May go to another thread.
class Visit
{
public:
    // Null when a limit stands against it; the socket then stays the caller's.
    static std::shared_ptr<Visit> of(int socket, const std::shared_ptr<Commons> &commons);

    Visit(int socket, const QHostAddress &peer, std::shared_ptr<Commons> commons);
    ~Visit();
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

    const QHostAddress &peer() const { return m_peer; }
    int takeSocket(); // once

private:
    int m_socket; // -1 when taken
    const QHostAddress m_peer;
    const std::shared_ptr<Commons> m_commons;
};

} // namespace http
