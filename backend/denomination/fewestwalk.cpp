// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/fewestwalk.h"

#include "backend/denomination/fewestnotes.h"

#include <numeric>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

quint64 strideOf(const NoteLadder &ladder)
{
    quint64 stride = 0;
    for (int note = 0; note + 1 < ladder.size(); ++note)
        stride = std::gcd(stride, ladder.rung(note).value - ladder.rung(note).nextValue);
    return stride == 0 ? unlimited : stride; // of a single note a sum takes one number
}

} // namespace

FewestWalk::FewestWalk(const Payout &payout, const StopRequested &stop)
    : m_ladder(payout.notes)
    , m_stop(stop)
    , m_row(payout.notes.size())
    , m_upper(std::max(0, payout.notes.size() - 2))
{
    const quint64 divisor = payout.notes.divisor();
    const quint64 sum = payout.amount.units() / divisor;
    m_rest[0] = sum;
    m_mostNotes = payout.mostNotes();
    m_stride = strideOf(m_ladder);
    const auto fewest = FewestNotes(payout.notes).solve(payout.amount.units(), m_mostNotes, stop);
    if (!fewest)
        m_fault = fewest.error();
    m_notes = fewest && *fewest ? (*fewest)->notes() : m_mostNotes + 1;
    m_room[0] = m_notes;
}

// With exactly `room` notes for `rest`: were all others the smallest, this many of this note would
// pay it, and not more; were all others the next smaller, not fewer.
std::optional<FewestWalk::Bounds> FewestWalk::bounds(int note) const
{
    const NoteLadder::Rung &rung = m_ladder.rung(note);
    const quint64 rest = m_rest[note], room = m_room[note];
    const quint64 smallest = m_ladder.rung(m_ladder.size() - 1).value;
    const auto range = m_ladder.range(note, rest, room);
    const u128 byNext = u128(room) * rung.nextValue, bySmallest = u128(room) * smallest;
    if (range.isEmpty || bySmallest > rest)
        return std::nullopt;
    Bounds bounds{range.low,
                  std::min(range.high, (rest - quint64(bySmallest)) / (rung.value - smallest))};
    if (byNext < rest)
        bounds.low = std::max(bounds.low,
                              ceilingQuotient(rest - quint64(byNext), rung.value - rung.nextValue));
    if (bounds.low > bounds.high)
        return std::nullopt;
    bounds.high -= (bounds.high - range.low) % rung.period; // range.low is in the residue class
    if (bounds.high < bounds.low)
        return std::nullopt;
    bounds.low = bounds.high - (bounds.high - bounds.low) / rung.period * rung.period;
    return bounds;
}

bool FewestWalk::enter(int note)
{
    const auto bounds = this->bounds(note);
    if (!bounds)
        return false;
    m_row[note] = bounds->high;
    m_last[note] = bounds->low;
    return true;
}

// Two notes, or one: a sum and a number determine them.
bool FewestWalk::finish()
{
    const NoteLadder::Rung &rung = m_ladder.rung(m_upper);
    const quint64 rest = m_rest[m_upper], room = m_room[m_upper];
    if (rung.nextValue == 0) {
        m_row[m_upper] = room;
        return room <= rung.limit && u128(room) * rung.value == rest;
    }
    const u128 bySmaller = u128(room) * rung.nextValue;
    if (bySmaller > rest)
        return false;
    const quint64 over = rest - quint64(bySmaller), step = rung.value - rung.nextValue;
    const quint64 count = over / step;
    if (over % step != 0 || count > std::min(room, rung.limit)
        || room - count > m_ladder.rung(m_upper + 1).limit)
        return false;
    m_row[m_upper] = count;
    m_row[m_upper + 1] = room - count;
    return true;
}

void FewestWalk::askForStop()
{
    if (++m_steps % 65'536 == 0 && m_stop && m_stop())
        m_fault = denomination::fault(FaultCode::Cancelled, u"the search was cancelled"_s).value();
}

// To the next row with this number of notes.
bool FewestWalk::advance()
{
    int level = m_isFresh ? 0 : m_upper - 1;
    bool isEntering = m_isFresh;
    m_isFresh = false;
    while (level >= 0) {
        if (level == m_upper) {
            if (finish())
                return true;
            isEntering = false;
            --level;
            continue;
        }
        askForStop();
        const bool hasEnded =
            m_fault || (isEntering ? !enter(level) : m_row[level] == m_last[level]);
        if (hasEnded) {
            isEntering = false;
            --level;
            continue;
        }
        if (!isEntering)
            m_row[level] -= m_ladder.rung(level).period;
        m_rest[level + 1] = m_rest[level] - m_row[level] * m_ladder.rung(level).value;
        m_room[level + 1] = m_room[level] - m_row[level];
        isEntering = true;
        ++level;
    }
    return false;
}

bool FewestWalk::next()
{
    for (; m_notes <= m_mostNotes && !m_fault; m_isFresh = true) {
        if (advance())
            return true;
        askForStop();
        m_room[0] = m_notes = saturatingSum(m_notes, m_stride);
    }
    return false;
}

} // namespace denomination
