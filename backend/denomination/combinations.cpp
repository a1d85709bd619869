// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/combinations.h"

#include "backend/denomination/fewestwalk.h"
#include "backend/denomination/ranking.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

bool isMirrored(Order order)
{
    return order == Order::SmallNotesFirst || order == Order::MostNotesFirst;
}

bool isByNotes(Order order)
{
    return order == Order::FewestNotesFirst || order == Order::MostNotesFirst;
}

RunWalk::Direction directionOf(Order order)
{
    return isMirrored(order) ? RunWalk::Direction::SmallFirst : RunWalk::Direction::LargeFirst;
}

constexpr quint64 rowsWalked = 1'000'000; // to reach a page without a table

std::vector<Combination> rowsOf(RunWalk &walk, std::size_t most)
{
    std::vector<Combination> rows;
    while (rows.size() < most && walk.next())
        for (quint64 i = 0; i < walk.run().length && rows.size() < most; ++i)
            rows.push_back(walk.run().row(i));
    return rows;
}

Outcome<std::vector<Combination>> walkedPage(const Payout &payout, quint64 index, std::size_t most,
                                             const StopRequested &stop)
{
    std::vector<Combination> rows;
    FewestWalk walk(payout, stop);
    for (quint64 row = 0; rows.size() < most && walk.next(); ++row)
        if (row >= index)
            rows.push_back(walk.row());
    if (walk.isStopped())
        return fault(FaultCode::Cancelled, u"listing was cancelled"_s);
    return rows;
}

} // namespace

Combinations::Combinations(Payout payout, Order order, Natural count,
                           std::shared_ptr<const Ranking> ranking)
    : m_payout(std::move(payout))
    , m_order(order)
    , m_count(std::move(count))
    , m_ranking(std::move(ranking))
{ }

Outcome<Combinations> Combinations::of(const Payout &payout, Order order, const StopRequested &stop)
{
    const bool isHopeless = payout.amount.units() % payout.notes.divisor() != 0
        || payout.amount.units() > payout.notes.total();
    if (isHopeless)
        return Combinations(payout, order, Natural(), nullptr);
    auto ranking = isByNotes(order) ? rankFewestFirst(payout, stop) : rankLargeFirst(payout, stop);
    if (!ranking)
        return tl::unexpected(ranking.error());
    Natural rows = (*ranking)->rows();
    return Combinations(payout, order, std::move(rows), std::move(*ranking));
}

quint64 Combinations::tableBytes() const
{
    return m_ranking ? m_ranking->tableBytes() : 0;
}

std::optional<Combination> Combinations::row(const Natural &index) const
{
    if (index >= m_count)
        return std::nullopt;
    return m_ranking->row(isMirrored(m_order) ? m_count - 1 - index : index);
}

std::optional<Natural> Combinations::rank(const Combination &way) const
{
    if (m_count.isZero() || !isWay(way, m_payout))
        return std::nullopt;
    const Natural rank = m_ranking->rank(way);
    return isMirrored(m_order) ? m_count - 1 - rank : rank;
}

std::vector<Combination> Combinations::page(const Natural &index, std::size_t most) const
{
    std::vector<Combination> rows;
    const quint64 size = std::min<quint64>(most, (m_count - index).to64());
    rows.reserve(size);
    if (isByNotes(m_order)) {
        while (rows.size() < size)
            rows.push_back(*row(index + rows.size()));
        return rows;
    }
    if (size == 0)
        return rows;
    RunWalk walk(m_payout, directionOf(m_order));
    walk.seek(*row(index));
    return rowsOf(walk, size);
}

Outcome<std::vector<Combination>> page(const Payout &payout, Order order, const Natural &index,
                                       std::size_t most, const StopRequested &stop)
{
    if (index.isZero() && !isByNotes(order)) {
        RunWalk walk(payout, directionOf(order));
        return rowsOf(walk, most);
    }
    const auto ways = Combinations::of(payout, order, stop);
    if (ways)
        return ways->page(index, most);
    const bool isNear = index + Natural(most) <= Natural(rowsWalked);
    if (ways.error().code == FaultCode::OrderNotAvailable && order == Order::FewestNotesFirst
        && isNear)
        return walkedPage(payout, index.to64(), most, stop);
    return tl::unexpected(ways.error());
}

bool isWay(const Combination &way, const Payout &payout)
{
    if (way.size() != payout.notes.size() || way.sum(payout.notes) != payout.amount.units())
        return false;
    for (int note = 0; note < way.size(); ++note)
        if (way[note] > payout.notes.limit(note))
            return false;
    return !payout.maxNotes || way.notes() <= *payout.maxNotes;
}

} // namespace denomination
