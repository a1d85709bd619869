// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"
#include "backend/runtime/branch.h"
#include "backend/runtime/status.h"
#include "backend/settings/settings.h"
#include "backend/storage/rediscustomerstore.h"

#include <memory>

namespace runtime {

// The server and what is wanted of it. A wish may come before there is a store and while the
// server is still draining; it is kept until it can be met. Serves on the model thread, and on as
// many branches as the settings say besides. Lives on the model thread; each store given outlives
// its use.
class ServerAccess : public QObject
{
    Q_OBJECT

public:
    ServerAccess(const settings::Settings &settings, std::shared_ptr<Drilling> drilling);
    ~ServerAccess() override;

    void setSettings(const settings::Settings &settings); // for the next start
    void setStore(storage::RedisCustomerStore *store); // null: the server stops at once
    void refuseStore(const base::Message &reason); // there will be no store for now
    void retryStores(); // those of the branches; the one given is its owner's to try

    void start();
    void stop(); // lets what was asked be answered first

    const ServerStatus &status() const { return m_status; }
    bool isUp() const;

    http::MetricsSnapshot metrics() const;
    void setWatching(http::Server::Watching watching);

Q_SIGNALS:
    void changed(const runtime::ServerStatus &status);
    void requestsLogged(const QList<http::LogEntry> &entries);
    void killWanted(); // of the private Redis, by a drill

private:
    void startNow();
    void open(const http::Options &options);
    void setBranches(int count);
    void follow(http::Server::State state);
    void fail(const base::Message &reason, std::optional<ServerStatus::Conflict> conflict = {});
    void readLog();

    settings::Settings m_settings;
    ServerStatus m_status;
    storage::RedisCustomerStore *m_store = nullptr;
    const std::shared_ptr<Drilling> m_drilling;
    std::unique_ptr<DrilledStore> m_drilled; // in front of the store
    std::vector<std::unique_ptr<Branch>> m_branches; // from a start on while there is a store
    std::unique_ptr<http::Server> m_server; // there is one while there is a store
    http::Server::Watching m_watching = http::Server::Watching::Nobody;
    settings::Server m_inForce; // what the last start was given
    QString m_certificate; // that the last start with TLS showed
    quint64 m_newest = 0; // entry of the log that was told
    bool m_isWanted = false;
};

} // namespace runtime
