// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/undoing.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

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

void Undoing::run(const Step &step, Answer answer)
{
    const auto progress = std::make_shared<Progress>();
    progress->named = step;
    progress->answer = std::move(answer);
    if (step.isEmpty())
        choose(progress);
    else
        begin(progress, step);
}

void Undoing::choose(const ProgressPointer &progress)
{
    m_client.send(Command({"LINDEX", m_list, "0"}, Command::Repeat::Harmless),
                  [this, progress](const base::Result<Reply> &reply) {
                      const auto entry = redis::refusalAsError(reply);
                      if (!entry)
                          return fail(progress, unread(entry.error()));
                      if (entry->isNil())
                          return fail(progress,
                                      {base::Kind::Conflict,
                                       QT_TRANSLATE_NOOP("Backend", "There is nothing to undo")});
                      begin(progress, entry->toString());
                  });
}

// <kind>:<nonce>, and of many shards which.
QByteArray Undoing::nonceOf(const Step &step)
{
    return step.split(':').value(1);
}

void Undoing::begin(const ProgressPointer &progress, const Step &step)
{
    const QByteArrayList parts = step.split(':');
    progress->restoration.step = step;
    progress->nonce = nonceOf(step);
    progress->title = parts.value(0) + ':' + progress->nonce;
    progress->shards.clear();
    for (const QByteArray &number : parts.value(2, "0").split(','))
        if (std::size_t(number.toInt()) < m_shards.present().size())
            progress->shards.push_back(number.toInt());
    restore(progress);
}

void Undoing::restore(const ProgressPointer &progress)
{
    if (progress->shards.empty())
        return finish(progress);
    const auto number = std::size_t(progress->shards.back());
    m_shards.present()[number]->writer.run(
        m_script, {progress->title, progress->cursor},
        [this, progress](base::Result<Writer::Outcome> outcome) {
            take(progress, std::move(outcome));
        },
        progress->nonce);
}

void Undoing::take(const ProgressPointer &progress, base::Result<Writer::Outcome> outcome)
{
    if (!outcome)
        return fail(progress, outcome.error());
    if (outcome->logged) {
        progress->hasBegun = true;
        progress->restoration.restored += qint64(outcome->logged->changes.size());
        progress->cursor = outcome->logged->cursor;
        return restore(progress);
    }
    if (outcome->reply.isNil())
        return leaveShard(progress); // the end, expired, or taken back by another
    progress->hasBegun = true;
    takeReply(progress, outcome->reply.toArray());
}

void Undoing::takeReply(const ProgressPointer &progress, const Reply::Array &parts)
{
    if (parts.size() < 6)
        return fail(progress, {base::Kind::OutcomeUnknown, u"Redis answered an undo strangely"_s});
    Restoration &restoration = progress->restoration;
    restoration.restored += parts[2].toInteger();
    restoration.present += parts[5].toInteger();
    const Reply::Array &conflicts = parts[4].toArray();
    for (std::size_t i = 0; i + 1 < conflicts.size(); i += 2) {
        const auto id = idFromText(conflicts[i].toString());
        auto customer = customerFromRecord(id.value_or(0), conflicts[i + 1].toString());
        if (customer)
            restoration.conflicts.push_back(std::move(*customer));
    }
    progress->cursor = parts[3].toString();
    if (progress->cursor.isEmpty())
        leaveShard(progress);
    else
        restore(progress);
}

void Undoing::leaveShard(const ProgressPointer &progress)
{
    progress->shards.pop_back();
    progress->cursor = "0";
    restore(progress);
}

// In one piece the script has taken the step from the list, if its entry is one of that layout.
void Undoing::finish(const ProgressPointer &progress)
{
    const Step &step = progress->restoration.step;
    if (m_shards.present().size() == 1 && step == progress->title)
        return conclude(progress);
    m_client.send(Command({"LREM", m_list, "0", step}, Command::Repeat::Harmless),
                  [this, progress](const base::Result<Reply> &reply) {
                      const auto removed = redis::refusalAsError(reply);
                      if (!removed && progress->restoration.restored == 0)
                          return fail(progress, unread(removed.error()));
                      conclude(progress);
                  });
}

void Undoing::conclude(const ProgressPointer &progress)
{
    Restoration &restoration = progress->restoration;
    if (progress->hasBegun)
        return progress->answer(std::move(restoration));
    if (progress->named.isEmpty())
        return choose(progress); // there was nothing of it any more
    fail(progress,
         {base::Kind::Conflict,
          QT_TRANSLATE_NOOP("Backend", "It has been taken back already, or its time is up")});
}

void Undoing::fail(const ProgressPointer &progress, base::Error error)
{
    const bool isUnmade = error.kind == base::Kind::Unavailable || error.kind == base::Kind::Locked;
    if (progress->restoration.restored > 0 && isUnmade)
        error = {base::Kind::OutcomeUnknown,
                 {QT_TRANSLATE_NOOP("Backend", "A part was restored, the rest can still be: %1"),
                  {error.words()}}};
    progress->answer(tl::unexpected(std::move(error)));
}

} // namespace storage
