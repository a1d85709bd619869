// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace Ui {
class SimulatorPanel;
}

namespace gui {

// What is said of a run above its results: how far it is while it goes on, then the verdict, the
// limits that were missed and the counts. Lives as long as the panel whose labels they are, and
// whose member it is.
class RunVerdict
{
    Q_DECLARE_TR_FUNCTIONS(gui::RunVerdict)

public:
    explicit RunVerdict(Ui::SimulatorPanel &ui);

    void begin(const simulator::Plan &plan); // a run that begins now
    void follow(const simulator::Snapshot &snapshot);
    // Of the run under way, from 0 to 1; none: it is not known.
    std::optional<double> shareDone(const simulator::Snapshot &snapshot) const;
    void beginShrinking(); // of the run that is shown
    void followShrinking(int replays, int requests);
    void endShrinking(simulator::Ending ending); // in vain
    static QString vainText(simulator::Ending ending);
    void show(const simulator::ReportPointer &report);
    void retranslate();

private:
    void awaitProgress();
    void showProgress(const simulator::Snapshot &snapshot);
    void sayProgress(std::function<QString()> words);
    void showCounts(const simulator::Counts &counts);
    void end();
    void sayNothingRan();
    void saySummary();

    Ui::SimulatorPanel &m_ui;
    simulator::ReportPointer m_report; // of the run that is shown
    std::optional<simulator::Ending> m_inVain; // of its replays with fewer requests
    std::optional<std::chrono::nanoseconds> m_duration; // of the run under way, when it has one
    std::function<QString()> m_progress; // in the language of the moment; null: nothing goes on
};

} // namespace gui
