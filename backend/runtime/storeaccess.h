// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/embeddedserver.h"
#include "backend/runtime/status.h"
#include "backend/settings/settings.h"
#include "backend/storage/rediscustomerstore.h"

#include <QTimer>

#include <memory>

namespace runtime {

// The way to the customers: starts a private Redis when none is configured, opens the store over
// it, and keeps telling how both are. Lives on the model thread.
class StoreAccess : public QObject
{
    Q_OBJECT

public:
    // Others see the program by that name.
    explicit StoreAccess(const settings::Settings &settings, QString name = {});
    ~StoreAccess() override;

    void open();
    void retry(); // at once, what is out of reach or could not be opened
    void reconfigure(const settings::Settings &settings); // as far as the store stays the same
    void close(); // the store at once; closed when the private Redis has ended too

    // Ends a private Redis as a crash would; it is started again by itself. Nothing for another.
    void killPrivate();

    const StoreStatus &status() const { return m_status; }
    storage::RedisCustomerStore *store() const { return m_store.get(); }

Q_SIGNALS:
    void changed(const runtime::StoreStatus &status);
    void rollChanged(const customers::Roll &roll);
    void customersLost(const customers::Roll &lost);
    void made(); // there is a store now, if not yet a ready one
    void leaving(); // whoever uses the store lets go of it before this returns
    void closed();

private:
    void begin();
    void startPrivate();
    void takePrivate(const base::Result<redis::Endpoint> &endpoint);
    void make(const redis::Endpoint &endpoint);
    void leave();
    void silence();
    void follow(redis::State state, const base::Message &reason);
    void move(const redis::Endpoint &endpoint);
    void probe();
    StoreStatus::Access access() const;
    void enter(StoreStatus::State state, const base::Message &reason = {},
               std::optional<std::chrono::milliseconds> pause = {}); // until the next try

    settings::Settings m_settings;
    QString m_name;
    StoreStatus m_status;
    const std::shared_ptr<std::atomic_bool> m_lock; // of each store that is made
    redis::Endpoint m_endpoint;
    std::unique_ptr<redis::EmbeddedServer> m_private;
    std::unique_ptr<storage::RedisCustomerStore> m_store;
    bool m_isStarting = false; // the private Redis; it has not answered yet
    QTimer m_again; // starts it once more while it never has
    QTimer m_probe;
};

} // namespace runtime
