// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/clientele.h"
#include "backend/http/customersroute.h"
#include "backend/http/denominationsroute.h"
#include "backend/http/entrance.h"
#include "backend/http/gate.h"
#include "backend/http/service.h"
#include "backend/http/systemroute.h"
#include "backend/http/virtualsocket.h"

#include <QHttpServer>
#include <QPointer>

namespace http {

// One thread's part of the server: QHttpServer with our routes, and the connections that were dealt
// to it. Lives on its store's thread; the store outlives it.
class Desk final : public QObject, public Service
{
    Q_OBJECT

public:
    Desk(customers::Store &store, const std::shared_ptr<Commons> &commons);

    void serve(const std::shared_ptr<Visit> &visit) { m_clientele.add(visit); }
    void drain();

    Attention takeAttention() override { return commons().records->log.takeAttention(); }
    std::optional<Response> refuse(const Request &head, Exchange &exchange) override;
    void handle(std::shared_ptr<Exchange> exchange) override;
    void answered(const Exchange &exchange, const Wire &wire) override;

Q_SIGNALS:
    void drained(); // after drain(): the last connection has gone

private:
    void install(const Route &route);
    void openVirtualSocket();
    void take(const Route &route, const QString &argument);
    void remember(const Route &route, QByteArrayView path);
    void takeUnknown();

    Gate m_gate;
    CustomersRoute m_customers;
    DenominationsRoute m_denominations;
    SystemRoute m_system;
    std::vector<Route> m_routes;
    std::vector<const Route *> m_chosen; // by QHttpServer, when asked for their own patterns
    std::shared_ptr<Exchange> m_current; // between its injection and its handler
    QHttpServer m_server;
    Entrance *m_entrance; // the server's child
    QPointer<VirtualSocket> m_virtual; // the server's
    Clientele m_clientele;
};

} // namespace http
