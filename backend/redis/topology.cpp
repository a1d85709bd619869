// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/topology.h"

#include "backend/redis/clustertopology.h"
#include "backend/redis/link.h"
#include "backend/redis/sentineltopology.h"

namespace redis {

std::unique_ptr<Topology> Topology::of(const Endpoint &endpoint, const ClientOptions &options)
{
    switch (endpoint.layout) {
    case Endpoint::Layout::Single:
        return std::make_unique<Link>(endpoint, options);
    case Endpoint::Layout::Sentinel:
        return std::make_unique<SentinelTopology>(endpoint, options);
    case Endpoint::Layout::Cluster:
        return std::make_unique<ClusterTopology>(endpoint, options);
    }
    Q_UNREACHABLE();
}

} // namespace redis
