// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combination.h"
#include "backend/denomination/payout.h"

#include <memory>

namespace denomination {

// Row numbers to rows and back, over tables that never change once made: safe from any thread.
class Ranking
{
public:
    virtual ~Ranking() = default;
    virtual Natural rows() const = 0;
    virtual Combination row(const Natural &index) const = 0; // index below rows()
    virtual Natural rank(const Combination &way) const = 0; // one of the ways
    virtual quint64 tableBytes() const = 0;
};

using RankingOutcome = Outcome<std::shared_ptr<const Ranking>>;

// Most of the largest note first. Picks the cheapest of: sums of a table (small amounts, limits),
// quasi-polynomials (any amount whose ways fit 128 bits), a count by reduction per question.
RankingOutcome rankLargeFirst(const Payout &payout, const StopRequested &stop);

// Fewest notes first, ties most of the largest note first. OrderNotAvailable beyond 2^26 entries.
RankingOutcome rankFewestFirst(const Payout &payout, const StopRequested &stop);

} // namespace denomination
