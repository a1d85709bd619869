// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

namespace redis {

// The program that serves, ready to be started. Debian's redis-tools holds it as redis-check-rdb:
// one binary, which does what its name says. Package redis-server would add only the other name,
// and a system service that nobody asked for; so where that name is missing, a link that bears it
// is made in the folder, which must exist and outlive the server's start.
// NotFound when this machine has neither, Io when the link cannot be made.
base::Result<QString> serverProgram(const QString &folder);

} // namespace redis
