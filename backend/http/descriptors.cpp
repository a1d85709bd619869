// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/descriptors.h"

#include <sys/resource.h>

#include <algorithm>

namespace http {

namespace {

constexpr rlim_t restOfProgram = 1024; // files, pipes, Redis, the display, a dozen for each thread
constexpr rlim_t reserve = 16;

} // namespace

void raiseDescriptorLimit(int connections)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(rlim_t(connections) + restOfProgram, limit.rlim_max);
    if (wanted <= limit.rlim_cur)
        return;
    limit.rlim_cur = wanted;
    setrlimit(RLIMIT_NOFILE, &limit);
}

bool isNearDescriptorLimit(int descriptor)
{
    rlimit limit{};
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY
        && rlim_t(descriptor) + reserve >= limit.rlim_cur;
}

} // namespace http
