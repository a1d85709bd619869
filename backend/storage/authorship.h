// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/storage/shards.h"
#include "backend/storage/signature.h"

#include <QDateTime>

namespace storage {

// Who wrote a customer last.
struct Provenance
{
    qint64 id = 0;
    customers::Author author;
    QDateTime when; // UTC, to the second; invalid when it is not known
};

// Reads who wrote customers last: each record is stamped with the time and a short sign of its
// writer, and what the signs stand for is kept once for all. Lives on the thread of its client;
// client and shards outlive it.
class Authorship
{
public:
    using Answer = customers::Store::Answer<std::vector<Provenance>>;

    Authorship(redis::Client &client, Shards &shards, Keys keys, Signature self,
               std::chrono::milliseconds deadline);

    // In the order of the ids. The layout must be known.
    void read(const std::vector<qint64> &ids, Answer answer);

private:
    struct Reading;

    void readStamps(const Shard &shard, const std::shared_ptr<Reading> &reading,
                    const std::vector<std::size_t> &places);
    void readWriters(const std::shared_ptr<Reading> &reading);
    void send(redis::Command command, redis::Answer take);

    redis::Client &m_client;
    Shards &m_shards;
    Keys m_keys;
    Signature m_self;
    std::chrono::milliseconds m_deadline;
};

} // namespace storage
