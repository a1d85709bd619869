// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/model.h"

using namespace Qt::StringLiterals;

namespace runtime {

Model::Model(settings::Settings settings, QString name)
    : m_settings(std::move(settings))
    , m_name(std::move(name))
    , m_drilling(std::make_shared<Drilling>())
{ }

Model::~Model() = default;

void Model::build()
{
    makeStore();
    m_server = std::make_unique<ServerAccess>(m_settings, m_drilling);
    connect(m_server.get(), &ServerAccess::changed, this, &Model::followServer);
    connect(m_server.get(), &ServerAccess::requestsLogged, this, &Model::requestsLogged);
    connect(m_server.get(), &ServerAccess::killWanted, this, [this] { m_store->killPrivate(); });
}

void Model::makeStore()
{
    m_store = std::make_unique<StoreAccess>(m_settings, m_name);
    connect(m_store.get(), &StoreAccess::changed, this, &Model::followStore);
    connect(m_store.get(), &StoreAccess::rollChanged, this, &Model::rollChanged);
    connect(m_store.get(), &StoreAccess::customersLost, this, &Model::customersLost);
    connect(m_store.get(), &StoreAccess::made, this, [this] { m_server->setStore(store()); });
    connect(m_store.get(), &StoreAccess::leaving, this, [this] { m_server->setStore(nullptr); });
    connect(m_store.get(), &StoreAccess::closed, this, &Model::storeClosed);
}

void Model::open()
{
    if (m_stage != Stage::Closed)
        return;
    m_stage = Stage::Open;
    m_store->open();
}

void Model::close()
{
    if (m_stage == Stage::Closed)
        Q_EMIT closed();
    if (m_stage == Stage::Closed || m_stage == Stage::Closing)
        return;
    m_server->stop();
    m_stage = Stage::Closing; // only now, so that a server which stops at once closes nothing
    if (!m_server->isUp())
        m_store->close();
}

void Model::reconfigure(const settings::Settings &settings)
{
    const bool isSameStore = m_settings.hasSameStore(settings);
    m_settings = settings;
    m_server->setSettings(settings);
    m_store->reconfigure(settings);
    if (isSameStore || m_stage != Stage::Open)
        return;
    m_stage = Stage::Reopening;
    Q_EMIT rollChanged({}); // who is in one store says nothing of another
    m_store->close();
}

void Model::startServer()
{
    retryStore();
    m_server->start();
    refuseServer();
}

void Model::restartServer()
{
    m_server->stop();
    startServer();
}

void Model::retryStore()
{
    m_store->retry();
    m_server->retryStores();
}

base::Error Model::reason() const
{
    const base::Message &reason = m_store->status().reason;
    const base::Message closed = QT_TRANSLATE_NOOP("Backend", "the store is not open");
    return {base::Kind::Unavailable, reason.isEmpty() ? closed : reason};
}

// A server that waits for a store which cannot be opened would wait for ever.
void Model::refuseServer()
{
    if (m_store->status().state == StoreStatus::State::Failed)
        m_server->refuseStore(m_store->status().reason);
}

void Model::followServer(const ServerStatus &status)
{
    Q_EMIT serverChanged(status);
    if (m_stage == Stage::Closing && !m_server->isUp())
        m_store->close();
}

void Model::followStore(const StoreStatus &status)
{
    refuseServer();
    Q_EMIT storeChanged(status);
}

void Model::storeClosed()
{
    if (m_stage == Stage::Closing) {
        m_stage = Stage::Closed;
        Q_EMIT closed();
    }
    if (m_stage != Stage::Reopening)
        return;
    m_stage = Stage::Open;
    m_store.release()->deleteLater(); // it is on the stack
    makeStore();
    m_store->open();
}

} // namespace runtime
