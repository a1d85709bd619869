// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/combinations.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/ranking.h"

namespace denomination {

namespace {

bool isMirrored(Order order)
{
    return order == Order::SmallNotesFirst || order == Order::MostNotesFirst;
}

bool isByNotes(Order order)
{
    return order == Order::FewestNotesFirst || order == Order::MostNotesFirst;
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
    RunWalk walk(m_payout,
                 isMirrored(m_order) ? RunWalk::Direction::SmallFirst
                                     : RunWalk::Direction::LargeFirst);
    walk.seek(*row(index));
    while (rows.size() < size && walk.next())
        for (quint64 i = 0; i < walk.run().length && rows.size() < size; ++i)
            rows.push_back(walk.run().row(i));
    return rows;
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
