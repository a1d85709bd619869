// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/saturation.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr double busyShare = 0.85; // of one processor
constexpr auto shortestJudged = 300ms; // below, starting up is most of what is seen

bool isAtItsCap(const Report &report)
{
    return report.plan.pace != Pace::BackToBack
        && report.counts.mostInFlight >= report.plan.concurrency()
        && report.counts.requests > report.counts.mostInFlight;
}

} // namespace

Saturation saturationOf(const Report &report)
{
    const auto queued = report.queued.percentile(0.95);
    const auto wire = report.wire.percentile(0.5);
    const double share =
        double(report.processor.count()) / double(std::max(report.elapsed, 1ns).count());
    if (report.elapsed >= shortestJudged && share >= busyShare)
        return {true,
                {QT_TRANSLATE_NOOP(
                     "Backend",
                     "Your client is the limit: its thread was busy %1% of the time, so a faster "
                     "server would look no faster."),
                 {qint64(qRound(share * 100))}}};
    if (report.elapsed < shortestJudged && !isAtItsCap(report))
        return {false,
                QT_TRANSLATE_NOOP("Backend",
                                  "The run was too short to tell whether the client held it up.")};
    if (queued <= std::max<std::chrono::nanoseconds>(2ms, wire / 2))
        return {false,
                {QT_TRANSLATE_NOOP(
                     "Backend",
                     "The client kept up: 95% of the requests were sent within %1 of being "
                     "due."),
                 {queued}}};
    if (isAtItsCap(report))
        return {true,
                {QT_TRANSLATE_NOOP(
                     "Backend",
                     "Your client is the limit: the requests in flight were limited to %1, so "
                     "that others waited up to %2 (95%) before they were sent."),
                 {qint64(report.plan.concurrency()), queued}}};
    return {true,
            {QT_TRANSLATE_NOOP(
                 "Backend",
                 "Your client is the limit: requests were sent up to %1 (95%) after they were "
                 "due, while the wire took %2."),
             {queued, wire}}};
}

} // namespace simulator
