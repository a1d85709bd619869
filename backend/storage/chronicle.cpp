// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/chronicle.h"

#include "backend/redis/client.h"
#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <QHash>

#include <algorithm>

using customers::History;
using redis::Command;
using redis::Reply;

namespace storage {

namespace {

History::Act actOf(const Entry &entry)
{
    using Act = History::Act;
    if (entry.isCleared)
        return Act::Cleared;
    if (!entry.cursor.isEmpty())
        return entry.outcome == "replaced" ? Act::Reverted : Act::Restored;
    if (entry.outcome == "replaced")
        return Act::Replaced;
    const bool isAdded = !entry.changes.empty() && entry.changes.front().customer;
    return isAdded ? Act::Added : Act::Removed;
}

qsizetype bytesOf(const Entry &entry)
{
    qsizetype bytes = 0;
    for (const customers::Change &change : entry.changes)
        if (change.customer)
            bytes += change.customer->firstName.size() + change.customer->lastName.size();
    return bytes;
}

} // namespace

// What is known so far.
struct Chronicle::Reading
{
    Answer answer;
    customers::Version at; // where the next entry must lead to
    std::shared_ptr<History> history;
    std::vector<QByteArray> writers;
    QHash<QByteArray, std::size_t> places; // of the writers: each command that wrote is one
    qsizetype entries = 0;
    qsizetype changes = 0;
    qsizetype bytes = 0;

    void add(const Entry &entry);
    std::size_t placeOf(const QByteArray &writer);
};

// What an undoing puts back bears the stamp of whoever wrote it first.
void Chronicle::Reading::add(const Entry &entry)
{
    const History::Act act = actOf(entry);
    const bool isCleared = act == History::Act::Cleared;
    const auto concerned = isCleared ? entry.count : qint64(entry.changes.size());
    History::Step step{sequenceOf(entry.before), act, concerned, {}};
    const auto stamp = stampOf(entry.record);
    if (stamp && act != History::Act::Restored && act != History::Act::Reverted) {
        step.when = stamp->when;
        step.writer = placeOf(stamp->writer);
    }
    history->prepend(step, entry.changes);
    at = entry.before;
    entries += 1;
    changes += qMax<qsizetype>(qsizetype(entry.changes.size()), 1);
    bytes += bytesOf(entry);
}

std::size_t Chronicle::Reading::placeOf(const QByteArray &writer)
{
    if (const auto known = places.constFind(writer); known != places.constEnd())
        return *known;
    writers.push_back(writer);
    return *places.insert(writer, writers.size() - 1);
}

Chronicle::Chronicle(redis::Client &client, Signature self, std::chrono::milliseconds deadline,
                     const ChronicleLimits &limits)
    : m_client(client)
    , m_self(std::move(self))
    , m_deadline(deadline)
    , m_limits(limits)
{ }

void Chronicle::read(Answer answer)
{
    auto begin = [this, answer = std::move(answer)](const base::Result<Reply> &token) mutable {
        if (!token)
            return answer(tl::unexpected(token.error()));
        const auto reading = std::make_shared<Reading>();
        reading->answer = std::move(answer);
        reading->at = token->isString() ? token->toString() : customers::untouched.toByteArray();
        reading->history = std::make_shared<History>(sequenceOf(reading->at));
        readPage(reading);
    };
    m_client.send(Command({"HGET", m_keys.data, ""}, Command::Repeat::Harmless),
                  storage::reading(std::move(begin)), m_deadline);
}

// An entry may hold one change or hundreds, so that the next page goes by the last ones.
void Chronicle::readPage(const ReadingPointer &reading)
{
    if (reading->at == customers::untouched)
        return nameWriters(reading, History::Reach::Beginning);
    const qsizetype size = reading->entries == 0 ? 100 : reading->changes / reading->entries;
    const qsizetype count = std::clamp<qsizetype>(m_limits.page / qMax(size, 1), 1, 500);
    m_client.send(Command({"XREVRANGE", m_keys.log, streamId(reading->at), "-", "COUNT",
                           QByteArray::number(count)},
                          Command::Repeat::Harmless),
                  storage::reading([this, reading](const base::Result<Reply> &reply) {
                      const auto page = reply.and_then(entriesFromReply);
                      if (!page)
                          return reading->answer(tl::unexpected(unread(page.error())));
                      take(reading, *page);
                  }),
                  m_deadline);
}

void Chronicle::take(const ReadingPointer &reading, const std::vector<Entry> &page)
{
    if (page.empty())
        return nameWriters(reading, History::Reach::Forgotten);
    for (const Entry &entry : page) {
        if (reading->changes >= m_limits.changes || reading->bytes >= m_limits.bytes)
            return nameWriters(reading, History::Reach::Limited);
        if (entry.after != reading->at)
            return nameWriters(reading, History::Reach::Broken);
        reading->add(entry);
    }
    readPage(reading);
}

void Chronicle::nameWriters(const ReadingPointer &reading, History::Reach reach)
{
    if (reading->writers.empty()) {
        reading->history->complete(reach, {});
        return reading->answer(reading->history);
    }
    Command command({"HMGET", m_keys.writers}, Command::Repeat::Harmless);
    for (const QByteArray &writer : reading->writers)
        command << writer;
    m_client.send(std::move(command),
                  storage::reading([this, reading, reach](const base::Result<Reply> &names) {
                      if (!names)
                          return reading->answer(tl::unexpected(names.error()));
                      std::vector<customers::Author> authors;
                      for (const Reply &name : names->toArray())
                          authors.push_back(m_self.author(QString::fromUtf8(name.toString())));
                      reading->history->complete(reach, std::move(authors));
                      reading->answer(reading->history);
                  }),
                  m_deadline);
}

} // namespace storage
