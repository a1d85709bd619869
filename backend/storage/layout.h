// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/client.h"
#include "backend/redis/script.h"
#include "backend/storage/schema.h"

#include <QTimer>

namespace storage {

// Whether the collection is kept in one piece or spread over shards: as its description in Redis
// says, {customers}:meta. Where there is none yet, whoever writes first settles it for everybody,
// and whoever did not get his way follows. Lives on the thread of its clients, which outlive it.
class Layout : public QObject
{
    Q_OBJECT

public:
    using Answer = base::Callback<void(base::Result<>)>;
    enum class Purpose { Reading, Writing };

    // Wanted: how many shards a new collection is to have.
    Layout(redis::Client &reads, redis::Client &writes, const redis::Script &claim, int wanted,
           std::chrono::milliseconds deadline);

    // Answers, at once if possible, when shards() holds for that purpose: for reading as long as
    // nothing has been written yet, too. Unavailable in words when the description is not ours.
    void know(Purpose purpose, Answer answer);

    bool isKnownFor(Purpose purpose) const; // so that it would answer at once

    int shards() const { return m_shards; } // as known last, or wanted
    bool isKnown() const { return m_isKnown; } // that Redis says so
    const base::Result<> &soundness() const { return m_soundness; } // of the description

    // Asked again before it is believed again: in general, or by whoever writes.
    void doubt() { m_isKnown = false; }
    void forget() { m_isKnown = m_isSettled = false; }

    // What to ask Redis, and its answer, for who asks together with something else.
    static redis::Command question();
    const base::Result<> &take(const redis::Reply &description);

Q_SIGNALS:
    void changed(int shards); // another number than was thought
    void learned(); // what Redis says, when it is news

private:
    struct Waiting
    {
        Purpose purpose;
        Answer answer;
    };

    void ask();
    void askAgain();
    void hear(const base::Result<redis::Reply> &reply);
    void goOn();
    void claim();
    void adopt();
    void answer(Purpose purpose, const base::Result<> &result);
    void finish(const base::Result<> &result);

    redis::Client &m_reads;
    redis::Client &m_writes;
    const redis::Script &m_claim;
    int m_shards;
    int m_learned = 0; // 0: nothing yet
    std::chrono::milliseconds m_deadline;
    base::Result<> m_soundness;
    bool m_isKnown = false;
    bool m_isSettled = false; // its shards take changes
    bool m_isAsking = false;
    redis::TimePoint m_due;
    std::vector<Waiting> m_waiting;
    QTimer m_pause;
};

} // namespace storage
