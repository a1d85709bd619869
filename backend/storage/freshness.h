// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/alarm.h"
#include "backend/storage/glance.h"
#include "backend/storage/shards.h"

#include <deque>
#include <list>

namespace storage {

// Is our replica as new as Redis? As a rule a glance at the token says so, a collection in one
// piece provided; it leaves at the end of a turn of the event loop and answers all who have asked
// in it, however many others are on their way. Otherwise a check finds out what is missing: one at
// a time, for all who had asked before it left. It looks at each shard at a moment of its own, and
// at the layout where it may have become another. Lives on the thread of its client; client,
// layout, shards and replica outlive it.
class Freshness : public QObject
{
    Q_OBJECT

public:
    using Answer = base::Callback<void(base::Result<>)>;

    Freshness(redis::Client &client, Layout &layout, Shards &shards, Replica &replica,
              std::chrono::milliseconds deadline);

    // The replica holds every change acknowledged before this call, when the answer is no error.
    void check(Answer answer);
    bool isChecking() const { return m_isChecking; }

    // Why what Redis keeps cannot be read, as found by the last check; empty when it can, or when
    // the connection broke, of which the client tells.
    const base::Message &trouble() const { return m_trouble; }

    // Reads everything anew at the next check: somebody changed the data by hand.
    void distrust();

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

    using Group = std::deque<Waiting>;

    void wake();
    bool mayAsk() const; // somebody waits, and nothing stands against asking for him now
    bool mayGlance() const;
    void glance();
    void glanceLater();
    void takeGlance(std::list<Group>::iterator glanced, bool isCurrent);
    void start();
    void pass();
    bool isLayoutWanted() const;
    void lookAtLayout();
    void arrive(const Pursuit::Arrival &arrival);
    bool isLayoutDoubtful() const;
    void conclude();
    void restoreDescription();
    void gatherLosses();
    void tellLosses();
    void succeed();
    void answerServed(const base::Result<> &answer);
    void refuse(const base::Error &refusal);
    void expire();
    base::Error whyNot() const;

    redis::Client &m_client;
    Layout &m_layout;
    Shards &m_shards;
    Replica &m_replica;
    std::chrono::milliseconds m_deadline;
    QByteArray m_description = Keys().meta;
    redis::Alarm m_alarm;
    QTimer m_pause;
    bool m_isChecking = false;
    int m_count = 1; // of the shards that the pass looks at
    int m_open = 0; // answers that the pass still waits for
    bool m_isLayoutSeen = false; // by the pass
    bool m_isUntouched = true; // as found by the last pass
    std::optional<Pursuit::Arrival> m_failure; // the first of the pass
    std::optional<std::vector<customers::Customer>> m_lost; // as far as shards have told
    base::Error m_refusal{base::Kind::Unavailable,
                          QString()}; // what those who wait are told when it does not pass in time
    base::Message m_trouble;
    redis::Session m_known; // the connection that the layout was asked on
    quint64 m_before = 0; // the replica's state when the check began
    Glance m_glance;
    std::list<Group> m_glanced; // by the glances on their way
    bool m_isGlanceDue = false; // at the end of this turn
    bool m_isAlone = true; // the last glance serves one only
    Group m_served; // by the check on its way
    Group m_waiting; // for the next check or glance
};

} // namespace storage
