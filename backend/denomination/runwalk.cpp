// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/runwalk.h"

namespace denomination {

RunWalk::RunWalk(const Payout &payout, Direction direction)
    : m_ladder(payout.notes)
    , m_upper(std::max(0, payout.notes.size() - 2))
    , m_direction(direction)
{
    const quint64 divisor = payout.notes.divisor();
    m_run.first = Combination(payout.notes.size());
    m_rest[0] = payout.amount.units() / divisor;
    m_room[0] = payout.isBoundByNotes() ? *payout.maxNotes : unlimited;
    if (payout.amount.units() % divisor != 0)
        m_state = State::Done;
}

bool RunWalk::enter(int index)
{
    const auto range = m_ladder.range(index, m_rest[index], m_room[index]);
    if (range.isEmpty)
        return false;
    const bool isLargeFirst = m_direction == Direction::LargeFirst;
    m_run.first[index] = isLargeFirst ? range.high : range.low;
    m_last[index] = isLargeFirst ? range.low : range.high;
    return true;
}

bool RunWalk::step(int index)
{
    quint64 &count = m_run.first[index];
    if (count == m_last[index])
        return false;
    const quint64 period = m_ladder.rung(index).period;
    count += m_direction == Direction::LargeFirst ? -period : period;
    return true;
}

// Moves the odometer to its next state; false when there is none.
bool RunWalk::climb()
{
    bool isEntering = m_state == State::Fresh;
    int level = isEntering ? 0 : m_upper - 1;
    m_state = State::Walking;
    while (level >= 0 && level < m_upper) {
        if (!(isEntering ? enter(level) : step(level))) {
            isEntering = false;
            --level;
            continue;
        }
        m_rest[level + 1] = m_rest[level] - m_run.first[level] * m_ladder.rung(level).value;
        m_room[level + 1] =
            m_room[level] == unlimited ? unlimited : m_room[level] - m_run.first[level];
        isEntering = true;
        ++level;
    }
    return level >= 0;
}

bool RunWalk::openRun()
{
    const auto range = m_ladder.range(m_upper, m_rest[m_upper], m_room[m_upper]);
    if (range.isEmpty)
        return false;
    const NoteLadder::Rung &rung = m_ladder.rung(m_upper);
    const bool isLargeFirst = m_direction == Direction::LargeFirst;
    const quint64 start = isLargeFirst ? range.high : range.low;
    const quint64 left = m_rest[m_upper] - start * rung.value;
    m_run.first[m_upper] = start;
    m_left = quotient(range.high - range.low, rung.period) + 1;
    if (rung.nextValue > 0) { // else this is the only note
        const quint64 exchange = quotient(rung.value, rung.divisor);
        m_run.first[m_upper + 1] = quotient(left, rung.nextValue);
        m_run.larger = isLargeFirst ? -rung.period : rung.period;
        m_run.smaller = isLargeFirst ? exchange : -exchange;
    }
    m_run.length = 0;
    takePiece();
    return true;
}

void RunWalk::takePiece()
{
    if (m_run.length > 0)
        m_run.first = m_run.row(m_run.length);
    m_run.length = std::min(m_left, longestRun);
    m_left -= m_run.length;
}

bool RunWalk::next()
{
    if (m_left > 0) {
        takePiece();
        return true;
    }
    if (m_state == State::Done)
        return false;
    if (m_state == State::Walking && m_upper > 0 && stepLast() && openRun())
        return true;
    while ((m_state == State::Fresh || m_upper > 0) && climb())
        if (openRun())
            return true;
    m_state = State::Done;
    return false;
}

// What climb() does nearly always: one step of the level just above the run.
bool RunWalk::stepLast()
{
    const int level = m_upper - 1;
    if (!step(level))
        return false;
    m_rest[m_upper] = m_rest[level] - m_run.first[level] * m_ladder.rung(level).value;
    if (m_room[level] != unlimited)
        m_room[m_upper] = m_room[level] - m_run.first[level];
    return true;
}

void RunWalk::seek(const Combination &row)
{
    m_state = State::Walking;
    for (int level = 0; level < m_upper; ++level) {
        enter(level);
        m_run.first[level] = row[level];
        m_rest[level + 1] = m_rest[level] - row[level] * m_ladder.rung(level).value;
        m_room[level + 1] = m_room[level] == unlimited ? unlimited : m_room[level] - row[level];
    }
    openRun();
    m_left += m_run.length;
    if (row.size() > 1) {
        const quint64 start = m_run.first[m_upper], period = m_ladder.rung(m_upper).period;
        const quint64 distance = row[m_upper] > start ? row[m_upper] - start : start - row[m_upper];
        m_run.first = row;
        m_left -= distance / period;
    }
    m_run.length = 0;
}

} // namespace denomination
