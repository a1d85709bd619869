// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace http {

// Whom a limit takes for one peer: an IPv4 address, in whichever form it comes, or the first 64
// bits of an IPv6 address, since whoever has one of these has all that begin so.
using Network = quint64;

Network networkOf(const QHostAddress &peer);

} // namespace http
