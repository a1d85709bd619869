// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/channel.h"

#include <QSslSocket>

#include <memory>

namespace http {

// A client's socket through TLS. What is written is encrypted into the socket's buffer, of which
// little is filled at a time.
class TlsChannel final : public Channel
{
public:
    TlsChannel(int socket, const QSslConfiguration &configuration); // takes the socket over

    void open(User &user) override; // begins the handshake
    qsizetype read(char *data, qsizetype size) override;
    bool hasMore() const override;
    bool isFinished() const override;
    qsizetype write(QByteArrayView head, QByteArrayView body) override;
    bool hasSentAll() const override { return waiting() == 0; }
    void acknowledgeAtOnce() override;
    void shutDown(Rest rest) override;
    void close() override;
    QHostAddress local() const override;

private:
    qsizetype waiting() const; // bytes, plain and encrypted
    qsizetype put(QByteArrayView bytes);

    QSslSocket m_socket;
    std::unique_ptr<QObject> m_links; // to the user, until close()
};

} // namespace http
