// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/status.h"

namespace runtime {

bool ServerStatus::lags(const settings::Server &wanted) const
{
    if (!inForce)
        return false;
    settings::Server now = *inForce;
    now.startWithApp = wanted.startWithApp; // no matter of a server that runs
    return now != wanted;
}

} // namespace runtime
