// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/script.h"
#include "backend/storage/changelog.h"
#include "backend/storage/replication.h"
#include "backend/storage/schema.h"

namespace storage {

// Runs the scripts that change something, each exactly once. When the connection is lost with one
// on its way, the log tells by the call's nonce whether it was carried out; if it was not, it is
// sent again under the same nonce; if the log cannot tell, the answer is OutcomeUnknown. Lives on
// the thread of its client; client and replication outlive it.
class Writer : public QObject
{
    Q_OBJECT

public:
    // What became of a call: the script's answer, or what the log says about it in its place.
    struct Outcome
    {
        redis::Reply reply; // {token before, token after, …}
        std::optional<Entry> logged; // then the reply is lost
    };
    using Answer = base::Callback<void(base::Result<Outcome>)>;

    struct Settings
    {
        std::chrono::milliseconds deadline; // for one call; once more to learn what became of it
        std::chrono::milliseconds undoPeriod;
        qint64 logCap; // changes
        redis::Veto lock = {}; // what it keeps from being sent is answered with Locked
    };

    Writer(redis::Client &client, Replication &replication, const Keys &keys,
           const Settings &settings);

    // Arguments are those of the script from the fourth on, the further ones behind them; the step
    // is the nonce of the undo step, by default the call's own.
    void run(const redis::Script &script, std::vector<QByteArray> arguments, Answer answer,
             const QByteArray &step = {}, redis::Bundle further = {});

Q_SIGNALS:
    // A change was refused because the collection is not, or not any more, laid out so.
    void misfit();

private:
    struct Call
    {
        const redis::Script &script;
        std::vector<QByteArray> keys;
        std::vector<QByteArray> arguments;
        redis::Bundle further;
        Answer answer;
        redis::TimePoint deadline;
        QByteArray nonce;
        customers::Version known; // a token from before the call was sent
        std::optional<base::Error> refusal{}; // that might have passed
        redis::TimePoint searchBy{}; // to have learned what became of it, once that is in doubt
    };
    using CallPointer = std::shared_ptr<Call>;

    void send(const CallPointer &call);
    void take(const CallPointer &call, base::Result<redis::Reply> reply);
    void settle(const CallPointer &call, Outcome outcome);
    void awaitReplicas(const CallPointer &call, Outcome outcome);
    void refuse(const CallPointer &call, const redis::Reply &refusal);
    void sendLater(const CallPointer &call);
    void recover(const CallPointer &call);
    void search(const CallPointer &call);
    void judge(const CallPointer &call, const customers::Version &token,
               const redis::Reply &entries);
    static void giveUp(const CallPointer &call);
    static void giveUp(const CallPointer &call, const base::Error &otherwise);

    redis::Client &m_client;
    Replication &m_replication;
    Keys m_keys;
    Settings m_settings;
    customers::Version m_token; // the newest seen by this connection; empty before the first
};

} // namespace storage
