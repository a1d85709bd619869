// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/link.h"

#include "backend/base/log.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace redis {

namespace {

// 0, 50, 100 … 2000 ms, and up to a quarter more by chance, so that many clients of a server that
// comes back do not all knock at once.
milliseconds pauseBefore(int attempt)
{
    if (attempt <= 1)
        return 0ms;
    const milliseconds pause = std::min(50ms * (1 << std::min(attempt - 2, 6)), 2000ms);
    return pause + milliseconds(QRandomGenerator::global()->bounded(int(pause.count()) / 4));
}

bool isForTheUserToMend(Kind kind)
{
    return kind == Kind::Unauthorized || kind == Kind::Invalid;
}

base::Error unsent(const base::Error &why)
{
    return {isForTheUserToMend(why.kind) ? why.kind : Kind::Unavailable, why.words()};
}

base::Error vetoed()
{
    return {Kind::Cancelled, u"A veto came before the command was sent"_s};
}

base::Error maybeDone(const base::Error &why)
{
    //: %1 is a sentence of its own, without the full stop.
    return {Kind::OutcomeUnknown,
            {QT_TRANSLATE_NOOP("Backend",
                               "%1. The command had been sent and may have been carried out."),
             {why.words()}}};
}

} // namespace

Link::Link(Endpoint endpoint, ClientOptions options, Role wanted, QObject *parent)
    : Topology(parent)
    , m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
    , m_wanted(wanted)
    , m_address(m_endpoint.addresses.empty() ? Address() : m_endpoint.addresses.front())
    , m_retry(this)
    , m_alarm(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Link::connectNow);
    connect(&m_alarm, &Alarm::due, this, &Link::expire);
}

Link::~Link() = default;

bool Link::isAimed() const
{
    return !m_endpoint.socketPath.isEmpty() || !m_address.host.isEmpty();
}

void Link::aim(const Address &address)
{
    if (std::exchange(m_address, address) == address || m_state == State::Closed)
        return;
    m_attempts = 0;
    if (m_connection) {
        m_connection->close();
        lost({Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "The master of Redis has changed")});
    } else {
        connectNow();
    }
}

void Link::explain(const base::Error &error)
{
    if (m_state != State::Closed && !m_connection && !m_retry.isActive())
        enterTrouble(error);
}

const Session &Link::session(const QByteArray & /*key*/) const
{
    return m_session;
}

void Link::open()
{
    if (m_state != State::Closed)
        return;
    m_attempts = 0;
    if (isAimed())
        connectNow();
    else
        enter(State::Connecting,
              {QT_TRANSLATE_NOOP("Backend", "Looking for %1"), {m_endpoint.description()}});
}

void Link::close()
{
    const base::Error closed{
        Kind::Unavailable, QT_TRANSLATE_NOOP("Backend", "The connection to Redis was closed here")};
    m_retry.stop();
    enter(State::Closed, closed.words());
    if (m_connection) {
        m_connection->leave(); // a farewell sent before is to arrive
        settle(m_connection->takeUnanswered(), closed);
        drop();
    }
    while (!m_held.empty()) // answers may ask for more
        refuseHeld(closed);
}

void Link::renew()
{
    if (!m_connection)
        return;
    m_connection->close();
    lost({Kind::Unavailable,
          QT_TRANSLATE_NOOP("Backend", "This Redis has become a master or a replica")});
}

void Link::retry()
{
    if (m_retry.isActive())
        connectNow();
}

std::optional<milliseconds> Link::untilRetry() const
{
    return m_retry.isActive() ? std::optional(m_retry.remainingTimeAsDuration()) : std::nullopt;
}

void Link::connectNow()
{
    ++m_attempts;
    m_retry.stop();
    enter(State::Connecting,
          m_trouble.detail.isEmpty()
              ? base::Message(QT_TRANSLATE_NOOP("Backend", "Connecting to %1"), {where()})
              : m_trouble.words());
    m_connection = std::make_unique<Connection>(
        m_endpoint, m_address, Connection::Greeting{m_options.name, m_options.connectDeadline});
    connect(m_connection.get(), &Connection::ready, this, &Link::greeted);
    connect(m_connection.get(), &Connection::lost, this, &Link::lost);
    m_connection->open();
}

void Link::greeted(const Session &session)
{
    if (m_wanted == Role::Master && session.facts.isReplica) {
        m_connection->close();
        return lost(
            {Kind::Unavailable,
             QT_TRANSLATE_NOOP("Backend", "This Redis is a replica, and no longer the master")});
    }
    const bool isFenceNeeded = std::exchange(m_isFenceNeeded, false);
    const QByteArray &run = session.facts.runId;
    if (!isFenceNeeded || (!run.isEmpty() && run != m_session.facts.runId))
        return becomeReady(session);
    if (!run.isEmpty() && m_session.id > 0)
        return fence(session);
    Session unfenced = session;
    unfenced.isFenced = false;
    m_isFenceNeeded = true; // of the next one too: what was sent may still be on its way
    becomeReady(unfenced);
}

// Bytes in the old connection's buffer can still be carried out after we were told that it is
// gone. Killed by its number it is gone for certain. A number belongs to one run of a server.
void Link::fence(const Session &session)
{
    const QByteArray old = QByteArray::number(m_session.id);
    m_isFenceNeeded = true; // until it is done
    Answer answer = [this, session](const base::Result<Reply> &reply) {
        Session fenced = session;
        fenced.isFenced = reply && reply->isInteger(); // how many were killed, be it none
        m_isFenceNeeded = !fenced.isFenced;
        becomeReady(fenced);
    };
    m_connection->send({{"CLIENT", "KILL", "ID", old},
                        std::move(answer),
                        steady_clock::now() + m_options.connectDeadline});
}

void Link::becomeReady(const Session &session)
{
    m_session = session;
    m_trouble = {Kind::Unavailable, QString()};
    m_readySince = steady_clock::now();
    enter(State::Ready,
          {QT_TRANSLATE_NOOP("Backend", "Connected to Redis %1 at %2"),
           {session.facts.version, where()}});
    Q_EMIT connected(session);
    resend();
}

void Link::resend()
{
    while (m_state == State::Ready && !m_held.empty()) {
        Request request = std::move(m_held.front());
        m_held.pop_front();
        if (request.command.isVetoed())
            request.answer(tl::unexpected(vetoed()));
        else
            m_connection->send(std::move(request));
    }
}

void Link::send(Request request)
{
    const bool isVetoed = request.command.isVetoed();
    if (m_state == State::Ready && m_held.empty() && !isVetoed)
        return m_connection->send(std::move(request));
    const bool isHopeless = isVetoed || m_state == State::Failed || m_state == State::Closed;
    m_alarm.cover(isHopeless ? steady_clock::now() : request.deadline);
    m_held.push_back(std::move(request));
}

void Link::lost(const base::Error &error)
{
    if (!m_connection)
        return;
    // A server that lets go at once is not asked again at once; but it is there.
    constexpr auto settled = 1s;
    if (m_state == State::Ready)
        m_attempts = steady_clock::now() - m_readySince > settled ? 0 : std::min(m_attempts, 2);
    auto unanswered = m_connection->takeUnanswered();
    const bool wasReady = m_state == State::Ready;
    drop();
    pause(error);
    if (wasReady)
        settle(std::move(unanswered), {error.kind, m_reason});
}

// Later, because it may be the connection itself that tells us.
void Link::drop()
{
    m_connection->disconnect(this);
    m_connection.release()->deleteLater();
}

void Link::pause(const base::Error &error)
{
    const bool isLasting = isForTheUserToMend(error.kind);
    m_retry.start(isLasting ? m_options.retryFailedAfter : pauseBefore(m_attempts + 1));
    //: %1 says what is wrong, %2 where.
    enterTrouble({error.kind, {QT_TRANSLATE_NOOP("Backend", "%1 (%2)"), {error.words(), where()}}});
}

void Link::enterTrouble(const base::Error &error)
{
    m_trouble = error;
    if (!isForTheUserToMend(error.kind))
        return enter(State::Waiting, error.words());
    enter(State::Failed, error.words());
    refuseHeld(error);
}

void Link::settle(std::vector<Connection::Unanswered> unanswered, const base::Error &why)
{
    std::vector<Answer> uncertain;
    std::deque<Request> again;
    for (auto &[request, sent] : unanswered) {
        const bool isLate = request.deadline <= steady_clock::now();
        if (sent == Connection::Sent::No || (request.command.isRepeatable() && !isLate))
            again.push_back(std::move(request));
        else
            uncertain.push_back(std::move(request.answer));
    }
    m_isFenceNeeded = m_isFenceNeeded || !uncertain.empty();
    for (Request &request : again)
        m_alarm.cover(request.deadline);
    m_held.insert(m_held.begin(), std::make_move_iterator(again.begin()),
                  std::make_move_iterator(again.end()));
    for (const Answer &answer : uncertain)
        answer(tl::unexpected(maybeDone(why)));
}

std::deque<Request> Link::takeHeld()
{
    return std::exchange(m_held, {});
}

void Link::refuseHeld(const base::Error &error)
{
    for (const Request &request : takeHeld())
        request.answer(tl::unexpected(unsent(error)));
}

void Link::expire()
{
    if (m_state == State::Failed || m_state == State::Closed)
        return refuseHeld({m_trouble.kind, m_reason});
    const TimePoint now = steady_clock::now();
    const auto kept =
        std::stable_partition(m_held.begin(), m_held.end(), [now](const Request &held) {
            return held.deadline > now && !held.command.isVetoed();
        });
    const std::vector<Request> late(std::make_move_iterator(kept),
                                    std::make_move_iterator(m_held.end()));
    m_held.erase(kept, m_held.end());
    for (const Request &request : m_held)
        m_alarm.cover(request.deadline);
    for (const Request &request : late)
        request.answer(tl::unexpected(whyUnsent(request)));
    resend(); // what came behind one that was vetoed
}

base::Error Link::whyUnsent(const Request &request) const
{
    return request.command.isVetoed() ? vetoed() : unsent({Kind::Unavailable, m_reason});
}

void Link::enter(State state, const base::Message &reason)
{
    if (m_state == state && m_reason == reason)
        return;
    if (state == State::Ready || (m_state == State::Ready && state != State::Closed))
        qCInfo(base::lcRedis).noquote() << reason.english();
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged(state, reason);
}

QString Link::where() const
{
    if (!m_endpoint.socketPath.isEmpty())
        return m_endpoint.socketPath;
    return u"%1:%2"_s.arg(m_address.host).arg(m_address.port);
}

} // namespace redis
