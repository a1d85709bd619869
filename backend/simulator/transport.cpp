// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/transport.h"

#include "backend/simulator/managertransport.h"
#include "backend/simulator/sockettransport.h"

using namespace Qt::StringLiterals;

namespace simulator {

QLatin1StringView failureName(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return "none"_L1;
    case Failure::Refused:
        return "connection refused"_L1;
    case Failure::Unresolved:
        return "host not found"_L1;
    case Failure::Unreachable:
        return "host unreachable"_L1;
    case Failure::Tls:
        return "TLS failed"_L1;
    case Failure::Closed:
        return "connection closed"_L1;
    case Failure::Garbage:
        return "not HTTP"_L1;
    case Failure::Deadline:
        return "deadline passed"_L1;
    case Failure::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

std::unique_ptr<Transport> makeTransport(const Plan &plan, const base::Clock &clock,
                                         Transport::Receiver *receiver)
{
    if (plan.engine == Engine::Sockets)
        return std::make_unique<SocketTransport>(plan, clock, receiver);
    return std::make_unique<ManagerTransport>(plan, clock, receiver);
}

} // namespace simulator
