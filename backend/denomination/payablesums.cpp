// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/payablesums.h"

#include <algorithm>

namespace denomination {

PayableSums::PayableSums(const NoteSet &notes, quint64 bound)
    : m_bits(bound / 64 + 1, 0)
    , m_bound(bound)
{
    m_bits.front() = 1;
    for (int note = 0; note < notes.size(); ++note)
        add(notes.value(note) / notes.divisor(), notes.limit(note));
}

// 1, 2, 4, … and what remains: every count up to the limit is a sum of some of these.
void PayableSums::add(quint64 value, quint64 limit)
{
    quint64 left = std::min(limit, m_bound / value);
    for (quint64 part = 1; left > 0; part *= 2) {
        const quint64 taken = std::min(part, left);
        shiftIn(taken * value);
        left -= taken;
    }
}

void PayableSums::shiftIn(quint64 distance)
{
    const std::size_t words = distance / 64;
    const int bits = int(distance % 64);
    for (std::size_t i = m_bits.size(); i-- > words;) {
        quint64 moved = m_bits[i - words] << bits;
        if (bits > 0 && i > words)
            moved |= m_bits[i - words - 1] >> (64 - bits);
        m_bits[i] |= moved;
    }
}

} // namespace denomination
