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
        return Network(0xffff) << 32 | ipv4;
    const Q_IPV6ADDR ipv6 = peer.toIPv6Address();
    return qFromBigEndian<Network>(&ipv6);
}

} // namespace http
