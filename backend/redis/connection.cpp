// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Kind;
using std::chrono::steady_clock;

namespace redis {

Connection::Connection(Endpoint endpoint, const Address &address, Greeting greeting,
                       QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_greeting(std::move(greeting))
    , m_transport(m_endpoint, address)
{
    connect(&m_transport, &Transport::opened, this, &Connection::greet);
    connect(&m_transport, &Transport::readable, this, &Connection::read);
    connect(&m_transport, &Transport::failed, this, &Connection::lose);
    connect(&m_alarm, &Alarm::due, this, &Connection::checkDeadlines);
}

void Connection::open()
{
    m_greetBy = steady_clock::now() + m_greeting.deadline;
    m_alarm.cover(m_greetBy);
    m_transport.open();
}

void Connection::leave()
{
    if (m_phase == Phase::Ready) {
        writeOut();
        m_transport.flush();
    }
    close();
}

void Connection::close()
{
    m_phase = Phase::Closed;
    m_alarm.clear();
    m_transport.close();
}

// In one write, and its replies in one read: a connection costs two round trips with TCP's own.
void Connection::greet()
{
    m_phase = Phase::Greeting;
    if (!m_endpoint.password.isEmpty())
        authenticate();
    ask({"CLIENT", "SETNAME", m_greeting.name}, nullptr);
    if (m_endpoint.database > 0) {
        ask({"SELECT", QByteArray::number(m_endpoint.database)},
            [this](const Reply &reply) { takeDatabase(reply); });
    }
    ask({"CLIENT", "ID"}, [this](const Reply &reply) { m_session.id = reply.toInteger(); });
    ask({"INFO"}, [this](const Reply &reply) { finishGreeting(reply); });
}

// Its refusal is not quoted: a server that does not know AUTH repeats the password in it.
void Connection::authenticate()
{
    Command auth{"AUTH"};
    if (!m_endpoint.username.isEmpty())
        auth << m_endpoint.username.toUtf8();
    ask(auth << m_endpoint.password.toUtf8(), [this](const Reply &reply) {
        if (!reply.isError() || reply.errorCode() == "LOADING")
            return;
        const base::Error error = errorFromReply(reply);
        const bool isKnown = error.kind == Kind::Unauthorized;
        lose(isKnown ? error
                     : base::Error{
                         Kind::Unauthorized,
                         QT_TRANSLATE_NOOP("Backend", "Redis refused to log in with a password.")});
    });
}

// Whatever the reason: without it, all that follows would be of another database.
void Connection::takeDatabase(const Reply &reply)
{
    if (!reply.isError())
        return;
    const bool isUnknown = reply.errorCode() == "ERR";
    lose(isUnknown ? base::Error{Kind::Invalid,
                                 {QT_TRANSLATE_NOOP("Backend", "Redis has no database %1."),
                                  {qint64(m_endpoint.database)}}}
                   : errorFromReply(reply));
}

void Connection::ask(Command command, base::Callback<void(const Reply &)> take)
{
    enqueue({std::move(command),
             [take = std::move(take)](const base::Result<Reply> &reply) {
                 if (take && reply)
                     take(*reply);
             },
             m_greetBy});
}

void Connection::finishGreeting(const Reply &information)
{
    const base::Error error = errorFromReply(information);
    const bool isRefused = information.isError();
    if (isRefused && information.errorCode() != "NOPERM" && error.kind != Kind::Protocol)
        return lose(error);
    m_session.facts = ServerFacts::fromReport(information.toString());
    if (m_session.facts.isLoading)
        return lose(
            {Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis is still loading its data.")});
    m_phase = Phase::Ready;
    Q_EMIT ready(m_session);
}

void Connection::send(Request request)
{
    Q_ASSERT(m_phase == Phase::Ready);
    enqueue(std::move(request));
}

// A command that finds the line idle leaves at once, which saves it two microseconds; those that
// follow in the same turn leave together, which saves each of them a system call. What answers ask
// for leaves behind the last of them.
void Connection::enqueue(Request request)
{
    const bool isIdle = m_waiting.empty();
    const bool isFirst = m_unsent == 0;
    if (request.asking == Request::Asking::Yes)
        wait({{"ASKING"}, nullptr, request.deadline});
    wait(std::move(request));
    if (!isFirst)
        return;
    if (isIdle && m_phase == Phase::Ready)
        writeOut();
    else if (!m_isReading)
        QMetaObject::invokeMethod(this, &Connection::writeOut, Qt::QueuedConnection);
}

void Connection::wait(Request request)
{
    encode(request.command, m_out);
    m_alarm.cover(request.deadline);
    m_waiting.push_back(std::move(request));
    ++m_unsent;
}

// To the kernel as well: Qt's socket would first ask to be told that there is room.
void Connection::writeOut()
{
    if (m_unsent == 0 || m_phase == Phase::Closed)
        return;
    m_transport.write(m_out.view());
    m_out.clear();
    m_unsent = 0;
    m_transport.flush();
}

void Connection::read()
{
    char slice[Reader::sliceSize];
    m_isReading = true;
    while (m_phase != Phase::Closed) {
        const qint64 size = m_transport.read(slice, sizeof slice);
        if (size <= 0)
            break;
        m_reader.feed({slice, size});
        deliver();
    }
    m_isReading = false;
    writeOut();
}

void Connection::deliver()
{
    while (m_phase != Phase::Closed) {
        auto reply = m_reader.next();
        if (!reply)
            return lose(reply.error());
        if (!reply->has_value())
            return;
        answerFirst(**std::move(reply));
    }
}

void Connection::answerFirst(Reply reply)
{
    if (m_waiting.size() <= m_unsent && reply.isArray())
        return Q_EMIT heard(reply);
    if (m_waiting.size() <= m_unsent)
        return lose(
            {Kind::Protocol,
             QT_TRANSLATE_NOOP("Backend", "What answers is not a Redis: it spoke unasked.")});
    const Request request = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (request.answer)
        request.answer(std::move(reply));
}

void Connection::checkDeadlines()
{
    const TimePoint now = steady_clock::now();
    if (m_phase < Phase::Ready && m_greetBy <= now)
        return lose(
            withHint({Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis does not answer")}));
    const auto isPast = [now](const Request &request) { return request.deadline <= now; };
    if (std::any_of(m_waiting.begin(), m_waiting.end(), isPast))
        return lose(
            {Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "Redis did not answer in time")});
    if (m_phase < Phase::Ready)
        m_alarm.cover(m_greetBy);
    for (const Request &request : m_waiting)
        m_alarm.cover(request.deadline);
}

std::vector<Connection::Unanswered> Connection::takeUnanswered()
{
    std::vector<Unanswered> all;
    std::size_t sent = m_waiting.size() - m_unsent;
    for (Request &request : m_waiting) {
        const Sent isSent = sent > 0 ? Sent::Yes : Sent::No;
        sent -= isSent == Sent::Yes ? 1 : 0;
        if (request.answer) // or it is a part of the next one
            all.push_back({std::move(request), isSent});
    }
    m_waiting.clear();
    m_unsent = 0;
    return all;
}

void Connection::lose(const base::Error &error)
{
    if (m_phase == Phase::Closed)
        return;
    const bool isGreeting = m_phase < Phase::Ready;
    const bool isClosedUngreeted = m_phase == Phase::Greeting && error.kind == Kind::Unavailable;
    close();
    if (isGreeting)
        takeUnanswered();
    Q_EMIT lost(isClosedUngreeted ? withHint(error) : error);
}

// What may be behind a server that hangs up or falls silent before it has greeted.
base::Error Connection::withHint(const base::Error &error) const
{
    if (!m_endpoint.socketPath.isEmpty())
        return error;
    const base::Message what = error.words();
    if (!m_endpoint.tls)
        //: %1 is a sentence of its own, without the full stop.
        return {error.kind,
                {QT_TRANSLATE_NOOP("Backend", "%1. It may expect TLS (rediss://)"), {what}}};
    if (m_endpoint.tls->certificateFile.isEmpty())
        return {
            error.kind,
            {QT_TRANSLATE_NOOP(
                 "Backend", "%1. It may ask for our certificate, or speak without TLS (redis://)"),
             {what}}};
    return {error.kind,
            {QT_TRANSLATE_NOOP("Backend", "%1. It may speak without TLS (redis://)"), {what}}};
}

} // namespace redis
