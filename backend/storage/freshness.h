// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/alarm.h"
#include "backend/storage/replica.h"
#include "backend/storage/resync.h"

#include <deque>

namespace storage {

// Is our replica as new as Redis? One check on its way answers all who had asked before it left;
// who asks meanwhile waits for the next. What is missing is read from the log, or by a Resync.
// Lives on the thread of its client; client and replica outlive it.
class Freshness : public QObject
{
    Q_OBJECT

public:
    using Answer = base::Callback<void(base::Result<>)>;

    Freshness(redis::Client &client, Replica &replica, const Keys &keys,
              std::chrono::milliseconds deadline);

    // The replica holds every change acknowledged before this call, when the answer is no error.
    void check(Answer answer);
    bool isChecking() const { return m_isChecking; }

    // Reads everything anew at the next check: somebody changed the data by hand.
    void distrust() { m_isDistrusted = true; }

    qint64 resyncs() const { return m_resyncs; } // since the start

Q_SIGNALS:
    void replicaChanged();

    // Redis has gone back behind what we had seen, see loss.h; with the customers that this cost.
    void customersLost(const customers::Roll &lost);

private:
    struct Waiting
    {
        Answer answer;
        redis::TimePoint deadline;
    };

    void start();
    void look();
    void lookAtFormat();
    void readLog();
    void take(const redis::Reply &reply);
    bool isReached() const;
    void resync();
    void replace(customers::Roll roll);
    void succeed();
    void fail(const base::Error &error);
    void answerServed(const base::Result<> &answer);
    void refuse(const redis::Reply &refusal);
    void next();
    void expire();
    base::Error whyNot() const;

    redis::Client &m_client;
    Replica &m_replica;
    Keys m_keys;
    std::chrono::milliseconds m_deadline;
    Resync m_resync;
    redis::Alarm m_alarm;
    QTimer m_pause;
    bool m_isChecking = false;
    bool m_isDistrusted = false;
    base::Error m_refusal{base::Kind::Unavailable,
                          QString()}; // what those who wait are told when it does not pass in time
    bool m_isUndone = false; // what the replica holds, as the check on its way found
    qint64 m_resyncs = 0;
    redis::Session m_known; // the connection that the format was asked on
    base::Result<> m_format; // whether the collection is one of ours
    customers::Version m_before; // where the replica stood when the check began
    customers::Version m_found; // the token in Redis
    customers::Version m_readFrom; // where the log was read from
    std::deque<Waiting> m_served; // by the check on its way
    std::deque<Waiting> m_waiting; // for the next
};

} // namespace storage
