// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/serverurl.h"

namespace http {

bool isEverywhere(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6;
}

// Who listens on AnyIPv6 alone is not heard by way of IPv4.
QUrl localUrl(const QString &scheme, const QHostAddress &address, quint16 port)
{
    const QHostAddress loopback =
        address == QHostAddress::AnyIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost;
    QUrl url;
    url.setScheme(scheme);
    url.setHost((isEverywhere(address) ? loopback : address).toString());
    url.setPort(port);
    return url;
}

} // namespace http
