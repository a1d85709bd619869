// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/tlschannel.h"

#include "backend/http/tcp.h"

#include <unistd.h>

#include <algorithm>

namespace http {

namespace {

constexpr qint64 mostRead = 64 * 1024; // bytes that wait decrypted
constexpr qsizetype mostWaiting = 64 * 1024; // bytes that wait to leave

} // namespace

TlsChannel::TlsChannel(int socket, const QSslConfiguration &configuration)
    : m_links(std::make_unique<QObject>())
{
    sendAtOnce(socket);
    limitUnsent(socket);
    m_socket.setSslConfiguration(configuration);
    m_socket.setReadBufferSize(mostRead);
    if (!m_socket.setSocketDescriptor(socket))
        ::close(socket);
}

void TlsChannel::open(User &user)
{
    QObject *links = m_links.get();
    QObject::connect(&m_socket, &QSslSocket::readyRead, links, [&user] { user.readable(); });
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, links,
                     [&user] { user.writable(); });
    QObject::connect(&m_socket, &QSslSocket::disconnected, links, [&user] { user.lost(); });
    m_socket.startServerEncryption();
}

qsizetype TlsChannel::read(char *data, qsizetype size)
{
    return std::max<qsizetype>(0, qsizetype(m_socket.read(data, size)));
}

bool TlsChannel::hasMore() const
{
    return m_socket.bytesAvailable() > 0;
}

bool TlsChannel::isFinished() const
{
    return m_socket.state() == QAbstractSocket::UnconnectedState && !hasMore();
}

qsizetype TlsChannel::write(QByteArrayView head, QByteArrayView body)
{
    qsizetype taken = put(head);
    if (taken == head.size())
        taken += put(body);
    return taken;
}

qsizetype TlsChannel::put(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), std::max<qsizetype>(0, mostWaiting - waiting()));
    return size > 0 ? std::max<qsizetype>(0, qsizetype(m_socket.write(bytes.data(), size))) : 0;
}

qsizetype TlsChannel::waiting() const
{
    return qsizetype(m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite());
}

void TlsChannel::acknowledgeAtOnce()
{
    http::acknowledgeAtOnce(int(m_socket.socketDescriptor()));
}

// Both sides at once, after the alert that says so: QSslSocket has no half-closed connections.
// While more comes that would reset the connection and lose the answer, so that it is left to the
// client, or to close().
void TlsChannel::shutDown(Rest rest)
{
    if (rest == Rest::None)
        m_socket.disconnectFromHost();
}

void TlsChannel::close()
{
    m_links.reset();
    m_socket.abort();
}

QHostAddress TlsChannel::local() const
{
    return localOf(int(m_socket.socketDescriptor()));
}

} // namespace http
