// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace http {

// What QHttpServer takes for a client's socket: an in-memory one that is always connected, on
// which our connections let it see one request line at a time. It routes and calls the handler
// before inject() returns; answers do not pass here, so nothing QHttpServer holds can dangle when
// a client leaves. One serves all connections, since each request is whole and handled in one go.
//
// QHttpServer must touch a socket only through what QIODevice and QTcpSocket make virtual; the
// tests of the server fail on a Qt where it does otherwise.
class VirtualSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit VirtualSocket(QObject *parent);

    void inject(QByteArray requestHead);

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override; // QHttpServer gives up on it: a defect of ours
    void close() override { disconnectFromHost(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;
    qint64 skipData(qint64 size) override;

private:
    QByteArray m_input;
    qsizetype m_position = 0;
};

} // namespace http
