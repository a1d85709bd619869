// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/job.h"

#include <QObject>

#include <list>

namespace runtime {
class Runtime;
}

namespace gui {

// All that would be lost if the program ended now: what the simulator does, and the jobs of the
// panels. Lives on the main thread; the runtime outlives it.
class UnderWay : public QObject
{
    Q_OBJECT

public:
    explicit UnderWay(const runtime::Runtime &runtime, QObject *parent = nullptr);

    void add(const Job &job);
    bool isIdle() const;
    QString words() const; // of all of it, in sentences
    void cancelJobs();

Q_SIGNALS:
    void becameIdle();

private:
    void lookForEnd();

    const runtime::Runtime &m_runtime;
    std::list<Job> m_jobs;
};

} // namespace gui
