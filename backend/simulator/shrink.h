// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/run.h"

#include <QElapsedTimer>
#include <QPointer>

#include <set>

namespace simulator {

// A violated run made small: replays ever fewer of its requests, with the same bodies in the same
// order, and keeps what still contradicts itself. Which requests to leave out next is delta
// debugging (Zeller and Hildebrandt, doi:10.1109/32.988498), helped by what each verdict names. A
// race needs luck, so each set of requests is tried several times.
//
// Lives on one thread, which it never makes wait. Started once; the clock outlives it.
class Shrink final : public QObject
{
    Q_OBJECT

public:
    struct Budget
    {
        std::chrono::milliseconds time = std::chrono::seconds(20);
        int replays = 300; // in all
        int tries = 5; // of one set of requests
    };

    // The report must be of a violated run; its plan gets the token, which no report carries.
    Shrink(ReportPointer violated, QByteArray token, const base::Clock &clock);
    Shrink(ReportPointer violated, QByteArray token, const base::Clock &clock, Budget budget);

    void start();
    void cancel(); // finished() follows within 200 ms

Q_SIGNALS:
    void progressed(int replays, int requests); // how many there were; the fewest that still fail
    // The smallest run that was violated again, with a note on how it came about; null when none
    // was, by the end or until it was cancelled.
    void finished(const simulator::ReportPointer &smallest, simulator::Ending ending);

private:
    using Requests = std::vector<quint32>; // their numbers, rising

    void propose(Requests requests);
    void tryNext();
    void replay();
    void judge(const ReportPointer &report);
    void take(const ReportPointer &report);
    void cutUp();
    bool isSpent() const;
    void finish();

    Requests namedByVerdict(const Report &report) const;
    Requests besideTheWindow() const;
    Requests untilTheWindow() const;

    const ReportPointer m_violated;
    const base::Clock &m_clock;
    const Budget m_budget;
    Plan m_plan;
    Requests m_fewest; // empty until a replay was violated
    ReportPointer m_smallest;
    std::vector<Requests> m_proposals; // what to try, the next one last
    std::set<Requests> m_tried; // and held
    Requests m_current;
    std::size_t m_pieces = 2; // the fewest are cut into so many
    int m_triesLeft = 0;
    int m_replays = 0;
    bool m_isCancelled = false;
    QElapsedTimer m_since;
    QPointer<Run> m_run;
};

} // namespace simulator
