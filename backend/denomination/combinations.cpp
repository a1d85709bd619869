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
    if (walk.fault())
        return tl::unexpected(*walk.fault());
    return rows;
}

// What is left to pay, and of what, once the least of each note is taken. None when no way can
// have that many.
std::optional<Payout> narrowed(const Payout &payout, const WayFilter &filter)
{
    std::vector<quint64> limits;
    quint64 sum = 0, notes = 0;
    for (int note = 0; note < payout.notes.size(); ++note) {
        const auto [least, most] = filter[std::size_t(note)];
        const quint64 limit = std::min(payout.notes.limit(note), most);
        if (least > limit)
            return std::nullopt;
        limits.push_back(limit == unlimited ? unlimited : limit - least);
        sum = saturatingSum(sum, saturatingProduct(least, payout.notes.value(note)));
        notes = saturatingSum(notes, least);
    }
    if (sum > payout.amount.units() || notes > payout.maxNotes.value_or(unlimited))
        return std::nullopt;
    Payout rest{*Amount::of(qint64(payout.amount.units() - sum)), payout.notes.limitedTo(limits),
                payout.maxNotes};
    if (rest.maxNotes)
        *rest.maxNotes -= notes;
    return rest;
}

} // namespace

Combinations::Combinations(const Payout &payout, Order order)
    : m_payout(payout)
    , m_rest(payout)
    , m_taken(payout.notes.size())
    , m_order(order)
{ }

Outcome<Combinations> Combinations::of(const Payout &payout, Order order, const StopRequested &stop)
{
    return of(payout, order, {}, stop);
}

Outcome<Combinations> Combinations::of(const Payout &payout, Order order, const WayFilter &filter,
                                       const StopRequested &stop)
{
    Combinations ways(payout, order);
    if (!filter.empty()) {
        auto rest = narrowed(payout, filter);
        if (!rest)
            return ways;
        ways.m_rest = std::move(*rest);
        for (int note = 0; note < payout.notes.size(); ++note)
            ways.m_taken[note] = filter[std::size_t(note)].least;
    }
    const Payout &rest = ways.m_rest;
    const bool isHopeless =
        rest.amount.units() % rest.notes.divisor() != 0 || rest.amount.units() > rest.notes.total();
    if (isHopeless)
        return ways;
    auto ranking = isByNotes(order) ? rankFewestFirst(rest, stop) : rankLargeFirst(rest, stop);
    if (!ranking)
        return tl::unexpected(ranking.error());
    ways.m_count = (*ranking)->rows();
    ways.m_ranking = std::move(*ranking);
    return ways;
}

quint64 Combinations::tableBytes() const
{
    return m_ranking ? m_ranking->tableBytes() : 0;
}

Combination Combinations::whole(Combination rest) const
{
    for (int note = 0; note < rest.size(); ++note)
        rest[note] += m_taken[note];
    return rest;
}

std::optional<Combination> Combinations::row(const Natural &index) const
{
    if (index >= m_count)
        return std::nullopt;
    return whole(m_ranking->row(isMirrored(m_order) ? m_count - 1 - index : index));
}

std::optional<Natural> Combinations::rank(const Combination &way) const
{
    if (m_count.isZero() || !isWay(way, m_payout))
        return std::nullopt;
    Combination rest = way;
    for (int note = 0; note < way.size(); ++note) {
        if (way[note] < m_taken[note])
            return std::nullopt;
        rest[note] -= m_taken[note];
    }
    if (!isWay(rest, m_rest))
        return std::nullopt;
    const Natural rank = m_ranking->rank(rest);
    return isMirrored(m_order) ? m_count - 1 - rank : rank;
}

std::vector<Combination> Combinations::page(const Natural &index, std::size_t most) const
{
    std::vector<Combination> rows;
    const quint64 size = std::min<quint64>(most, (m_count - index).to64());
    if (size == 0)
        return rows;
    if (isByNotes(m_order)) {
        rows.reserve(size);
        while (rows.size() < size)
            rows.push_back(*row(index + rows.size()));
        return rows;
    }
    RunWalk walk(m_rest, directionOf(m_order));
    walk.seek(m_ranking->row(isMirrored(m_order) ? m_count - 1 - index : index));
    rows = rowsOf(walk, size);
    for (Combination &row : rows)
        row = whole(row);
    return rows;
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
