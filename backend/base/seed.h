// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace base {

inline constexpr quint64 largestSeed = 9007199254740991; // 2^53 - 1, exact in every JSON reader

// A seed nobody chose: six digits, easy to read out and to type again.
quint64 freshSeed();

} // namespace base
