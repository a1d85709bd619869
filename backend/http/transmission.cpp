// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/transmission.h"

#include <QTcpSocket>

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>

namespace http {

namespace {

// What the socket buffers of a reply the kernel has no room for, so as to tell when it has again.
constexpr qsizetype slice = 16 * 1024;

// Head and body in one call. Two calls would be two packets, and without TCP_NODELAY the second
// would wait 40 ms for the client's acknowledgement. Answers how much the kernel took; an error
// is for the socket to find.
qsizetype sendAtOnce(qintptr descriptor, QByteArrayView head, QByteArrayView body)
{
    std::array<iovec, 2> parts{{{const_cast<char *>(head.data()), std::size_t(head.size())},
                                {const_cast<char *>(body.data()), std::size_t(body.size())}}};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    const auto sent = ::sendmsg(int(descriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qsizetype>(0, qsizetype(sent));
}

} // namespace

void Transmission::start(QTcpSocket &socket, Wire wire)
{
    m_body = std::move(wire.body);
    m_position = 0;
    const qsizetype sent =
        socket.bytesToWrite() > 0 ? 0 : sendAtOnce(socket.socketDescriptor(), wire.head, m_body);
    if (sent < wire.head.size())
        socket.write(wire.head.sliced(sent));
    else
        m_position = sent - wire.head.size();
    pump(socket);
}

void Transmission::pump(QTcpSocket &socket)
{
    if (m_position == m_body.size() || socket.bytesToWrite() > 0)
        return;
    m_position += sendAtOnce(socket.socketDescriptor(), {}, rest());
    const qsizetype size = std::min(slice, m_body.size() - m_position);
    if (size > 0 && socket.write(rest().data(), size) == size)
        m_position += size;
}

QByteArrayView Transmission::rest() const
{
    return QByteArrayView(m_body).sliced(m_position);
}

bool Transmission::isDone(const QTcpSocket &socket) const
{
    return m_position == m_body.size() && socket.bytesToWrite() == 0;
}

} // namespace http
