// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"

#include "backend/exports/customersdocument.h"
#include "backend/exports/save.h"
#include "backend/runtime/answer.h"
#include "backend/runtime/bulkinsert.h"
#include "backend/runtime/endpoints.h"
#include "backend/runtime/importfile.h"
#include "backend/runtime/model.h"
#include "backend/runtime/simulation.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/paths.h"
#include "backend/simulator/reportfile.h"
#include "backend/simulator/runlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Store = storage::RedisCustomerStore;

namespace runtime {

namespace {

simulator::Archive simulationArchive()
{
    return simulator::Archive(QDir(settings::stateFolder() + "/simulations"_L1));
}

// The ids are few, since a store remembers the name of everybody who ever wrote.
QString instanceName(const QString &program)
{
    const quint32 id = QRandomGenerator::system()->bounded(0x10000u);
    return u"%1 %2"_s.arg(program.isEmpty() ? QCoreApplication::applicationName() : program)
        .arg(id, 4, 16, QChar(u'0'));
}

// For threads that wait on sockets alone: GLib's loop, which Debian's Qt prefers, makes four system
// calls more for each turn. Qt asks as a thread starts, so the main thread keeps its own.
void useUnixEventLoops()
{
    qputenv("QT_NO_GLIB", "1");
}

} // namespace

template <typename Order>
void Runtime::tell(Order order)
{
    QMetaObject::invokeMethod(m_model, [model = m_model, order] { order(*model); });
}

// What may take many requests tells how far it is, and is asked whether to go on.
template <typename T, typename Ask>
Runtime::Future<T> Runtime::askMuch(const ClosingFlag &stop, Ask ask)
{
    const Answer<T> answer;
    const Store::Progress progress = [answer, stop, closing = m_closing](qint64 done, qint64 all) {
        answer.count(done, all);
        return *closing || (stop && *stop) ? Store::Next::Stop : Store::Next::GoOn;
    };
    tell([answer, progress, ask = std::move(ask)](Model &model) {
        if (Store *store = model.store())
            ask(*store, answer.callback(), progress);
        else
            answer.give(tl::make_unexpected(model.reason()));
    });
    return answer.future();
}

template <typename T, typename Ask>
Runtime::Future<T> Runtime::ask(Ask ask)
{
    return askMuch<T>({}, [ask = std::move(ask)](Store &store, auto answer, const auto &) {
        ask(store, std::move(answer));
    });
}

Runtime::Runtime(settings::Settings settings, const QString &program, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_model(new Model(m_settings, instanceName(program)))
    , m_simulation(new Simulation(this))
{
    m_modelThread.setObjectName(QStringLiteral("model"));
    m_model->moveToThread(&m_modelThread);
    // In its thread, and at once: what it leaves to be deleted later goes right after.
    connect(&m_modelThread, &QThread::finished, [model = m_model] { delete model; });
    connect(m_model, &Model::storeChanged, this, &Runtime::takeStore);
    connect(m_model, &Model::serverChanged, this, &Runtime::takeServer);
    connect(m_model, &Model::requestsLogged, this, &Runtime::requestsLogged);
    connect(m_simulation, &Simulation::progressed, this, &Runtime::simulationProgressed);
    connect(m_simulation, &Simulation::finished, this, &Runtime::endDrill);
    connect(m_simulation, &Simulation::shrunk, this, &Runtime::endDrill);
    connect(m_simulation, &Simulation::finished, this, &Runtime::simulationFinished);
    connect(m_simulation, &Simulation::shrinking, this, &Runtime::shrinkingProgressed);
    connect(m_simulation, &Simulation::shrunk, this, &Runtime::simulationShrunk);
    connect(m_model, &Model::rollChanged, this, &Runtime::takeRoll);
    connect(m_model, &Model::customersLost, this, &Runtime::rescue);
    connect(m_model, &Model::closed, this, &Runtime::stopped);
    useUnixEventLoops();
    m_modelThread.start();
    tell([](Model &model) { model.build(); });
}

Runtime::~Runtime()
{
    *m_closing = true;
    m_modelThread.quit();
    m_modelThread.wait();
}

void Runtime::start()
{
    tell([](Model &model) { model.open(); });
}

void Runtime::stop()
{
    *m_closing = true;
    m_simulation->cancel();
    tell([](Model &model) { model.close(); });
}

void Runtime::reconfigure(const settings::Settings &settings)
{
    m_settings = settings;
    tell([settings](Model &model) { model.reconfigure(settings); });
}

void Runtime::retryStore()
{
    tell([](Model &model) { model.retryStore(); });
}

void Runtime::startServer()
{
    tell([](Model &model) { model.startServer(); });
}

void Runtime::stopServer()
{
    tell([](Model &model) { model.server().stop(); });
}

void Runtime::restartServer()
{
    tell([](Model &model) { model.restartServer(); });
}

void Runtime::watchRequests(http::Server::Watching watching)
{
    tell([watching](Model &model) { model.server().setWatching(watching); });
}

Runtime::Future<http::MetricsSnapshot> Runtime::serverMetrics()
{
    const Answer<http::MetricsSnapshot> answer;
    tell([answer](Model &model) { answer.give(model.server().metrics()); });
    return answer.future();
}

base::Result<> Runtime::simulate(const simulator::Plan &plan)
{
    if (m_simulation->isRunning())
        return base::failure(base::Kind::Conflict,
                             QT_TRANSLATE_NOOP("Backend", "a simulation is running already"));
    return simulator::validated(addressed(plan))
        .and_then([this](const simulator::Plan &sound) -> base::Result<> {
            return beginDrill(sound).map([&] { m_simulation->start(sound); });
        });
}

// What no report carries is known of our own server, and it may have moved since.
simulator::Plan Runtime::addressed(simulator::Plan plan) const
{
    if (plan.owner == simulator::Owner::Ours && m_server.inForce) {
        plan.target = m_server.url;
        plan.token = m_server.inForce->token.toUtf8();
    }
    if (plan.target.scheme() == "https"_L1)
        plan.certificate = m_server.certificate.isEmpty() ? certificateFile(m_settings.server)
                                                          : m_server.certificate;
    return plan;
}

base::Result<> Runtime::beginDrill(const simulator::Plan &plan)
{
    const simulator::Drill drill = plan.drill;
    if (drill == simulator::Drill::None)
        return {};
    if (m_server.state != ServerStatus::State::Running || plan.target != m_server.url)
        return base::failure(
            base::Kind::Invalid,
            QT_TRANSLATE_NOOP("Backend",
                              "a drill is for this program's own server, and only while it runs"));
    if (drill == simulator::Drill::KillStore && m_store.place != StoreStatus::Place::Private)
        return base::failure(base::Kind::Invalid,
                             QT_TRANSLATE_NOOP("Backend", "only a private Redis can be killed"));
    m_model->drilling().begin(drill);
    return {};
}

void Runtime::endDrill()
{
    m_model->drilling().end();
}

void Runtime::cancelSimulation()
{
    m_simulation->cancel();
}

bool Runtime::isSimulating() const
{
    return m_simulation->isRunning();
}

Runtime::Future<QString> Runtime::saveSimulationLog(simulator::ReportPointer report)
{
    return work<QString>([report = std::move(report), folder = m_settings.outputs](
                             const Progress &) { return simulator::saveLog(*report, folder); });
}

base::Result<> Runtime::shrinkSimulation(simulator::ReportPointer violated)
{
    if (m_simulation->isRunning())
        return base::failure(base::Kind::Conflict,
                             QT_TRANSLATE_NOOP("Backend", "a simulation is running already"));
    if (!violated->verdict.violation)
        return base::failure(
            base::Kind::Invalid,
            QT_TRANSLATE_NOOP("Backend", "the answers of this run were all right"));
    const simulator::Plan plan = addressed(violated->plan);
    if (plan != violated->plan) {
        auto moved = std::make_shared<simulator::Report>(*violated);
        moved->plan = plan;
        violated = std::move(moved);
    }
    return beginDrill(plan).map([&] { m_simulation->shrink(violated, plan.token); });
}

Runtime::Future<QString> Runtime::keepSimulation(simulator::ReportPointer report)
{
    return work<QString>([report = std::move(report), archive = simulationArchive()](
                             const Progress &) { return archive.keep(*report); });
}

Runtime::Future<std::vector<simulator::PastRun>> Runtime::pastSimulations()
{
    using Runs = std::vector<simulator::PastRun>;
    return work<Runs>([archive = simulationArchive()](const Progress &) -> base::Result<Runs> {
        return archive.runs();
    });
}

Runtime::Future<simulator::PastRun> Runtime::findSimulation(const QString &beginning)
{
    return work<simulator::PastRun>([beginning, archive = simulationArchive()](const Progress &) {
        return archive.find(beginning);
    });
}

Runtime::Future<simulator::ReportPointer> Runtime::openSimulation(const QString &path)
{
    return work<simulator::ReportPointer>(
        [path](const Progress &) { return simulator::openReport(path); });
}

Runtime::Future<QString> Runtime::saveSimulation(simulator::ReportPointer report,
                                                 const QString &path)
{
    return work<QString>([report = std::move(report), path](const Progress &) {
        return simulator::saveReport(*report, path);
    });
}

Runtime::Future<denomination::Breakdown> Runtime::breakDown(denomination::Payout payout,
                                                            denomination::Order order,
                                                            std::size_t firstRows)
{
    return work<denomination::Breakdown>(
        [payout = std::move(payout), order, firstRows](const Progress &progress) {
            return denomination::asResult(denomination::breakDown(
                payout, order, firstRows, [&progress] { return progress.isCancelled(); }));
        });
}

Runtime::Future<QString> Runtime::saveDenominations(denomination::Job job, const QString &path,
                                                    exports::Format format,
                                                    exports::DenominationScope scope)
{
    return work<QString>([job = std::move(job), path, format,
                          scope = std::move(scope)](const Progress &progress) {
        const auto size =
            exports::denominationBytes(job, format, [&progress] { return progress.isCancelled(); });
        const double total = size ? size->toDouble() : 0; // unforeseen: no progress to tell
        return exports::saveDenominations(path, job, format, scope, [&](quint64 done) {
            if (total > 0)
                progress.report(qint64(double(done) / total * 1000), 1000);
            return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
        });
    });
}

Runtime::Future<Shared<Addition>> Runtime::addCustomers(std::vector<customers::Draft> drafts)
{
    return insert(share(std::move(drafts)));
}

Runtime::Future<Shared<Addition>> Runtime::importCustomers(const Shared<exports::Preview> &preview)
{
    return insert(Shared<std::vector<customers::Draft>>(preview, &preview->sound));
}

Runtime::Future<Shared<Addition>> Runtime::insert(
    const Shared<std::vector<customers::Draft>> &drafts)
{
    const Answer<Shared<Addition>> answer;
    tell([answer, drafts, stop = m_importsEnd](Model &model) {
        if (Store *store = model.store())
            BulkInsert::start(*store, drafts, answer, stop);
        else
            answer.give(tl::make_unexpected(model.reason()));
    });
    return answer.future();
}

void Runtime::stopImports()
{
    *std::exchange(m_importsEnd, std::make_shared<std::atomic_bool>(false)) = true;
}

Runtime::Future<customers::Roll> Runtime::listCustomers()
{
    return ask<customers::Roll>([](Store &store, auto answer) { store.list(std::move(answer)); });
}

Runtime::Future<std::optional<customers::Customer>> Runtime::findCustomer(qint64 id)
{
    return ask<std::optional<customers::Customer>>(
        [id](Store &store, auto answer) { store.find(id, std::move(answer)); });
}

Runtime::Future<Store::Change> Runtime::replaceCustomer(customers::Customer customer,
                                                        Store::Expected expected)
{
    return ask<Store::Change>([customer = std::move(customer),
                               expected = std::move(expected)](Store &store, auto answer) {
        store.replace(customer, expected, std::move(answer));
    });
}

Runtime::Future<Store::Removal> Runtime::removeCustomers(std::vector<qint64> ids,
                                                         const ClosingFlag &stop)
{
    return askMuch<Store::Removal>(
        stop, [ids = std::move(ids)](Store &store, auto answer, const auto &progress) {
            store.remove(ids, std::move(answer), progress);
        });
}

Runtime::Future<Store::Removal> Runtime::clearCustomers()
{
    return ask<Store::Removal>([](Store &store, auto answer) { store.clear(std::move(answer)); });
}

Runtime::Future<Store::Restoration> Runtime::undo(Store::Step step, const ClosingFlag &stop)
{
    return askMuch<Store::Restoration>(
        stop, [step = std::move(step)](Store &store, auto answer, const auto &progress) {
            store.undo(step, std::move(answer), progress);
        });
}

Runtime::Future<std::vector<storage::Instance>> Runtime::instances()
{
    return ask<std::vector<storage::Instance>>(
        [](Store &store, auto answer) { store.instances(std::move(answer)); });
}

Runtime::Future<std::vector<storage::Provenance>> Runtime::provenance(std::vector<qint64> ids)
{
    return ask<std::vector<storage::Provenance>>([ids = std::move(ids)](Store &store, auto answer) {
        store.provenance(ids, std::move(answer));
    });
}

Runtime::Future<customers::HistoryPointer> Runtime::history()
{
    return ask<customers::HistoryPointer>(
        [](Store &store, auto answer) { store.history(std::move(answer)); });
}

Runtime::Future<Shared<customers::Difference>> Runtime::difference(
    customers::HistoryPointer history, std::size_t from, std::size_t to)
{
    return work<Shared<customers::Difference>>(
        [history = std::move(history), from, to](const Progress &) {
            return base::Result<Shared<customers::Difference>>(
                share(customers::difference(*history, from, to)));
        });
}

Runtime::Future<storage::Names> Runtime::names()
{
    return ask<storage::Names>([](Store &store, auto answer) { store.names(std::move(answer)); });
}

Runtime::Future<storage::Names> Runtime::setNames(storage::Names names)
{
    return ask<storage::Names>([names](Store &store, auto answer) {
        store.setNames(names, [names, answer = std::move(answer)](const base::Result<> &result) {
            answer(result.map([names] { return names; }));
        });
    });
}

Runtime::Future<std::chrono::nanoseconds> Runtime::probeStore()
{
    return ask<std::chrono::nanoseconds>(
        [](Store &store, auto answer) { store.probe(std::move(answer)); });
}

Runtime::Future<Shared<exports::Preview>> Runtime::previewImport(const QString &file,
                                                                 exports::Format format)
{
    return workOn<Shared<exports::Preview>>(
        m_pool, m_closing, [file, format, roll = listCustomers()](const Progress &progress) {
            return contentOf(file, progress)
                .and_then([format](const QByteArray &bytes) {
                    return exports::readCustomers(bytes, format);
                })
                .and_then([&roll](const std::vector<customers::Draft> &drafts) {
                    return roll.result().map([&drafts](const customers::Roll &known) {
                        return share(exports::preview(drafts, known));
                    });
                });
        });
}

Runtime::Future<QString> Runtime::save(exports::Document document, const QString &path,
                                       exports::Format format)
{
    return workOn<QString>(
        m_pool, m_closing,
        [document = std::move(document), path, format](const Progress &progress) {
            return exports::save(path, document, format, [&](qsizetype done) {
                progress.report(done, document.rowCount);
                return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
            });
        });
}

void Runtime::takeStore(const StoreStatus &status)
{
    m_store = status;
    Q_EMIT storeChanged(status);
}

void Runtime::takeServer(const ServerStatus &status)
{
    m_server = status;
    Q_EMIT serverChanged(status);
}

void Runtime::takeRoll(const customers::Roll &roll)
{
    m_roll = roll;
    Q_EMIT customersChanged(roll);
}

// What Redis lost is gone from every later roll, so it is written down before anybody is told.
void Runtime::rescue(const customers::Roll &lost)
{
    if (lost.isEmpty())
        return Q_EMIT customersLost({lost, QString()});
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd_hh-mm-ss"_s);
    const QString path = u"%1/lost-customers_%2.ndjson"_s.arg(m_settings.outputs, time);
    const auto saving = work<QString>([lost, path](const Progress &) {
        return exports::save(exports::unusedPath(path), exports::customersDocument(lost),
                             exports::Format::Ndjson);
    });
    whenDone(saving, this, [this, lost](const base::Result<QString> &file) {
        Q_EMIT customersLost({lost, file});
    });
}

} // namespace runtime
