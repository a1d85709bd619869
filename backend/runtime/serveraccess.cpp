// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/serveraccess.h"

#include "backend/runtime/endpoints.h"

using namespace Qt::StringLiterals;
using http::Server;
using State = runtime::ServerStatus::State;

namespace runtime {

namespace {

ServerStatus::Conflict conflictOf(const http::StartFailure &failure)
{
    const QString owner = failure.owner
        ? u"%1 (pid\u00a0%2)"_s.arg(failure.owner->program).arg(failure.owner->pid)
        : QString();
    return {owner, failure.nextFreePort};
}

State stateOf(Server::State state)
{
    switch (state) {
    case Server::State::Stopped:
        return State::Stopped;
    case Server::State::Starting:
        return State::Starting;
    case Server::State::Running:
        return State::Running;
    case Server::State::Draining:
        return State::Draining;
    case Server::State::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerAccess::ServerAccess(const settings::Settings &settings, std::shared_ptr<Drilling> drilling)
    : m_settings(settings)
    , m_drilling(std::move(drilling))
{ }

ServerAccess::~ServerAccess() = default;

void ServerAccess::setSettings(const settings::Settings &settings)
{
    m_settings = settings;
}

void ServerAccess::setStore(storage::RedisCustomerStore *store)
{
    m_server.reset();
    m_branches.clear();
    m_drilled.reset();
    if (!store && isUp())
        follow(Server::State::Stopped);
    m_store = store;
    if (!store)
        return;
    m_drilled = std::make_unique<DrilledStore>(*store, m_drilling);
    connect(m_drilled.get(), &DrilledStore::killWanted, this, &ServerAccess::killWanted);
    m_server = std::make_unique<Server>(*m_drilled, http::Options());
    m_newest = 0; // its log begins anew
    m_server->setFaultPoint(m_drilling.get());
    connect(m_server.get(), &Server::stateChanged, this, &ServerAccess::follow);
    connect(m_server.get(), &Server::requestsLogged, this, &ServerAccess::readLog);
    m_server->setWatching(m_watching);
    if (m_isWanted)
        startNow();
}

void ServerAccess::refuseStore(const base::Message &reason)
{
    if (m_isWanted && !m_server)
        fail({QT_TRANSLATE_NOOP("Backend", "there is no store to serve: %1"), {reason}});
}

void ServerAccess::retryStores()
{
    for (const auto &branch : m_branches)
        branch->retry();
}

bool ServerAccess::isUp() const
{
    return m_status.isUp();
}

void ServerAccess::start()
{
    m_isWanted = true;
    if (isUp())
        return; // a draining one starts again once it has stopped
    if (m_server)
        return startNow();
    m_status = {State::Starting, {}, QDateTime::currentDateTimeUtc(), {}, {}};
    Q_EMIT changed(m_status);
}

void ServerAccess::startNow()
{
    if (!m_isWanted || !m_server)
        return;
    const auto options = serverOptions(m_settings);
    if (!options)
        return fail(options.error().words());
    setBranches(m_settings.server.threads - 1);
    open(*options);
}

// Those there are stay: their customers are in memory already.
void ServerAccess::setBranches(int count)
{
    while (int(m_branches.size()) > count)
        m_branches.pop_back();
    while (int(m_branches.size()) < count) {
        m_branches.push_back(
            std::make_unique<Branch>(m_store->endpoint(), m_store->options(), m_drilling));
        connect(m_branches.back().get(), &Branch::killWanted, this, &ServerAccess::killWanted);
    }
    std::vector<customers::Store *> stores;
    for (const auto &branch : m_branches)
        stores.push_back(&branch->store());
    m_server->setFurtherStores(stores);
}

void ServerAccess::open(const http::Options &options)
{
    m_server->setOptions(options);
    m_inForce = m_settings.server;
    if (options.tls)
        m_certificate = certificateFile(m_settings.server);
    const auto started = m_server->start();
    if (started)
        return;
    const http::StartFailure &failure = started.error();
    const bool isPort = failure.error.kind == base::Kind::Conflict;
    fail(failure.error.words(), isPort ? std::optional(conflictOf(failure)) : std::nullopt);
}

void ServerAccess::stop()
{
    m_isWanted = false;
    if (m_server && m_status.state == State::Running)
        m_server->drain();
    else if (m_status.state == State::Starting || m_status.state == State::Failed)
        follow(Server::State::Stopped);
}

http::MetricsSnapshot ServerAccess::metrics() const
{
    return m_server ? m_server->metrics() : http::MetricsSnapshot();
}

void ServerAccess::setWatching(Server::Watching watching)
{
    m_watching = watching;
    if (m_server)
        m_server->setWatching(watching);
}

void ServerAccess::readLog()
{
    const auto entries = m_server->requestsSince(m_newest);
    if (entries.isEmpty())
        return;
    m_newest = entries.last().sequence;
    Q_EMIT requestsLogged(entries);
}

void ServerAccess::follow(Server::State state)
{
    if (state == Server::State::Failed)
        return; // start() tells why
    m_status = {stateOf(state),
                m_server ? m_server->url() : QUrl(),
                QDateTime::currentDateTimeUtc(),
                {},
                {}};
    if (m_status.url.scheme() == u"https"_s)
        m_status.certificate = m_certificate;
    if (m_status.isUp()) {
        m_status.inForce = m_inForce;
        m_status.networkUrls = networkUrls(m_inForce, m_status.url);
    }
    if (m_store)
        m_store->serveAt(state == Server::State::Running ? m_status.urlForOthers() : QUrl());
    Q_EMIT changed(m_status);
    if (state == Server::State::Stopped && m_isWanted && m_server)
        QMetaObject::invokeMethod(this, &ServerAccess::startNow, Qt::QueuedConnection);
}

void ServerAccess::fail(const base::Message &reason, std::optional<ServerStatus::Conflict> conflict)
{
    m_isWanted = false;
    m_status = {State::Failed, {}, QDateTime::currentDateTimeUtc(), reason, std::move(conflict)};
    Q_EMIT changed(m_status);
}

} // namespace runtime
