// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/desk.h"

#include "backend/base/log.h"
#include "backend/http/problem.h"
#include "backend/http/qtcompat.h"

#include <algorithm>
#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr QByteArrayView anyMethod = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

Response allowing(const QByteArray &methods, const Exchange &exchange)
{
    Response response = noContent();
    response.setField("Allow", methods);
    if (!exchange.allowedOrigin.isEmpty()) { // a browser asks before it lets another site's page
        response.setField("Access-Control-Allow-Methods", methods);
        response.setField("Access-Control-Allow-Headers",
                          "Authorization, Content-Type, If-Match, If-None-Match, X-Request-Id");
    }
    return response;
}

Response notAllowed(const QByteArray &methods)
{
    Response response = problem(405, u"This path does not take that method."_s);
    response.setField("Allow", methods);
    return response;
}

} // namespace

Desk::Desk(customers::Store &store, const std::shared_ptr<Commons> &commons)
    : Service(commons)
    , m_gate(commons->options, commons->rate)
    , m_customers(store)
    , m_system(store, commons->records->metrics)
    , m_entrance(new Entrance(m_server))
    , m_clientele(*this)
{
    for (auto &&routes :
         {m_customers.routes(), m_denominations.routes(), m_system.routes()}) // the busiest first
        m_routes.insert(m_routes.end(), routes.begin(), routes.end());
    for (const Route &route : m_routes)
        install(route);
    setMissingHandler(m_server, [this] { takeUnknown(); });
    openVirtualSocket();
    connect(&m_clientele, &Clientele::swept, this,
            [this] { this->commons().rate.forgetQuietPeers(clock().elapsed()); });
}

void Desk::drain()
{
    isDraining = true;
    connect(&m_clientele, &Clientele::emptied, this, &Desk::drained);
    if (m_clientele.isEmpty())
        return Q_EMIT drained();
    m_clientele.finish();
}

std::optional<Response> Desk::refuse(const Request &head, Exchange &exchange)
{
    if (isDraining)
        return problem(503, u"The server is stopping."_s);
    return m_gate.refuse(head, exchange, exchange.timing.begin()); // saves a look at the clock
}

// QHttpServer reads a request byte by byte and matches expressions, so it sees only what it routes
// by, and a path without argument only once: it leads to the same route each time.
void Desk::handle(std::shared_ptr<Exchange> exchange)
{
    const Request &request = exchange->request;
    if (request.path == "*")
        return Reply(exchange).send(allowing(anyMethod.toByteArray(), *exchange));
    for (const Route *route : m_chosen)
        if (request.path == route->pattern) {
            m_current = std::move(exchange);
            return take(*route, {});
        }
    if (!m_virtual || m_virtual->state() != QAbstractSocket::ConnectedState)
        openVirtualSocket();
    QByteArray line = methodName(request.method).toByteArray();
    line.append(' ').append(request.path).append(" HTTP/1.1\r\n\r\n");
    m_current = std::move(exchange);
    m_virtual->inject(std::move(line));
    if (m_current) // no handler was called; Reply says so
        Reply(std::exchange(m_current, nullptr));
}

void Desk::answered(const Exchange &exchange, const Wire &wire)
{
    Records &records = *commons().records;
    records.metrics.record({exchange.route, exchange.request.method, wire.status,
                            exchange.timing.total(), exchange.timing.part(Phase::Store),
                            wire.head.size() + wire.body.size()});
    if (exchange.attention == Attention::Watched)
        records.log.record(exchange, wire);
}

void Desk::install(const Route &route)
{
    const QString pattern = QString::fromLatin1(route.pattern);
    constexpr auto every = QHttpServerRequest::Method::AnyKnown;
    if (pattern.contains("<arg>"_L1))
        m_server.route(pattern, every, [this, &route](const QString &argument, Responder) {
            take(route, argument);
        });
    else
        m_server.route(pattern, every, [this, &route](Responder) { take(route, {}); });
}

void Desk::openVirtualSocket()
{
    m_virtual = new VirtualSocket(&m_server);
    m_entrance->introduce(m_virtual);
}

// QHttpServer has found the route. Its responder is not used: answers go by Reply.
void Desk::take(const Route &route, const QString &argument)
{
    const auto exchange = std::exchange(m_current, nullptr); // outlives an answer given at once
    exchange->request.argument = argument.toUtf8();
    exchange->route = route.name;
    const Request &request = exchange->request;
    remember(route, request.path);
    Reply reply(exchange);
    if (request.method == Method::Options)
        return reply.send(allowing(route.allowed(), *exchange));
    const Endpoint *endpoint = route.endpoint(request.method);
    if (!endpoint)
        return reply.send(notAllowed(route.allowed()));
    if (auto refusal = refusedBody(*endpoint, request))
        return reply.send(std::move(*refusal));
    try {
        endpoint->handler(request, std::move(reply));
    } catch (const std::exception &failure) { // its reply has gone with it, which answered 500
        qCCritical(base::lcHttp) << route.name << "threw" << failure.what();
    }
}

void Desk::remember(const Route &route, QByteArrayView path)
{
    const bool isKnown = std::find(m_chosen.begin(), m_chosen.end(), &route) != m_chosen.end();
    if (!isKnown && path == route.pattern)
        m_chosen.push_back(&route);
}

void Desk::takeUnknown()
{
    Reply(std::exchange(m_current, nullptr)).send(problem(404, u"There is no such path."_s));
}

} // namespace http
