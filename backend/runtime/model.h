// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/serveraccess.h"
#include "backend/runtime/storeaccess.h"

namespace runtime {

// What lives on the model thread: the way to the store and the server over it. Runtime makes it,
// moves it to its thread and outlives it.
class Model : public QObject
{
    Q_OBJECT

public:
    Model(settings::Settings settings, QString name);
    ~Model() override;

    // Makes what it owns, on the thread that it will live on. Before all else.
    void build();

    void open();
    void close(); // server first, then store; told by closed

    // The store is opened anew when it is to be another; a server then comes back over it.
    void reconfigure(const settings::Settings &settings);

    ServerAccess &server() { return *m_server; }

    // What goes wrong on purpose for whoever asks the server. To be begun and ended from any
    // thread: a request may be answered on another before this one has turned to an order.
    Drilling &drilling() { return *m_drilling; }

    // Before the server, tries the store again that could not be opened.
    void startServer();
    void restartServer();
    void retryStore(); // for whichever thread it is open

    // Nothing while there is no store; reason() then says why.
    storage::RedisCustomerStore *store() const { return m_store->store(); }
    base::Error reason() const;

Q_SIGNALS:
    void storeChanged(const runtime::StoreStatus &status);
    void serverChanged(const runtime::ServerStatus &status);
    void requestsLogged(const QList<http::LogEntry> &entries);
    void rollChanged(const customers::Roll &roll);
    void customersLost(const customers::Roll &lost);
    void closed();

private:
    enum class Stage { Closed, Open, Closing, Reopening };

    void makeStore();
    void refuseServer();
    void followServer(const ServerStatus &status);
    void followStore(const StoreStatus &status);
    void storeClosed();

    settings::Settings m_settings;
    const QString m_name; // of the program, as others see it
    const std::shared_ptr<Drilling> m_drilling;
    Stage m_stage = Stage::Closed;
    std::unique_ptr<StoreAccess> m_store;
    std::unique_ptr<ServerAccess> m_server; // after the store it uses
};

} // namespace runtime
