// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/fault.h"

#include <array>
#include <span>

namespace denomination {

inline constexpr int maxDenominations = 32; // distinct values in a set
inline constexpr quint64 maxNoteValue = 1'000'000'000'000; // minor units

// A box of notes of one value, as a cash machine holds it.
struct Cassette
{
    quint64 value = 0; // minor units, 1 to 10^12
    std::optional<quint64> available; // notes in it; none: as many as wanted
    quint64 reserve = 0; // notes that stay in it
    std::optional<quint64> maxPerPayout;
    QString id; // what the operator calls it

    quint64 payable() const; // notes one payout may take, or `unlimited`

    friend bool operator==(const Cassette &, const Cassette &) = default;
};

// The notes a till can pay with: distinct values, largest first, each with the most one payout
// may take of it. Cassettes of one value are merged; `cassettes()` still knows them apart.
// A value; reentrant.
class NoteSet
{
public:
    // A plain list in any order, without limits. EmptySet, DenominationNotPositive,
    // DuplicateDenomination, TooManyDenominations, ValueOutOfRange.
    static Outcome<NoteSet> of(std::span<const qint64> values);
    static Outcome<NoteSet> of(std::initializer_list<qint64> values);

    // EmptySet, DenominationNotPositive, TooManyDenominations, ValueOutOfRange.
    static Outcome<NoteSet> ofCassettes(std::vector<Cassette> cassettes);

    int size() const { return m_size; }
    quint64 value(int note) const { return m_values[note]; } // note 0 is the largest
    quint64 limit(int note) const { return m_limits[note]; } // or `unlimited`
    std::span<const quint64> values() const { return {m_values.data(), std::size_t(m_size)}; }
    int indexOf(quint64 value) const; // -1 when there is no such note
    bool isLimited() const;
    quint64 divisor() const { return m_divisor; } // the greatest that all values share
    quint64 total() const; // all that one payout can reach, `unlimited` without an end
    const std::vector<Cassette> &cassettes() const { return m_cassettes; } // as they were given

    // The same values, of which one payout may take at most so many each; knows no cassettes.
    NoteSet limitedTo(std::span<const quint64> limits) const;

    friend bool operator==(const NoteSet &, const NoteSet &) = default;

private:
    NoteSet() = default;
    void add(quint64 value, quint64 limit);

    std::array<quint64, maxDenominations> m_values{};
    std::array<quint64, maxDenominations> m_limits{};
    int m_size = 0;
    quint64 m_divisor = 0;
    std::vector<Cassette> m_cassettes;
};

} // namespace denomination
