// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteset.h"

namespace denomination {

// One way to pay: how many of each note, in the order of its NoteSet, largest note first.
// A value without memory of its own.
class Combination
{
public:
    explicit Combination(int size = 0)
        : m_size(size)
    { }

    int size() const { return m_size; }
    quint64 operator[](int note) const { return m_counts[note]; }
    quint64 &operator[](int note) { return m_counts[note]; }
    std::span<const quint64> counts() const { return {m_counts.data(), std::size_t(m_size)}; }

    quint64 notes() const; // how many notes in all
    u128 sum(const NoteSet &notes) const; // what they are worth, minor units

    friend bool operator==(const Combination &, const Combination &) = default;

private:
    std::array<quint64, maxDenominations> m_counts{};
    int m_size;
};

enum class PartOrder { SmallestFirst, LargestFirst };

// "1 x 10 EUR + 1 x 50 EUR", as a person writes it; empty for a payout of nothing.
QString text(const Combination &way, const NoteSet &notes, int exponent, const QString &label,
             PartOrder order = PartOrder::SmallestFirst);

} // namespace denomination
