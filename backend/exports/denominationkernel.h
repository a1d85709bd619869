// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace exports {

// A short text in 32 bytes, so that it is copied by one or two moves whatever its length: the
// length stands in the last byte.
inline constexpr int slotSize = 32;
inline constexpr int slotCapacity = slotSize - 1;

// Lines that differ in two slots only. Line i is made of the slots at x + i * xStep and
// y + i * yStep and of one constant piece, before or behind them.
struct SlottedLines
{
    const char *x = nullptr;
    const char *y = nullptr;
    qint64 xStep = 0; // bytes
    qint64 yStep = 0;
    int xSkip = 0; // leave out so many bytes at the front of x
    const char *constant = nullptr; // readable up to the next multiple of 32
    int constantLength = 0; // at most longestConstant
    quint64 lines = 0;
};

inline constexpr int longestConstant = 8 * slotSize;

enum class ConstantPlace { Before, Behind };

// Writes the lines and answers where the next would begin. Up to 32 bytes beyond are overwritten.
// Uses AVX2 where the processor has it. The constant stays in registers, a line costs as many
// stores as it has 32-byte pieces.
char *writeLines(char *out, const SlottedLines &lines, ConstantPlace place);

} // namespace exports
