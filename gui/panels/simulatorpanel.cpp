// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/simulatorpanel.h"

#include "backend/runtime/runtime.h"
#include "backend/simulator/plancommand.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/look/sparewords.h"
#include "gui/panels/runfiles.h"
#include "gui/panels/runtarget.h"
#include "gui/panels/runverdict.h"
#include "gui/simulatortext.h"
#include "gui/undertaking.h"
#include "gui/widgets/plandetails.h"
#include "ui_simulatorpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::StringLiterals;
using simulator::Drill;

namespace gui {

namespace {

const QString drillTopic = u"simulator/drill"_s;
const QString detailsKey = u"simulator/details"_s; // are they open?

} // namespace

SimulatorPanel::SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Simulator, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::SimulatorPanel>())
    , m_details(new PlanDetails)
{
    m_ui->setupUi(this);
    m_ui->results->setAutoFillBackground(false);
    m_verdict = std::make_unique<RunVerdict>(*m_ui);
    m_target = new RunTarget(runtime, *m_ui->form, this);
    m_files = new RunFiles(runtime, *m_ui->history, *this);
    createForm();
    connectForm();
    connectActions();
    connectWaysOut();
    connectRuntime();
    showJobsIn(*m_ui->jobBars);
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
}

void SimulatorPanel::connectForm()
{
    connect(m_ui->form, &PlanForm::changed, this, &SimulatorPanel::planChanged);
    connect(m_details, &PlanDetails::changed, this, &SimulatorPanel::planChanged);
    connect(m_ui->form, &PlanForm::changed, m_ui->planFaultLabel, &QWidget::hide);
    connect(m_details, &PlanDetails::changed, m_ui->planFaultLabel, &QWidget::hide);
    connect(m_ui->detailsButton, &QToolButton::toggled, m_ui->detailsCard, &QWidget::setVisible);
    connect(m_ui->copyCommandButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandField->text()); });
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
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SimulatorPanel::cancel);
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::RunSimulator, [this] { run(plan()); });
    on(Command::StopServer, &SimulatorPanel::stopWaiting);
    on(Command::ReplaySimulator, [this] { replay(m_report->plan); });
    on(Command::ShrinkRun, &SimulatorPanel::shrink);
    on(Command::OpenReport, [this] { m_files->chooseToOpen(); });
    on(Command::ExportReport, [this] { m_files->chooseExport(m_report); });
}

void SimulatorPanel::connectWaysOut()
{
    connect(m_ui->moreTimeButton, &QToolButton::clicked, this,
            [this] { replay(withMoreTime(m_report->plan)); });
    connect(m_ui->fewerRequestsButton, &QToolButton::clicked, this,
            [this] { replay(withFewerRequests(m_report->plan)); });
}

void SimulatorPanel::connectRuntime()
{
    using runtime::Runtime;
    connect(m_target, &RunTarget::changed, this, &SimulatorPanel::planChanged);
    connect(m_files, &RunFiles::opened, this, &SimulatorPanel::showReport);
    connect(m_files, &RunFiles::companionOpened, m_ui->results, &RunResults::compareWith);
    connect(&m_runtime, &Runtime::simulationProgressed, this, &SimulatorPanel::follow);
    connect(&m_runtime, &Runtime::simulationFinished, this, &SimulatorPanel::takeRun);
    connect(&m_runtime, &Runtime::shrinkingProgressed, this,
            [this](int replays, int requests) { m_verdict->followShrinking(replays, requests); });
    connect(&m_runtime, &Runtime::simulationShrunk, this, &SimulatorPanel::takeShrunk);
}

// The settings may have been changed on another page.
void SimulatorPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    planChanged();
}

void SimulatorPanel::takeFocus()
{
    QPushButton *button = isFree() ? m_ui->runButton : m_ui->cancelButton;
    button->setFocus(Qt::OtherFocusReason);
}

simulator::Plan SimulatorPanel::plan() const
{
    simulator::Plan plan;
    m_ui->form->read(&plan);
    m_details->read(&plan);
    m_target->address(&plan);
    return plan;
}

void SimulatorPanel::planChanged()
{
    m_ui->form->setOurServer(m_target->isOurs());
    m_details->setOurServer(m_target->isOurs());
    const simulator::Plan current = plan();
    m_ui->commandField->setText(simulator::commandLine(current));
    m_ui->commandField->setCursorPosition(0); // where the command begins
    m_ui->drillWarningLabel->setText(drillWarning(current.drill));
    offerCommands();
}

void SimulatorPanel::run(const simulator::Plan &plan)
{
    m_target->onceServing(plan.owner, [this, plan] { start(plan); });
    offerCommands();
}

void SimulatorPanel::replay(simulator::Plan again)
{
    m_target->authorize(&again);
    run(again);
}

void SimulatorPanel::start(const simulator::Plan &plan)
{
    m_ui->planFaultLabel->hide();
    if (const auto started = m_runtime.simulate(plan); !started)
        return showFault(started.error());
    //: Work under way: requests are being sent.
    undertake([] { return tr("Simulator at work"); });
    m_report.reset();
    m_verdict->begin(plan);
    m_ui->results->begin();
    m_files->begin();
    showDrill(plan.drill);
    offerCommands();
}

void SimulatorPanel::shrink()
{
    m_target->onceServing(m_report->plan.owner, [this] { beginShrinking(); });
    offerCommands();
}

void SimulatorPanel::beginShrinking()
{
    if (const auto started = m_runtime.shrinkSimulation(m_report); !started)
        return showFault(started.error());
    //: Work under way.
    undertake([] { return tr("Replaying with fewer requests"); });
    m_ui->planFaultLabel->hide();
    m_verdict->beginShrinking();
    showDrill(m_report->plan.drill);
    offerCommands();
}

void SimulatorPanel::cancel()
{
    if (!m_target->isAwaited())
        return m_runtime.cancelSimulation();
    stopWaiting();
    m_runtime.stopServer();
}

void SimulatorPanel::stopWaiting()
{
    m_target->stopWaiting();
    offerCommands();
}

void SimulatorPanel::showFault(const base::Error &error)
{
    m_ui->planFaultLabel->setTone(Tone::Bad);
    m_ui->planFaultLabel->setText(errorText(error));
    m_ui->planFaultLabel->show();
}

void SimulatorPanel::undertake(std::function<QString()> words)
{
    m_work = std::make_shared<Undertaking>(std::move(words), *this,
                                           [this] { m_runtime.cancelSimulation(); });
    Q_EMIT begun(m_work->job());
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

void SimulatorPanel::follow(const simulator::Snapshot &snapshot)
{
    if (const auto share = m_verdict->shareDone(snapshot); share && m_work)
        m_work->report(*share);
    m_ui->results->add(snapshot);
    m_verdict->follow(snapshot);
}

void SimulatorPanel::takeRun(const simulator::ReportPointer &report)
{
    const auto work = std::exchange(m_work, nullptr);
    showDrill(Drill::None);
    showReport(report);
    m_files->keep(report, work);
}

void SimulatorPanel::takeShrunk(const simulator::ReportPointer &smallest, simulator::Ending ending)
{
    if (smallest)
        return takeRun(smallest);
    if (const auto work = std::exchange(m_work, nullptr))
        work->job().ending->words = RunVerdict::vainText(ending);
    showDrill(Drill::None);
    m_verdict->endShrinking(ending);
    offerCommands();
}

void SimulatorPanel::showReport(const simulator::ReportPointer &report)
{
    m_report = report;
    m_ui->results->show(report);
    m_verdict->show(report);
    offerCommands();
}

bool SimulatorPanel::isFree() const
{
    return !m_runtime.isSimulating() && !m_target->isAwaited();
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
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == m_ui->runButton || focus == m_ui->cancelButton;
    m_ui->cancelButton->setEnabled(!isFree()); // first, to have the focus that Run gives away
    m_ui->runButton->setEnabled(isFree());
    if (hadFocus)
        takeFocus();
    //: On a button; the letter after & is reached with Alt.
    m_ui->runButton->setText(m_target->mustStart(plan().owner) ? tr("Start server and &run")
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

void SimulatorPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->results->retranslate();
    m_ui->history->retranslate();
    planChanged();
    m_verdict->retranslate();
}

} // namespace gui
