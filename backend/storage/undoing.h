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
    using Progress = customers::Store::Progress;
    using Announced = customers::Store::Answer<Step>;
    enum class Kind { Deletion, Edit };

    Undoing(redis::Client &client, Shards &shards, const redis::Script &script,
            std::chrono::milliseconds period);

    // Puts a step on the list of what can be taken back, before these of many shards are changed,
    // so that whatever was changed of it can be, even if we end in between. In one piece, where
    // the change itself does all this, it answers at once.
    void announce(Kind kind, const std::vector<int> &numbers, Announced answer);

    static QByteArray nonceOf(const Step &step);

    void run(const Step &step, Progress progress, Answer answer); // an empty one is the newest

private:
    struct Course
    {
        Step named; // the one wanted, if not the newest
        QByteArray title; // as the shards name the step
        QByteArray nonce;
        std::vector<int> shards; // still to be gone through, the last one at present
        QByteArray cursor = "0";
        Progress progress;
        qint64 all = 0; // in the step when it was begun, as far as anybody asks for progress
        Restoration restoration;
        bool hasBegun = false; // something of the step was there
        Answer answer;
    };
    using CoursePointer = std::shared_ptr<Course>;

    void choose(const CoursePointer &course);
    void begin(const CoursePointer &course, const Step &step);
    void count(const CoursePointer &course, std::function<void(qint64 held)> then);
    void restore(const CoursePointer &course);
    void goOn(const CoursePointer &course);
    void stop(const CoursePointer &course);
    void keep(const CoursePointer &course);
    void take(const CoursePointer &course, base::Result<Writer::Outcome> outcome);
    void takeReply(const CoursePointer &course, const redis::Reply::Array &parts);
    void leaveShard(const CoursePointer &course);
    void finish(const CoursePointer &course);
    void conclude(const CoursePointer &course);
    static void fail(const CoursePointer &course, base::Error error);

    redis::Client &m_client;
    Shards &m_shards;
    const redis::Script &m_script;
    std::chrono::milliseconds m_period;
    QByteArray m_list = Keys().undo;
};

} // namespace storage
