// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"
#include "backend/simulator/request.h"

#include <QString>

#include <memory>

namespace base {
class Clock;
}

namespace simulator {

// The User-Agent of every request.
inline constexpr QByteArrayView agent = "Tellerdesk-simulator";

// Why there is no answer, or none that can be believed.
enum class Failure : quint8 {
    None,
    Refused, // nobody listens there
    Unresolved, // no such host
    Unreachable,
    Tls,
    Closed, // the connection ended before the answer did
    Garbage, // what came back is not HTTP
    Deadline,
    Cancelled,
};

QLatin1StringView failureName(Failure failure);

// A request in the form that goes over the wire.
struct Dispatch
{
    quint32 number = 0;
    Sort sort = Sort::Get;
    QByteArray path;
    QByteArray body = {};
    QByteArray requestId;
};

// What became of a request. Times are readings of the clock the transport was given.
struct Answer
{
    quint32 number = 0;
    int lane = 0; // which of the parallel clients carried it, from 0
    Failure failure = Failure::None;
    int status = 0; // of HTTP; 0 when no head arrived
    int sends = 0; // how often it left: 0 means that the server cannot have seen it
    std::chrono::nanoseconds sent{}; // when it first left, or was given up before that
    std::chrono::nanoseconds firstByte{};
    std::chrono::nanoseconds done{};
    QByteArray body = {};
    QString detail = {}; // English, of a failure
};

// A load engine: carries requests over as many connections as it was promised at most. Lives on the
// thread of the run that owns it. Every request sent is answered exactly once, never from within
// send(), unless stop() comes first.
class Transport
{
public:
    class Receiver
    {
    public:
        virtual void answered(Answer answer) = 0;

    protected:
        ~Receiver() = default;
    };

    virtual ~Transport() = default;

    // To be called while fewer than the promised number are under way.
    virtual void send(Dispatch dispatch) = 0;

    // Gives a request up; it is answered at once, with Deadline.
    virtual void abandon(quint32 number) = 0;

    // Drops all connections; nothing is answered any more.
    virtual void stop() = 0;
};

// The engine the plan asks for. Clock and receiver outlive it.
std::unique_ptr<Transport> makeTransport(const Plan &plan, const base::Clock &clock,
                                         Transport::Receiver *receiver);

} // namespace simulator
