// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/undoing.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

using namespace Qt::StringLiterals;
using base::Kind;
using redis::Command;
using redis::Reply;

namespace storage {

Undoing::Undoing(redis::Client &client, Writer &writer, const redis::Script &script,
                 const Keys &keys)
    : m_client(client)
    , m_writer(writer)
    , m_script(script)
    , m_keys(keys)
{ }

void Undoing::run(Answer answer)
{
    const auto progress = std::make_shared<Progress>();
    progress->answer = std::move(answer);
    choose(progress);
}

void Undoing::choose(const ProgressPointer &progress)
{
    m_client.send(Command({"LINDEX", m_keys.undo, "0"}, Command::Repeat::Harmless),
                  [this, progress](const base::Result<Reply> &reply) {
                      const auto title = redis::refusalAsError(reply);
                      if (!title)
                          return fail(progress, unread(title.error()));
                      if (title->isNil())
                          return fail(progress,
                                      {Kind::Conflict,
                                       QT_TRANSLATE_NOOP("Backend", "There is nothing to undo")});
                      progress->title = title->toString();
                      restore(progress);
                  });
}

void Undoing::restore(const ProgressPointer &progress)
{
    const QByteArray nonce = progress->title.sliced(progress->title.indexOf(':') + 1);
    m_writer.run(
        m_script, {progress->title, progress->cursor},
        [this, progress](base::Result<Writer::Outcome> outcome) {
            take(progress, std::move(outcome));
        },
        m_keys.step(nonce));
}

void Undoing::take(const ProgressPointer &progress, base::Result<Writer::Outcome> outcome)
{
    Restoration &restoration = progress->restoration;
    if (!outcome)
        return fail(progress, outcome.error());
    if (outcome->logged) {
        restoration.restored += qint64(outcome->logged->changes.size());
        progress->cursor = outcome->logged->cursor;
        return restore(progress);
    }
    if (!outcome->reply.isNil())
        return takeReply(progress, outcome->reply.toArray());
    const bool isBegun = restoration.restored > 0 || !restoration.conflicts.empty();
    if (isBegun)
        progress->answer(std::move(restoration)); // the end, or another finished it
    else
        choose(progress); // expired, or taken back by another
}

void Undoing::takeReply(const ProgressPointer &progress, const Reply::Array &parts)
{
    if (parts.size() < 5)
        return fail(progress, {Kind::OutcomeUnknown, u"Redis answered an undo strangely"_s});
    Restoration &restoration = progress->restoration;
    restoration.restored += parts[2].toInteger();
    const Reply::Array &conflicts = parts[4].toArray();
    for (std::size_t i = 0; i + 1 < conflicts.size(); i += 2) {
        const auto id = idFromText(conflicts[i].toString());
        auto customer = customerFromRecord(id.value_or(0), conflicts[i + 1].toString());
        if (customer)
            restoration.conflicts.push_back(std::move(*customer));
    }
    progress->cursor = parts[3].toString();
    if (progress->cursor.isEmpty())
        progress->answer(std::move(restoration));
    else
        restore(progress);
}

void Undoing::fail(const ProgressPointer &progress, base::Error error)
{
    if (progress->restoration.restored > 0 && error.kind == Kind::Unavailable)
        error = {Kind::OutcomeUnknown,
                 {QT_TRANSLATE_NOOP("Backend", "A part was restored, the rest can still be: %1"),
                  {error.words()}}};
    progress->answer(tl::unexpected(std::move(error)));
}

} // namespace storage
