// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/storage/shards.h"

namespace storage {

// Takes back deletions and edits, in parts of a few hundred customers; see
// resources/redis/undo.lua. Several at a time do no harm, on this instance or others: each customer
// comes back once. Lives on the thread of its client; client, shards and script outlive it.
class Undoing : public QObject
{
    Q_OBJECT

public:
    using Restoration = customers::Store::Restoration;
    using Answer = customers::Store::Answer<Restoration>;
    using Step = customers::Store::Step; // an entry of the list
    using Announced = customers::Store::Answer<Step>;
    enum class Kind { Deletion, Edit };

    Undoing(redis::Client &client, Shards &shards, const redis::Script &script,
            std::chrono::milliseconds period);

    // Puts a step on the list of what can be taken back, before these of many shards are changed,
    // so that whatever was changed of it can be, even if we end in between. In one piece, where
    // the change itself does all this, it answers at once.
    void announce(Kind kind, const std::vector<int> &numbers, Announced answer);

    static QByteArray nonceOf(const Step &step);

    void run(const Step &step, Answer answer); // an empty one is the newest

private:
    struct Progress
    {
        Step named; // the one wanted, if not the newest
        QByteArray title; // as the shards name the step
        QByteArray nonce;
        std::vector<int> shards; // still to be gone through, the last one at present
        QByteArray cursor = "0";
        Restoration restoration;
        bool hasBegun = false; // something of the step was there
        Answer answer;
    };
    using ProgressPointer = std::shared_ptr<Progress>;

    void choose(const ProgressPointer &progress);
    void begin(const ProgressPointer &progress, const Step &step);
    void restore(const ProgressPointer &progress);
    void take(const ProgressPointer &progress, base::Result<Writer::Outcome> outcome);
    void takeReply(const ProgressPointer &progress, const redis::Reply::Array &parts);
    void leaveShard(const ProgressPointer &progress);
    void finish(const ProgressPointer &progress);
    void conclude(const ProgressPointer &progress);
    static void fail(const ProgressPointer &progress, base::Error error);

    redis::Client &m_client;
    Shards &m_shards;
    const redis::Script &m_script;
    std::chrono::milliseconds m_period;
    QByteArray m_list = Keys().undo;
};

} // namespace storage
