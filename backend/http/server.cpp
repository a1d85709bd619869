// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"

#include "backend/base/log.h"
#include "backend/http/serverurl.h"
#include "backend/http/session.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace http {

namespace {

constexpr milliseconds often{100};
constexpr milliseconds aSecond{1000};

base::Message words(const Listener &listener)
{
    switch (listener.serverError()) {
    case QAbstractSocket::SocketAccessError:
        //: Part of a sentence: why a server cannot listen on a port.
        return QT_TRANSLATE_NOOP("Backend", "this user may not use the port");
    case QAbstractSocket::SocketAddressNotAvailableError:
        //: Part of a sentence: why a server cannot listen on a port.
        return QT_TRANSLATE_NOOP("Backend", "this computer does not have the address");
    default:
        return base::Message(listener.errorString());
    }
}

StartFailure explain(const Options &options, const Listener &listener)
{
    const QString address = options.address.toString();
    const QString port = QString::number(options.port);
    if (listener.serverError() != QAbstractSocket::AddressInUseError)
        //: %1 is an address, %2 a number, %3 the reason.
        return {{base::Kind::Io,
                 {QT_TRANSLATE_NOOP("Backend", "Cannot listen on %1 port %2: %3."),
                  {address, port, words(listener)}}},
                std::nullopt,
                0};
    const auto owner = portOwner(options.port);
    const QString who =
        owner ? u"%1 (process %2)"_s.arg(owner->program).arg(owner->pid) : u"another program"_s;
    return {
        {base::Kind::Conflict, u"%1 port %2 is already in use by %3."_s.arg(address, port, who)},
        owner,
        nextFreePort(options.address, options.port)};
}

QUrl urlOf(const Session &session)
{
    const Listener &listener = session.listener();
    return localUrl(session.commons().options.tls ? u"https"_s : u"http"_s,
                    listener.serverAddress(), listener.serverPort());
}

} // namespace

Server::Server(customers::Store &store, Options options, QObject *parent)
    : QObject(parent)
    , m_stores{&store}
    , m_options(std::move(options))
    , m_records(std::make_shared<Records>())
{
    m_drainDeadline.setSingleShot(true);
    connect(&m_drainDeadline, &QTimer::timeout, this, &Server::stop);
    connect(&m_announcement, &QTimer::timeout, this, &Server::announce);
}

Server::~Server()
{
    disconnect(); // nobody is told of what happens from now on
    m_session.reset();
}

void Server::setFurtherStores(const std::vector<customers::Store *> &stores)
{
    m_stores.resize(1);
    m_stores.insert(m_stores.end(), stores.begin(), stores.end());
}

void Server::setOptions(Options options)
{
    m_options = std::move(options);
}

tl::expected<QUrl, StartFailure> Server::start()
{
    if (m_state == State::Running)
        return url();
    stop(); // a draining one
    enter(State::Starting);
    auto session = std::make_unique<Session>(std::make_shared<Commons>(m_options, m_records));
    if (!session->listen()) {
        const StartFailure failure = explain(m_options, session->listener());
        enter(State::Failed);
        return tl::unexpected(failure);
    }
    m_url = urlOf(*session);
    m_session = std::move(session);
    employ();
    qCInfo(base::lcHttp) << "listening on" << m_url.toString();
    enter(State::Running);
    return m_url;
}

void Server::employ()
{
    for (const Worker *worker : m_session->employ(m_stores)) {
        ++m_workers;
        connect(worker, &QObject::destroyed, this, &Server::takeLeave);
    }
    m_session->begin();
    // By way of a timer, since connections that close are on the stack.
    connect(m_session.get(), &Session::drained, &m_drainDeadline,
            [this] { m_drainDeadline.start(milliseconds(0)); });
}

void Server::drain()
{
    if (m_state != State::Running)
        return;
    enter(State::Draining);
    m_drainDeadline.start(m_options.deadlines.drain);
    m_session->drain();
    if (connectionCount() == 0)
        stop();
}

// Whoever is told that we have stopped may delete us, so that this is told last: the worker of our
// own thread takes its leave while the session ends, and must not be the one to tell it.
void Server::stop()
{
    m_drainDeadline.stop();
    ++m_workers;
    m_session.reset();
    --m_workers;
    if (m_workers == 0 && m_state != State::Stopped)
        enter(State::Stopped);
    else if (m_workers > 0 && m_state == State::Running)
        enter(State::Draining);
}

void Server::takeLeave()
{
    if (--m_workers == 0 && !m_session && m_state == State::Draining)
        enter(State::Stopped);
}

QUrl Server::url() const
{
    return m_state == State::Running || m_state == State::Draining ? m_url : QUrl();
}

int Server::connectionCount() const
{
    return m_session ? m_session->commons().connections.count() : 0;
}

MetricsSnapshot Server::metrics() const
{
    return m_records->metrics.snapshot();
}

void Server::setFaultPoint(FaultPoint *faults)
{
    m_records->faults = faults;
}

void Server::setWatching(Watching watching)
{
    using Share = RequestLog::Share;
    m_announcement.stop();
    switch (watching) {
    case Watching::Nobody:
        return m_records->log.setShare(Share::Nothing);
    case Watching::Aside:
        m_records->log.setShare(Share::Some);
        return m_announcement.start(aSecond);
    case Watching::Somebody:
        m_records->log.setShare(Share::Everything);
        return m_announcement.start(often);
    }
}

QList<LogEntry> Server::requestsSince(quint64 sequence) const
{
    return m_records->log.since(sequence);
}

void Server::announce()
{
    if (m_announcement.intervalAsDuration() == aSecond)
        m_records->log.renew();
    if (m_records->log.newest() != m_announced)
        Q_EMIT requestsLogged(m_announced = m_records->log.newest());
}

void Server::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace http
