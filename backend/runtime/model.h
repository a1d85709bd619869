// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/runtime/status.h"
#include "backend/settings/settings.h"

#include <memory>

namespace runtime {

// What lives on the model thread: the store and the server over it, built and taken down here.
// Runtime makes it, moves it to its thread and outlives it.
class Model : public QObject
{
    Q_OBJECT

public:
    explicit Model(settings::Settings settings);
    ~Model() override;

    void open();
    void close(); // told by closed

    void startServer();
    void stopServer();

    // Nothing while there is no store; reason() then says why.
    customers::Store *store() const { return m_store.get(); }
    base::Error reason() const;

Q_SIGNALS:
    void storeChanged(const runtime::StoreStatus &status);
    void serverChanged(const runtime::ServerStatus &status);
    void rollChanged(const customers::Roll &roll);
    void closed();

private:
    void enter(StoreStatus::State state, const QString &reason = {});
    void enter(ServerStatus::State state, const QString &reason = {});

    settings::Settings m_settings;
    StoreStatus m_storeStatus;
    ServerStatus m_serverStatus;
    std::unique_ptr<customers::Store> m_store;
};

} // namespace runtime
