// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/network.h"

#include <QtEndian>

namespace http {

// An IPv4 address stands under 0:ffff::/32, which no IPv6 peer has.
Network networkOf(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        return {quint64(0xffff) << 32 | ipv4, 0, {}};
    const Q_IPV6ADDR ipv6 = peer.toIPv6Address();
    const auto prefix = qFromBigEndian<quint64>(ipv6.c);
    if (peer.isLinkLocal())
        return {prefix, qFromBigEndian<quint64>(ipv6.c + 8), peer.scopeId()};
    return {prefix, 0, {}};
}

} // namespace http
