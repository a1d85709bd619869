// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/result.h"

using namespace Qt::StringLiterals;

namespace base {

QLatin1StringView kindName(Kind kind)
{
    switch (kind) {
    case Kind::Invalid:
        return "invalid"_L1;
    case Kind::NotFound:
        return "not_found"_L1;
    case Kind::Conflict:
        return "conflict"_L1;
    case Kind::Stale:
        return "stale"_L1;
    case Kind::TooLarge:
        return "too_large"_L1;
    case Kind::Unauthorized:
        return "unauthorized"_L1;
    case Kind::Locked:
        return "locked"_L1;
    case Kind::Unavailable:
        return "unavailable"_L1;
    case Kind::OutcomeUnknown:
        return "outcome_unknown"_L1;
    case Kind::Timeout:
        return "timeout"_L1;
    case Kind::Protocol:
        return "protocol"_L1;
    case Kind::Io:
        return "io"_L1;
    case Kind::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace base
