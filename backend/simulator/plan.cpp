// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/plan.h"

#include "backend/customers/customer.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr int backToBackClients = 64;
constexpr double fastestRate = 1'000'000;

void checkTarget(const Plan &plan, QStringList *faults)
{
    const QString scheme = plan.target.scheme();
    if (!plan.target.isValid() || plan.target.host().isEmpty())
        *faults << u"the target is not a URL"_s;
    else if (scheme != u"http" && scheme != u"https")
        *faults << u"the target must begin with http:// or https://"_s;
    if (plan.token.contains('\r') || plan.token.contains('\n'))
        *faults << u"the token may not contain line breaks"_s;
}

void checkMix(const Mix &mix, QStringList *faults)
{
    const auto counts = {mix.posts, mix.gets, mix.pages, mix.puts, mix.removals, mix.clears};
    if (std::ranges::any_of(counts, [](int count) { return count < 0; }))
        *faults << u"request counts may not be negative"_s;
    const auto total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (total < 1)
        *faults << u"there is nothing to send: every request count is 0"_s;
    if (total > mostRequests)
        *faults << u"at most %1 requests can be counted out"_s.arg(mostRequests);
}

void checkPace(const Plan &plan, QStringList *faults)
{
    const auto isRate = [](double rate) { return rate > 0 && rate <= fastestRate; };
    if (plan.pace == Pace::Steady && !isRate(plan.rate))
        *faults << u"the rate must be above 0 and at most %1 requests/s"_s.arg(fastestRate);
    if (plan.pace == Pace::Ramp
        && !(plan.rate >= 0 && plan.rate <= fastestRate && isRate(plan.finalRate)))
        *faults << u"a ramp runs from 0 or more to at most %1 requests/s"_s.arg(fastestRate);
    if (plan.pace == Pace::AllAtOnce && plan.duration)
        *faults << u"all at once has no duration: send back to back, or at a rate"_s;
    if (plan.duration && (*plan.duration < 1ms || *plan.duration > 24h))
        *faults << u"the duration must be between 1 ms and 24 h"_s;
    if (plan.deadline < 1ms || plan.deadline > 1h)
        *faults << u"the deadline must be between 1 ms and 1 h"_s;
    if (plan.parallel && (*plan.parallel < 1 || *plan.parallel > mostParallel))
        *faults << u"between 1 and %1 requests can be in flight"_s.arg(mostParallel);
}

void checkRows(const Plan &plan, QStringList *faults)
{
    if (plan.seed > largestSeed)
        *faults << u"the seed may be at most %1"_s.arg(largestSeed);
    if (plan.youngest < 0 || plan.oldest > 200 || plan.youngest > plan.oldest)
        *faults << u"ages must rise, within 0 and 200"_s;
    if (plan.smallestBatch < 1 || plan.smallestBatch > plan.largestBatch
        || plan.largestBatch > customers::largestBatch)
        *faults << u"a POST carries between 1 and %1 customers"_s.arg(customers::largestBatch);
    if (plan.names < 0 || plan.names > 100'000)
        *faults << u"up to 100000 names can be made up"_s;
    const qint64 pool = plan.names > 0 ? plan.names : 10;
    if (plan.largestBatch > pool * pool)
        *faults << u"%1 names make too few pairs for %2 customers in a POST"_s.arg(pool).arg(
            plan.largestBatch);
    if (plan.pageSize < 1 || plan.pageSize > customers::largestBatch)
        *faults << u"a page has between 1 and %1 rows"_s.arg(customers::largestBatch);
}

void checkOnly(const Plan &plan, QStringList *faults)
{
    if (plan.only.empty())
        return;
    const auto &only = plan.only;
    if (only.front() < 1 || only.back() > quint32(mostRequests)
        || std::ranges::adjacent_find(only, std::greater_equal<>()) != only.end())
        *faults << u"request numbers must rise, from 1"_s;
    if (plan.duration)
        *faults << u"a run of chosen requests has no duration"_s;
}

void checkVerdict(const Plan &plan, QStringList *faults)
{
    if (plan.verificationBudget < 1ms || plan.verificationBudget > 1h)
        *faults << u"the verdict's budget must be between 1 ms and 1 h"_s;
    if (plan.verifiedRequests < 1 || plan.verifiedRequests > 1'000'000)
        *faults << u"between 1 and 1000000 requests can be verified"_s;
    const auto isNegative = [](const auto &limit) { return limit && *limit < 0ms; };
    if (isNegative(plan.limits.p95) || isNegative(plan.limits.p99)
        || plan.limits.failures.value_or(0) < 0)
        *faults << u"limits may not be negative"_s;
}

} // namespace

int Plan::concurrency() const
{
    if (parallel)
        return *parallel;
    if (pace == Pace::BackToBack)
        return duration ? backToBackClients : std::min(count(), backToBackClients);
    return duration ? mostParallel : std::min(count(), mostParallel);
}

base::Result<Plan> validated(Plan plan)
{
    QStringList faults;
    checkTarget(plan, &faults);
    checkMix(plan.mix, &faults);
    checkPace(plan, &faults);
    checkRows(plan, &faults);
    checkOnly(plan, &faults);
    checkVerdict(plan, &faults);
    if (!faults.isEmpty())
        return base::failure(base::Kind::Invalid, faults.join(u"; "_s));
    return plan;
}

quint64 freshSeed()
{
    return QRandomGenerator::global()->bounded(100'000, 1'000'000);
}

} // namespace simulator
