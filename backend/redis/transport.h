// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/redis/endpoint.h"

#include <QIODevice>

#include <memory>

class QAbstractSocket;
class QLocalSocket;
class QSslError;
class QSslSocket;

namespace redis {

// The bytes to and from one server, over a unix socket, TCP or TLS. Opened once.
class Transport : public QObject
{
    Q_OBJECT

public:
    // Reaches the endpoint's socket, or the address by the endpoint's rules.
    Transport(const Endpoint &endpoint, const Address &address, QObject *parent = nullptr);
    ~Transport() override;

    void open();
    void close(); // at once; nothing is emitted any more

    qint64 read(char *buffer, qint64 size) { return m_device->read(buffer, size); }
    void write(QByteArrayView bytes) // leaves at the turn's end
    {
        m_device->write(bytes.data(), bytes.size());
    }
    void flush(); // leaves now

Q_SIGNALS:
    void opened();
    void readable();
    // Once; also when the other side closed. Never from within open() or write().
    void failed(const base::Error &error);

private:
    void openLocal();
    void openTcp();
    void openTls();
    base::Result<> configure(QSslSocket &socket) const;
    void watch(QAbstractSocket &socket);
    void explainTls(const QList<QSslError> &errors);
    void fail(const base::Error &error);
    void tell(const base::Error &error);

    Endpoint m_endpoint;
    Address m_address;
    std::unique_ptr<QIODevice> m_device;
    QLocalSocket *m_local = nullptr; // either of these is the device
    QAbstractSocket *m_socket = nullptr;
    base::Message m_tlsTrouble;
    bool m_isDone = false; // has failed or was closed
    bool m_isClosed = false;
};

} // namespace redis
