// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/breakdown.h"

#include "backend/denomination/counting.h"
#include "backend/denomination/fewestnotes.h"

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

Outcome<void> describeUnpayable(Breakdown &breakdown, const StopRequested &stop)
{
    auto around = nearest(breakdown.payout, stop);
    if (!around)
        return tl::unexpected(around.error());
    breakdown.nearest = *around;
    return {};
}

Outcome<void> describeWays(Breakdown &breakdown, std::size_t firstRows, const StopRequested &stop)
{
    const auto &payout = breakdown.payout;
    const auto fewest =
        FewestNotes(payout.notes)
            .solve(payout.amount.units(), payout.maxNotes.value_or(unlimited), stop);
    if (fewest)
        breakdown.fewest = *fewest;
    else if (fewest.error().code == FaultCode::Cancelled)
        return tl::unexpected(fewest.error());
    auto rows = page(payout, breakdown.order, 0, firstRows, stop);
    if (rows)
        breakdown.first = std::move(*rows);
    else if (rows.error().code != FaultCode::OrderNotAvailable)
        return tl::unexpected(rows.error());
    return {};
}

} // namespace

Outcome<Breakdown> breakDown(const Payout &payout, Order order, std::size_t firstRows,
                             const StopRequested &stop)
{
    if (payout.amount.units() == 0)
        return fault(FaultCode::AmountZero, u"there is nothing to pay"_s);
    const auto ways = count(payout, stop);
    if (!ways)
        return tl::unexpected(ways.error());
    Breakdown breakdown{payout, order, *ways, {}, {}, {}};
    const auto described = ways->isZero() ? describeUnpayable(breakdown, stop)
                                          : describeWays(breakdown, firstRows, stop);
    if (!described)
        return tl::unexpected(described.error());
    return breakdown;
}

} // namespace denomination
