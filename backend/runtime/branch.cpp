// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/branch.h"

#include "backend/base/log.h"

namespace runtime {

Branch::Branch(const redis::Endpoint &endpoint, storage::StoreOptions options,
               std::shared_ptr<Drilling> drilling)
{
    options.presence = storage::StoreOptions::Presence::Hidden;
    m_thread.setObjectName(QStringLiteral("branch"));
    m_inside.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_inside, [&] { open(endpoint, options, std::move(drilling)); },
        Qt::BlockingQueuedConnection);
    connect(m_drilled.get(), &DrilledStore::killWanted, this, &Branch::killWanted);
}

// In its turn: what was asked of the thread before, such as the end of the server's worker, comes
// first.
Branch::~Branch()
{
    QMetaObject::invokeMethod(&m_inside, [this] { close(); });
    m_thread.wait();
}

void Branch::retry()
{
    QMetaObject::invokeMethod(&m_inside, [this] { m_store->retry(); });
}

void Branch::open(const redis::Endpoint &endpoint, const storage::StoreOptions &options,
                  std::shared_ptr<Drilling> drilling)
{
    m_store = std::make_unique<storage::RedisCustomerStore>(endpoint, options);
    connect(m_store.get(), &storage::RedisCustomerStore::stateChanged, &m_inside,
            [](redis::State state, const base::Message &reason) {
                if (state == redis::State::Waiting || state == redis::State::Failed)
                    qCWarning(base::lcRuntime)
                        << "a thread of the server has no store:" << reason.english();
            });
    m_drilled = std::make_unique<DrilledStore>(*m_store, std::move(drilling));
    m_store->open();
}

void Branch::close()
{
    m_drilled.reset();
    m_store.reset();
    m_thread.quit();
}

} // namespace runtime
