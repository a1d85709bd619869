// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"

namespace redis {

Client::Client(const Endpoint &endpoint, const ClientOptions &options, QObject *parent)
    : QObject(parent)
    , m_topology(Topology::of(endpoint, options))
{
    connect(m_topology.get(), &Topology::stateChanged, this, &Client::stateChanged);
    connect(m_topology.get(), &Topology::connected, this, &Client::connected);
}

void Client::open()
{
    m_topology->open();
}

void Client::close()
{
    m_topology->close();
}

void Client::renew()
{
    m_topology->renew();
}

void Client::retry()
{
    m_topology->retry();
}

void Client::send(Command command, Answer answer, std::chrono::milliseconds deadline)
{
    m_topology->send(
        {std::move(command), std::move(answer), std::chrono::steady_clock::now() + deadline});
}

} // namespace redis
