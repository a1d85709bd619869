// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/transport.h"

#include "backend/redis/sockettrouble.h"

#include <QFile>
#include <QLocalSocket>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using base::failure;
using base::Kind;

namespace redis {

namespace {

QSslKey privateKeyFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

base::Result<> showCertificate(QSslConfiguration &configuration, const Tls &tls)
{
    const auto chain = QSslCertificate::fromPath(tls.certificateFile);
    if (chain.isEmpty())
        return failure(Kind::Invalid,
                       {QT_TRANSLATE_NOOP("Backend", "The file %1 holds no certificate in PEM."),
                        {tls.certificateFile}});
    const QSslKey key = privateKeyFrom(tls.keyFile);
    if (key.isNull())
        return failure(Kind::Invalid,
                       {QT_TRANSLATE_NOOP("Backend", "The file %1 holds no private key in PEM."),
                        {tls.keyFile}});
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

base::Result<> trustAuthority(QSslConfiguration &configuration, const QString &file)
{
    const auto authorities = QSslCertificate::fromPath(file);
    if (authorities.isEmpty())
        return failure(
            Kind::Invalid,
            {QT_TRANSLATE_NOOP("Backend", "The file %1 holds no certificate in PEM."), {file}});
    configuration.setCaCertificates(authorities);
    return {};
}

} // namespace

Transport::Transport(const Endpoint &endpoint, const Address &address, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_address(address)
{
    if (!endpoint.socketPath.isEmpty()) {
        auto socket = std::make_unique<QLocalSocket>();
        m_local = socket.get();
        m_device = std::move(socket);
        return;
    }
    auto socket = endpoint.tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    m_socket = socket.get();
    m_device = std::move(socket);
}

Transport::~Transport()
{
    close();
}

void Transport::open()
{
    connect(m_device.get(), &QIODevice::readyRead, this, &Transport::readable);
    if (m_local)
        openLocal();
    else if (m_endpoint.tls)
        openTls();
    else
        openTcp();
}

void Transport::openLocal()
{
    connect(m_local, &QLocalSocket::connected, this, &Transport::opened);
    connect(m_local, &QLocalSocket::errorOccurred, this,
            [this](QLocalSocket::LocalSocketError why) {
                fail({Kind::Unavailable, words(why, m_local->errorString())});
            });
    m_local->connectToServer(m_endpoint.socketPath);
}

void Transport::openTcp()
{
    watch(*m_socket);
    connect(m_socket, &QAbstractSocket::connected, this, &Transport::opened);
    m_socket->connectToHost(m_address.host, m_address.port);
}

void Transport::openTls()
{
    auto &socket = static_cast<QSslSocket &>(*m_socket);
    if (const auto configured = configure(socket); !configured)
        return fail(configured.error());
    watch(socket);
    connect(&socket, &QSslSocket::sslErrors, this, &Transport::explainTls);
    connect(&socket, &QSslSocket::encrypted, this, &Transport::opened);
    socket.connectToHostEncrypted(m_address.host, m_address.port);
}

base::Result<> Transport::configure(QSslSocket &socket) const
{
    const Tls &tls = *m_endpoint.tls;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(tls.verify == Tls::Verify::Server ? QSslSocket::VerifyPeer
                                                                      : QSslSocket::VerifyNone);
    base::Result<> result;
    if (!tls.authorityFile.isEmpty())
        result = trustAuthority(configuration, tls.authorityFile);
    if (result && !tls.certificateFile.isEmpty())
        result = showCertificate(configuration, tls);
    socket.setSslConfiguration(configuration);
    return result;
}

void Transport::watch(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&socket, &QAbstractSocket::connected, &socket, [&socket] {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    });
    connect(&socket, &QAbstractSocket::errorOccurred, this, [this](auto why) {
        if (!m_tlsTrouble.isEmpty())
            fail({Kind::Unauthorized, m_tlsTrouble});
        else
            fail({why == QAbstractSocket::SslHandshakeFailedError ? Kind::Unauthorized
                                                                  : Kind::Unavailable,
                  words(why, m_socket->errorString())});
    });
}

void Transport::explainTls(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return;
    //: %1 says what is wrong with the certificate.
    m_tlsTrouble = {QT_TRANSLATE_NOOP("Backend",
                                      "The server's certificate is not trusted: %1. Name the file "
                                      "of the authority that signed it."),
                    {words(errors.first())}};
}

void Transport::close()
{
    m_isDone = true;
    m_isClosed = true;
    m_device->disconnect(this);
    if (m_local)
        m_local->abort();
    else
        m_socket->abort();
}

void Transport::flush()
{
    if (m_local)
        m_local->flush();
    else
        m_socket->flush();
}

void Transport::fail(const base::Error &error)
{
    if (std::exchange(m_isDone, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, error] { tell(error); }, Qt::QueuedConnection);
}

void Transport::tell(const base::Error &error)
{
    if (!m_isClosed)
        Q_EMIT failed(error);
}

} // namespace redis
