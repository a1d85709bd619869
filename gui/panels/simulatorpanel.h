// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"
#include "gui/panels/panel.h"

#include <memory>

namespace Ui {
class SimulatorPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class PlanDetails;
class RunFiles;
class RunTarget;
class RunVerdict;
class Undertaking;

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
    void connectForm();
    void connectActions();
    void connectWaysOut();
    void connectRuntime();

    simulator::Plan plan() const; // as the form stands
    void planChanged();
    void run(const simulator::Plan &plan);
    void replay(simulator::Plan again);
    void start(const simulator::Plan &plan);
    void shrink();
    void beginShrinking();
    void cancel();
    void stopWaiting();
    void showFault(const base::Error &error);
    void showDrill(simulator::Drill drill);
    void undertake(std::function<QString()> words);

    void follow(const simulator::Snapshot &snapshot);
    void takeRun(const simulator::ReportPointer &report);
    void takeShrunk(const simulator::ReportPointer &smallest, simulator::Ending ending);
    void showReport(const simulator::ReportPointer &report);
    bool isFree() const; // for another run
    void offerCommands();
    void offerWaysOut();

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    std::unique_ptr<Ui::SimulatorPanel> m_ui;
    PlanDetails *m_details;
    std::unique_ptr<RunVerdict> m_verdict;
    RunTarget *m_target = nullptr;
    RunFiles *m_files = nullptr;
    std::shared_ptr<Undertaking> m_work; // what the simulator does, until its files are written
    simulator::ReportPointer m_report; // of the run that is shown
};

} // namespace gui
