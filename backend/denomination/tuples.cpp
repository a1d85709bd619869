// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/tuples.h"

#include <cstring>

namespace denomination {

namespace {

// The compiler makes of it what the target has: one AVX2 register or two of SSE2 or NEON.
using One [[gnu::vector_size(16)]] = quint16;
using Half [[gnu::vector_size(16)]] = quint64;
using Two [[gnu::vector_size(32)]] = quint16;

// Narrowed eight at a time, and the step put together in a register: sixteen-bit stores that are
// then loaded as one vector would stall the processor.
[[gnu::always_inline]] inline One firstOf(const Run &run)
{
    One tuple;
    for (int note = 0; note < 8; ++note)
        tuple[note] = quint16(run.first[note]); // beyond the size they are 0
    return tuple;
}

[[gnu::always_inline]] inline One stepOf(const Run &run)
{
    const int last = run.first.size() - 1;
    const u128 larger = quint16(run.larger), smaller = quint16(run.smaller);
    const u128 step = last == 0 ? 0 : larger << 16 * (last - 1) | smaller << 16 * last;
    const Half halves = {quint64(step), quint64(step >> 64)};
    return reinterpret_cast<One>(halves);
}

[[gnu::always_inline]] inline void write(const Run &run, Tuple *out)
{
    const One one = firstOf(run), by = stepOf(run);
    const One next = one + by, twice = by + by;
    Two two =
        __builtin_shufflevector(one, next, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const Two byTwo =
        __builtin_shufflevector(twice, twice, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
    const quint64 length = run.length;
    quint64 row = 0;
    for (; row + 2 <= length; row += 2, two += byTwo)
        std::memcpy(out + row, &two, sizeof two);
    if (row < length)
        std::memcpy(out + row, &two, sizeof one);
}

using Writer = void (*)(const Run &, Tuple *);

void writePortably(const Run &run, Tuple *out)
{
    write(run, out);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void writeByAvx2(const Run &run, Tuple *out)
{
    write(run, out);
}

Writer bestWriter()
{
    return __builtin_cpu_supports("avx2") ? writeByAvx2 : writePortably;
}
#else
Writer bestWriter()
{
    return writePortably;
}
#endif

} // namespace

bool fitsTuples(const Payout &payout)
{
    bool fits = payout.notes.size() <= 8;
    for (int note = 0; note < payout.notes.size(); ++note)
        fits = fits && payout.most(note) <= std::numeric_limits<quint16>::max();
    return fits;
}

void writeTuples(const Run &run, Tuple *out)
{
    static const Writer writer = bestWriter();
    writer(run, out);
}

} // namespace denomination
