// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/session.h"

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
                          "Authorization, Content-Type, If-Match, X-Request-Id");
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

Session::Session(customers::Store &store, const Options &options, const base::Clock &clock,
                 Metrics &metrics, RequestLog &log)
    : Service(options, clock)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_log(log)
    , m_gate(options)
    , m_customers(store)
    , m_system(store, metrics)
    , m_server(std::make_unique<QHttpServer>())
    , m_listener(new Listener(*this, m_poller, m_server.get()))
{
    for (auto &&routes :
         {m_customers.routes(), m_denominations.routes(), m_system.routes()}) // the busiest first
        m_routes.insert(m_routes.end(), routes.begin(), routes.end());
    for (const Route &route : m_routes)
        install(route);
    setMissingHandler(*m_server, [this] { takeUnknown(); });
    QObject::connect(m_listener, &Listener::swept, m_server.get(), [this] {
        m_gate.forgetQuietPeers(m_clock.elapsed());
        countConnections();
    });
}

bool Session::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener->listen(address, port))
        return false;
    m_server->bind(m_listener);
    openVirtualSocket();
    return true;
}

void Session::drain()
{
    isDraining = true;
    m_listener->close();
    m_listener->finishConnections();
}

std::optional<Response> Session::refuse(const Request &head, Exchange &exchange)
{
    if (isDraining)
        return problem(503, u"The server is stopping."_s);
    return m_gate.refuse(head, exchange, m_clock.elapsed());
}

// QHttpServer reads a request byte by byte and matches expressions, so it sees only what it routes
// by, and a path without argument only once: it leads to the same route each time.
void Session::handle(std::shared_ptr<Exchange> exchange)
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

void Session::answered(const Exchange &exchange, const Wire &wire)
{
    m_metrics.record({exchange.route, exchange.request.method, wire.status, exchange.timing.total(),
                      exchange.timing.part(Phase::Store), wire.head.size() + wire.body.size()});
    if (exchange.attention == Attention::Watched)
        m_log.record(exchange, wire);
}

void Session::install(const Route &route)
{
    const QString pattern = QString::fromLatin1(route.pattern);
    constexpr auto every = QHttpServerRequest::Method::AnyKnown;
    if (pattern.contains("<arg>"_L1))
        m_server->route(pattern, every, [this, &route](const QString &argument, Responder) {
            take(route, argument);
        });
    else
        m_server->route(pattern, every, [this, &route](Responder) { take(route, {}); });
}

void Session::openVirtualSocket()
{
    m_virtual = new VirtualSocket(m_listener);
    m_listener->introduce(m_virtual);
}

// QHttpServer has found the route. Its responder is not used: answers go by Reply.
void Session::take(const Route &route, const QString &argument)
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

void Session::remember(const Route &route, QByteArrayView path)
{
    const bool isKnown = std::find(m_chosen.begin(), m_chosen.end(), &route) != m_chosen.end();
    if (!isKnown && path == route.pattern)
        m_chosen.push_back(&route);
}

void Session::takeUnknown()
{
    Reply(std::exchange(m_current, nullptr)).send(problem(404, u"There is no such path."_s));
}

void Session::countConnections()
{
    m_metrics.setConnections(m_listener->connectionCount(), m_listener->acceptedCount(),
                             m_listener->refusedCount());
}

} // namespace http
