// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/commons.h"
#include "backend/http/exchange.h"
#include "backend/http/wire.h"

#include <array>
#include <memory>
#include <optional>

namespace http {

// What a connection needs of the server it belongs to, and which outlives it. One for each thread
// of the server, and used on that thread alone.
class Service
{
public:
    explicit Service(std::shared_ptr<Commons> commons);

    virtual Attention takeAttention() = 0; // that the request gets which begins now

    // Asked when a request's head has come, before its body: an answer refuses it.
    virtual std::optional<Response> refuse(const Request &head, Exchange &exchange) = 0;

    virtual void handle(std::shared_ptr<Exchange> exchange) = 0;

    // Told of every answer, also to what was no request.
    virtual void answered(const Exchange &exchange, const Wire &wire) = 0;

    const Limits &limits() const { return m_commons->options.limits; }
    const Deadlines &deadlines() const { return m_commons->options.deadlines; }
    const std::optional<QSslConfiguration> &tls() const { return m_commons->options.tls; }
    const base::Clock &clock() const { return m_commons->clock; }
    FaultPoint *faults() const { return m_commons->records->faults; } // null: none
    std::shared_ptr<MemoryBudget> bodies() const { return {m_commons, &m_commons->bodies}; }
    MemoryBudget &replies() { return m_commons->replies; }
    QByteArrayView date(); // as in the Date field, to the second

    bool isDraining = false;
    std::array<char, 64 * 1024> arrivals; // where each connection reads to, in its turn

protected:
    ~Service() = default;

    Commons &commons() const { return *m_commons; }

private:
    const std::shared_ptr<Commons> m_commons;
    qint64 m_second = 0; // that m_date tells
    QByteArray m_date;
};

} // namespace http
