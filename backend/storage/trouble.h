// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/redis/reply.h"

namespace storage {

// Whether the same command may do better in a moment: the server is loading, busy, moving keys, or
// not the master any more. A command refused so had no effect.
bool isPassing(const redis::Reply &refusal);

// What a refusal by Redis means to whoever asked the store: nothing happened.
base::Error refused(const redis::Reply &refusal);

// What the collection's own description, {format, shards}, says against working on it: another
// version wrote it, or it is spread over shards. Absent values are those of a new collection.
base::Result<> soundFormat(const redis::Reply &description);

// What a failed read means: whatever the reason, the store is out of reach for now.
base::Error unread(const base::Error &error);

} // namespace storage
