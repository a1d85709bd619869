// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/socketlane.h"

#include "backend/base/clock.h"

#include <QNetworkProxy>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Failure failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Failure::Refused;
    case QAbstractSocket::HostNotFoundError:
        return Failure::Unresolved;
    case QAbstractSocket::RemoteHostClosedError:
        return Failure::Closed;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Failure::Tls;
    default:
        return Failure::Unreachable;
    }
}

} // namespace

SocketLane::SocketLane(const Plan &plan, const QList<QSslError> &forgiven, int number,
                       const base::Clock &clock, Done done)
    : m_clock(clock)
    , m_target(plan.target)
    , m_trust(plan.trust)
    , m_done(std::move(done))
    , m_number(number)
{
    makeSocket(forgiven);
}

SocketLane::~SocketLane()
{
    m_socket->disconnect(this); // it closes when it goes, and nobody is to hear of it
}

void SocketLane::makeSocket(const QList<QSslError> &forgiven)
{
    if (m_target.scheme() == "https"_L1) {
        auto socket = std::make_unique<QSslSocket>();
        if (m_trust == TlsTrust::Anyone)
            socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->ignoreSslErrors(forgiven);
        connect(socket.get(), &QSslSocket::encrypted, this, &SocketLane::begin);
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &SocketLane::begin);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SocketLane::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SocketLane::endByClose);
    // Queued, for a refusal may come from within connectToHost().
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            const bool isHeardByClose =
                error == QAbstractSocket::RemoteHostClosedError && m_answer.sends > 0;
            if (m_isBusy && m_socket->state() == QAbstractSocket::UnconnectedState
                && !isHeardByClose)
                fail(failureOf(error), m_socket->errorString());
        },
        Qt::QueuedConnection);
}

void SocketLane::carry(quint32 request, Sort sort, QByteArray bytes)
{
    m_isBusy = true;
    m_sort = sort;
    m_bytes = std::move(bytes);
    m_answer = {.number = request, .lane = m_number, .sent = m_clock.elapsed()};
    m_isReused = m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_isReused)
        transmit();
    else
        connectSocket();
}

void SocketLane::connectSocket()
{
    const auto port = quint16(m_target.port(m_target.scheme() == "https"_L1 ? 443 : 80));
    m_socket->abort();
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->connectToHostEncrypted(m_target.host(), port);
    else
        m_socket->connectToHost(m_target.host(), port);
}

void SocketLane::begin()
{
    if (!m_isBusy)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    transmit();
}

void SocketLane::transmit()
{
    m_parser.reset();
    if (++m_answer.sends == 1)
        m_answer.sent = m_clock.elapsed();
    m_socket->write(m_bytes);
    m_socket->flush(); // at once, not in the event loop's next turn
}

void SocketLane::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_isBusy)
        return m_socket->abort(); // nobody asked
    if (!m_parser.hasBegun())
        m_answer.firstByte = m_clock.elapsed();
    const qsizetype taken = m_parser.feed(bytes);
    if (m_parser.state() == ReplyParser::State::Broken || taken < bytes.size())
        return fail(Failure::Garbage, u"the reply is not HTTP"_s);
    if (m_parser.state() == ReplyParser::State::Complete)
        finish();
}

void SocketLane::endByClose()
{
    if (!m_isBusy || m_answer.sends == 0)
        return; // an error tells the reason
    if (m_parser.endsWithConnection())
        return finish();
    if (m_isReused && !m_parser.hasBegun() && !isWrite(m_sort) && m_answer.sends == 1) {
        m_isReused = false;
        return connectSocket();
    }
    fail(Failure::Closed, u"the server closed the connection before the reply was whole"_s);
}

void SocketLane::abandon()
{
    fail(Failure::Deadline, {});
}

void SocketLane::stop()
{
    m_isBusy = false;
    m_socket->abort();
}

void SocketLane::fail(Failure failure, const QString &detail)
{
    m_answer.failure = failure;
    m_answer.detail = detail;
    finish();
}

void SocketLane::finish()
{
    m_isBusy = false;
    m_answer.done = m_clock.elapsed();
    m_answer.status = m_parser.status();
    if (m_answer.firstByte.count() == 0)
        m_answer.firstByte = m_answer.done;
    if (m_answer.failure == Failure::None)
        m_answer.body = m_parser.takeBody();
    if (m_answer.failure != Failure::None || !m_parser.keepsAlive())
        m_socket->abort();
    m_parser.reset();
    m_done(std::move(m_answer));
}

} // namespace simulator
