// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/plan.h"

#include "backend/base/seed.h"
#include "backend/customers/customer.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr int backToBackClients = 64;
constexpr qint64 mostNames = 100'000; // that can be made up
constexpr qint64 mostVerified = 1'000'000; // requests
constexpr double fastestRate = 1'000'000;
constexpr std::chrono::seconds longestRun = 24h;
constexpr std::chrono::milliseconds longestBudget = 1h; // of a check

bool isTooSlow(const Plan &plan)
{
    if (plan.duration || (plan.pace != Pace::Steady && plan.pace != Pace::Ramp))
        return false;
    const double rate =
        plan.pace == Pace::Steady ? plan.rate : std::midpoint(plan.rate, plan.finalRate);
    return rate > 0 && plan.count() > rate * double(longestRun.count());
}

void checkTarget(const Plan &plan, std::vector<base::Message> *faults)
{
    const QString scheme = plan.target.scheme();
    if (!plan.target.isValid() || plan.target.host().isEmpty())
        faults->push_back(QT_TRANSLATE_NOOP("Backend", "the target is not a URL"));
    else if (scheme != u"http" && scheme != u"https")
        faults->push_back(
            QT_TRANSLATE_NOOP("Backend", "the target must begin with http:// or https://"));
    if (!plan.target.userInfo().isEmpty() || plan.target.hasQuery() || plan.target.hasFragment())
        faults->push_back(QT_TRANSLATE_NOOP(
            "Backend", "the target may not have a user name, a query (?) or a fragment (#)"));
    if (plan.token.contains('\r') || plan.token.contains('\n'))
        faults->push_back(QT_TRANSLATE_NOOP("Backend", "the token may not contain line breaks"));
}

void checkMix(const Mix &mix, std::vector<base::Message> *faults)
{
    const auto counts = {mix.posts, mix.gets, mix.pages, mix.puts, mix.removals, mix.clears};
    if (std::ranges::any_of(counts, [](int count) { return count < 0; }))
        faults->push_back(QT_TRANSLATE_NOOP("Backend", "request counts may not be negative"));
    const auto total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (total < 1)
        faults->push_back(
            QT_TRANSLATE_NOOP("Backend", "there is nothing to send: every request count is 0"));
    if (total > mostRequests)
        faults->push_back({QT_TRANSLATE_NOOP("Backend", "at most %1 requests can be asked for"),
                           {qint64(mostRequests)}});
}

void checkPace(const Plan &plan, std::vector<base::Message> *faults)
{
    const auto isRate = [](double rate) { return rate > 0 && rate <= fastestRate; };
    if (plan.pace == Pace::Steady && !isRate(plan.rate))
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "the rate must be above 0 and at most %1 requests/s"),
             {qint64(fastestRate)}});
    if (plan.pace == Pace::Ramp
        && !(plan.rate >= 0 && plan.rate <= fastestRate && isRate(plan.finalRate)))
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "a ramp runs from 0 or more to at most %1 requests/s"),
             {qint64(fastestRate)}});
    if (isTooSlow(plan))
        faults->push_back(QT_TRANSLATE_NOOP(
            "Backend", "at so low a rate the last request would be due after more than 24 h"));
    if (plan.pace == Pace::AllAtOnce && plan.duration)
        faults->push_back(QT_TRANSLATE_NOOP(
            "Backend", "all at once has no duration: send back to back, or at a rate"));
    if (plan.duration && (*plan.duration < 1ms || *plan.duration > longestRun))
        faults->push_back(
            QT_TRANSLATE_NOOP("Backend", "the duration must be between 1 ms and 24 h"));
    if (plan.deadline < 1ms || plan.deadline > 1h)
        faults->push_back(
            QT_TRANSLATE_NOOP("Backend", "the deadline must be between 1 ms and 1 h"));
    if (plan.parallel && (*plan.parallel < 1 || *plan.parallel > mostParallel))
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "between 1 and %1 requests can be in flight"),
             {qint64(mostParallel)}});
}

void checkRows(const Plan &plan, std::vector<base::Message> *faults)
{
    if (plan.seed > base::largestSeed)
        faults->push_back({QT_TRANSLATE_NOOP("Backend", "the seed may be at most %1"),
                           {qint64(base::largestSeed)}});
    if (plan.youngest < 0 || plan.oldest > 200 || plan.youngest > plan.oldest)
        faults->push_back(QT_TRANSLATE_NOOP("Backend", "ages must rise, within 0 and 200"));
    if (plan.smallestBatch < 1 || plan.smallestBatch > plan.largestBatch
        || plan.largestBatch > customers::largestBatch)
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "a POST carries between 1 and %1 customers"),
             {qint64(customers::largestBatch)}});
    if (plan.names < 0 || plan.names > mostNames)
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "up to %1 names can be made up"), {mostNames}});
    const qint64 pool = plan.names > 0 ? plan.names : 10;
    if (plan.largestBatch > pool * pool)
        faults->push_back(
            {QT_TRANSLATE_NOOP(
                 "Backend",
                 "there are too few pairs of names (names: %1) for a POST (customers: %2)"),
             {pool, qint64(plan.largestBatch)}});
    if (plan.pageSize < 1 || plan.pageSize > customers::largestBatch)
        faults->push_back({QT_TRANSLATE_NOOP("Backend", "a page has between 1 and %1 rows"),
                           {qint64(customers::largestBatch)}});
}

void checkOnly(const Plan &plan, std::vector<base::Message> *faults)
{
    if (plan.only.empty())
        return;
    const auto &only = plan.only;
    if (only.front() < 1 || only.back() > quint32(mostRequests)
        || std::ranges::adjacent_find(only, std::greater_equal<>()) != only.end())
        faults->push_back(base::Message(u"request numbers must rise, from 1"_s));
    if (plan.duration)
        faults->push_back(base::Message(u"a run of chosen requests has no duration"_s));
}

void checkVerdict(const Plan &plan, std::vector<base::Message> *faults)
{
    if (plan.verificationBudget < 1ms || plan.verificationBudget > longestBudget)
        faults->push_back(
            QT_TRANSLATE_NOOP("Backend", "the time for the check must be between 1 ms and 1 h"));
    if (plan.verifiedRequests < 1 || plan.verifiedRequests > mostVerified)
        faults->push_back(
            {QT_TRANSLATE_NOOP("Backend", "between 1 and %1 requests can be verified"),
             {mostVerified}});
    const auto isNegative = [](const auto &limit) { return limit && *limit < 0ms; };
    if (isNegative(plan.limits.p95) || isNegative(plan.limits.p99)
        || plan.limits.failures.value_or(0) < 0)
        faults->push_back(QT_TRANSLATE_NOOP("Backend", "limits may not be negative"));
}

// Every path of a request begins with a slash of its own.
QUrl withoutTrailingSlash(QUrl target)
{
    QString path = target.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    target.setPath(path, QUrl::TolerantMode);
    return target;
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
    std::vector<base::Message> faults;
    checkTarget(plan, &faults);
    checkMix(plan.mix, &faults);
    checkPace(plan, &faults);
    checkRows(plan, &faults);
    checkOnly(plan, &faults);
    checkVerdict(plan, &faults);
    if (!faults.empty())
        return base::failure(base::Kind::Invalid, base::joined(faults));
    plan.target = withoutTrailingSlash(plan.target);
    return plan;
}

Plan withMoreTime(Plan plan)
{
    constexpr int more = 6; // seconds become half a minute, and that some minutes
    plan.verificationBudget =
        std::min<std::chrono::milliseconds>(more * plan.verificationBudget, longestBudget);
    return plan;
}

Plan withFewerRequests(Plan plan)
{
    const auto half = [](auto count) { return (count + 1) / 2; };
    if (!plan.only.empty()) {
        plan.only.resize(half(plan.only.size()));
    } else if (plan.duration) {
        plan.duration = half(plan.duration->count()) * 1ms;
        plan.verifiedRequests = half(plan.verifiedRequests);
    } else {
        Mix &mix = plan.mix;
        for (int *count :
             {&mix.posts, &mix.gets, &mix.pages, &mix.puts, &mix.removals, &mix.clears})
            *count = half(*count);
    }
    return plan;
}

} // namespace simulator
