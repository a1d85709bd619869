// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/simulatorpanel.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/actions.h"
#include "gui/errortext.h"
#include "gui/look/measure.h"
#include "gui/simulatortext.h"
#include "ui_simulatorpanel.h"

#include <QHeaderView>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;
using simulator::Pace;
using ServerState = runtime::ServerStatus::State;

namespace gui {

namespace {

const QString logTopic = u"simulator/log"_s;
constexpr std::array paces{Pace::AllAtOnce, Pace::BackToBack, Pace::Steady};

} // namespace

SimulatorPanel::SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent)
    : Panel(Page::Simulator, actions, parent)
    , m_runtime(runtime)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::SimulatorPanel>())
{
    m_ui->setupUi(this);
    createForm();
    createTable();
    connectActions();
    retranslate();
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
    m_ui->limitsLabel->hide();
    m_ui->runProgress->hide();
    connect(m_ui->diceButton, &QToolButton::clicked, this,
            [this] { m_ui->seedEdit->setText(QString::number(simulator::freshSeed())); });
    const auto changed = [this] {
        m_ui->commandLabel->setText(commandText(plan()));
        m_ui->rateBox->setEnabled(plan().pace == Pace::Steady);
        offerCommands();
    };
    for (QSpinBox *box : {m_ui->postsBox, m_ui->getsBox})
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (QLineEdit *edit : {m_ui->targetEdit, m_ui->seedEdit})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->paceBox, &QComboBox::currentIndexChanged, this, changed);
}

void SimulatorPanel::createTable()
{
    auto *table = m_ui->requestsTable;
    table->setModel(&m_samples);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    m_ui->requestsSplitter->setStretchFactor(0, 3);
    m_ui->requestsSplitter->setStretchFactor(1, 1);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showDetails(index.row()); });
    connect(m_ui->timeline, &LaneTimeline::chosen, this, [this](int row) {
        m_ui->resultTabs->setCurrentWidget(m_ui->requestsSplitter);
        m_ui->requestsTable->selectRow(row);
    });
}

void SimulatorPanel::connectActions()
{
    m_ui->exportButton->setDefaultAction(m_actions[Command::ExportReport]);
    m_ui->replayButton->setDefaultAction(m_actions[Command::ReplaySimulator]);
    connect(m_ui->runButton, &QPushButton::clicked, m_actions[Command::RunSimulator],
            &QAction::trigger);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_runtime,
            &runtime::Runtime::cancelSimulation);
    connect(m_actions[Command::RunSimulator], &QAction::triggered, this, &SimulatorPanel::run);
    connect(m_actions[Command::ReplaySimulator], &QAction::triggered, this,
            &SimulatorPanel::replay);
    connect(m_actions[Command::ExportReport], &QAction::triggered, this,
            &SimulatorPanel::exportReport);
    connect(&m_runtime, &runtime::Runtime::serverChanged, this, &SimulatorPanel::takeServer);
    connect(&m_runtime, &runtime::Runtime::simulationProgressed, this,
            &SimulatorPanel::showSnapshot);
    connect(&m_runtime, &runtime::Runtime::simulationFinished, this, &SimulatorPanel::showReport);
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
    if (isOurServer())
        plan.token = m_runtime.settings().server.token.toUtf8();
    plan.mix.posts = m_ui->postsBox->value();
    plan.mix.gets = m_ui->getsBox->value();
    if (m_ui->parallelBox->value() > 0)
        plan.parallel = m_ui->parallelBox->value();
    plan.pace = paces[std::size_t(std::max(0, m_ui->paceBox->currentIndex()))];
    plan.rate = m_ui->rateBox->value();
    plan.seed = m_ui->seedEdit->text().toULongLong();
    plan.startId = simulator::StartId::AfterHighest;
    plan.youngest = m_ui->youngestBox->value();
    plan.oldest = m_ui->oldestBox->value();
    if (m_ui->p95Box->value() > 0)
        plan.limits.p95 = std::chrono::milliseconds(m_ui->p95Box->value());
    return plan;
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
    if (m_report)
        start(m_report->plan);
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
    offerCommands();
}

void SimulatorPanel::takeServer(const runtime::ServerStatus &status)
{
    if (m_isWaitingForServer && status.state == ServerState::Running) {
        m_isWaitingForServer = false;
        start(plan());
    } else if (status.state == ServerState::Failed) {
        m_isWaitingForServer = false;
    }
    m_ui->commandLabel->setText(commandText(plan()));
    offerCommands();
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
    m_samples.show(report);
    m_ui->requestsTable->resizeColumnsToContents();
    m_ui->detailsEdit->clear();
    m_ui->timeline->show(report);
    m_ui->latencyCurve->show(report);
    showSummary();
    offerCommands();
    saveLog(report);
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

void SimulatorPanel::showDetails(int row)
{
    m_ui->detailsEdit->setPlainText(row < 0 ? QString() : m_samples.details(row));
}

void SimulatorPanel::offerCommands()
{
    const bool isRunning = m_runtime.isSimulating();
    const bool isFree = !isRunning && !m_isWaitingForServer;
    m_actions[Command::RunSimulator]->setEnabled(isFree);
    m_actions[Command::ReplaySimulator]->setEnabled(isFree && m_report);
    m_actions[Command::ExportReport]->setEnabled(m_report != nullptr);
    m_ui->runButton->setEnabled(isFree);
    //: On a button; the letter after & is reached with Alt.
    m_ui->runButton->setText(mustStartServer() ? tr("Start server and &run") : tr("&Run"));
    m_ui->cancelButton->setEnabled(isRunning);
}

void SimulatorPanel::exportReport()
{
    if (m_report)
        saveLog(m_report);
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

void SimulatorPanel::retranslate()
{
    m_ui->retranslateUi(this);
    //: Placeholder in the field of the target: the program's own server.
    m_ui->targetEdit->setPlaceholderText(tr("this server"));
    const QSignalBlocker quiet(m_ui->paceBox);
    const int pace = std::max(0, m_ui->paceBox->currentIndex());
    m_ui->paceBox->clear();
    //: Choices of when requests are sent.
    m_ui->paceBox->addItems({tr("all at once"), tr("back to back"), tr("at a steady rate")});
    m_ui->paceBox->setCurrentIndex(pace);
    m_ui->rateBox->setEnabled(plan().pace == Pace::Steady);
    m_ui->commandLabel->setText(commandText(plan()));
    m_ui->latencyCurve->retranslate();
    showSummary();
    offerCommands();
}

} // namespace gui
