// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/filewriting.h"
#include "gui/panels/pastruns.h"

namespace gui {

// The files of the simulator's page: the log and the report that each run leaves, the runs that are
// opened again, the report that is exported. Says on the panel what became of them. Lives as long
// as the panel, whose child it is; the list of runs is on that panel.
class RunFiles : public QObject
{
    Q_OBJECT

public:
    RunFiles(runtime::Runtime &runtime, RunHistory &list, Panel &panel);

    void begin(); // a run that begins now
    // Of the run that is shown from now on; the work lasts until both are written.
    void keep(const simulator::ReportPointer &report, const std::shared_ptr<Undertaking> &work);
    void chooseToOpen();
    void chooseExport(const simulator::ReportPointer &report);

Q_SIGNALS:
    void opened(const simulator::ReportPointer &report);
    void companionOpened(const simulator::ReportPointer &report); // null: none is wanted

private:
    void connectRuns();
    void saveLog(const simulator::ReportPointer &report, const std::shared_ptr<Undertaking> &work);
    void takeLog(const base::Result<QString> &path, Undertaking *work);
    void fail(const QString &topic, const base::Error &error);

    runtime::Runtime &m_runtime;
    Panel &m_panel;
    FileWriting m_writing;
    PastRuns m_runs;
};

} // namespace gui
