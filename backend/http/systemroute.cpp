// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/systemroute.h"

#include "backend/http/docs.h"
#include "backend/http/problem.h"

namespace http {

namespace {

constexpr QByteArrayView prometheusType = "text/plain; version=0.0.4; charset=utf-8";
constexpr QByteArrayView version = TELLERDESK_VERSION;

QByteArray greeting()
{
    return R"({"message":"Up and running","name":"Tellerdesk","version":")" + version.toByteArray()
        + R"(","docs":"/docs","redoc":"/redoc","openapi":"/openapi.json","customers":"/customers"})";
}

QByteArray greetingPage()
{
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>Tellerdesk</title>\n<link rel=\"stylesheet\" href=\"/docs/page.css\">\n"
           "</head>\n<body>\n<main class=\"greeting\">\n<h1>Up and running</h1>\n<p>This is the "
           "customer API of "
           "Tellerdesk "
        + version.toByteArray()
        + ".</p>\n<ul>\n<li><a href=\"/docs\">Try it</a></li>\n"
          "<li><a href=\"/redoc\">Read it</a></li>\n"
          "<li><a href=\"/customers\">All customers</a></li>\n"
          "<li><a href=\"/openapi.json\">The contract, as OpenAPI</a></li>\n"
          "<li><a href=\"/docs/problems\">What its problems mean</a></li>\n"
          "<li><a href=\"/metrics\">Metrics</a></li>\n</ul>\n</main>\n</body>\n</html>\n";
}

Response readyWithin(std::chrono::nanoseconds latency)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(latency).count();
    return json(R"({"status":"ready","storeMilliseconds":)"
                + QByteArray::number(milliseconds, 'f', 3) + '}');
}

// A browser asks for HTML by name; a program that takes anything gets JSON.
bool prefersHtml(const Request &request)
{
    const double html = request.weight("accept", "text/html").value_or(0);
    return html > 0 && html >= request.weight("accept", jsonType).value_or(0);
}

} // namespace

SystemRoute::SystemRoute(customers::Store &store, const Metrics &metrics)
    : m_store(store)
    , m_metrics(metrics)
{ }

std::vector<Route> SystemRoute::routes()
{
    return {
        {"/", "/", {{Method::Get, [this](const Request &r, Reply a) { root(r, std::move(a)); }}}},
        {"/healthz",
         "/healthz",
         {{Method::Get, [this](const Request &, Reply a) { health(std::move(a)); }}}},
        {"/readyz",
         "/readyz",
         {{Method::Get, [this](const Request &, Reply a) { readiness(std::move(a)); }}}},
        {"/metrics",
         "/metrics",
         {{Method::Get, [this](const Request &, Reply a) { showMetrics(std::move(a)); }}}},
        {"/openapi.json", "/openapi.json", {{Method::Get, sendContract}}},
        {"/docs", "/docs", {{Method::Get, sendDocsPage}}},
        {"/redoc", "/redoc", {{Method::Get, sendRedocPage}}},
        {"/docs/<arg>", "/docs/{file}", {{Method::Get, sendDocsFile}}},
    };
}

void SystemRoute::root(const Request &request, Reply reply)
{
    if (!prefersHtml(request))
        return reply.send(json(greeting()));
    Response response;
    response.contentType = htmlType;
    response.body = greetingPage();
    response.setField("Content-Security-Policy", "default-src 'none'; style-src 'self'");
    response.setField("Vary", "Accept");
    reply.send(std::move(response));
}

void SystemRoute::health(Reply reply)
{
    reply.send(json(R"({"status":"alive"})"));
}

void SystemRoute::readiness(Reply reply)
{
    m_store.probe(
        [reply = std::move(reply)](const base::Result<std::chrono::nanoseconds> &latency) mutable {
            reply.mark(Phase::Store);
            reply.send(latency ? readyWithin(*latency) : problem(latency.error()));
        });
}

void SystemRoute::showMetrics(Reply reply)
{
    Response response;
    response.contentType = prometheusType;
    response.body = toPrometheus(m_metrics.snapshot(), m_store.latest().size());
    reply.send(std::move(response));
}

} // namespace http
