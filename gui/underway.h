// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/job.h"
#include "gui/page.h"

#include <QObject>
#include <QTimer>

#include <list>
#include <optional>
#include <vector>

namespace base {
class Clock;
}

namespace gui {

// All that would be lost if the program ended now: the jobs of the panels, and how far they are.
// Lives on the main thread; the clock outlives it.
class UnderWay : public QObject
{
    Q_OBJECT

public:
    struct LongJob // one that has lasted for so long already
    {
        QString words;
        Page page; // where it can be cancelled
        std::optional<double> share; // that is done; none: it does not tell
        std::optional<std::chrono::seconds> rest;
    };

    explicit UnderWay(const base::Clock &clock, QObject *parent = nullptr);
    ~UnderWay() override;

    void add(const Job &job, Page page);
    bool isIdle() const; // there is nothing to ask about
    QString words() const; // of what there is to ask about, in a sentence
    std::vector<LongJob> longJobs() const;
    void cancelJobs();

Q_SIGNALS:
    void longJobsChanged();
    void longJobEnded(const gui::Ending &ending);
    void becameIdle();

private:
    struct Entry;

    std::chrono::nanoseconds lasted(const Entry &entry) const;
    bool isLong(const Entry &entry) const;
    bool isAskedAbout(const Entry &entry) const;
    void look(); // for jobs that have become long
    void takeProgress(Entry &entry);
    void end(std::list<Entry>::iterator entry);

    const base::Clock &m_clock;
    QTimer m_lookout;
    std::list<Entry> m_jobs;
};

} // namespace gui
