// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/undoing.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using redis::Command;
using redis::Reply;

namespace storage {

namespace {

QByteArray titleOf(Undoing::Kind kind, const QByteArray &nonce)
{
    return (kind == Undoing::Kind::Edit ? "e:" : "d:") + nonce;
}

QByteArray listed(const std::vector<int> &numbers)
{
    QByteArrayList texts;
    for (const int number : numbers)
        texts += QByteArray::number(number);
    return texts.join(',');
}

} // namespace

Undoing::Undoing(redis::Client &client, Shards &shards, const redis::Script &script,
                 std::chrono::milliseconds period)
    : m_client(client)
    , m_shards(shards)
    , m_script(script)
    , m_period(period)
{ }

void Undoing::announce(Kind kind, const std::vector<int> &numbers, Announced answer)
{
    const QByteArray title = titleOf(kind, newNonce());
    if (m_shards.present().size() == 1)
        return answer(title);
    const Step step = title + ':' + listed(numbers);
    if (m_period.count() <= 0 || numbers.empty())
        return answer(step);
    m_client.send(Command({"LPUSH", m_list, step}, Command::Repeat::Harmless),
                  [step, answer = std::move(answer)](const base::Result<Reply> &reply) {
                      if (const auto sound = redis::refusalAsError(reply); !sound)
                          return answer(tl::unexpected(unread(sound.error())));
                      answer(step);
                  });
    const QByteArray period = QByteArray::number(qint64(m_period.count()));
    m_client.send({"LTRIM", m_list, "0", "9999"}, [](const base::Result<Reply> &) {});
    m_client.send({"PEXPIRE", m_list, period}, [](const base::Result<Reply> &) {});
}

void Undoing::run(const Step &step, Progress progress, Answer answer)
{
    const auto course = std::make_shared<Course>();
    course->named = step;
    course->progress = std::move(progress);
    course->answer = std::move(answer);
    if (step.isEmpty())
        choose(course);
    else
        begin(course, step);
}

void Undoing::choose(const CoursePointer &course)
{
    m_client.send(Command({"LINDEX", m_list, "0"}, Command::Repeat::Harmless),
                  [this, course](const base::Result<Reply> &reply) {
                      const auto entry = redis::refusalAsError(reply);
                      if (!entry)
                          return fail(course, unread(entry.error()));
                      if (entry->isNil())
                          return fail(course,
                                      {base::Kind::Conflict,
                                       QT_TRANSLATE_NOOP("Backend", "There is nothing to undo")});
                      begin(course, entry->toString());
                  });
}

// <kind>:<nonce>, and of many shards which.
QByteArray Undoing::nonceOf(const Step &step)
{
    return step.split(':').value(1);
}

void Undoing::begin(const CoursePointer &course, const Step &step)
{
    const QByteArrayList parts = step.split(':');
    course->restoration.step = step;
    course->nonce = nonceOf(step);
    course->title = parts.value(0) + ':' + course->nonce;
    course->shards.clear();
    for (const QByteArray &number : parts.value(2, "0").split(','))
        if (std::size_t(number.toInt()) < m_shards.present().size())
            course->shards.push_back(number.toInt());
    if (!course->progress)
        return restore(course);
    count(course, [this, course](qint64 held) {
        course->all = held;
        restore(course);
    });
}

// How many customers the step still holds.
void Undoing::count(const CoursePointer &course, std::function<void(qint64 held)> then)
{
    if (course->shards.empty())
        return then(0);
    struct Sum
    {
        std::size_t open;
        qint64 held = 0;
    };
    const auto sum = std::make_shared<Sum>(Sum{course->shards.size()});
    for (const int number : course->shards) {
        const Keys &keys = m_shards.present()[std::size_t(number)]->keys;
        m_client.send(Command({"HLEN", keys.step(course->nonce)}, Command::Repeat::Harmless),
                      [sum, then](const base::Result<Reply> &reply) {
                          sum->held += reply && reply->isInteger() ? reply->toInteger() : 0;
                          if (--sum->open == 0)
                              then(sum->held);
                      });
    }
}

void Undoing::restore(const CoursePointer &course)
{
    if (course->shards.empty())
        return finish(course);
    const auto number = std::size_t(course->shards.back());
    m_shards.present()[number]->writer.run(
        m_script, {course->title, course->cursor},
        [this, course](base::Result<Writer::Outcome> outcome) { take(course, std::move(outcome)); },
        course->nonce);
}

void Undoing::take(const CoursePointer &course, base::Result<Writer::Outcome> outcome)
{
    if (!outcome)
        return fail(course, outcome.error());
    if (outcome->logged) {
        course->hasBegun = true;
        course->restoration.restored += qint64(outcome->logged->changes.size());
        course->cursor = outcome->logged->cursor;
        return goOn(course);
    }
    if (outcome->reply.isNil())
        return leaveShard(course); // the end, expired, or taken back by another
    course->hasBegun = true;
    takeReply(course, outcome->reply.toArray());
}

void Undoing::takeReply(const CoursePointer &course, const Reply::Array &parts)
{
    if (parts.size() < 6)
        return fail(course, {base::Kind::OutcomeUnknown, u"Redis answered an undo strangely"_s});
    Restoration &restoration = course->restoration;
    restoration.restored += parts[2].toInteger();
    restoration.present += parts[5].toInteger();
    const Reply::Array &conflicts = parts[4].toArray();
    for (std::size_t i = 0; i + 1 < conflicts.size(); i += 2) {
        const auto id = idFromText(conflicts[i].toString());
        auto customer = customerFromRecord(id.value_or(0), conflicts[i + 1].toString());
        if (customer)
            restoration.conflicts.push_back(std::move(*customer));
    }
    course->cursor = parts[3].toString();
    if (course->cursor.isEmpty())
        leaveShard(course);
    else
        goOn(course);
}

void Undoing::leaveShard(const CoursePointer &course)
{
    course->shards.pop_back();
    course->cursor = "0";
    goOn(course);
}

void Undoing::goOn(const CoursePointer &course)
{
    Restoration &restoration = course->restoration;
    const qint64 done =
        restoration.restored + restoration.present + qint64(restoration.conflicts.size());
    const bool isStopped = !course->shards.empty() && course->progress
        && course->progress(done, std::max(done, course->all)) == customers::Store::Next::Stop;
    isStopped ? stop(course) : restore(course);
}

// What is left is counted where it lies: others may be taking it back, too.
void Undoing::stop(const CoursePointer &course)
{
    keep(course);
    count(course, [course](qint64 held) {
        course->restoration.left = held;
        course->answer(std::move(course->restoration));
    });
}

// As long as a new step, also where the script has not come to.
void Undoing::keep(const CoursePointer &course)
{
    if (m_period.count() <= 0)
        return;
    const QByteArray period = QByteArray::number(qint64(m_period.count()));
    const auto renew = [this, period](const QByteArray &key) {
        m_client.send({"PEXPIRE", key, period}, [](const base::Result<Reply> &) {});
    };
    renew(m_list);
    for (const int number : course->shards)
        renew(m_shards.present()[std::size_t(number)]->keys.step(course->nonce));
}

// In one piece the script has taken the step from the list, if its entry is one of that layout.
void Undoing::finish(const CoursePointer &course)
{
    const Step &step = course->restoration.step;
    if (m_shards.present().size() == 1 && step == course->title)
        return conclude(course);
    m_client.send(Command({"LREM", m_list, "0", step}, Command::Repeat::Harmless),
                  [this, course](const base::Result<Reply> &reply) {
                      const auto removed = redis::refusalAsError(reply);
                      if (!removed && course->restoration.restored == 0)
                          return fail(course, unread(removed.error()));
                      conclude(course);
                  });
}

void Undoing::conclude(const CoursePointer &course)
{
    Restoration &restoration = course->restoration;
    if (course->hasBegun)
        return course->answer(std::move(restoration));
    if (course->named.isEmpty())
        return choose(course); // there was nothing of it any more
    fail(course,
         {base::Kind::Conflict,
          QT_TRANSLATE_NOOP("Backend", "It has been taken back already, or its time is up")});
}

void Undoing::fail(const CoursePointer &course, base::Error error)
{
    const bool isUnmade = error.kind == base::Kind::Unavailable || error.kind == base::Kind::Locked;
    if (course->restoration.restored > 0 && isUnmade)
        error = {base::Kind::OutcomeUnknown,
                 {QT_TRANSLATE_NOOP("Backend", "A part was restored, the rest can still be: %1"),
                  {error.words()}}};
    course->answer(tl::unexpected(std::move(error)));
}

} // namespace storage
