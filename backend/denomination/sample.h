// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/fault.h"

#include <vector>

namespace denomination {

inline constexpr quint64 largestSample = 1'000'000; // all its numbers are held at once

// The numbers of `size` out of `count` rows, rising: every choice is as likely as any other, and
// one seed makes the same on every platform. All of them where there are no more. TooManyRows
// beyond largestSample, Cancelled.
Outcome<std::vector<Natural>> sampledRows(const Natural &count, quint64 size, quint64 seed,
                                          const StopRequested &stop = {});

} // namespace denomination
