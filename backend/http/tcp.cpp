// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/tcp.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace http {

namespace {

QHostAddress addressOf(int socket, decltype(::getpeername) &ask)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *general = reinterpret_cast<sockaddr *>(&storage);
    if (ask(socket, general, &size) != 0)
        return {};
    QHostAddress address(general);
    if (general->sa_family == AF_INET6) // QHostAddress leaves out which link it is on
        if (const auto link = reinterpret_cast<sockaddr_in6 *>(general)->sin6_scope_id; link != 0)
            address.setScopeId(QString::number(link));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

void set(int socket, int option, int value)
{
    ::setsockopt(socket, IPPROTO_TCP, option, &value, sizeof value);
}

} // namespace

QHostAddress peerOf(int socket)
{
    return addressOf(socket, ::getpeername);
}

QHostAddress localOf(int socket)
{
    return addressOf(socket, ::getsockname);
}

void sendAtOnce(int socket)
{
    set(socket, TCP_NODELAY, 1);
}

void limitUnsent(int socket)
{
    constexpr int most = 128 * 1024; // bytes
    set(socket, TCP_NOTSENT_LOWAT, most);
}

void acknowledgeAtOnce(int socket)
{
    set(socket, TCP_QUICKACK, 1);
}

} // namespace http
