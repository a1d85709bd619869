// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/processor.h"

#include <sys/resource.h>
#include <time.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

std::chrono::nanoseconds processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

base::Result<> raiseDescriptorLimit(int connections)
{
    constexpr rlim_t others = 256; // files, pipes and the server's side, which may be ours too
    const rlim_t wanted = rlim_t(connections) * 2 + others;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur >= wanted)
        return {};
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < wanted)
        return base::failure(
            base::Kind::Unavailable,
            {QT_TRANSLATE_NOOP(
                 "Backend",
                 "The system lets this program open %1 files, too few for %2 requests "
                 "in flight (ulimit -Hn)."),
             {qint64(limit.rlim_cur), qint64(connections)}});
    return {};
}

} // namespace simulator
