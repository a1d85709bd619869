// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"

#include "backend/base/log.h"
#include "backend/http/session.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace http {

namespace {

constexpr milliseconds announcementPause{100};

StartFailure explain(const Options &options, const Listener &listener)
{
    const QString where = u"%1 port %2"_s.arg(options.address.toString()).arg(options.port);
    if (listener.serverError() != QAbstractSocket::AddressInUseError)
        return {{base::Kind::Io, u"Cannot listen on %1: %2."_s.arg(where, listener.errorString())},
                std::nullopt,
                0};
    const auto owner = portOwner(options.port);
    const QString who =
        owner ? u"%1 (process %2)"_s.arg(owner->program).arg(owner->pid) : u"another program"_s;
    return {{base::Kind::Conflict, u"%1 is already in use by %2."_s.arg(where, who)},
            owner,
            nextFreePort(options.address, options.port)};
}

QUrl urlOf(const Listener &listener, const Service &service)
{
    QUrl url;
    url.setScheme(service.tls() ? u"https"_s : u"http"_s);
    const QHostAddress address = listener.serverAddress();
    const bool isEverywhere = address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    url.setHost(isEverywhere ? u"127.0.0.1"_s : address.toString());
    url.setPort(listener.serverPort());
    return url;
}

} // namespace

Server::Server(customers::Store &store, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(std::move(options))
{
    m_drainDeadline.setSingleShot(true);
    connect(&m_drainDeadline, &QTimer::timeout, this, &Server::stop);
    m_announcement.setInterval(announcementPause);
    connect(&m_announcement, &QTimer::timeout, this, &Server::announce);
}

Server::~Server()
{
    m_session.reset();
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
    auto session = std::make_unique<Session>(m_store, m_options, m_clock, m_metrics, m_log);
    if (!session->listen(m_options.address, m_options.port)) {
        const StartFailure failure = explain(m_options, session->listener());
        enter(State::Failed);
        return tl::unexpected(failure);
    }
    connect(&session->listener(), &Listener::emptied, this, [this] {
        if (m_state == State::Draining)
            QMetaObject::invokeMethod(this, &Server::stop, Qt::QueuedConnection);
    });
    session->faults = m_faults;
    m_session = std::move(session);
    qCInfo(base::lcHttp) << "listening on" << url().toString();
    enter(State::Running);
    return url();
}

void Server::drain()
{
    if (m_state != State::Running)
        return;
    enter(State::Draining);
    m_session->drain();
    if (m_session->listener().connectionCount() == 0)
        stop();
    else
        m_drainDeadline.start(m_options.deadlines.drain);
}

void Server::stop()
{
    m_drainDeadline.stop();
    if (m_state == State::Stopped)
        return;
    m_session.reset();
    m_metrics.setConnections(0, m_metrics.snapshot().connectionsAccepted,
                             m_metrics.snapshot().connectionsRefused);
    enter(State::Stopped);
}

QUrl Server::url() const
{
    return m_session ? urlOf(m_session->listener(), *m_session) : QUrl();
}

int Server::connectionCount() const
{
    return m_session ? m_session->listener().connectionCount() : 0;
}

MetricsSnapshot Server::metrics() const
{
    return m_metrics.snapshot();
}

void Server::setFaultPoint(FaultPoint *faults)
{
    m_faults = faults;
    if (m_session)
        m_session->faults = faults;
}

void Server::setWatching(Watching watching)
{
    const bool isWatched = watching == Watching::Somebody;
    m_log.setAttention(isWatched ? Attention::Watched : Attention::None);
    isWatched ? m_announcement.start() : m_announcement.stop();
}

QList<LogEntry> Server::requestsSince(quint64 sequence) const
{
    return m_log.since(sequence);
}

void Server::announce()
{
    if (m_log.newest() != m_announced)
        Q_EMIT requestsLogged(m_announced = m_log.newest());
}

void Server::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace http
