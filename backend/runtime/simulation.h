// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/simulator/run.h"

#include <QThread>

#include <memory>

namespace runtime {

// One run at a time on the simulator thread. Lives on the main thread, as its signals do; its
// destructor drops a run that is under way.
class Simulation : public QObject
{
    Q_OBJECT

public:
    explicit Simulation(QObject *parent = nullptr);
    ~Simulation() override;

    bool isRunning() const { return m_run != nullptr; }
    void start(const simulator::Plan &plan); // one that validated() has passed; none may be running
    void cancel(); // finished() follows within 200 ms

Q_SIGNALS:
    void progressed(const simulator::Snapshot &snapshot);
    void finished(const simulator::ReportPointer &report);

private:
    void finish(const simulator::ReportPointer &report);

    base::SystemClock m_clock;
    QThread m_thread;
    simulator::Run *m_run = nullptr; // lives and dies on the thread
};

} // namespace runtime
