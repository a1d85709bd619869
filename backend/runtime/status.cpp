// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/status.h"

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
    QUrl url;
    if (server.port == 0)
        return url;
    url.setScheme(server.tls ? u"https"_s : u"http"_s);
    const bool isEverywhere = server.address == "0.0.0.0"_L1 || server.address == "::"_L1;
    url.setHost(isEverywhere ? u"127.0.0.1"_s : server.address);
    url.setPort(server.port);
    return url;
}

} // namespace runtime
