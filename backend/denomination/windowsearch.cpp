// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/windowsearch.h"

#include <deque>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 impossible = std::numeric_limits<quint32>::max();

} // namespace

WindowSearch::WindowSearch(const NoteLadder &ladder, quint64 amount)
    : m_ladder(ladder)
{
    placeWindows(amount);
}

void WindowSearch::placeWindows(quint64 amount)
{
    const quint64 reach = 3 * m_ladder.rung(0).value + 1;
    quint64 left = amount;
    m_rest = amount;
    for (int note = 0; note < m_ladder.size(); ++note) {
        const NoteLadder::Rung &rung = m_ladder.rung(note);
        const quint64 greedy = std::min(rung.limit, left / rung.value);
        left -= greedy * rung.value;
        m_low[note] = greedy - std::min(greedy, reach);
        m_width[note] = std::min(rung.limit, saturatingSum(greedy, reach)) - m_low[note];
        m_rest -= u128(m_low[note]) * rung.value;
    }
}

bool WindowSearch::fits() const
{
    return m_rest < largest / quint64(m_ladder.size());
}

// One more kind of note: the best of a sliding window over every residue class of its value.
void WindowSearch::addNote(int note, std::vector<quint32> &fewest)
{
    const quint64 value = m_ladder.rung(note).value, width = m_width[note];
    const auto before = fewest;
    auto &taken = m_taken[std::size_t(note)];
    taken.assign(before.size(), 0);
    for (quint64 residue = 0; residue < std::min<quint64>(value, before.size()); ++residue) {
        std::deque<quint64> best; // steps whose notes, less their number, ascend
        const auto weight = [&](quint64 step) {
            return qint64(before[residue + step * value]) - qint64(step);
        };
        for (quint64 step = 0, sum = residue; sum < before.size(); ++step, sum += value) {
            if (before[sum] != impossible) {
                while (!best.empty() && weight(best.back()) > weight(step))
                    best.pop_back();
                best.push_back(step);
            }
            while (!best.empty() && step - best.front() > width)
                best.pop_front();
            fewest[sum] = best.empty() ? impossible : quint32(weight(best.front()) + qint64(step));
            taken[sum] = best.empty() ? 0 : quint32(step - best.front());
        }
    }
}

Combination WindowSearch::readBack() const
{
    Combination way(m_ladder.size());
    quint64 rest = quint64(m_rest);
    for (int note = 0; note < m_ladder.size(); ++note) {
        const quint64 taken = m_taken[std::size_t(note)][rest];
        way[note] = m_low[note] + taken;
        rest -= taken * m_ladder.rung(note).value;
    }
    return way;
}

Outcome<std::optional<Combination>> WindowSearch::solve(const StopRequested &stop)
{
    std::vector<quint32> fewest(std::size_t(m_rest) + 1, impossible);
    fewest.front() = 0;
    m_taken.resize(std::size_t(m_ladder.size()));
    for (int note = m_ladder.size(); note-- > 0;) {
        if (stop && stop())
            return fault(FaultCode::Cancelled, u"the search was cancelled"_s);
        addNote(note, fewest);
    }
    if (fewest.back() == impossible)
        return std::nullopt;
    return readBack();
}

} // namespace denomination
