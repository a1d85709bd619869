// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/redis/alarm.h"
#include "backend/storage/scripts.h"
#include "backend/storage/writer.h"

#include <deque>
#include <memory_resource>
#include <unordered_set>

namespace storage {

// Gathers the inserts of many requests into few script calls: while three calls are on their way,
// what comes in waits and leaves together, at most 250 customers or 256 KB at a time. A request
// may span calls and a call may span requests; each answer comes when the last of its customers is
// settled. Lives on the thread of its writer, which outlives it.
class GroupCommit : public QObject
{
    Q_OBJECT

public:
    using Collisions = std::vector<customers::Store::Collision>;
    using Answer = customers::Store::Answer<Collisions>;

    GroupCommit(Writer &writer, const redis::Script &script, QByteArray writerName,
                std::chrono::milliseconds deadline);

    void insert(std::vector<customers::Customer> customers, Answer answer);

Q_SIGNALS:
    // What a call changed, before its requests are answered.
    void committed(const storage::Entry &entry);

private:
    struct Request
    {
        std::vector<customers::Customer> customers;
        Answer answer;
        redis::TimePoint deadline; // to leave by
        std::size_t taken = 0; // customers that have left
        std::size_t settled = 0;
        bool hasInserted = false;
        Collisions collisions;
        std::optional<base::Error> error;
    };
    using RequestPointer = std::shared_ptr<Request>;

    // One customer of a call: whose it is.
    struct Place
    {
        RequestPointer request;
        std::size_t index;
    };
    using Places = std::vector<Place>;

    using Ids = std::pmr::unordered_set<qint64>;

    void flush();
    static const customers::Customer &customerAt(const Place &place);
    static bool fits(const Request &request, const Ids &ids);
    Places gather();
    void send();
    redis::Bundle bundled(const Places &places) const;
    void call(Places places);
    void take(const Places &places, base::Result<Writer::Outcome> outcome);
    void settle(const Places &places, const customers::Version &before,
                const customers::Version &after, const redis::Reply::Array &refusals);
    void settleFromLog(const Places &places, Entry entry);
    void fail(const Places &places, const base::Error &error);
    void close(const Places &places);
    static void finish(Request &request);
    void expire();

    Writer &m_writer;
    const redis::Script &m_script;
    QByteArray m_writerName;
    std::chrono::milliseconds m_deadline;
    std::deque<RequestPointer> m_waiting; // in order; the first may have left in part
    redis::Alarm m_alarm;
    int m_calls = 0; // on their way
    bool m_isFlushDue = false;
};

} // namespace storage
