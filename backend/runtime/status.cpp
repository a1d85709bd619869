// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/status.h"

#include "backend/http/serverurl.h"
#include "backend/runtime/endpoints.h"

using namespace Qt::StringLiterals;

namespace runtime {

bool ServerStatus::lags(const settings::Server &wanted) const
{
    if (!inForce)
        return false;
    settings::Server now = *inForce;
    now.startWithApp = wanted.startWithApp; // no matter of a server that runs
    return now != wanted;
}

QUrl plannedUrl(const settings::Server &server)
{
    if (server.port == 0)
        return {};
    return http::localUrl(server.tls ? u"https"_s : u"http"_s, addressOf(server), server.port);
}

} // namespace runtime
