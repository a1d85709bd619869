// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/status.h"
#include "backend/simulator/report.h"
#include "gui/models/samplemodel.h"
#include "gui/panels/panel.h"

#include <memory>

namespace Ui {
class SimulatorPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

// Load on a server, this one or another, and the verdict on its answers.
class SimulatorPanel : public Panel
{
    Q_OBJECT

public:
    SimulatorPanel(runtime::Runtime &runtime, Actions &actions, QWidget *parent = nullptr);
    ~SimulatorPanel() override;

    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void createForm();
    void createTable();
    void connectActions();

    bool isOurServer() const; // no other target is named
    bool mustStartServer() const;
    simulator::Plan plan() const; // as the form stands
    void run();
    void replay();
    void start(const simulator::Plan &plan);
    void takeServer(const runtime::ServerStatus &status);
    void showFault(const base::Error &error);
    void showSnapshot(const simulator::Snapshot &snapshot);
    void showReport(const simulator::ReportPointer &report);
    void showSummary();
    void showDetails(int row);
    void offerCommands();
    void exportReport();
    void saveLog(const simulator::ReportPointer &report);

    runtime::Runtime &m_runtime;
    Actions &m_actions;
    std::unique_ptr<Ui::SimulatorPanel> m_ui;
    SampleModel m_samples;
    simulator::ReportPointer m_report; // of the last run
    bool m_isWaitingForServer = false; // the run begins when the server does
};

} // namespace gui
