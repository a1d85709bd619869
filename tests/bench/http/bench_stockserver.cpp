// SPDX-License-Identifier: GPL-3.0-or-later
// QHttpServer as Qt delivers it, for comparison: bench_http_stockserver PORT FILE serves the file's
// bytes at /customers and a greeting at /hello, both from memory, with TCP_NODELAY.
#include <QCoreApplication>
#include <QFile>
#include <QHttpServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

class NoDelayServer final : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(2));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    QHttpServer server;
    server.route(QStringLiteral("/customers"),
                 [&bytes] { return QHttpServerResponse("application/json", bytes); });
    server.route(QStringLiteral("/hello"),
                 [] { return QHttpServerResponse("text/plain", "hello world"); });
    auto *listener = new NoDelayServer;
    if (!listener->listen(QHostAddress::LocalHost, arguments[1].toUShort()))
        return 4;
    server.bind(listener);
    return QCoreApplication::exec();
}
