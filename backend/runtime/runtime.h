// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/exports/customersreader.h"
#include "backend/exports/document.h"
#include "backend/runtime/status.h"
#include "backend/runtime/work.h"
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

    // Files. What an import of the file would do to the collection as it is now; "-" reads the
    // standard input. What is sound goes to addCustomers(), in any number.
    Future<exports::Preview> previewImport(const QString &file, exports::Format format);

    // Answers with the absolute path. All of these can be cancelled and tell their progress.
    Future<QString> save(exports::Document document, const QString &path, exports::Format format);

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
    Closing m_closing = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    QThread m_modelThread;
    Model *m_model; // deleted by its thread
};

} // namespace runtime
