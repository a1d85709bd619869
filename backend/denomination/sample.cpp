// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/sample.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <random>
#include <set>

namespace denomination {

using namespace Qt::StringLiterals;

namespace {

// Evenly from [0, bound): as many bits as the bound has, and others where they reach beyond it.
Natural below(const Natural &bound, std::mt19937_64 &random)
{
    std::vector<quint64> limbs = (bound - Natural(1)).limbs();
    if (limbs.empty())
        return {};
    const quint64 mask = ~quint64(0) >> std::countl_zero(limbs.back());
    Natural drawn;
    do {
        std::generate(limbs.begin(), limbs.end(), std::ref(random));
        limbs.back() &= mask;
        drawn = Natural::fromLimbs(limbs);
    } while (drawn >= bound);
    return drawn;
}

} // namespace

// Floyd's way (Bentley and Floyd, doi:10.1145/30401.315746): one draw a row, however many of the
// rows are wanted.
Outcome<std::vector<Natural>> sampledRows(const Natural &count, quint64 size, quint64 seed,
                                          const StopRequested &stop)
{
    constexpr std::size_t drawnAtOnce = 1024;
    if (size > largestSample)
        return fault(FaultCode::TooManyRows, u"a sample has at most %1 rows"_s.arg(largestSample));
    std::mt19937_64 random(seed);
    std::set<Natural> rows;
    for (Natural last = count - Natural(size); last < count; last += 1) {
        if (stop && rows.size() % drawnAtOnce == 0 && stop())
            return fault(FaultCode::Cancelled, u"drawing the sample was cancelled"_s);
        if (!rows.insert(below(last + Natural(1), random)).second)
            rows.insert(last);
    }
    return std::vector<Natural>(rows.begin(), rows.end());
}

} // namespace denomination
