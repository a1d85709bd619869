// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/request.h"

namespace storage {

// How long until a deadline, rounded up to the millisecond; not above zero once it has passed.
inline std::chrono::milliseconds left(redis::TimePoint deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline
                                                        - std::chrono::steady_clock::now());
}

} // namespace storage
