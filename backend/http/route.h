// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/reply.h"

#include <functional>
#include <vector>

namespace http {

enum class Takes { NoBody, Json };

// What a route does for one method. Every Get also serves Head.
struct Endpoint
{
    Method method;
    std::function<void(const Request &, Reply)> handler;
    Takes takes = Takes::NoBody;
};

// A path and what may be done there. `pattern` is QHttpServer's, with at most one <arg>, which the
// handler finds as Request::argument; `name` stands for it in metrics. Both are literals.
struct Route
{
    const char *pattern;
    const char *name;
    std::vector<Endpoint> endpoints;

    const Endpoint *endpoint(Method method) const; // null: not allowed here
    QByteArray allowed() const; // "GET, HEAD, OPTIONS", as in the Allow field
};

// The refusal of a request whose body is not what the endpoint takes.
std::optional<Response> refusedBody(const Endpoint &endpoint, const Request &request);

} // namespace http
