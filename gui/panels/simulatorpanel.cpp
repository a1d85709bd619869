// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/simulatorpanel.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "backend/simulator/plancommand.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/failuretext.h"
#include "gui/look/sparewords.h"
#include "gui/panels/pastruns.h"
#include "gui/reportchoice.h"
#include "gui/simulatortext.h"
#include "gui/widgets/plandetails.h"
#include "ui_simulatorpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using simulator::Drill;
using simulator::Owner;
using ServerState = runtime::ServerStatus::State;

namespace gui {

namespace {

const QString logTopic = u"simulator/log"_s;
const QString historyTopic = u"simulator/history"_s;
const QString reportTopic = u"simulator/report"_s;
const QString drillTopic = u"simulator/drill"_s;
const QString detailsKey = u"simulator/details"_s; // are they open?

// Spelt so that equal ones reach the same server.
QUrl spelt(QUrl url)
{
    if (url.host() == "localhost"_L1)
        url.setHost(u"127.0.0.1"_s);
    if (url.path() == "/"_L1)
        url.setPath({});
    url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return url;
}

bool isAt(const QUrl &target, const runtime::ServerStatus &server)
{
    return server.isUp()
        && (spelt(target) == spelt(server.url)
            || std::ranges::any_of(server.networkUrls, [&target](const QUrl &url) {
                   return spelt(target) == spelt(url);
               }));
}

} // namespace

SimulatorPanel::SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Simulator, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_files(runtime, *this)
    , m_ui(std::make_unique<Ui::SimulatorPanel>())
    , m_details(new PlanDetails)
{
    m_ui->setupUi(this);
    m_ui->results->setAutoFillBackground(false);
    m_pastRuns = new PastRuns(runtime, *m_ui->history, this);
    createForm();
    connectActions();
    connectRuntime();
    connectHistory();
    retranslate();
}

SimulatorPanel::~SimulatorPanel() = default;

void SimulatorPanel::createForm()
{
    m_ui->form->setTarget(m_runtime.settings().baseUrl);
    m_ui->detailsScroll->setForm(m_details);
    m_ui->detailsCard->hide();
    m_ui->detailsButton->setIcon(icon(Glyph::Settings));
    m_ui->runButton->setIcon(accentIcon(Glyph::Start));
    m_ui->cancelButton->setIcon(icon(Glyph::Stop));
    m_ui->copyCommandButton->setIcon(icon(Glyph::Copy));
    m_ui->planFaultLabel->hide();
    m_ui->drillWarningLabel->setTone(Tone::Warning);
    m_ui->drillWarningLabel->hide();
    m_ui->limitsLabel->hide();
    m_ui->countsLabel->hide();
    m_ui->runProgress->setTextVisible(false);
    m_ui->runProgress->hide();
    connect(m_ui->form, &PlanForm::changed, this, &SimulatorPanel::planChanged);
    connect(m_details, &PlanDetails::changed, this, &SimulatorPanel::planChanged);
    connect(m_ui->form, &PlanForm::changed, m_ui->planFaultLabel, &QWidget::hide);
    connect(m_details, &PlanDetails::changed, m_ui->planFaultLabel, &QWidget::hide);
    connect(m_ui->detailsButton, &QToolButton::toggled, m_ui->detailsCard, &QWidget::setVisible);
}

void SimulatorPanel::restore(const QSettings &state)
{
    m_ui->form->restore(state);
    m_details->restore(state);
    m_ui->detailsButton->setChecked(state.value(detailsKey).toBool());
}

void SimulatorPanel::save(QSettings &state) const
{
    m_ui->form->save(state);
    m_details->save(state);
    state.setValue(detailsKey, m_ui->detailsButton->isChecked());
}

void SimulatorPanel::connectActions()
{
    m_ui->exportButton->setDefaultAction(m_actions[Command::ExportReport]);
    m_ui->openButton->setDefaultAction(m_actions[Command::OpenReport]);
    m_ui->replayButton->setDefaultAction(m_actions[Command::ReplaySimulator]);
    m_ui->shrinkButton->setDefaultAction(m_actions[Command::ShrinkRun]);
    new SpareWords(*m_ui->historyRow, {m_ui->openButton, m_ui->exportButton}, *this);
    connect(m_ui->runButton, &QPushButton::clicked, m_actions[Command::RunSimulator],
            &QAction::trigger);
    connect(m_ui->copyCommandButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandField->text()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SimulatorPanel::cancel);
    connect(m_ui->moreTimeButton, &QToolButton::clicked, this,
            [this] { replay(withMoreTime(m_report->plan)); });
    connect(m_ui->fewerRequestsButton, &QToolButton::clicked, this,
            [this] { replay(withFewerRequests(m_report->plan)); });
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::RunSimulator, &SimulatorPanel::run);
    on(Command::StopServer, &SimulatorPanel::stopWaiting);
    on(Command::ReplaySimulator, [this] { replay(); });
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
    connect(m_pastRuns, &PastRuns::opened, this, [this](const auto &report) {
        Q_EMIT settled(reportTopic);
        showReport(report);
    });
    connect(m_pastRuns, &PastRuns::companionOpened, m_ui->results, &RunResults::compareWith);
    connect(m_pastRuns, &PastRuns::kept, this, [this] { Q_EMIT settled(historyTopic); });
    connect(m_pastRuns, &PastRuns::notKept, this,
            [this](const base::Error &error) { fail(historyTopic, error); });
    connect(m_pastRuns, &PastRuns::notOpened, this,
            [this](const base::Error &error) { fail(reportTopic, error); });
}

// The settings may have been changed on another page.
void SimulatorPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    planChanged();
}

void SimulatorPanel::takeFocus()
{
    m_ui->runButton->setFocus(Qt::OtherFocusReason);
}

bool SimulatorPanel::isOurServer() const
{
    const QString target = m_ui->form->target();
    return target.isEmpty() || isAt(QUrl::fromUserInput(target), m_runtime.serverStatus());
}

bool SimulatorPanel::mustStartServer(Owner owner) const
{
    return owner == Owner::Ours && m_runtime.serverStatus().state != ServerState::Running;
}

void SimulatorPanel::onceServing(Owner owner, std::function<void()> act)
{
    if (!mustStartServer(owner))
        return act();
    m_onceServing = std::move(act);
    m_runtime.startServer();
    offerCommands();
}

void SimulatorPanel::stopWaiting()
{
    m_onceServing = nullptr;
    offerCommands();
}

void SimulatorPanel::cancel()
{
    if (!m_onceServing)
        return m_runtime.cancelSimulation();
    stopWaiting();
    m_runtime.stopServer();
}

simulator::Plan SimulatorPanel::plan() const
{
    simulator::Plan plan;
    m_ui->form->read(&plan);
    m_details->read(&plan);
    if (!isOurServer()) {
        plan.target = QUrl::fromUserInput(m_ui->form->target());
        plan.token = m_ui->form->token();
        return plan;
    }
    plan.owner = Owner::Ours;
    plan.target = m_runtime.serverStatus().isUp()
        ? m_runtime.serverStatus().url
        : runtime::plannedUrl(m_runtime.settings().server);
    return plan;
}

void SimulatorPanel::planChanged()
{
    m_ui->form->setOurServer(isOurServer());
    m_details->setOurServer(isOurServer());
    const simulator::Plan current = plan();
    m_ui->commandField->setText(simulator::commandLine(current));
    m_ui->commandField->setCursorPosition(0); // where the command begins
    m_ui->drillWarningLabel->setText(drillWarning(current.drill));
    offerCommands();
}

void SimulatorPanel::run()
{
    const simulator::Plan now = plan();
    onceServing(now.owner, [this, now] { start(now); });
}

void SimulatorPanel::replay()
{
    if (m_report)
        replay(m_report->plan);
}

void SimulatorPanel::replay(simulator::Plan again)
{
    if (QUrl::fromUserInput(m_ui->form->target()) == again.target)
        again.token = m_ui->form->token(); // no report carries it
    onceServing(again.owner, [this, again] { start(again); });
}

void SimulatorPanel::start(const simulator::Plan &plan)
{
    m_ui->planFaultLabel->hide();
    if (const auto started = m_runtime.simulate(plan); !started)
        return showFault(started.error());
    m_duration = plan.duration;
    m_ui->runProgress->setRange(0, 0);
    m_ui->runProgress->show();
    m_ui->limitsLabel->hide();
    sayProgress([] { return tr("Running…"); });
    showCounts({});
    m_report.reset();
    m_ui->results->begin();
    m_pastRuns->begin();
    showDrill(plan.drill);
    offerCommands();
}

void SimulatorPanel::showDrill(Drill drill)
{
    if (drill == Drill::None)
        Q_EMIT settled(drillTopic);
    else
        Q_EMIT noticed(inAnyLanguage([drill] {
            return Notice{drillTopic, Tone::Warning, drillWarning(drill), {}};
        }));
}

void SimulatorPanel::takeServer(const runtime::ServerStatus &status)
{
    if (m_onceServing && status.state == ServerState::Running)
        std::exchange(m_onceServing, nullptr)();
    else if (status.state == ServerState::Failed)
        m_onceServing = nullptr;
    planChanged();
}

void SimulatorPanel::showFault(const base::Error &error)
{
    m_ui->planFaultLabel->setTone(Tone::Bad);
    m_ui->planFaultLabel->setText(errorText(error));
    m_ui->planFaultLabel->show();
}

void SimulatorPanel::fail(const QString &topic, const base::Error &error)
{
    Q_EMIT noticed(failure(topic, error));
}

void SimulatorPanel::showSnapshot(const simulator::Snapshot &snapshot)
{
    constexpr int whole = 1000;
    const auto &counts = snapshot.counts;
    if (m_duration || snapshot.total) {
        m_ui->runProgress->setRange(0, whole);
        m_ui->runProgress->setValue(
            m_duration ? int(std::min(*m_duration, snapshot.elapsed) * whole / *m_duration)
                       : int(counts.answered * whole / std::max<qint64>(1, *snapshot.total)));
    }
    m_ui->results->add(snapshot);
    showCounts(counts);
    if (snapshot.isVerifying)
        return sayProgress(
            [] { return tr("Checking whether the answers agree with one another…"); });
    sayProgress([inFlight = snapshot.inFlight, p50 = snapshot.p50, p99 = snapshot.p99] {
        //: Each %1 to %3 is a number or duration.
        return tr("Running: %1 under way, half answered within %2, 99 % within %3")
            .arg(QLocale().toString(inFlight), durationText(p50), durationText(p99));
    });
}

void SimulatorPanel::sayProgress(std::function<QString()> words)
{
    m_progress = std::move(words);
    m_ui->verdictLabel->setTone(Tone::Neutral);
    m_ui->verdictLabel->setText(m_progress());
}

void SimulatorPanel::showCounts(const simulator::Counts &counts)
{
    m_ui->countsLabel->setText(countsText(counts));
    m_ui->countsLabel->show();
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
    showDrill(Drill::None);
    showReport(report);
    saveLog(report);
    m_pastRuns->keep(report);
}

void SimulatorPanel::shrink()
{
    onceServing(m_report->plan.owner, [this] { beginShrinking(); });
}

void SimulatorPanel::beginShrinking()
{
    if (const auto started = m_runtime.shrinkSimulation(m_report); !started)
        return showFault(started.error());
    m_ui->planFaultLabel->hide();
    m_ui->runProgress->setRange(0, 0);
    m_ui->runProgress->show();
    sayProgress([] { return tr("Replaying with fewer requests…"); });
    showDrill(m_report->plan.drill);
    offerCommands();
}

void SimulatorPanel::showShrinking(int replays, int requests)
{
    sayProgress([replays, requests] {
        //: %Ln is the number of replays so far, %1 the number of requests of the smallest that
        //: failed.
        return tr("Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: "
                  "%1.",
                  nullptr, replays)
            .arg(QLocale().toString(requests));
    });
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
    m_ui->limitsLabel->show(); // also where no limit was missed
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
    const QString missed = missedLimitsText(*m_report);
    QString verdict = verdictText(m_report->verdict);
    if (m_report->isSuccess())
        verdict += u' ' + limitsMetText();
    const bool isInVain = m_report->counts.answered == 0 && !m_report->failures.empty();
    if (isInVain) // the most frequent comes first
        verdict += u' ' + reasonText(m_report->failures.front().what);
    m_ui->verdictLabel->setTone(isInVain ? Tone::Bad : verdictTone(m_report->verdict));
    m_ui->verdictLabel->setText(verdict);
    m_ui->limitsLabel->setTone(Tone::Bad);
    m_ui->limitsLabel->setText(missed);
    m_ui->limitsLabel->setVisible(!missed.isEmpty());
    showCounts(m_report->counts);
}

bool SimulatorPanel::isFree() const
{
    return !m_runtime.isSimulating() && !m_onceServing;
}

void SimulatorPanel::offerCommands()
{
    // During the run the banner says it.
    m_ui->drillWarningLabel->setVisible(isFree() && plan().drill != Drill::None);
    m_actions[Command::RunSimulator]->setEnabled(isFree());
    m_actions[Command::ReplaySimulator]->setEnabled(isFree() && m_report);
    m_actions[Command::ExportReport]->setEnabled(m_report != nullptr);
    m_actions[Command::OpenReport]->setEnabled(isFree());
    offerWaysOut();
    m_ui->history->setEnabled(isFree());
    m_ui->cancelButton->setEnabled(!isFree()); // first, to have the focus that Run gives away
    m_ui->runButton->setEnabled(isFree());
    //: On a button; the letter after & is reached with Alt.
    m_ui->runButton->setText(mustStartServer(plan().owner) ? tr("Start server and &run")
                                                           : tr("&Run"));
}

// Of a verdict that is bad, or that was not reached.
void SimulatorPanel::offerWaysOut()
{
    const bool isViolated = m_report && m_report->verdict.violation;
    m_actions[Command::ShrinkRun]->setEnabled(isFree() && isViolated);
    m_ui->shrinkButton->setVisible(isViolated);
    const bool isUndecided = m_report && m_report->verdict.finding == simulator::Finding::Undecided;
    for (QToolButton *way : {m_ui->moreTimeButton, m_ui->fewerRequestsButton}) {
        if (isUndecided)
            way->show(); // before it is enabled,
        way->setEnabled(isFree() && isUndecided); // since assistive tools press what is hidden, too
        if (!isUndecided)
            way->hide(); // and after it is not: so it has the focus back
    }
}

// Every run leaves its log, as teller simulate does.
void SimulatorPanel::saveLog(const simulator::ReportPointer &report)
{
    runtime::whenDone(m_runtime.saveSimulationLog(report), this,
                      [this, took = report->elapsed](const base::Result<QString> &path) {
                          using std::chrono::milliseconds;
                          //: Title of a desktop notification.
                          Q_EMIT workEnded(tr("The simulator has finished"),
                                           path.value_or(QString()),
                                           std::chrono::duration_cast<milliseconds>(took));
                          if (!path)
                              return fail(logTopic, path.error());
                          Q_EMIT settled(logTopic);
                          Q_EMIT fileWritten(*path);
                      });
}

void SimulatorPanel::chooseReport()
{
    chooseReportToOpen(*this, m_runtime.settings().outputs,
                       [this](const QString &path) { m_pastRuns->open(path); });
}

void SimulatorPanel::exportReport()
{
    if (!m_report)
        return;
    m_files.choose({[this, report = m_report](std::function<void(const QString &)> take) {
                        chooseReportToSave(*this, m_runtime.settings().outputs, *report,
                                           std::move(take));
                    },
                    [this, report = m_report](const QString &path) {
                        return m_runtime.saveSimulation(report, path);
                    }});
}

void SimulatorPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->results->retranslate();
    m_ui->history->retranslate();
    planChanged();
    if (m_report || !m_runtime.isSimulating())
        showSummary();
    if (m_runtime.isSimulating() && m_progress)
        sayProgress(m_progress);
}

} // namespace gui
