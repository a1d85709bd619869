// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace denomination {

// The compiler's 128-bit integer: wide enough for nearly every row number, and a product of two
// 64-bit values never overflows it. g++ and clang have it on every 64-bit platform.
__extension__ typedef unsigned __int128 u128;

inline constexpr quint64 unlimited = std::numeric_limits<quint64>::max();

// Sums and products that stop at `unlimited` instead of wrapping.
constexpr quint64 saturatingSum(quint64 a, quint64 b)
{
    quint64 sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? unlimited : sum;
}

constexpr quint64 saturatingProduct(quint64 a, quint64 b)
{
    quint64 product = 0;
    return __builtin_mul_overflow(a, b, &product) ? unlimited : product;
}

// Division where the divisor is 1 more often than not, which a processor does not know.
constexpr quint64 quotient(quint64 a, quint64 b)
{
    return b == 1 ? a : a / b;
}

constexpr quint64 ceilingQuotient(quint64 a, quint64 b)
{
    return a / b + (a % b != 0);
}

} // namespace denomination
