// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/plainchannel.h"

#include "backend/http/tcp.h"

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace http {

PlainChannel::PlainChannel(int socket, Poller &poller)
    : m_socket(socket)
    , m_poller(poller)
{
    sendAtOnce(socket);
    limitUnsent(socket);
}

PlainChannel::~PlainChannel()
{
    close();
}

void PlainChannel::open(User &user)
{
    m_user = &user;
    m_isFinished = !m_poller.watch(m_socket, *this);
}

// Fewer bytes than asked for have emptied the socket: what comes after them is an edge of its own,
// unless the end has come along with them.
qsizetype PlainChannel::read(char *data, qsizetype size)
{
    const auto count = ::recv(m_socket, data, std::size_t(size), MSG_DONTWAIT);
    m_isFinished = count == 0 || (count < 0 && errno != EAGAIN);
    m_hasMore = !m_isFinished && (count == size || (m_hasLast && count > 0));
    return std::max<qsizetype>(0, qsizetype(count));
}

// Head and body in one call: two would be two packets. An error is told by the poller.
qsizetype PlainChannel::write(QByteArrayView head, QByteArrayView body)
{
    std::array<iovec, 2> parts{{{const_cast<char *>(head.data()), std::size_t(head.size())},
                                {const_cast<char *>(body.data()), std::size_t(body.size())}}};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    const auto sent = ::sendmsg(m_socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qsizetype>(0, qsizetype(sent));
}

void PlainChannel::acknowledgeAtOnce()
{
    http::acknowledgeAtOnce(m_socket);
}

void PlainChannel::shutDown(Rest)
{
    ::shutdown(m_socket, SHUT_WR);
}

void PlainChannel::close()
{
    if (m_socket < 0)
        return;
    m_user = nullptr;
    m_poller.forget(m_socket, *this);
    ::close(m_socket);
    m_socket = -1;
    m_hasMore = false;
}

QHostAddress PlainChannel::local() const
{
    return localOf(m_socket);
}

void PlainChannel::take(quint32 events)
{
    const bool isGone = events & (EPOLLERR | EPOLLHUP);
    m_hasMore = m_hasMore || (events & (EPOLLIN | EPOLLRDHUP));
    m_hasLast = m_hasLast || (events & EPOLLRDHUP);
    if (m_user && (events & EPOLLOUT) && !isGone)
        m_user->writable();
    if (m_user && (events & EPOLLIN))
        m_user->readable();
    if (m_user && isGone)
        m_user->lost();
}

} // namespace http
