// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace http {

// Whom a limit takes for one peer: an IPv4 address, in whichever form it comes, or the first 64
// bits of an IPv6 address, since whoever has one of these has all that begin so. Those of
// neighbours on a link all begin alike: of them each is a peer.
struct Network
{
    quint64 prefix = 0;
    quint64 neighbour = 0; // the rest of its address
    QString link; // which it is on: another link may have the same address

    friend bool operator==(const Network &left, const Network &right) = default;
    friend size_t qHash(const Network &network, size_t seed = 0)
    {
        return qHashMulti(seed, network.prefix, network.neighbour, network.link);
    }
};

Network networkOf(const QHostAddress &peer);

} // namespace http
