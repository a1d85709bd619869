// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/transmission.h"

#include <QTcpSocket>

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>

namespace http {

namespace {

constexpr qint64 slice = 128 * 1024; // bytes in the socket's own buffer

// Head and body in one call. Two calls would be two packets, and without TCP_NODELAY the second
// would wait 40 ms for the client's acknowledgement. Answers how much the kernel took; an error
// is for the socket to find.
qsizetype sendAtOnce(qintptr descriptor, const QByteArray &head, const QByteArray &body)
{
    std::array<iovec, 2> parts{{{const_cast<char *>(head.data()), std::size_t(head.size())},
                                {const_cast<char *>(body.data()), std::size_t(body.size())}}};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = body.isEmpty() ? 1 : 2;
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
    while (m_position < m_body.size() && socket.bytesToWrite() < slice) {
        const qint64 size = std::min<qint64>(slice, m_body.size() - m_position);
        if (socket.write(m_body.constData() + m_position, size) < 0)
            return; // the connection is told by the socket
        m_position += size;
    }
}

bool Transmission::isDone(const QTcpSocket &socket) const
{
    return m_position == m_body.size() && socket.bytesToWrite() == 0;
}

} // namespace http
