// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/noteset.h"

#include <algorithm>
#include <numeric>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

Outcome<void> checkValue(const Cassette &cassette)
{
    if (cassette.value == 0)
        return fault(FaultCode::DenominationNotPositive,
                     u"a note must be worth more than nothing"_s);
    if (cassette.value > maxNoteValue)
        return fault(FaultCode::ValueOutOfRange,
                     u"a note may be worth at most %1 minor units"_s.arg(maxNoteValue));
    return {};
}

} // namespace

quint64 Cassette::payable() const
{
    const quint64 most = maxPerPayout.value_or(unlimited);
    if (!available)
        return most;
    return std::min(most, *available - std::min(*available, reserve));
}

Outcome<NoteSet> NoteSet::of(std::initializer_list<qint64> values)
{
    return of(std::span(values.begin(), values.size()));
}

Outcome<NoteSet> NoteSet::of(std::span<const qint64> values)
{
    std::vector<Cassette> cassettes;
    for (const qint64 value : values) {
        const auto isSame = [value](const Cassette &c) { return c.value == quint64(value); };
        if (value <= 0)
            return fault(FaultCode::DenominationNotPositive,
                         u"a note of %1 cannot pay anything"_s.arg(value));
        if (std::any_of(cassettes.begin(), cassettes.end(), isSame))
            return fault(FaultCode::DuplicateDenomination,
                         u"the note %1 is named twice"_s.arg(value));
        cassettes.push_back(
            {.value = quint64(value), .available = {}, .maxPerPayout = {}, .id = {}});
    }
    return ofCassettes(std::move(cassettes));
}

Outcome<NoteSet> NoteSet::ofCassettes(std::vector<Cassette> cassettes)
{
    if (cassettes.empty())
        return fault(FaultCode::EmptySet, u"there is no note to pay with"_s);
    NoteSet set;
    for (const Cassette &cassette : cassettes) {
        if (const auto sound = checkValue(cassette); !sound)
            return tl::unexpected(sound.error());
        if (set.indexOf(cassette.value) < 0 && set.m_size == maxDenominations)
            return fault(
                FaultCode::TooManyDenominations,
                u"at most %1 different notes can be reckoned with"_s.arg(maxDenominations));
        set.add(cassette.value, cassette.payable());
    }
    set.m_cassettes = std::move(cassettes);
    return set;
}

void NoteSet::add(quint64 value, quint64 limit)
{
    const auto begin = m_values.begin(), end = begin + m_size;
    const auto place = std::find_if(begin, end, [value](quint64 v) { return v <= value; });
    const auto index = place - begin;
    if (place != end && *place == value) {
        m_limits[index] = saturatingSum(m_limits[index], limit);
        return;
    }
    std::copy_backward(place, end, end + 1);
    std::copy_backward(m_limits.begin() + index, m_limits.begin() + m_size,
                       m_limits.begin() + m_size + 1);
    m_values[index] = value;
    m_limits[index] = limit;
    m_divisor = std::gcd(m_divisor, value);
    ++m_size;
}

int NoteSet::indexOf(quint64 value) const
{
    for (int note = 0; note < m_size; ++note)
        if (m_values[note] == value)
            return note;
    return -1;
}

bool NoteSet::isLimited() const
{
    return std::any_of(m_limits.begin(), m_limits.begin() + m_size,
                       [](quint64 limit) { return limit != unlimited; });
}

quint64 NoteSet::total() const
{
    quint64 sum = 0;
    for (int note = 0; note < m_size; ++note)
        sum = saturatingSum(sum, saturatingProduct(m_values[note], m_limits[note]));
    return sum;
}

NoteSet NoteSet::limitedTo(std::span<const quint64> limits) const
{
    NoteSet set;
    set.m_values = m_values;
    set.m_size = m_size;
    set.m_divisor = m_divisor;
    for (int note = 0; note < m_size; ++note)
        set.m_limits[note] = std::min(m_limits[note], limits[note]);
    return set;
}

} // namespace denomination
