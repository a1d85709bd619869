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
    const QHostAddress address(general);
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

void turnOn(int socket, int option)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, option, &on, sizeof on);
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
    turnOn(socket, TCP_NODELAY);
}

void acknowledgeAtOnce(int socket)
{
    turnOn(socket, TCP_QUICKACK);
}

} // namespace http
