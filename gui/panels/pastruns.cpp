// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/pastruns.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/undertaking.h"
#include "gui/widgets/runhistory.h"

#include <QFileInfo>

using base::Result;
using runtime::whenDone;
using simulator::ReportPointer;

namespace gui {

PastRuns::PastRuns(runtime::Runtime &runtime, RunHistory &list, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_list(list)
{
    connect(&list, &RunHistory::chosen, this, &PastRuns::open);
    connect(&list, &RunHistory::companionChosen, this, &PastRuns::openCompanion);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &PastRuns::refresh);
    refresh();
}

void PastRuns::begin()
{
    m_wanted.clear();
    m_shown.reset();
    m_list.setShown({});
}

void PastRuns::keep(const ReportPointer &report, const std::shared_ptr<Undertaking> &work)
{
    m_wanted.clear();
    m_shown = report;
    whenDone(m_runtime.keepSimulation(report), this,
             [this, report, work](const Result<QString> &path) {
                 if (!path)
                     return Q_EMIT notKept(path.error());
                 Q_EMIT kept();
                 if (m_shown == report)
                     m_list.setShown(*path);
                 refresh();
             });
}

void PastRuns::open(const QString &path)
{
    m_wanted = path;
    whenDone(m_runtime.openSimulation(path), this,
             [this, path](const Result<ReportPointer> &report) {
                 if (m_wanted != path)
                     return;
                 if (!report)
                     return fail(report.error());
                 m_shown = *report;
                 m_list.setShown(path);
                 Q_EMIT opened(*report);
             });
}

void PastRuns::openCompanion(const QString &path)
{
    m_wantedCompanion = path;
    if (path.isEmpty()) {
        m_list.setCompanion(path);
        return Q_EMIT companionOpened(nullptr);
    }
    whenDone(m_runtime.openSimulation(path), this,
             [this, path](const Result<ReportPointer> &report) {
                 if (m_wantedCompanion != path)
                     return;
                 if (!report)
                     return fail(report.error());
                 m_list.setCompanion(path);
                 Q_EMIT companionOpened(*report);
             });
}

void PastRuns::fail(const base::Error &error)
{
    m_list.takeBack();
    Q_EMIT notOpened(error);
}

void PastRuns::refresh()
{
    using Runs = std::vector<simulator::PastRun>;
    whenDone(m_runtime.pastSimulations(), this, [this](const Result<Runs> &runs) {
        if (!runs)
            return;
        m_list.show(*runs);
        if (!runs->empty())
            m_folder.addPath(QFileInfo(runs->front().path).absolutePath());
    });
}

} // namespace gui
