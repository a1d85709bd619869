// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/underway.h"

#include "backend/runtime/runtime.h"
#include "gui/listing.h"

#include <QFutureWatcher>

namespace gui {

UnderWay::UnderWay(const runtime::Runtime &runtime, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
{
    connect(&runtime, &runtime::Runtime::simulationFinished, this, &UnderWay::lookForEnd);
    connect(&runtime, &runtime::Runtime::simulationShrunk, this, &UnderWay::lookForEnd);
}

void UnderWay::add(const Job &job)
{
    auto *watcher = new QFutureWatcher<void>(this);
    const auto place = m_jobs.insert(m_jobs.end(), job);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, place] {
        watcher->deleteLater();
        m_jobs.erase(place); // it alone: what became of others has not been told yet
        lookForEnd();
    });
    watcher->setFuture(job.future);
}

bool UnderWay::isIdle() const
{
    return m_jobs.empty() && !m_runtime.isSimulating();
}

QString UnderWay::words() const
{
    QStringList sentences, words;
    if (m_runtime.isSimulating())
        sentences << tr("The simulator is still at work.");
    for (const Job &job : m_jobs)
        words << job.words();
    if (!words.isEmpty())
        //: %1 lists work, as in “Writing customers.csv; Importing others.csv”.
        sentences << tr("Still under way: %1.").arg(listedApart(words));
    return sentences.join(u' ');
}

void UnderWay::cancelJobs()
{
    for (Job &job : m_jobs)
        job.future.cancel();
}

void UnderWay::lookForEnd()
{
    if (isIdle())
        Q_EMIT becameIdle();
}

} // namespace gui
