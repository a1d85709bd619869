// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/exitcode.h"

namespace cli {

ExitCode exitCode(base::Kind kind)
{
    using base::Kind;
    switch (kind) {
    case Kind::Invalid:
    case Kind::TooLarge:
        return ExitCode::Usage;
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Stale:
    case Kind::Locked:
        return ExitCode::VerdictFailed;
    case Kind::Unauthorized:
    case Kind::Unavailable:
    case Kind::OutcomeUnknown:
    case Kind::Timeout:
    case Kind::Protocol:
        return ExitCode::Store;
    case Kind::Io:
        return ExitCode::File;
    case Kind::Cancelled:
        return ExitCode::Interrupted;
    }
    Q_UNREACHABLE();
}

} // namespace cli
