// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/sentineltopology.h"

namespace redis {

namespace {

Endpoint withoutAddresses(Endpoint endpoint)
{
    endpoint.addresses.clear();
    return endpoint;
}

} // namespace

SentinelTopology::SentinelTopology(const Endpoint &endpoint, const ClientOptions &options)
    : m_sentinels(endpoint, options)
    , m_link(withoutAddresses(endpoint), options, Link::Role::Master)
{
    connect(&m_sentinels, &Sentinels::found, &m_link, &Link::aim);
    connect(&m_sentinels, &Sentinels::troubled, &m_link, &Link::explain);
    connect(&m_link, &Link::stateChanged, this, &SentinelTopology::stateChanged);
    connect(&m_link, &Link::connected, this, &SentinelTopology::connected);
}

void SentinelTopology::open()
{
    m_link.open();
    m_sentinels.open();
}

void SentinelTopology::close()
{
    m_sentinels.close();
    m_link.close();
}

} // namespace redis
