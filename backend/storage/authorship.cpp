// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/authorship.h"

#include "backend/storage/record.h"
#include "backend/storage/trouble.h"

#include <map>

using redis::Command;
using redis::Reply;

namespace storage {

// What is known so far.
struct Authorship::Reading
{
    std::vector<Provenance> all;
    std::vector<QByteArray> writers;
    Answer answer;
    std::size_t open = 0; // shards
    std::optional<base::Error> error;
};

Authorship::Authorship(redis::Client &client, Shards &shards, Keys keys, Signature self,
                       std::chrono::milliseconds deadline)
    : m_client(client)
    , m_shards(shards)
    , m_keys(std::move(keys))
    , m_self(std::move(self))
    , m_deadline(deadline)
{ }

void Authorship::read(const std::vector<qint64> &ids, Answer answer)
{
    const auto reading = std::make_shared<Reading>();
    reading->answer = std::move(answer);
    reading->writers.resize(ids.size());
    std::map<int, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        reading->all.push_back({ids[i], {}, {}});
        places[m_shards.having(ids[i]).place.number].push_back(i);
    }
    reading->open = places.size();
    for (const auto &[number, some] : places)
        readStamps(*m_shards.present()[std::size_t(number)], reading, some);
}

void Authorship::readStamps(const Shard &shard, const std::shared_ptr<Reading> &reading,
                            const std::vector<std::size_t> &places)
{
    Command command({"HMGET", shard.keys.data}, Command::Repeat::Harmless);
    for (const std::size_t place : places)
        command << reading->all[place].id;
    send(std::move(command), [this, reading, places](const base::Result<Reply> &reply) {
        if (!reply)
            reading->error = reply.error();
        for (std::size_t i = 0; reply && i < places.size() && i < reply->toArray().size(); ++i) {
            const auto stamp = stampOf(reply->toArray()[i].toString());
            reading->all[places[i]].when = stamp ? stamp->when : QDateTime();
            reading->writers[places[i]] = stamp ? stamp->writer : QByteArray();
        }
        if (--reading->open == 0)
            readWriters(reading);
    });
}

void Authorship::readWriters(const std::shared_ptr<Reading> &reading)
{
    if (reading->error)
        return reading->answer(tl::unexpected(*reading->error));
    Command command({"HMGET", m_keys.writers}, Command::Repeat::Harmless);
    for (const QByteArray &writer : reading->writers)
        command << writer;
    send(std::move(command), [this, reading](const base::Result<Reply> &reply) {
        if (!reply)
            return reading->answer(tl::unexpected(reply.error()));
        for (std::size_t i = 0; i < reading->all.size() && i < reply->toArray().size(); ++i)
            reading->all[i].author =
                m_self.author(QString::fromUtf8(reply->toArray()[i].toString()));
        reading->answer(std::move(reading->all));
    });
}

void Authorship::send(Command command, redis::Answer take)
{
    m_client.send(std::move(command), reading(std::move(take)), m_deadline);
}

} // namespace storage
