// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/clock.h"
#include "backend/http/faultpoint.h"
#include "backend/http/memorybudget.h"
#include "backend/http/metrics.h"
#include "backend/http/occupancy.h"
#include "backend/http/options.h"
#include "backend/http/ratelimit.h"
#include "backend/http/requestlog.h"

#include <atomic>
#include <memory>

namespace http {

// What is told of the server over all its starts. Safe from any thread.
struct Records
{
    Metrics metrics;
    RequestLog log;
    std::atomic<FaultPoint *> faults = nullptr; // null: nothing goes wrong on purpose
};

// What the threads of a server share from one start to its stop, so that limits, rates and counts
// are those of the whole. Safe from any thread; whoever lets go of it last frees it.
struct Commons
{
    Commons(Options given, std::shared_ptr<Records> kept)
        : options(std::move(given))
        , records(std::move(kept))
    { }

    const Options options;
    const std::shared_ptr<Records> records;
    const base::SystemClock clock;
    Occupancy connections{options.limits};
    MemoryBudget bodies{options.limits.bodiesTogether}; // of requests, until they are answered
    MemoryBudget replies{options.limits.repliesTogether}; // not yet taken by their readers
    RateLimit rate{options.rate};
};

} // namespace http
