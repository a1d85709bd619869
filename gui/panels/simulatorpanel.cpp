// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/simulatorpanel.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/look/measure.h"
#include "gui/reportchoice.h"
#include "gui/simulatortext.h"
#include "ui_simulatorpanel.h"

#include <QComboBox>
#include <QDir>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;
using simulator::Drill;
using simulator::Pace;
using ServerState = runtime::ServerStatus::State;

namespace gui {

namespace {

const QString logTopic = u"simulator/log"_s;
const QString historyTopic = u"simulator/history"_s;
const QString reportTopic = u"simulator/report"_s;
const QString drillTopic = u"simulator/drill"_s;
constexpr std::array paces{Pace::AllAtOnce, Pace::BackToBack, Pace::Steady};
constexpr std::array engines{simulator::Engine::Manager, simulator::Engine::Sockets};
constexpr std::array drills{Drill::None, Drill::DropReplies, Drill::Delay, Drill::RefuseStore,
                            Drill::KillStore};

template <typename Value, std::size_t count>
Value chosen(const QComboBox &box, const std::array<Value, count> &values)
{
    return values[std::size_t(std::max(0, box.currentIndex()))];
}

// Other words for the same choices.
void rename(QComboBox &box, const QStringList &choices)
{
    const QSignalBlocker quiet(&box);
    const int index = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(choices);
    box.setCurrentIndex(index);
}

} // namespace

SimulatorPanel::SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Simulator, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::SimulatorPanel>())
{
    m_ui->setupUi(this);
    createForm();
    createChoices();
    connectActions();
    connectRuntime();
    connectHistory();
    retranslate();
    listRuns();
}

SimulatorPanel::~SimulatorPanel() = default;

void SimulatorPanel::createForm()
{
    const simulator::Plan usual;
    m_ui->targetEdit->setText(m_runtime.settings().baseUrl);
    m_ui->postsBox->setValue(usual.mix.posts);
    m_ui->getsBox->setValue(usual.mix.gets);
    m_ui->youngestBox->setValue(usual.youngest);
    m_ui->oldestBox->setValue(usual.oldest);
    m_ui->seedEdit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{1,15}"_s), this));
    m_ui->seedEdit->setMinimumWidth(5 * measure::line());
    m_ui->seedEdit->setText(QString::number(simulator::freshSeed()));
    m_ui->diceButton->setIcon(icon(Glyph::Dice));
    m_ui->runButton->setIcon(accentIcon(Glyph::Start));
    m_ui->cancelButton->setIcon(icon(Glyph::Stop));
    m_ui->planFaultLabel->hide();
    m_ui->drillWarningLabel->setTone(Tone::Warning);
    m_ui->drillWarningLabel->hide();
    m_ui->limitsLabel->hide();
    m_ui->runProgress->hide();
    connect(m_ui->diceButton, &QToolButton::clicked, this,
            [this] { m_ui->seedEdit->setText(QString::number(simulator::freshSeed())); });
}

void SimulatorPanel::createChoices()
{
    for (QSpinBox *box : {m_ui->postsBox, m_ui->getsBox, m_ui->parallelBox, m_ui->p95Box,
                          m_ui->rateBox, m_ui->durationBox, m_ui->youngestBox, m_ui->oldestBox})
        connect(box, &QSpinBox::valueChanged, this, &SimulatorPanel::planChanged);
    for (QLineEdit *edit : {m_ui->targetEdit, m_ui->seedEdit})
        connect(edit, &QLineEdit::textChanged, this, &SimulatorPanel::planChanged);
    for (QComboBox *box : {m_ui->paceBox, m_ui->engineBox, m_ui->drillBox})
        connect(box, &QComboBox::currentIndexChanged, this, &SimulatorPanel::planChanged);
}

void SimulatorPanel::connectActions()
{
    m_ui->exportButton->setDefaultAction(m_actions[Command::ExportReport]);
    m_ui->openButton->setDefaultAction(m_actions[Command::OpenReport]);
    m_ui->replayButton->setDefaultAction(m_actions[Command::ReplaySimulator]);
    m_ui->results->shrinkButton()->setDefaultAction(m_actions[Command::ShrinkRun]);
    connect(m_ui->runButton, &QPushButton::clicked, m_actions[Command::RunSimulator],
            &QAction::trigger);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_runtime,
            &runtime::Runtime::cancelSimulation);
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::RunSimulator, &SimulatorPanel::run);
    on(Command::ReplaySimulator, &SimulatorPanel::replay);
    on(Command::ShrinkRun, &SimulatorPanel::shrink);
    on(Command::OpenReport, &SimulatorPanel::chooseReport);
    on(Command::ExportReport, &SimulatorPanel::exportReport);
}

void SimulatorPanel::connectRuntime()
{
    using runtime::Runtime;
    connect(&m_runtime, &Runtime::serverChanged, this, &SimulatorPanel::takeServer);
    connect(&m_runtime, &Runtime::simulationProgressed, this, &SimulatorPanel::showSnapshot);
    connect(&m_runtime, &Runtime::simulationFinished, this, &SimulatorPanel::takeRun);
    connect(&m_runtime, &Runtime::shrinkingProgressed, this, &SimulatorPanel::showShrinking);
    connect(&m_runtime, &Runtime::simulationShrunk, this, &SimulatorPanel::takeShrunk);
}

void SimulatorPanel::connectHistory()
{
    connect(m_ui->history, &RunHistory::chosen, this, &SimulatorPanel::openRun);
    connect(m_ui->history, &RunHistory::companionChosen, this, &SimulatorPanel::openCompanion);
    connect(&m_pastRuns, &QFileSystemWatcher::directoryChanged, this, &SimulatorPanel::listRuns);
}

void SimulatorPanel::takeFocus()
{
    m_ui->runButton->setFocus(Qt::OtherFocusReason);
}

bool SimulatorPanel::isOurServer() const
{
    return m_ui->targetEdit->text().trimmed().isEmpty();
}

bool SimulatorPanel::mustStartServer() const
{
    return isOurServer() && m_runtime.serverStatus().state != ServerState::Running;
}

simulator::Plan SimulatorPanel::plan() const
{
    simulator::Plan plan;
    if (!isOurServer())
        plan.target = QUrl::fromUserInput(m_ui->targetEdit->text().trimmed());
    else if (!m_runtime.serverStatus().url.isEmpty())
        plan.target = m_runtime.serverStatus().url;
    if (isOurServer()) {
        plan.token = m_runtime.settings().server.token.toUtf8();
        plan.drill = chosen(*m_ui->drillBox, drills);
    }
    plan.engine = chosen(*m_ui->engineBox, engines);
    plan.mix.posts = m_ui->postsBox->value();
    plan.mix.gets = m_ui->getsBox->value();
    if (m_ui->parallelBox->value() > 0)
        plan.parallel = m_ui->parallelBox->value();
    plan.pace = chosen(*m_ui->paceBox, paces);
    plan.rate = m_ui->rateBox->value();
    if (m_ui->durationBox->value() > 0 && plan.pace != Pace::AllAtOnce)
        plan.duration = std::chrono::seconds(m_ui->durationBox->value());
    plan.seed = m_ui->seedEdit->text().toULongLong();
    plan.startId = simulator::StartId::AfterHighest;
    plan.youngest = m_ui->youngestBox->value();
    plan.oldest = m_ui->oldestBox->value();
    if (m_ui->p95Box->value() > 0)
        plan.limits.p95 = std::chrono::milliseconds(m_ui->p95Box->value());
    if (plan.drill != Drill::None)
        plan.limits.failures.reset(); // they are made on purpose
    return plan;
}

void SimulatorPanel::planChanged()
{
    const simulator::Plan current = plan();
    m_ui->commandLabel->setText(commandText(current));
    m_ui->rateBox->setEnabled(current.pace == Pace::Steady);
    m_ui->durationBox->setEnabled(current.pace != Pace::AllAtOnce);
    m_ui->drillBox->setEnabled(isOurServer());
    m_ui->drillWarningLabel->setText(drillWarning(current.drill));
    offerCommands();
}

void SimulatorPanel::run()
{
    m_isWaitingForServer = mustStartServer();
    if (m_isWaitingForServer)
        m_runtime.startServer();
    else
        start(plan());
    offerCommands();
}

void SimulatorPanel::replay()
{
    if (!m_report)
        return;
    simulator::Plan plan = m_report->plan;
    if (plan.target == m_runtime.serverStatus().url)
        plan.token = m_runtime.settings().server.token.toUtf8(); // no report carries it
    start(plan);
}

void SimulatorPanel::start(const simulator::Plan &plan)
{
    m_ui->planFaultLabel->hide();
    if (const auto started = m_runtime.simulate(plan); !started)
        return showFault(started.error());
    m_ui->runProgress->setRange(0, 0);
    m_ui->runProgress->show();
    m_ui->limitsLabel->hide();
    m_ui->verdictLabel->setTone(Tone::Neutral);
    m_ui->verdictLabel->setText(tr("Running…"));
    m_ui->results->begin();
    showDrill(plan.drill);
    offerCommands();
}

void SimulatorPanel::showDrill(Drill drill)
{
    if (drill == Drill::None)
        Q_EMIT settled(drillTopic);
    else
        Q_EMIT noticed({drillTopic, Tone::Warning, drillWarning(drill), {}});
}

void SimulatorPanel::takeServer(const runtime::ServerStatus &status)
{
    if (m_isWaitingForServer && status.state == ServerState::Running) {
        m_isWaitingForServer = false;
        start(plan());
    } else if (status.state == ServerState::Failed) {
        m_isWaitingForServer = false;
    }
    planChanged();
}

void SimulatorPanel::showFault(const base::Error &error)
{
    m_ui->planFaultLabel->setTone(Tone::Bad);
    m_ui->planFaultLabel->setText(errorText(error));
    m_ui->planFaultLabel->show();
}

void SimulatorPanel::showSnapshot(const simulator::Snapshot &snapshot)
{
    constexpr int whole = 1000;
    const auto &counts = snapshot.counts;
    if (snapshot.total && *snapshot.total > 0) {
        m_ui->runProgress->setRange(0, whole);
        m_ui->runProgress->setValue(int(counts.answered * whole / *snapshot.total));
    }
    m_ui->results->add(snapshot);
    m_ui->countsLabel->setText(countsText(counts));
    m_ui->verdictLabel->setText(
        snapshot.isVerifying ? tr("Checking whether the answers agree with one another…")
                             //: Each %1 to %3 is a number or duration.
                             : tr("Running: %1 under way, half answered within %2, 99 % within %3")
                                   .arg(QLocale().toString(snapshot.inFlight),
                                        durationText(snapshot.p50), durationText(snapshot.p99)));
}

void SimulatorPanel::showReport(const simulator::ReportPointer &report)
{
    m_report = report;
    m_ui->runProgress->hide();
    m_ui->results->show(report);
    showSummary();
    offerCommands();
}

void SimulatorPanel::takeRun(const simulator::ReportPointer &report)
{
    m_wanted.clear();
    showDrill(Drill::None);
    showReport(report);
    saveLog(report);
    keep(report);
}

void SimulatorPanel::shrink()
{
    if (const auto started = m_runtime.shrinkSimulation(m_report); !started)
        return showFault(started.error());
    m_ui->runProgress->setRange(0, 0);
    m_ui->runProgress->show();
    m_ui->verdictLabel->setText(tr("Replaying with fewer requests…"));
    showDrill(m_report->plan.drill);
    offerCommands();
}

void SimulatorPanel::showShrinking(int replays, int requests)
{
    //: %Ln is the number of replays so far, %1 the number of requests of the smallest that failed.
    m_ui->verdictLabel->setText(
        tr("Replaying with fewer requests: %Ln replay(s), down to %1 request(s).", nullptr, replays)
            .arg(QLocale().toString(requests)));
}

void SimulatorPanel::takeShrunk(const simulator::ReportPointer &smallest)
{
    if (smallest)
        return takeRun(smallest);
    m_ui->runProgress->hide();
    showDrill(Drill::None);
    showSummary();
    m_ui->limitsLabel->setTone(Tone::Neutral);
    m_ui->limitsLabel->setText(tr("No replay went wrong again: it takes luck, or more requests."));
    offerCommands();
}

void SimulatorPanel::showSummary()
{
    if (!m_report) {
        m_ui->verdictLabel->setTone(Tone::Information);
        m_ui->verdictLabel->setText(
            tr("Nothing has run yet. A run sends requests in parallel, measures how long each "
               "takes, and then proves whether the answers agree with one another."));
        return;
    }
    m_ui->verdictLabel->setTone(verdictTone(m_report->verdict));
    m_ui->verdictLabel->setText(verdictText(m_report->verdict));
    m_ui->limitsLabel->setTone(m_report->isSuccess() ? Tone::Good : Tone::Bad);
    m_ui->limitsLabel->setText(limitsText(*m_report));
    m_ui->limitsLabel->show();
    m_ui->countsLabel->setText(countsText(m_report->counts));
}

void SimulatorPanel::offerCommands()
{
    const bool isRunning = m_runtime.isSimulating();
    const bool isFree = !isRunning && !m_isWaitingForServer;
    // During the run the banner says it.
    m_ui->drillWarningLabel->setVisible(isFree && plan().drill != Drill::None);
    m_actions[Command::RunSimulator]->setEnabled(isFree);
    m_actions[Command::ReplaySimulator]->setEnabled(isFree && m_report);
    m_actions[Command::ExportReport]->setEnabled(m_report != nullptr);
    m_actions[Command::ShrinkRun]->setEnabled(isFree && m_report && m_report->verdict.violation);
    m_actions[Command::OpenReport]->setEnabled(isFree);
    m_ui->history->setEnabled(isFree);
    m_ui->runButton->setEnabled(isFree);
    //: On a button; the letter after & is reached with Alt.
    m_ui->runButton->setText(mustStartServer() ? tr("Start server and &run") : tr("&Run"));
    m_ui->cancelButton->setEnabled(isRunning);
}

// Every run leaves its log, as teller simulate does.
void SimulatorPanel::saveLog(const simulator::ReportPointer &report)
{
    runtime::whenDone(m_runtime.saveSimulationLog(report), this,
                      [this](const base::Result<QString> &path) {
                          if (!path) {
                              Q_EMIT noticed({logTopic, Tone::Bad, errorText(path.error()), {}});
                              return;
                          }
                          Q_EMIT settled(logTopic);
                          Q_EMIT fileWritten(*path);
                      });
}

// It stays for later, in this window and others.
void SimulatorPanel::keep(const simulator::ReportPointer &report)
{
    runtime::whenDone(
        m_runtime.keepSimulation(report), this, [this, report](const base::Result<QString> &path) {
            if (!path) {
                Q_EMIT noticed({historyTopic, Tone::Bad, errorText(path.error()), {}});
                return;
            }
            Q_EMIT settled(historyTopic);
            if (m_report == report)
                m_ui->history->setShown(*path);
            listRuns();
        });
}

void SimulatorPanel::listRuns()
{
    using Runs = std::vector<simulator::PastRun>;
    runtime::whenDone(m_runtime.pastSimulations(), this, [this](const base::Result<Runs> &runs) {
        if (!runs)
            return;
        m_ui->history->show(*runs);
        if (!runs->empty())
            m_pastRuns.addPath(QFileInfo(runs->front().path).absolutePath());
    });
}

void SimulatorPanel::openRun(const QString &path)
{
    m_wanted = path;
    runtime::whenDone(
        m_runtime.openSimulation(path), this,
        [this, path](const base::Result<simulator::ReportPointer> &report) {
            if (m_wanted != path)
                return;
            if (!report) {
                Q_EMIT noticed({reportTopic, Tone::Bad, errorText(report.error()), {}});
                return;
            }
            Q_EMIT settled(reportTopic);
            m_ui->history->setShown(path);
            showReport(*report);
        });
}

void SimulatorPanel::openCompanion(const QString &path)
{
    m_wantedCompanion = path;
    m_ui->history->setCompanion(path);
    if (path.isEmpty())
        return m_ui->results->compareWith(nullptr);
    runtime::whenDone(m_runtime.openSimulation(path), this,
                      [this, path](const base::Result<simulator::ReportPointer> &report) {
                          if (m_wantedCompanion != path)
                              return;
                          if (report)
                              return m_ui->results->compareWith(*report);
                          Q_EMIT noticed({reportTopic, Tone::Bad, errorText(report.error()), {}});
                      });
}

void SimulatorPanel::chooseReport()
{
    chooseReportToOpen(*this, m_runtime.settings().outputs,
                       [this](const QString &path) { openRun(path); });
}

void SimulatorPanel::exportReport()
{
    if (!m_report)
        return;
    chooseReportToSave(
        *this, m_runtime.settings().outputs, u"customer_simulation_"_s + m_report->name(),
        [this, report = m_report](const QString &path) {
            runtime::whenDone(
                m_runtime.saveSimulation(report, path), this,
                [this](const base::Result<QString> &saved) {
                    if (!saved) {
                        Q_EMIT noticed({reportTopic, Tone::Bad, errorText(saved.error()), {}});
                        return;
                    }
                    Q_EMIT settled(reportTopic);
                    Q_EMIT fileWritten(*saved);
                });
        });
}

void SimulatorPanel::retranslate()
{
    m_ui->retranslateUi(this);
    //: Placeholder in the field of the target: the program's own server.
    m_ui->targetEdit->setPlaceholderText(tr("this server"));
    //: Choices of when requests are sent.
    rename(*m_ui->paceBox, {tr("all at once"), tr("back to back"), tr("at a steady rate")});
    //: Choices of what carries the requests; the first is the name of a class and stays.
    rename(*m_ui->engineBox, {tr("QNetworkAccessManager"), tr("plain sockets")});
    QStringList wrong;
    for (const Drill drill : drills)
        wrong << drillText(drill);
    rename(*m_ui->drillBox, wrong);
    m_ui->results->retranslate();
    m_ui->history->retranslate();
    planChanged();
    showSummary();
}

} // namespace gui
