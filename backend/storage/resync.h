// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/rollbuilder.h"
#include "backend/redis/client.h"
#include "backend/storage/changelog.h"
#include "backend/storage/schema.h"

namespace storage {

// Builds the roll of a shard anew from all that Redis holds: reads the hash in pages while others
// go on changing it, then replays what they changed. Log entries are whole records, so the last one
// of an id decides, and an id without an entry stood still while it was read. Lives on the thread
// of its client, which outlives it.
class Resync : public QObject
{
    Q_OBJECT

public:
    using Answer = base::Callback<void(base::Result<customers::Roll>)>;

    Resync(redis::Client &client, const Keys &keys, std::chrono::milliseconds deadline);

    bool isRunning() const { return m_isRunning; }
    void run(Answer answer); // one at a time

private:
    void begin();
    void scan(const QByteArray &cursor);
    void take(const redis::Reply &page);
    void catchUp();
    void replay(const customers::Version &token, const redis::Reply &entries);
    void again();
    void readAtOnce();
    void finish(base::Result<customers::Roll> roll);
    bool add(const redis::Reply::Array &pairs);
    bool isElsewhere() const;
    void ask(redis::Command command, base::Callback<void(const redis::Reply &)> take);

    redis::Client &m_client;
    Keys m_keys;
    std::chrono::milliseconds m_deadline;
    Answer m_answer;
    bool m_isRunning = false;
    int m_attempts = 0;
    int m_reading = 0; // which one: replies to an earlier one are dropped
    redis::Session m_session; // the one the reading began in
    customers::Version m_begin; // the token then
    customers::Version m_token; // as found by the last look
    customers::RollBuilder m_builder;
};

} // namespace storage
