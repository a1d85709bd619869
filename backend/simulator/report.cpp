// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/report.h"

#include "backend/simulator/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

void judgePercentile(const Report &report, const QString &name, double share,
                     const std::optional<milliseconds> &limit, std::vector<LimitResult> *results)
{
    if (!limit)
        return;
    const nanoseconds value = report.latency.percentile(share);
    const bool isMet = std::chrono::ceil<milliseconds>(value) <= *limit; // which fit no nanoseconds
    results->push_back({name, u"%1 ms"_s.arg(limit->count()), inWords(value), isMet});
}

} // namespace

QLatin1StringView outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return "accepted"_L1;
    case Outcome::Refused:
        return "refused by rule"_L1;
    case Outcome::Failed:
        return "failed"_L1;
    case Outcome::Unknown:
        return "outcome unknown"_L1;
    case Outcome::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

std::vector<LimitResult> judged(const Report &report)
{
    std::vector<LimitResult> results;
    const Limits &limits = report.plan.limits;
    judgePercentile(report, u"p95"_s, 0.95, limits.p95, &results);
    judgePercentile(report, u"p99"_s, 0.99, limits.p99, &results);
    if (limits.failures)
        results.push_back({u"failures"_s, QString::number(*limits.failures),
                           QString::number(report.counts.failed),
                           report.counts.failed <= *limits.failures});
    if (report.plan.verification == Verification::Decides)
        results.push_back({u"verdict"_s, u"not violated"_s,
                           QString(findingName(report.verdict.finding)),
                           report.verdict.finding != Finding::Violated});
    return results;
}

bool Report::isSuccess() const
{
    return std::ranges::all_of(limits, &LimitResult::isMet);
}

QString Report::name() const
{
    return startedAt.toLocalTime().toString(u"yyyyMMdd_HHmmss"_s);
}

} // namespace simulator
