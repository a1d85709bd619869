// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/underway.h"

#include "backend/base/clock.h"
#include "gui/listing.h"
#include "gui/progress.h"

#include <QFutureWatcher>

#include <algorithm>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace gui {

struct UnderWay::Entry
{
    Job job;
    Page page;
    std::chrono::nanoseconds begun;
    std::unique_ptr<QFutureWatcher<void>> watcher = std::make_unique<QFutureWatcher<void>>();
    RestTime foreseen = {};
    std::optional<double> share = {};
    std::optional<std::chrono::seconds> rest = {};
    bool isTold = false; // that it is long
};

UnderWay::UnderWay(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_lookout.setInterval(200ms); // nobody sees such a delay after so long
    connect(&m_lookout, &QTimer::timeout, this, &UnderWay::look);
}

UnderWay::~UnderWay() = default;

void UnderWay::add(const Job &job, Page page)
{
    const auto entry = m_jobs.insert(m_jobs.end(), Entry{job, page, m_clock.elapsed()});
    const auto *watcher = entry->watcher.get();
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, entry] { takeProgress(*entry); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, entry] { end(entry); });
    entry->watcher->setFuture(job.future);
    m_lookout.start();
}

bool UnderWay::isIdle() const
{
    return std::ranges::none_of(m_jobs, [this](const Entry &entry) { return isAskedAbout(entry); });
}

QString UnderWay::words() const
{
    QStringList words;
    for (const Entry &entry : m_jobs)
        if (isAskedAbout(entry))
            words << entry.job.words();
    if (words.isEmpty())
        return {};
    //: %1 lists work, as in “Writing customers.csv; Importing others.csv”.
    return tr("Still under way: %1.").arg(listedApart(words));
}

std::vector<UnderWay::LongJob> UnderWay::longJobs() const
{
    std::vector<LongJob> jobs;
    for (const Entry &entry : m_jobs)
        if (isLong(entry))
            jobs.push_back({entry.job.words(), entry.page, entry.share, entry.rest});
    return jobs;
}

void UnderWay::cancelJobs()
{
    for (Entry &entry : m_jobs)
        entry.job.future.cancel();
}

std::chrono::nanoseconds UnderWay::lasted(const Entry &entry) const
{
    return m_clock.elapsed() - entry.begun;
}

bool UnderWay::isLong(const Entry &entry) const
{
    return lasted(entry) >= longWork;
}

bool UnderWay::isAskedAbout(const Entry &entry) const
{
    return lasted(entry) >= entry.job.askedAfter;
}

void UnderWay::look()
{
    bool isNew = false;
    bool areShort = false;
    for (Entry &entry : m_jobs) {
        const bool wasTold = std::exchange(entry.isTold, isLong(entry));
        isNew |= entry.isTold && !wasTold;
        areShort |= !entry.isTold;
    }
    if (!areShort)
        m_lookout.stop();
    if (isNew)
        Q_EMIT longJobsChanged();
}

void UnderWay::takeProgress(Entry &entry)
{
    const int done = entry.watcher->progressValue();
    if (done <= 0)
        return; // it may have none to tell
    entry.share = double(done) / wholeJob;
    entry.rest = entry.foreseen.after(
        std::chrono::duration_cast<std::chrono::milliseconds>(lasted(entry)), *entry.share);
    if (isLong(entry))
        Q_EMIT longJobsChanged();
}

void UnderWay::end(std::list<Entry>::iterator entry)
{
    const bool wasLong = isLong(*entry);
    const Ending ending = *entry->job.ending;
    entry->watcher.release()->deleteLater(); // it is telling us of this
    m_jobs.erase(entry); // it alone: what became of others has not been told yet
    if (m_jobs.empty())
        m_lookout.stop();
    if (wasLong) {
        Q_EMIT longJobsChanged();
        Q_EMIT longJobEnded(ending);
    }
    if (isIdle())
        Q_EMIT becameIdle();
}

} // namespace gui
