// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/ledger.h"
#include "backend/simulator/schedule.h"
#include "backend/simulator/workload.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace simulator {

// One run of a plan, on the thread it lives on, which it never makes wait. Made, started once, and
// deleted after finished(); deleting it earlier drops everything at once. The clock outlives it.
class Run final : public QObject, private Transport::Receiver
{
    Q_OBJECT

public:
    // The plan must be one that validated() has passed.
    Run(Plan plan, const base::Clock &clock, QObject *parent = nullptr);
    ~Run() override;

    void start();

    // Ends the run now; what is under way counts as cancelled. finished() follows within 200 ms.
    void cancel();

Q_SIGNALS:
    void progressed(const simulator::Snapshot &snapshot); // ten times a second
    void finished(const simulator::ReportPointer &report); // once

private:
    enum class Stage { Idle, Probing, Sending, Verifying, Over };

    void answered(Answer answer) override;
    void probe();
    void endProbe(const Answer &answer);
    void beginSending(qint64 firstId);
    void sendDue();
    void send(std::chrono::nanoseconds due);
    void waitForDue(std::chrono::nanoseconds due);
    void abandonLate();
    void watchDeadline();
    void beat();
    void closeIntervals(std::chrono::nanoseconds elapsed);
    bool isExhausted() const;
    void close(Ending ending);
    void verify();
    void publish();

    std::chrono::nanoseconds sinceStart() const;

    const Plan m_plan;
    const base::Clock &m_clock;
    Stage m_stage = Stage::Idle;
    QByteArray m_tag;
    std::chrono::nanoseconds m_start{};
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Transport> m_transport;
    Schedule m_schedule;
    std::unique_ptr<Workload> m_workload;
    qint64 m_begun = 0;
    QHash<quint32, Passage> m_passages; // under way
    qint64 m_mostInFlight = 0;
    qint64 m_intervals = 0; // closed
    std::deque<std::pair<std::chrono::nanoseconds, quint32>> m_deadlines;
    QTimer m_dueTimer;
    QTimer m_deadlineTimer;
    QTimer m_beatTimer;
    std::chrono::nanoseconds m_processorAtStart{};
    std::shared_ptr<Report> m_report; // once closed
    std::unique_ptr<QThread> m_verifier;
    std::atomic<bool> m_isVerificationUnwanted = false;
};

} // namespace simulator
