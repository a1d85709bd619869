// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteset.h"

namespace denomination {

// Which sums up to a bound can be paid at all, a bit each, in units of what the notes share.
// Shift and or, a limit split into powers of two. Reentrant.
class PayableSums
{
public:
    static constexpr quint64 largest = quint64(1) << 22;

    PayableSums(const NoteSet &notes, quint64 bound); // bound at most `largest`

    bool has(quint64 sum) const { return m_bits[sum / 64] >> (sum % 64) & 1; }
    quint64 bound() const { return m_bound; }

private:
    void add(quint64 value, quint64 limit);
    void shiftIn(quint64 distance);

    std::vector<quint64> m_bits;
    quint64 m_bound;
};

} // namespace denomination
