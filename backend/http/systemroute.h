// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/http/metrics.h"
#include "backend/http/route.h"

namespace http {

// What the server says about itself: /, /healthz, /readyz, /metrics, /openapi.json, /docs, /redoc.
// Lives on the store's thread; store and metrics outlive it.
class SystemRoute
{
public:
    SystemRoute(customers::Store &store, const Metrics &metrics);

    std::vector<Route> routes();

private:
    void root(const Request &request, Reply reply);
    void health(Reply reply);
    void readiness(Reply reply);
    void showMetrics(Reply reply);

    customers::Store &m_store;
    const Metrics &m_metrics;
};

} // namespace http
