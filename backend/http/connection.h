// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/channel.h"
#include "backend/http/requestparser.h"
#include "backend/http/service.h"
#include "backend/http/transmission.h"
#include "backend/http/visit.h"

#include <QObject>

namespace http {

// One client. Reads one request at a time and not a byte further while its answer is pending, so
// that pipelined requests are answered in order and a client that does not read cannot make us
// buffer. Lives on its service's thread; the service outlives it.
class Connection final : public QObject, private Asker, private Channel::User
{
    Q_OBJECT

public:
    Connection(std::shared_ptr<Visit> visit, std::unique_ptr<Channel> channel, Service &service,
               QObject *parent);
    ~Connection() override;

    void checkDeadline(std::chrono::nanoseconds now);
    void finish(); // closes now when idle, else after the answer under way

Q_SIGNALS:
    void closed(); // once; the connection does nothing any more

private:
    enum class State {
        Receiving, // a request, or waiting for one
        Handling, // a route has it
        Sending,
        Lingering, // our side is closed; what still comes is thrown away
        Closed,
    };

    void readable() override;
    void writable() override;
    void lost() override { close(); }
    void take(QByteArrayView arrived);
    QByteArrayView advance(QByteArrayView input);
    bool step(QByteArrayView &input);
    void keep(QByteArrayView rest);
    void resume();
    void readLater();
    void readNext();
    void begin();
    bool beginBody(QByteArrayView rest);
    bool bidContinue();
    void accountBody();
    void greet();
    void dispatch();
    void refuse(int status, const char *detail);
    void answer(Exchange &exchange, Response response) override;
    void send(Wire wire);
    void finishSending();
    void shutDown();
    void close();
    void forgetExchange();
    void expectWithin(std::chrono::milliseconds duration);

    std::shared_ptr<Visit> m_visit; // null when closed
    std::unique_ptr<Channel> m_channel; // after the visit, whose place it takes up
    Service &m_service;
    const std::shared_ptr<const Ends> m_ends;
    RequestParser m_parser;
    Transmission m_transmission;
    QByteArray m_input; // arrived and not read yet: part of a head, or further requests
    QByteArray m_replyTaken; // of the budget, for the answer that leaves
    std::shared_ptr<Exchange> m_exchange; // from the request's head until its answer is sent
    std::chrono::nanoseconds m_deadline{0};
    State m_state = State::Receiving;
    bool m_isAdvancing = false;
    bool m_readsLater = false; // readNext() is on its way
    bool m_hasBegun = false; // the first byte of a request is here
    bool m_closes = false; // after the answer under way
    bool m_isCutShort = false; // its request, of which more may come
};

} // namespace http
