// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/virtualsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

namespace http {

VirtualSocket::VirtualSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(ConnectedState);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
}

void VirtualSocket::inject(QByteArray requestHead)
{
    m_input = std::move(requestHead);
    m_position = 0;
    Q_EMIT readyRead();
}

qint64 VirtualSocket::bytesAvailable() const
{
    return m_input.size() - m_position + QIODevice::bytesAvailable();
}

void VirtualSocket::disconnectFromHost()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 VirtualSocket::readData(char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_input.size() - m_position);
    std::memcpy(data, m_input.constData() + m_position, std::size_t(count));
    m_position += count;
    return count;
}

// QHttpServer writes nothing on its own while every request reaches a handler of ours.
qint64 VirtualSocket::writeData(const char *, qint64 size)
{
    return size;
}

qint64 VirtualSocket::skipData(qint64 size)
{
    const qint64 count = std::min<qint64>(size, m_input.size() - m_position);
    m_position += count;
    return count;
}

} // namespace http
