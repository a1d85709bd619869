// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/job.h"

#include <QFutureWatcher>
#include <QPromise>

namespace gui {

// Work of a page that is more than one future, as a job: it lasts as long as somebody holds it.
// Lives on the main thread.
class Undertaking
{
public:
    // The owner is who cancels it when it is told to.
    Undertaking(std::function<QString()> words, QObject &owner, std::function<void()> cancel);
    ~Undertaking();

    Job &job() { return m_job; }
    void report(double share); // that is done
    void count(qint64 done, qint64 all); // where that says more

private:
    QPromise<void> m_promise;
    QFutureWatcher<void> m_watcher;
    Job m_job;
};

} // namespace gui
