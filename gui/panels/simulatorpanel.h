// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "backend/simulator/report.h"
#include "gui/panels/filewriting.h"
#include "gui/panels/panel.h"

#include <memory>

namespace Ui {
class SimulatorPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class PastRuns;
class PlanDetails;

// Load on a server, this one or another, and the verdict on its answers.
class SimulatorPanel : public Panel
{
    Q_OBJECT

public:
    SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent = nullptr);
    ~SimulatorPanel() override;

    void takeFocus() override;
    void restore(const QSettings &state) override;
    void save(QSettings &state) const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void createForm();
    void connectActions();
    void connectRuntime();
    void connectHistory();

    bool isOurServer() const; // no other target is named
    bool mustStartServer(simulator::Owner owner) const;
    void onceServing(simulator::Owner owner, std::function<void()> act);
    void stopWaiting();
    void cancel();
    simulator::Plan plan() const; // as the form stands
    void run();
    void replay();
    void replay(simulator::Plan again);
    void start(const simulator::Plan &plan);
    void takeServer(const runtime::ServerStatus &status);
    void showFault(const base::Error &error);
    void fail(const QString &topic, const base::Error &error);
    void showDrill(simulator::Drill drill);
    void showSnapshot(const simulator::Snapshot &snapshot);
    void sayProgress(std::function<QString()> words);
    void showCounts(const simulator::Counts &counts);
    void showReport(const simulator::ReportPointer &report);
    void showSummary();
    bool isFree() const; // for another run
    void offerCommands();
    void offerWaysOut();
    void planChanged();

    void shrink();
    void beginShrinking();
    void showShrinking(int replays, int requests);
    void takeShrunk(const simulator::ReportPointer &smallest);

    void takeRun(const simulator::ReportPointer &report);
    void saveLog(const simulator::ReportPointer &report);
    void chooseReport();
    void exportReport();

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    FileWriting m_files;
    std::unique_ptr<Ui::SimulatorPanel> m_ui;
    PlanDetails *m_details;
    PastRuns *m_pastRuns = nullptr;
    simulator::ReportPointer m_report; // of the run that is shown
    std::optional<std::chrono::nanoseconds> m_duration; // of the run under way, when it has one
    std::function<QString()> m_progress; // in the language of the moment
    std::function<void()> m_onceServing; // begins when the server does; or null
};

} // namespace gui
