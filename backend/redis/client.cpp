// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"

namespace redis {

Client::Client(const Endpoint &endpoint, const ClientOptions &options, QObject *parent)
    : QObject(parent)
    , m_link(endpoint, options)
{
    connect(&m_link, &Link::stateChanged, this, &Client::stateChanged);
    connect(&m_link, &Link::connected, this, &Client::connected);
}

void Client::open()
{
    m_link.open();
}

void Client::close()
{
    m_link.close();
}

void Client::send(Command command, Answer answer, std::chrono::milliseconds deadline)
{
    m_link.send(
        {std::move(command), std::move(answer), std::chrono::steady_clock::now() + deadline});
}

} // namespace redis
