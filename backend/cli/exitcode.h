// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

namespace cli {

// How teller ends. Scripts rely on these numbers; the manual page lists them.
enum class ExitCode {
    Ok = 0,
    VerdictFailed = 1, // it ran, and the answer is no
    Usage = 2, // the command line or a setting is wrong
    Store = 3, // the customers cannot be reached
    Server = 4, // the server cannot be started or reached
    File = 5, // a file cannot be read or written
    Interrupted = 130,
};

// What an error of the store or of a job means for the one who asked.
ExitCode exitCode(base::Kind kind);

} // namespace cli
