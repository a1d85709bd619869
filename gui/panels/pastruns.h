// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/simulator/archive.h"

#include <QFileSystemWatcher>

#include <memory>

namespace runtime {
class Runtime;
}

namespace gui {

class RunHistory;
class Undertaking;

// Keeps the runs of the simulator and opens them again, for the list of them that a person chooses
// from. Other programs leave their runs in the same folder. Lives on the main thread; the runtime
// and the list outlive it.
class PastRuns : public QObject
{
    Q_OBJECT

public:
    PastRuns(runtime::Runtime &runtime, RunHistory &list, QObject *parent = nullptr);

    void begin(); // a run that begins now: none is shown until it is kept
    // The run that is shown from now on; the work lasts until it is kept.
    void keep(const simulator::ReportPointer &report, const std::shared_ptr<Undertaking> &work);
    void open(const QString &path);
    void refresh();

Q_SIGNALS:
    void opened(const simulator::ReportPointer &report);
    void companionOpened(const simulator::ReportPointer &report); // null: none is wanted
    void kept();
    void notKept(const base::Error &error);
    void notOpened(const base::Error &error);

private:
    void openCompanion(const QString &path);
    void fail(const base::Error &error);

    runtime::Runtime &m_runtime;
    RunHistory &m_list;
    simulator::ReportPointer m_shown;
    QString m_wanted; // the run that is being read
    QString m_wantedCompanion;
    QFileSystemWatcher m_folder;
};

} // namespace gui
