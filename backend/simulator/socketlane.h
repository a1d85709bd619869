// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/replyparser.h"
#include "backend/simulator/transport.h"

#include <QObject>
#include <QSslError>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace simulator {

// One connection of a SocketTransport, kept open between its requests, of which it carries one at a
// time. When a kept connection turns out to be closed, a read is sent again on a new one; a write
// is not, for it may have arrived.
class SocketLane : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Answer)>;

    SocketLane(const Plan &plan, const QList<QSslError> &forgiven, int number,
               const base::Clock &clock, Done done);
    ~SocketLane() override;

    // The bytes of the whole request; the lane must be idle. Answered later, never from within.
    void carry(quint32 request, Sort sort, QByteArray bytes);
    void abandon(); // answers with Deadline
    void stop(); // drops the connection; answers nothing any more

private:
    void makeSocket(const QList<QSslError> &forgiven);
    void connectSocket();
    void begin(); // on a connection just made
    void transmit();
    void read();
    void endByClose();
    void fail(Failure failure, const QString &detail);
    void finish();

    const base::Clock &m_clock;
    QUrl m_target;
    TlsTrust m_trust;
    Done m_done;
    std::unique_ptr<QTcpSocket> m_socket;
    ReplyParser m_parser;
    QByteArray m_bytes;
    Answer m_answer;
    Sort m_sort = Sort::Get;
    int m_number;
    bool m_isBusy = false;
    bool m_isReused = false; // the connection has carried a request before this one
};

} // namespace simulator
