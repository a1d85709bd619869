// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/denominationwork.h"

#include "backend/exports/denominationwriter.h"
#include "gui/denominationtext.h"

using runtime::Progress;
using runtime::Runtime;

namespace gui {

namespace {

denomination::StopRequested stopOf(const Progress &progress)
{
    return [&progress] { return progress.isCancelled(); };
}

} // namespace

Runtime::Future<Breakdowns> breakDown(Runtime &runtime, denomination::Job job)
{
    constexpr std::size_t noRows = 0; // the table of ways has its own
    return runtime.work<Breakdowns>(
        [job = std::move(job)](const Progress &progress) -> base::Result<Breakdowns> {
            Breakdowns all;
            for (std::size_t i = 0; i < job.amounts.size(); ++i)
                all.push_back(
                    denomination::breakDown(job.payout(i), job.order, noRows, stopOf(progress)));
            return all;
        });
}

Runtime::Future<denomination::Outcome<denomination::Combinations>> openWays(
    Runtime &runtime, denomination::Payout payout, denomination::Order order)
{
    using Ways = denomination::Outcome<denomination::Combinations>;
    return runtime.work<Ways>(
        [payout = std::move(payout), order](const Progress &progress) -> base::Result<Ways> {
            return denomination::Combinations::of(payout, order, stopOf(progress));
        });
}

Runtime::Future<std::vector<denomination::Outcome<denomination::Dispense>>> payByRules(
    Runtime &runtime, denomination::Payout payout)
{
    using Dispenses = std::vector<denomination::Outcome<denomination::Dispense>>;
    return runtime.work<Dispenses>(
        [payout = std::move(payout)](const Progress &progress) -> base::Result<Dispenses> {
            Dispenses all;
            for (const auto rule : payoutRules)
                all.push_back(denomination::best(payout, rule, {}, stopOf(progress)));
            return all;
        });
}

Runtime::Future<std::vector<denomination::Outcome<denomination::Forecast>>> forecastRules(
    Runtime &runtime, denomination::NoteSet notes, denomination::Demand demand)
{
    using Forecasts = std::vector<denomination::Outcome<denomination::Forecast>>;
    return runtime.work<Forecasts>([notes = std::move(notes), demand = std::move(demand)](
                                       const Progress &progress) -> base::Result<Forecasts> {
        Forecasts all;
        for (const auto rule : payoutRules)
            all.push_back(denomination::forecast(notes, rule, demand, stopOf(progress)));
        return all;
    });
}

Runtime::Future<denomination::Outcome<denomination::NotesHistogram>> countByNotes(
    Runtime &runtime, denomination::Payout payout)
{
    using Counted = denomination::Outcome<denomination::NotesHistogram>;
    return runtime.work<Counted>(
        [payout = std::move(payout)](const Progress &progress) -> base::Result<Counted> {
            return denomination::histogram(payout, stopOf(progress));
        });
}

Runtime::Future<denomination::Natural> exportSize(Runtime &runtime, denomination::Job job,
                                                  exports::Format format)
{
    return runtime.work<denomination::Natural>(
        [job = std::move(job), format](const Progress &progress) {
            return exports::denominationBytes(job, format, stopOf(progress));
        });
}

Runtime::Future<QString> exportWays(Runtime &runtime, denomination::Job job, const QString &path,
                                    exports::Format format)
{
    return runtime.work<QString>([job = std::move(job), path, format](const Progress &progress) {
        const auto size = exports::denominationBytes(job, format, stopOf(progress));
        const qint64 total = size ? qint64(size->to64()) : 0;
        return exports::saveDenominations(path, job, format, {}, [&](quint64 written) {
            progress.report(qint64(written), total);
            return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
        });
    });
}

} // namespace gui
