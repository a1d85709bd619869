// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/exchange.h"
#include "backend/http/faultpoint.h"
#include "backend/http/memorybudget.h"
#include "backend/http/options.h"
#include "backend/http/wire.h"

#include <array>
#include <memory>
#include <optional>

namespace http {

// What a connection needs of the server it belongs to, and which outlives it.
class Service
{
public:
    explicit Service(const Options &options, const base::Clock &clock);

    virtual Attention attention() const = 0; // that requests get which begin now

    // Asked when a request's head has come, before its body: an answer refuses it.
    virtual std::optional<Response> refuse(const Request &head, Exchange &exchange) = 0;

    virtual void handle(std::shared_ptr<Exchange> exchange) = 0;

    // Told of every answer, also to what was no request.
    virtual void answered(const Exchange &exchange, const Wire &wire) = 0;

    const Limits &limits() const { return m_limits; }
    const Deadlines &deadlines() const { return m_deadlines; }
    const base::Clock &clock() const { return m_clock; }
    const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    QByteArrayView date(); // as in the Date field, to the second

    MemoryBudget bodies; // of requests, arriving
    MemoryBudget replies; // not yet taken by their readers
    bool isDraining = false;
    FaultPoint *faults = nullptr; // null: nothing goes wrong on purpose

    std::array<char, 64 * 1024> arrivals; // where each connection reads to, in its turn

protected:
    ~Service() = default;

private:
    const Limits m_limits;
    const Deadlines m_deadlines;
    const std::optional<QSslConfiguration> m_tls;
    const base::Clock &m_clock;
    qint64 m_second = 0; // that m_date tells
    QByteArray m_date;
};

} // namespace http
