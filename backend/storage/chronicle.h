// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/history.h"
#include "backend/customers/store.h"
#include "backend/storage/changelog.h"
#include "backend/storage/schema.h"
#include "backend/storage/signature.h"

namespace redis {
class Client;
}

namespace storage {

struct ChronicleLimits
{
    qsizetype changes = 200'000; // twice what the log is trimmed to
    qsizetype bytes = 64 * 1024 * 1024; // of names
    qsizetype page = 4'000; // changes, about
};

// Reads the log of a collection in one piece backwards from its token: page by page, as far as each
// entry follows from the one before it, and no more than one answer may hold. Who wrote is known
// from the records, which deletions have none of. Lives on the thread of its client, which outlives
// it.
class Chronicle
{
public:
    using Answer = customers::Store::Answer<customers::HistoryPointer>;

    Chronicle(redis::Client &client, Signature self, std::chrono::milliseconds deadline,
              const ChronicleLimits &limits = {});

    void read(Answer answer);

private:
    struct Reading;
    using ReadingPointer = std::shared_ptr<Reading>;

    void readPage(const ReadingPointer &reading);
    void take(const ReadingPointer &reading, const std::vector<Entry> &page);
    void nameWriters(const ReadingPointer &reading, customers::History::Reach reach);

    redis::Client &m_client;
    Signature m_self;
    Keys m_keys;
    std::chrono::milliseconds m_deadline;
    ChronicleLimits m_limits;
};

} // namespace storage
