// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/runwalk.h"

#include <memory>

namespace denomination {

// In which order the ways stand.
enum class Order {
    SmallNotesFirst, // most of the smallest notes first: what people are shown
    LargeNotesFirst, // its mirror: most of the largest note first
    FewestNotesFirst, // ties as in LargeNotesFirst
    MostNotesFirst, // its mirror
};

// How many of a note a way may have, both included.
struct NoteRange
{
    quint64 least = 0;
    quint64 most = unlimited;

    friend bool operator==(const NoteRange &, const NoteRange &) = default;
};

// The part of the ways that is wanted: a range for each note of the set, in its order, or none at
// all for every way.
using WayFilter = std::vector<NoteRange>;

class Ranking;

// Every way to pay one amount with a set of notes. The ways are counted by arithmetic and listed
// on demand, because their number outgrows memory long before the amounts look large; any row
// can be had by its number, and any way has one. Copies share their tables, which never change,
// so a copy may be read on another thread.
class Combinations
{
public:
    // TooExpensive when the ways cannot be counted, OrderNotAvailable when an order by notes
    // needs a table too large for memory, Cancelled.
    static Outcome<Combinations> of(const Payout &payout, Order order = Order::SmallNotesFirst,
                                    const StopRequested &stop = {});

    // The same of those ways alone that the filter lets through. They are counted and numbered as
    // the ways of what is left once the least of each note is taken, hence as fast.
    static Outcome<Combinations> of(const Payout &payout, Order order, const WayFilter &filter,
                                    const StopRequested &stop);

    const Natural &count() const { return m_count; } // 0 when there is no such way
    const Payout &payout() const { return m_payout; } // as it was asked for
    Order order() const { return m_order; }
    quint64 tableBytes() const; // memory behind row() and rank()

    // Row number `index`, from 0. None beyond the last.
    std::optional<Combination> row(const Natural &index) const;

    // The row number of a way. None when it is not one of the ways.
    std::optional<Natural> rank(const Combination &way) const;

    // Up to `most` rows from `index` on: a page.
    std::vector<Combination> page(const Natural &index, std::size_t most) const;

private:
    Combinations(const Payout &payout, Order order);

    Combination whole(Combination rest) const; // with what every way has

    Payout m_payout;
    Payout m_rest; // what is left to pay beside m_taken
    Combination m_taken; // what every way has of each note at least
    Order m_order;
    Natural m_count;
    std::shared_ptr<const Ranking> m_ranking; // of m_rest; none without a way
};

// Up to `most` rows from `index` on, without a list to keep: at once from the first row, and in the
// order of fewest notes among the first million rows even where there is no numbered list. As
// Combinations::of().
Outcome<std::vector<Combination>> page(const Payout &payout, Order order, const Natural &index,
                                       std::size_t most, const StopRequested &stop = {});

// Whether a combination pays the payout within every limit.
bool isWay(const Combination &way, const Payout &payout);

} // namespace denomination
