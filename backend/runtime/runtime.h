// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"
#include "backend/exports/customersreader.h"
#include "backend/exports/denominationwriter.h"
#include "backend/exports/document.h"
#include "backend/http/server.h"
#include "backend/runtime/addition.h"
#include "backend/runtime/shared.h"
#include "backend/runtime/status.h"
#include "backend/runtime/work.h"
#include "backend/settings/settings.h"
#include "backend/simulator/archive.h"
#include "backend/storage/rediscustomerstore.h"

#include <QFuture>
#include <QThread>

namespace runtime {

class Model;
class Simulation;

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

    // The program is what was started, as "teller serve"; empty: the application's name. Others see
    // it by that and a short id, so that two of one kind are told apart.
    explicit Runtime(settings::Settings settings, const QString &program = {},
                     QObject *parent = nullptr);
    ~Runtime() override;

    const settings::Settings &settings() const { return m_settings; }

    // Takes new settings into use: another store at once, another address with the server's next
    // start, all else when it is next asked for.
    void reconfigure(const settings::Settings &settings);

    // Opens the store. Told by storeChanged.
    void start();

    // Stops the simulator, drains the server, closes the store. Told by stopped.
    void stop();

    // The store. A failed read leaves customers() as it was: what is known, however old.
    StoreStatus storeStatus() const { return m_store; }
    void retryStore(); // one that is Lost or Failed, at once; told by storeChanged
    customers::Roll customers() const { return m_roll; }

    // A row that is refused is part of the answer, and so is what ended it in the midst; the answer
    // is an error only when nothing could be tried. Any number of drafts; many tell their progress.
    // Draft::of() makes a draft of a form, draftsFromJson() of what a request would be.
    Future<Shared<Addition>> addCustomers(std::vector<customers::Draft> drafts);
    Future<customers::Roll> listCustomers(); // as new as anything acknowledged before the call
    Future<std::optional<customers::Customer>> findCustomer(qint64 id);
    Future<customers::Store::Change> replaceCustomer(customers::Customer customer,
                                                     customers::Store::Expected expected);
    Future<customers::Store::Removal> clearCustomers();

    // Any number, and any step, by default the newest. What takes more than one request counts the
    // customers: how many are done is the future's progress, how many there are its maximum. Once
    // the flag is set, it stops between two requests, and the answer tells what was done by then; a
    // future that is cancelled would not.
    Future<customers::Store::Removal> removeCustomers(std::vector<qint64> ids,
                                                      const ClosingFlag &stop = {});
    Future<customers::Store::Restoration> undo(customers::Store::Step step = {},
                                               const ClosingFlag &stop = {});
    Future<std::chrono::nanoseconds> probeStore();

    // Who works on the same store, and who wrote these customers last.
    Future<std::vector<storage::Instance>> instances();
    Future<std::vector<storage::Provenance>> provenance(std::vector<qint64> ids);

    // What became of the customers, as far back as the store knows, and between two moments of it.
    Future<customers::HistoryPointer> history();
    Future<Shared<customers::Difference>> difference(customers::HistoryPointer history,
                                                     std::size_t from, std::size_t to);

    // Whether names must be unique in the collection, for every program alike. Conflict when two
    // stored customers stand against it.
    Future<storage::Names> names();
    Future<storage::Names> setNames(storage::Names names);

    // Files. What an import of the file would do to the collection as it is now; "-" reads the
    // standard input. Then what is sound of it is added, as by addCustomers().
    Future<Shared<exports::Preview>> previewImport(const QString &file, exports::Format format);
    Future<Shared<Addition>> importCustomers(const Shared<exports::Preview> &preview);

    // Ends additions between two requests, with Cancelled. A future that is cancelled has no words.
    void stopImports();

    // Answers with the absolute path. All of these can be cancelled and tell their progress.
    Future<QString> save(exports::Document document, const QString &path, exports::Format format);

    // The server. Each is told by serverChanged; asking for what is so already does nothing.
    ServerStatus serverStatus() const { return m_server; }
    void startServer(); // tries a store again that could not be opened
    void stopServer(); // lets running requests end first
    void restartServer();
    Future<http::MetricsSnapshot> serverMetrics();

    // Requests are gathered, and told by requestsLogged, only while somebody watches; of those that
    // come while one looks aside, some of each second.
    void watchRequests(http::Server::Watching watching);

    // A simulator run, with the drill that its plan names: for our own server, while the run lasts.
    // A plan for our own server goes to where it is now, with the token that it wants; one that
    // shows our certificate is trusted. Conflict when one is under way, Invalid in words when the
    // plan is none.
    base::Result<> simulate(const simulator::Plan &plan);
    void cancelSimulation(); // simulationFinished follows within 200 ms
    bool isSimulating() const;
    Future<QString> saveSimulationLog(simulator::ReportPointer report); // in the outputs folder

    // Replays ever fewer requests of a violated run, told by shrinkingProgressed and once by
    // simulationShrunk. Conflict when a simulation is under way; cancelSimulation() ends it.
    base::Result<> shrinkSimulation(simulator::ReportPointer violated);

    // The runs of every window and command line of this user, the newest first.
    Future<QString> keepSimulation(simulator::ReportPointer report);
    Future<std::vector<simulator::PastRun>> pastSimulations();
    Future<simulator::PastRun> findSimulation(const QString &beginning); // of its name
    Future<simulator::ReportPointer> openSimulation(const QString &path);
    Future<QString> saveSimulation(simulator::ReportPointer report, const QString &path);

    // Denominations. What an engine call takes too long for belongs into work().
    Future<denomination::Breakdown> breakDown(denomination::Payout payout,
                                              denomination::Order order, std::size_t firstRows);

    // The file of a job, whole or not at all; answers with its absolute path.
    Future<QString> saveDenominations(denomination::Job job, const QString &path,
                                      exports::Format format,
                                      exports::DenominationScope scope = {});

    // Anything else that would hold up the main thread: task(const Progress &) runs on the pool
    // and answers with a Result<T>.
    template <typename T, typename Task>
    Future<T> work(Task task)
    {
        return workOn<T>(m_pool, m_closing, std::move(task));
    }

Q_SIGNALS:
    void storeChanged(const runtime::StoreStatus &status);
    void customersChanged(const customers::Roll &roll);
    void customersLost(const runtime::Loss &loss); // by Redis; they are in a file by then
    void serverChanged(const runtime::ServerStatus &status);
    void requestsLogged(const QList<http::LogEntry> &entries);
    void simulationProgressed(const simulator::Snapshot &snapshot); // ten times a second
    void simulationFinished(const simulator::ReportPointer &report);
    void shrinkingProgressed(int replays, int requests); // so far; the fewest that still fail
    void simulationShrunk(const simulator::ReportPointer &smallest, // null: none failed again
                          simulator::Ending ending);
    void stopped();

private:
    template <typename Order>
    void tell(Order order);
    template <typename T, typename Ask>
    Future<T> ask(Ask ask);
    template <typename T, typename Ask>
    Future<T> askMuch(const ClosingFlag &stop, Ask ask);
    Future<Shared<Addition>> insert(const Shared<std::vector<customers::Draft>> &drafts);

    simulator::Plan addressed(simulator::Plan plan) const;
    base::Result<> beginDrill(const simulator::Plan &plan);
    void endDrill();
    void takeStore(const StoreStatus &status);
    void takeServer(const ServerStatus &status);
    void takeRoll(const customers::Roll &roll);
    void rescue(const customers::Roll &lost);

    settings::Settings m_settings;
    StoreStatus m_store;
    ServerStatus m_server;
    customers::Roll m_roll;
    ClosingFlag m_closing = std::make_shared<std::atomic_bool>(false);
    ClosingFlag m_importsEnd = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    QThread m_modelThread;
    Model *m_model; // deleted by its thread
    Simulation *m_simulation; // a child
};

} // namespace runtime
