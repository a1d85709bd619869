// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/storeaccess.h"

#include "backend/base/log.h"
#include "backend/runtime/endpoints.h"

#include <csignal>

using namespace Qt::StringLiterals;
using redis::EmbeddedServer;
using State = runtime::StoreStatus::State;
using storage::RedisCustomerStore;

namespace runtime {

namespace {

constexpr std::chrono::seconds betweenProbes{2};
constexpr std::chrono::seconds betweenStarts{3};

storage::StoreOptions storeOptions(const settings::Settings &settings, const QString &name,
                                   const storage::Lock &lock)
{
    storage::StoreOptions options;
    options.instanceName = name;
    options.lock = lock;
    options.undoPeriod = settings.undoPeriod;
    options.shards = settings.redis.shards;
    if (settings.usesExternalStore()) // a private Redis has none
        options.replicas = settings.redis.replicas;
    return options;
}

} // namespace

StoreAccess::StoreAccess(const settings::Settings &settings, QString name)
    : m_settings(settings)
    , m_name(std::move(name))
    , m_lock(std::make_shared<std::atomic_bool>(settings.readOnly))
{
    m_status.place =
        settings.usesExternalStore() ? StoreStatus::Place::External : StoreStatus::Place::Private;
    m_status.access = access();
    m_again.setSingleShot(true);
    m_again.setInterval(betweenStarts);
    connect(&m_again, &QTimer::timeout, this, &StoreAccess::startPrivate);
    m_probe.setInterval(betweenProbes);
    connect(&m_probe, &QTimer::timeout, this, &StoreAccess::probe);
}

StoreAccess::~StoreAccess()
{
    silence();
}

void StoreAccess::open()
{
    if (m_status.state == State::Closed)
        begin();
}

void StoreAccess::retry()
{
    if (m_store) {
        if (m_private)
            m_private->retry();
        return m_store->retry();
    }
    if (m_status.state == State::Failed)
        begin();
}

void StoreAccess::reconfigure(const settings::Settings &settings)
{
    m_settings.readOnly = settings.readOnly;
    *m_lock = settings.readOnly;
    const StoreStatus::Access now = access();
    if (std::exchange(m_status.access, now) != now)
        Q_EMIT changed(m_status);
}

StoreStatus::Access StoreAccess::access() const
{
    using Access = StoreStatus::Access;
    if (m_store && m_store->isReplica())
        return Access::Replica;
    return *m_lock ? Access::Locked : Access::Full;
}

void StoreAccess::begin()
{
    enter(State::Opening);
    if (m_status.place == StoreStatus::Place::Private)
        return startPrivate();
    if (const auto endpoint = externalEndpoint(m_settings))
        make(*endpoint);
    else
        enter(State::Failed, endpoint.error().words());
}

void StoreAccess::startPrivate()
{
    m_again.stop();
    if (!m_private) {
        const auto options = privateServer(m_settings);
        m_status.address = options.directory;
        m_private = std::make_unique<EmbeddedServer>(options);
        connect(m_private.get(), &EmbeddedServer::restarted, this, &StoreAccess::move);
        connect(m_private.get(), &EmbeddedServer::troubled, this,
                [this](const base::Error &error) { enter(State::Failed, error.words()); });
    }
    if (!std::exchange(m_isStarting, true))
        m_private->start([this](const auto &endpoint) { takePrivate(endpoint); });
}

void StoreAccess::takePrivate(const base::Result<redis::Endpoint> &endpoint)
{
    m_isStarting = false;
    m_status.isRedisMissing = !endpoint && endpoint.error().kind == base::Kind::NotFound;
    if (m_status.state == State::Closed)
        return; // nobody waits for it any more
    if (endpoint)
        return make(*endpoint);
    m_again.start();
    enter(State::Failed, endpoint.error().words());
}

void StoreAccess::make(const redis::Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_status.address = endpoint.description();
    m_store =
        std::make_unique<RedisCustomerStore>(endpoint, storeOptions(m_settings, m_name, m_lock));
    connect(m_store.get(), &RedisCustomerStore::stateChanged, this, &StoreAccess::follow);
    connect(m_store.get(), &customers::Store::rollChanged, this, &StoreAccess::rollChanged);
    connect(m_store.get(), &RedisCustomerStore::customersLost, this, &StoreAccess::customersLost);
    Q_EMIT made();
    m_store->open();
    m_probe.start();
}

void StoreAccess::move(const redis::Endpoint &endpoint)
{
    if (endpoint == m_endpoint)
        return; // the store connects to it by itself
    leave();
    make(endpoint);
}

void StoreAccess::leave()
{
    Q_EMIT leaving();
    silence();
    m_store.reset();
}

// A store that goes still tells of the connections it breaks off, and cannot be asked any more.
void StoreAccess::silence()
{
    if (m_store)
        m_store->disconnect(this);
}

void StoreAccess::follow(redis::State state, const base::Message &reason)
{
    switch (state) {
    case redis::State::Closed:
        return;
    case redis::State::Connecting:
        return; // neither the first nor a later attempt is news
    case redis::State::Ready:
        m_status.access = access();
        m_status.warnings = m_store->warnings();
        m_status.version = m_store->version();
        m_status.shards = m_store->shards();
        enter(State::Ready);
        return probe();
    case redis::State::Waiting:
        if (m_private && m_status.state == State::Failed)
            return; // why the private Redis does not start says more
        return enter(State::Lost, reason, m_store->untilRetry());
    case redis::State::Failed:
        return enter(State::Failed, reason, m_store->untilRetry());
    }
}

void StoreAccess::probe()
{
    if (m_status.state != State::Ready)
        return;
    m_store->probe([this](const base::Result<std::chrono::nanoseconds> &latency) {
        if (!latency || m_status.state != State::Ready)
            return;
        m_status.latency = *latency;
        Q_EMIT changed(m_status);
    });
}

void StoreAccess::killPrivate()
{
    if (m_private && m_private->processId() > 0)
        ::kill(pid_t(m_private->processId()), SIGKILL);
}

void StoreAccess::close()
{
    m_again.stop();
    m_probe.stop();
    leave();
    enter(State::Closed);
    if (!m_private) {
        Q_EMIT closed();
        return;
    }
    m_private->stop([this](const base::Result<EmbeddedServer::Leaving> &left) {
        if (!left)
            qCWarning(base::lcRuntime) << "the private Redis did not end:" << left.error().detail;
        m_private.reset();
        Q_EMIT closed();
    });
}

void StoreAccess::enter(State state, const base::Message &reason,
                        std::optional<std::chrono::milliseconds> pause)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_status.state == State::Ready && state != State::Ready)
        m_status.lastReady = now;
    if (std::exchange(m_status.state, state) != state)
        m_status.since = now;
    m_status.reason = reason;
    m_status.nextTry = pause ? now.addMSecs(pause->count()) : QDateTime();
    if (state != State::Ready)
        m_status.latency.reset();
    Q_EMIT changed(m_status);
}

} // namespace runtime
