// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/runtime/status.h"
#include "backend/settings/settings.h"

#include <QFuture>
#include <QThread>

namespace runtime {

class Model;

// The program behind its doors: builds the rooms from Settings, runs them on their threads, stops
// them in reverse. Lives on the main thread and never blocks it but in the destructor, which waits
// for what stop() would have told the end of. Single answers come as futures, to be taken with
// whenDone(); everything that keeps happening comes as signals, on the main thread.
class Runtime : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Future = QFuture<base::Result<T>>;

    explicit Runtime(settings::Settings settings, QObject *parent = nullptr);
    ~Runtime() override;

    const settings::Settings &settings() const { return m_settings; }

    // Opens the store. Told by storeChanged.
    void start();

    // Stops the simulator, drains the server, closes the store. Told by stopped.
    void stop();

    // The store. A failed read leaves customers() as it was: what is known, however old.
    StoreStatus storeStatus() const { return m_store; }
    customers::Roll customers() const { return m_roll; }

    // A row that is refused is part of the answer; the answer is an error only when nothing could
    // be tried. Draft::of() makes a draft of a form, draftsFromJson() of what a request would be.
    Future<customers::Batch> addCustomers(std::vector<customers::Draft> drafts);
    Future<customers::Roll> listCustomers(); // as new as anything acknowledged before the call
    Future<customers::Store::Change> replaceCustomer(customers::Customer customer);
    Future<qint64> removeCustomers(std::vector<qint64> ids); // how many were there
    Future<qint64> clearCustomers(); // how many went
    Future<customers::Store::Restoration> undo(); // Conflict when there is nothing to undo
    Future<std::chrono::nanoseconds> probeStore();

    // The server. Each is told by serverChanged; asking for what is so already does nothing.
    ServerStatus serverStatus() const { return m_server; }
    void startServer();
    void stopServer(); // lets running requests end first
    void restartServer();

Q_SIGNALS:
    void storeChanged(const runtime::StoreStatus &status);
    void customersChanged(const customers::Roll &roll);
    void serverChanged(const runtime::ServerStatus &status);
    void stopped();

private:
    void tell(void (Model::*order)());
    template <typename T, typename Ask>
    Future<T> ask(Ask ask);

    void takeStore(const StoreStatus &status);
    void takeServer(const ServerStatus &status);
    void takeRoll(const customers::Roll &roll);

    settings::Settings m_settings;
    StoreStatus m_store;
    ServerStatus m_server;
    customers::Roll m_roll;
    QThread m_modelThread;
    Model *m_model; // deleted by its thread
};

} // namespace runtime
