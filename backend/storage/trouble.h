// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/redis/request.h"

#include <optional>

namespace storage {

// Whether the same command may do better in a moment: the server is loading, busy, moving keys, or
// not the master any more. A command refused so had no effect.
bool isPassing(const redis::Reply &refusal);

// What a refusal by Redis means to whoever asked the store: nothing happened.
base::Error refused(const redis::Reply &refusal);

// How many shards the collection's own description, {format, shards}, tells of, or what it says
// against working on it: another version wrote it. Nothing for a collection that is still to be
// made.
base::Result<std::optional<int>> shardsIn(const redis::Reply &description);

// What a change is told that came to a store which may only be read.
base::Error locked();

// What a failed read means: whatever the reason, the store is out of reach for now.
base::Error unread(const base::Error &error);

// Takes the answer to a read: a failure, or a refusal, becomes one of the store.
redis::Answer reading(redis::Answer take);

} // namespace storage
