// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/endpoint.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace redis {

namespace {

QString scheme(const Endpoint &endpoint)
{
    QString text = endpoint.tls ? u"rediss"_s : u"redis"_s;
    switch (endpoint.layout) {
    case Endpoint::Layout::Single:
        return text;
    case Endpoint::Layout::Sentinel:
        return text + "-sentinel"_L1;
    case Endpoint::Layout::Cluster:
        return text + "-cluster"_L1;
    }
    Q_UNREACHABLE();
}

QString place(const Address &address)
{
    const bool isV6 = address.host.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.host).arg(address.port);
}

QString path(const Endpoint &endpoint)
{
    const QString master = endpoint.masterName.isEmpty() ? QString() : u'/' + endpoint.masterName;
    return endpoint.database ? u"%1/%2"_s.arg(master).arg(endpoint.database) : master;
}

} // namespace

Endpoint Endpoint::unixSocket(const QString &path)
{
    Endpoint endpoint;
    endpoint.socketPath = path;
    return endpoint;
}

Endpoint Endpoint::tcp(const QString &host, quint16 port)
{
    Endpoint endpoint;
    endpoint.addresses = {{host, port}};
    return endpoint;
}

QString Endpoint::description() const
{
    if (!socketPath.isEmpty())
        return "unix://"_L1 + socketPath + (database ? u"?db=%1"_s.arg(database) : QString());
    QStringList places;
    for (const Address &address : addresses)
        places << place(address);
    const QString user = username.isEmpty() ? QString() : username + u'@';
    return scheme(*this) + "://"_L1 + user + places.join(u',') + path(*this);
}

} // namespace redis
