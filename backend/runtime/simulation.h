// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/simulator/shrink.h"

#include <QThread>

#include <memory>

namespace runtime {

// One run, or one run being shrunk, at a time on the simulator thread. Lives on the main thread, as
// its signals do; its destructor drops what is under way.
class Simulation : public QObject
{
    Q_OBJECT

public:
    explicit Simulation(QObject *parent = nullptr);
    ~Simulation() override;

    bool isRunning() const { return m_run || m_shrink; }
    void start(const simulator::Plan &plan); // one that validated() has passed; none may be running
    void shrink(const simulator::ReportPointer &violated, const QByteArray &token); // likewise
    void cancel(); // finished() or shrunk() follows within 200 ms

Q_SIGNALS:
    void progressed(const simulator::Snapshot &snapshot);
    void finished(const simulator::ReportPointer &report);
    void shrinking(int replays, int requests);
    void shrunk(const simulator::ReportPointer &smallest, // null: nothing failed again
                simulator::Ending ending);

private:
    void take(QObject *work);
    void finish(const simulator::ReportPointer &report);
    void finishShrinking(const simulator::ReportPointer &smallest, simulator::Ending ending);

    base::SystemClock m_clock;
    QThread m_thread;
    simulator::Run *m_run = nullptr; // lives and dies on the thread
    simulator::Shrink *m_shrink = nullptr; // likewise
};

} // namespace runtime
