// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/base/result.h"
#include "backend/redis/command.h"
#include "backend/redis/reply.h"

#include <chrono>

namespace redis {

using Answer = base::Callback<void(base::Result<Reply>)>;
using TimePoint = std::chrono::steady_clock::time_point;

// A command on its way, with whom to tell and until when that is of use.
struct Request
{
    // Yes: ASKING goes before the command, in a Cluster that moves its slot; both or neither.
    enum class Asking { No, Yes };

    Command command;
    Answer answer;
    TimePoint deadline;
    Asking asking = Asking::No;
};

} // namespace redis
