// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/http/problem.h"
#include "backend/http/requestid.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace http {

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes; also all that Qt buffers for us
constexpr qsizetype inputKept = 4 * 1024; // capacity an idle connection may hold
constexpr qsizetype worthCounting = 64 * 1024; // bytes of a reply that go to the budget

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, Service &service, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_service(service)
    , m_peer(m_socket->peerAddress())
    , m_local(m_socket->localAddress())
    , m_parser(service.limits())
{
    m_socket->setReadBufferSize(readAtOnce);
    setTcpOption(TCP_NODELAY);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::receive);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::continueSending);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::close);
    expectWithin(m_service.deadlines().head);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    forgetExchange();
    m_service.bodies.release(m_bodyTaken);
    if (!m_replyTaken.isEmpty())
        m_service.replies.releaseShared(m_replyTaken);
}

void Connection::checkDeadline(nanoseconds now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Receiving:
        if (m_hasBegun)
            refuse(408, "The request took too long to arrive.");
        else
            shutDown();
        break;
    case State::Handling: {
        const bool isRead =
            m_exchange->request.method == Method::Get || m_exchange->request.method == Method::Head;
        m_exchange->asker = nullptr; // whatever comes later is too late
        answer(*m_exchange,
               problem(base::Error{isRead ? base::Kind::Timeout : base::Kind::OutcomeUnknown,
                                   u"The store did not answer in time."_s}));
        break;
    }
    case State::Sending:
    case State::Lingering:
    case State::Closed:
        close();
        break;
    }
}

void Connection::finish()
{
    m_closes = true;
    if (m_state == State::Receiving && !m_hasBegun)
        shutDown();
}

// Asks for more than there is: only so does QAbstractSocket turn its read notifier on again after
// its buffer has been full.
void Connection::receive()
{
    if (m_isAdvancing)
        return;
    while (m_state == State::Receiving || m_state == State::Lingering) {
        const qsizetype size = m_input.size();
        m_input.resize(size + std::min(readAtOnce, m_socket->bytesAvailable()) + 1);
        const qint64 count = m_socket->read(m_input.data() + size, m_input.size() - size);
        m_input.truncate(size + std::max<qint64>(0, count));
        if (m_state == State::Lingering)
            m_input.clear();
        else
            advance();
        if (count <= 0)
            break;
    }
}

void Connection::advance()
{
    m_isAdvancing = true;
    while (m_state == State::Receiving && m_consumed < m_input.size() && step()) { }
    m_isAdvancing = false;
    if (m_consumed < m_input.size())
        m_input.remove(0, m_consumed);
    else if (m_input.capacity() > inputKept)
        m_input = QByteArray();
    else
        m_input.truncate(0);
    m_consumed = 0;
}

// Answers whether there may be more to do with what is in m_input.
bool Connection::step()
{
    if (!std::exchange(m_hasBegun, true))
        begin();
    const auto before = m_parser.state();
    m_consumed += m_parser.read(QByteArrayView(m_input).sliced(m_consumed));
    switch (m_parser.state()) {
    case RequestParser::State::Head:
        return false;
    case RequestParser::State::Body:
        if (before == RequestParser::State::Head)
            return beginBody();
        accountBody();
        return false;
    case RequestParser::State::Complete:
        dispatch();
        return true;
    case RequestParser::State::Refused:
        refuse(m_parser.refusal().status, m_parser.refusal().detail);
        return false;
    }
    Q_UNREACHABLE();
}

void Connection::begin()
{
    m_exchange = std::make_shared<Exchange>();
    m_exchange->clock = &m_service.clock();
    m_exchange->attention = m_service.attention();
    m_exchange->timing.start(m_service.clock().elapsed());
    expectWithin(m_service.deadlines().head);
}

bool Connection::beginBody()
{
    greet();
    if (auto refusal = m_service.refuse(m_parser.request(), *m_exchange)) {
        m_closes = true; // the body that comes is no request
        m_exchange->request = m_parser.take();
        m_exchange->asker = nullptr;
        answer(*m_exchange, std::move(*refusal));
        return false;
    }
    if (m_parser.request().expectsContinue)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    expectWithin(m_service.deadlines().body);
    setTcpOption(TCP_QUICKACK);
    return true;
}

// Without the quick acknowledgement, clients that send a body in pieces wait 40 ms for each: the
// kernel turns it off again by itself.
void Connection::accountBody()
{
    setTcpOption(TCP_QUICKACK);
    const qint64 arrived = m_parser.request().body.size() - m_bodyTaken;
    if (m_service.bodies.take(arrived))
        m_bodyTaken += arrived;
    else
        refuse(503, "Too many large requests are arriving at once.");
}

void Connection::greet()
{
    Request &request = m_parser.request();
    request.peer = m_peer;
    request.local = m_local;
    request.id = requestIdFor(request.field("x-request-id"));
}

void Connection::dispatch()
{
    std::optional<Response> refusal;
    if (m_parser.request().id.isEmpty()) { // no body: this is the first time its head is seen
        greet();
        refusal = m_service.refuse(m_parser.request(), *m_exchange);
    }
    m_service.bodies.release(std::exchange(m_bodyTaken, 0));
    m_exchange->request = m_parser.take();
    m_exchange->timing.mark(Phase::Parse, m_service.clock().elapsed());
    m_closes = m_closes || !m_exchange->request.keepsAlive;
    m_state = State::Handling;
    expectWithin(m_service.deadlines().answer);
    if (refusal)
        return answer(*m_exchange, std::move(*refusal));
    m_exchange->asker = this;
    m_service.handle(m_exchange);
}

// The bytes that arrived are no request we take: says so and closes.
void Connection::refuse(int status, const char *detail)
{
    m_closes = true;
    if (m_parser.request().id.isEmpty())
        greet();
    m_exchange->request = m_parser.take();
    answer(*m_exchange, problem(status, QString::fromLatin1(detail)));
}

void Connection::answer(Exchange &exchange, Response response)
{
    exchange.timing.mark(Phase::Write, m_service.clock().elapsed());
    m_closes = m_closes || m_service.isDraining;
    const Moment moment{m_service.date(), m_closes ? Connecting::Closes : Connecting::Stays,
                        exchange.allowedOrigin};
    Wire wire = toWire(response, exchange.request, exchange.timing, moment);
    if (wire.body.size() >= worthCounting) {
        if (m_service.replies.takeShared(wire.body))
            m_replyTaken = wire.body;
        else
            wire = toWire(problem(503, u"Too many large answers wait to be read."_s),
                          exchange.request, exchange.timing, moment);
    }
    m_service.answered(exchange, wire);
    send(std::move(wire));
}

void Connection::send(Wire wire)
{
    m_state = State::Sending;
    expectWithin(m_service.deadlines().write
                 + milliseconds(wire.body.size() * 1000 / m_service.limits().slowestReader));
    m_transmission.start(*m_socket, std::move(wire));
    if (m_transmission.isDone(*m_socket))
        finishSending();
}

void Connection::continueSending()
{
    if (m_state != State::Sending)
        return;
    m_transmission.pump(*m_socket);
    if (m_transmission.isDone(*m_socket))
        finishSending();
}

void Connection::finishSending()
{
    if (!m_replyTaken.isEmpty())
        m_service.replies.releaseShared(std::exchange(m_replyTaken, {}));
    m_service.bodies.release(std::exchange(m_bodyTaken, 0));
    m_transmission = Transmission();
    forgetExchange();
    m_hasBegun = false;
    if (m_closes)
        return shutDown();
    m_state = State::Receiving;
    expectWithin(m_service.deadlines().idle);
    const bool hasNext = m_consumed < m_input.size() || m_socket->bytesAvailable() > 0;
    if (hasNext && !m_isAdvancing) // not from within the store's callback that answered
        QMetaObject::invokeMethod(this, &Connection::receive, Qt::QueuedConnection);
}

// Closes our side and waits for the client's: closing both while it still sends would reset the
// connection and take the answer from under its eyes.
void Connection::shutDown()
{
    m_state = State::Lingering;
    expectWithin(m_service.deadlines().linger);
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_input.clear();
    m_consumed = 0;
    if (!m_isAdvancing)
        QMetaObject::invokeMethod(this, &Connection::receive, Qt::QueuedConnection);
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    forgetExchange();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT closed();
}

void Connection::forgetExchange()
{
    if (m_exchange)
        m_exchange->asker = nullptr;
    m_exchange.reset();
}

void Connection::expectWithin(milliseconds duration)
{
    m_deadline = m_service.clock().elapsed() + duration;
}

void Connection::setTcpOption(int option) const
{
    const int on = 1;
    ::setsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, option, &on, sizeof on);
}

} // namespace http
