// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/customersroute.h"
#include "backend/http/denominationsroute.h"
#include "backend/http/gate.h"
#include "backend/http/listener.h"
#include "backend/http/poller.h"
#include "backend/http/requestlog.h"
#include "backend/http/service.h"
#include "backend/http/systemroute.h"
#include "backend/http/virtualsocket.h"

#include <QHttpServer>
#include <QPointer>

namespace http {

// The server from one start to its stop: QHttpServer with our routes, and the listener in front.
// Lives on the server's thread; store, metrics and log outlive it.
class Session final : public Service
{
public:
    Session(customers::Store &store, const Options &options, const base::Clock &clock,
            Metrics &metrics, RequestLog &log);

    bool listen(const QHostAddress &address, quint16 port);
    Listener &listener() { return *m_listener; }
    void drain();

    Attention attention() const override { return m_log.attention(); }
    std::optional<Response> refuse(const Request &head, Exchange &exchange) override;
    void handle(std::shared_ptr<Exchange> exchange) override;
    void answered(const Exchange &exchange, const Wire &wire) override;

private:
    void install(const Route &route);
    void openVirtualSocket();
    void take(const Route &route, const QString &argument);
    void remember(const Route &route, QByteArrayView path);
    void takeUnknown();
    void countConnections();

    const base::Clock &m_clock;
    Metrics &m_metrics;
    RequestLog &m_log;
    Gate m_gate;
    CustomersRoute m_customers;
    DenominationsRoute m_denominations;
    SystemRoute m_system;
    std::vector<Route> m_routes;
    std::vector<const Route *> m_chosen; // by QHttpServer, when asked for their own patterns
    std::shared_ptr<Exchange> m_current; // between its injection and its handler
    Poller m_poller;
    std::unique_ptr<QHttpServer> m_server;
    Listener *m_listener; // the server's child from listen() on
    QPointer<VirtualSocket> m_virtual; // the server's
};

} // namespace http
