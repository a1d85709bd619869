// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runfiles.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/panels/panel.h"
#include "gui/reportchoice.h"
#include "gui/undertaking.h"
#include "gui/widgets/runhistory.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString logTopic = u"simulator/log"_s;
const QString historyTopic = u"simulator/history"_s;
const QString reportTopic = u"simulator/report"_s;

} // namespace

RunFiles::RunFiles(runtime::Runtime &runtime, RunHistory &list, Panel &panel)
    : QObject(&panel)
    , m_runtime(runtime)
    , m_panel(panel)
    , m_writing(runtime, panel)
    , m_runs(runtime, list)
{
    connectRuns();
}

void RunFiles::connectRuns()
{
    connect(&m_runs, &PastRuns::opened, this, [this](const auto &report) {
        Q_EMIT m_panel.settled(reportTopic);
        Q_EMIT opened(report);
    });
    connect(&m_runs, &PastRuns::companionOpened, this, &RunFiles::companionOpened);
    connect(&m_runs, &PastRuns::kept, this, [this] { Q_EMIT m_panel.settled(historyTopic); });
    connect(&m_runs, &PastRuns::notKept, this,
            [this](const base::Error &error) { fail(historyTopic, error); });
    connect(&m_runs, &PastRuns::notOpened, this,
            [this](const base::Error &error) { fail(reportTopic, error); });
}

void RunFiles::begin()
{
    m_runs.begin();
}

void RunFiles::keep(const simulator::ReportPointer &report,
                    const std::shared_ptr<Undertaking> &work)
{
    saveLog(report, work);
    m_runs.keep(report, work);
}

// Every run leaves its log, as teller simulate does.
void RunFiles::saveLog(const simulator::ReportPointer &report,
                       const std::shared_ptr<Undertaking> &work)
{
    runtime::whenDone(
        m_runtime.saveSimulationLog(report), this,
        [this, work](const base::Result<QString> &path) { takeLog(path, work.get()); });
}

void RunFiles::takeLog(const base::Result<QString> &path, Undertaking *work)
{
    if (work)
        //: Title of a desktop notification.
        *work->job().ending = {tr("The simulator has finished"), path.value_or(QString())};
    if (!path)
        return fail(logTopic, path.error());
    Q_EMIT m_panel.settled(logTopic);
    Q_EMIT m_panel.fileWritten(*path);
}

void RunFiles::chooseToOpen()
{
    chooseReportToOpen(m_panel, m_runtime.settings().outputs,
                       [this](const QString &path) { m_runs.open(path); });
}

void RunFiles::chooseExport(const simulator::ReportPointer &report)
{
    m_writing.choose(
        {[this, report](std::function<void(const QString &)> take) {
             chooseReportToSave(m_panel, m_runtime.settings().outputs, *report, std::move(take));
         },
         [this, report](const QString &path) { return m_runtime.saveSimulation(report, path); }});
}

void RunFiles::fail(const QString &topic, const base::Error &error)
{
    Q_EMIT m_panel.noticed(failure(topic, error));
}

} // namespace gui
