// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/storage/scripts.h"
#include "backend/storage/writer.h"

namespace storage {

// Takes back the newest deletion or edit, in parts of a few hundred customers; see
// resources/redis/undo.lua. Several at a time do no harm, on this instance or others: each customer
// comes back once. Lives on the thread of its client; client and writer outlive it.
class Undoing : public QObject
{
    Q_OBJECT

public:
    using Restoration = customers::Store::Restoration;
    using Answer = customers::Store::Answer<Restoration>;

    Undoing(redis::Client &client, Writer &writer, const redis::Script &script, const Keys &keys);

    void run(Answer answer);

private:
    struct Progress
    {
        QByteArray title; // of the step, as the list names it
        QByteArray cursor = "0";
        Restoration restoration;
        Answer answer;
    };
    using ProgressPointer = std::shared_ptr<Progress>;

    void choose(const ProgressPointer &progress);
    void restore(const ProgressPointer &progress);
    void take(const ProgressPointer &progress, base::Result<Writer::Outcome> outcome);
    void takeReply(const ProgressPointer &progress, const redis::Reply::Array &parts);
    static void fail(const ProgressPointer &progress, base::Error error);

    redis::Client &m_client;
    Writer &m_writer;
    const redis::Script &m_script;
    Keys m_keys;
};

} // namespace storage
