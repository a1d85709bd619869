// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"

#include "backend/http/problem.h"
#include "backend/http/requestid.h"

#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace http {

namespace {

constexpr qsizetype worthCounting = 64 * 1024; // bytes of a reply that go to the budget
constexpr int readsAtOnce = 4; // of 64 KB, before others have their turn

// In place of an answer; one to a change that was made tells at least that it may have been.
Response noRoomFor(const Request &request, int status)
{
    const QString why = u"Too many large answers wait to be read."_s;
    const bool isChange = !request.isRead() && status < 300;
    return isChange ? problem(base::Error{base::Kind::OutcomeUnknown, why}) : problem(503, why);
}

} // namespace

Connection::Connection(std::shared_ptr<Visit> visit, std::unique_ptr<Channel> channel,
                       Service &service, QObject *parent)
    : QObject(parent)
    , m_visit(std::move(visit))
    , m_channel(std::move(channel))
    , m_service(service)
    , m_ends(std::make_shared<const Ends>(Ends{m_visit->peer(), m_channel->local()}))
    , m_parser(service.limits())
{
    expectWithin(m_service.deadlines().head);
    m_channel->open(*this);
}

Connection::~Connection()
{
    m_channel->close();
    forgetExchange();
    if (!m_replyTaken.isEmpty())
        m_service.replies().releaseShared(m_replyTaken);
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
    case State::Handling:
        m_exchange->asker = nullptr; // whatever comes later is too late
        answer(*m_exchange,
               problem(base::Error{m_exchange->request.isRead() ? base::Kind::Timeout
                                                                : base::Kind::OutcomeUnknown,
                                   u"The store did not answer in time."_s}));
        break;
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
    readNext(); // a request that has come already is to be refused, not cut off
    if (m_state == State::Receiving && !m_hasBegun)
        shutDown();
}

void Connection::readable()
{
    if (m_isAdvancing || m_readsLater) // what has come before is to be read first
        return;
    for (int reads = 0; m_state == State::Receiving || m_state == State::Lingering; ++reads) {
        if (reads == readsAtOnce)
            return readLater();
        auto &space = m_service.arrivals;
        const qsizetype size = m_channel->read(space.data(), qsizetype(space.size()));
        if (size > 0 && m_state == State::Receiving)
            take({space.data(), size});
        if (m_channel->isFinished() && m_state != State::Handling && m_state != State::Sending)
            return close();
        if (!m_channel->hasMore())
            return;
    }
}

void Connection::take(QByteArrayView arrived)
{
    if (m_input.isEmpty())
        return keep(advance(arrived));
    m_input.append(arrived);
    resume();
}

// Reads on in what was kept.
void Connection::resume()
{
    QByteArray input = std::exchange(m_input, {});
    const QByteArrayView rest = advance(input);
    if (rest.size() == input.size() && m_state == State::Receiving)
        m_input = std::move(input); // a head that is still not whole
    else
        keep(rest);
}

// Answers with what could not be read yet.
QByteArrayView Connection::advance(QByteArrayView input)
{
    m_isAdvancing = true;
    while (m_state == State::Receiving && !input.isEmpty() && step(input)) { }
    m_isAdvancing = false;
    return input;
}

// Answers whether there may be more to do with the input.
bool Connection::step(QByteArrayView &input)
{
    if (!std::exchange(m_hasBegun, true))
        begin();
    const auto before = m_parser.state();
    input = input.sliced(m_parser.read(input));
    switch (m_parser.state()) {
    case RequestParser::State::Head:
        return false;
    case RequestParser::State::Body:
        if (before == RequestParser::State::Head)
            return beginBody(input);
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

void Connection::keep(QByteArrayView rest)
{
    if (m_state == State::Lingering || m_state == State::Closed)
        return; // it is no request any more
    if (!rest.isEmpty())
        m_input = rest.toByteArray();
}

void Connection::begin()
{
    m_exchange = std::make_shared<Exchange>();
    m_exchange->clock = &m_service.clock();
    m_exchange->attention = m_service.takeAttention();
    const auto now = m_service.clock().elapsed();
    m_exchange->timing.start(now);
    m_deadline = now + m_service.deadlines().head;
}

// A body that has come along with its head needs no acknowledgement of its own, which would be a
// packet more.
bool Connection::beginBody(QByteArrayView rest)
{
    greet();
    if (auto refusal = m_service.refuse(m_parser.request(), *m_exchange)) {
        m_closes = m_isCutShort = true; // the body that comes is no request
        m_exchange->request = m_parser.take();
        m_exchange->asker = nullptr;
        answer(*m_exchange, std::move(*refusal));
        return false;
    }
    if (m_parser.request().expectsContinue && !bidContinue())
        return false;
    expectWithin(m_service.deadlines().body);
    if (rest.isEmpty())
        m_channel->acknowledgeAtOnce();
    return true;
}

// There is room for so little, or the client has gone.
bool Connection::bidContinue()
{
    constexpr QByteArrayView go = "HTTP/1.1 100 Continue\r\n\r\n";
    const bool isSent = m_channel->write(go, {}) == go.size();
    if (!isSent)
        close();
    return isSent;
}

// Without the quick acknowledgement, clients that send a body in pieces wait 40 ms for each: the
// kernel turns it off again by itself.
void Connection::accountBody()
{
    m_channel->acknowledgeAtOnce();
    if (!m_exchange->bodyShare.growTo(m_parser.request().body.size(), m_service.bodies()))
        refuse(503, "Too many large requests are arriving at once.");
}

void Connection::greet()
{
    Request &request = m_parser.request();
    request.ends = m_ends;
    request.id = requestIdFor(request.field("x-request-id"));
}

void Connection::dispatch()
{
    std::optional<Response> refusal;
    if (m_parser.request().id.isEmpty()) { // no body: this is the first time its head is seen
        greet();
        refusal = m_service.refuse(m_parser.request(), *m_exchange);
    }
    m_exchange->request = m_parser.take();
    const auto now = m_service.clock().elapsed();
    m_exchange->timing.mark(Phase::Parse, now);
    m_closes = m_closes || !m_exchange->request.keepsAlive;
    m_state = State::Handling;
    m_deadline = now + m_service.deadlines().answer;
    if (refusal)
        return answer(*m_exchange, std::move(*refusal));
    m_exchange->asker = this;
    m_service.handle(m_exchange);
}

// The bytes that arrived are no request we take: says so and closes.
void Connection::refuse(int status, const char *detail)
{
    m_closes = m_isCutShort = true;
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
        if (m_service.replies().takeShared(wire.body))
            m_replyTaken = wire.body;
        else
            wire = toWire(noRoomFor(exchange.request, wire.status), exchange.request,
                          exchange.timing, moment);
    }
    FaultPoint *faults = m_service.faults();
    const bool isCutOff = faults && faults->cutsOff(exchange.request, wire.status);
    //: What became of a request: its client was not told of it, on purpose.
    constexpr const char *cutOff =
        QT_TRANSLATE_NOOP("Backend", "not told: a drill cut the connection");
    if (isCutOff)
        exchange.note = {cutOff, {}};
    m_service.answered(exchange, wire);
    isCutOff ? close() : send(std::move(wire));
}

void Connection::send(Wire wire)
{
    m_state = State::Sending;
    const milliseconds forBody(wire.body.size() * 1000 / m_service.limits().slowestReader);
    m_transmission = Transmission(std::move(wire));
    writable();
    if (m_state == State::Sending) // nearly all leave at once
        expectWithin(m_service.deadlines().write + forBody);
}

void Connection::writable()
{
    if (m_state == State::Sending && m_transmission.advance(*m_channel))
        finishSending();
}

void Connection::finishSending()
{
    if (!m_replyTaken.isEmpty())
        m_service.replies().releaseShared(std::exchange(m_replyTaken, {}));
    m_transmission = Transmission();
    forgetExchange();
    m_hasBegun = false;
    if (m_closes)
        return shutDown();
    m_state = State::Receiving;
    expectWithin(m_service.deadlines().idle);
    const bool hasNext = !m_input.isEmpty() || m_channel->hasMore();
    if (hasNext && !m_isAdvancing) // not from within the store's callback that answered
        readLater();
}

void Connection::readLater()
{
    if (!std::exchange(m_readsLater, true))
        QMetaObject::invokeMethod(this, &Connection::readNext, Qt::QueuedConnection);
}

void Connection::readNext()
{
    m_readsLater = false;
    if (m_state == State::Receiving && !m_input.isEmpty())
        resume();
    readable();
}

// Closes our side and waits for the client's: closing both while it still sends would reset the
// connection and take the answer from under its eyes.
void Connection::shutDown()
{
    m_state = State::Lingering;
    expectWithin(m_service.deadlines().linger);
    const bool hasRest = m_isCutShort || !m_input.isEmpty() || m_channel->hasMore();
    m_channel->shutDown(hasRest ? Channel::Rest::Coming : Channel::Rest::None);
    m_input.clear();
    if (!m_isAdvancing)
        readLater();
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    forgetExchange();
    m_channel->close();
    m_visit.reset();
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

} // namespace http
