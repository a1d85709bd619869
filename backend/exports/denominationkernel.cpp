// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/denominationkernel.h"

namespace exports {

namespace {

// The compiler makes of it what the target has: one AVX2 register or two of SSE2 or NEON.
using Piece [[gnu::vector_size(32), gnu::aligned(1), gnu::may_alias]] = char;

#define ALWAYS_INLINE [[gnu::always_inline]] inline

ALWAYS_INLINE void copyPiece(char *to, const char *from)
{
    *reinterpret_cast<Piece *>(to) = *reinterpret_cast<const Piece *>(from);
}

template <int Pieces, ConstantPlace Place>
ALWAYS_INLINE char *writeAll(char *out, const SlottedLines &lines)
{
    Piece constant[Pieces];
    for (int i = 0; i < Pieces; ++i)
        constant[i] = reinterpret_cast<const Piece *>(lines.constant)[i];
    const char *x = lines.x, *y = lines.y;
    for (quint64 line = 0; line < lines.lines; ++line, x += lines.xStep, y += lines.yStep) {
        if constexpr (Place == ConstantPlace::Before) {
            for (int i = 0; i < Pieces; ++i)
                reinterpret_cast<Piece *>(out)[i] = constant[i];
            out += lines.constantLength;
        }
        copyPiece(out, x + lines.xSkip);
        out += x[slotCapacity] - lines.xSkip;
        copyPiece(out, y);
        out += y[slotCapacity];
        if constexpr (Place == ConstantPlace::Behind) {
            for (int i = 0; i < Pieces; ++i)
                reinterpret_cast<Piece *>(out)[i] = constant[i];
            out += lines.constantLength;
        }
    }
    return out;
}

template <ConstantPlace Place>
ALWAYS_INLINE char *writeBySize(char *out, const SlottedLines &lines)
{
    switch ((lines.constantLength + slotSize - 1) / slotSize) {
    case 0:
    case 1:
        return writeAll<1, Place>(out, lines);
    case 2:
        return writeAll<2, Place>(out, lines);
    case 3:
        return writeAll<3, Place>(out, lines);
    case 4:
        return writeAll<4, Place>(out, lines);
    case 5:
        return writeAll<5, Place>(out, lines);
    default:
        return writeAll<8, Place>(out, lines);
    }
}

ALWAYS_INLINE char *writeEither(char *out, const SlottedLines &lines, ConstantPlace place)
{
    return place == ConstantPlace::Before ? writeBySize<ConstantPlace::Before>(out, lines)
                                          : writeBySize<ConstantPlace::Behind>(out, lines);
}

using Kernel = char *(*)(char *, const SlottedLines &, ConstantPlace);

char *writePortably(char *out, const SlottedLines &lines, ConstantPlace place)
{
    return writeEither(out, lines, place);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] char *writeByAvx2(char *out, const SlottedLines &lines, ConstantPlace place)
{
    return writeEither(out, lines, place);
}

Kernel bestKernel()
{
    return __builtin_cpu_supports("avx2") ? writeByAvx2 : writePortably;
}
#else
Kernel bestKernel()
{
    return writePortably;
}
#endif

} // namespace

char *writeLines(char *out, const SlottedLines &lines, ConstantPlace place)
{
    static const Kernel kernel = bestKernel();
    return kernel(out, lines, place);
}

} // namespace exports
