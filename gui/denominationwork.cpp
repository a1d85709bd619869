// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/denominationwork.h"

#include "backend/denomination/counting.h"
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

Runtime::Future<Answers> breakDown(Runtime &runtime, denomination::Job job, denomination::Mix rule,
                                   denomination::MixTable table)
{
    constexpr std::size_t noRows = 0; // the table of ways has its own
    return runtime.work<Answers>([job = std::move(job), rule, table = std::move(table)](
                                     const Progress &progress) -> base::Result<Answers> {
        Answers answers;
        for (std::size_t i = 0; i < job.amounts.size(); ++i) {
            const auto payout = job.payout(i);
            answers.breakdowns.push_back(
                denomination::breakDown(payout, job.order, noRows, stopOf(progress)));
            answers.dispenses.push_back(
                denomination::best(payout, rule, {{}, &table}, stopOf(progress)));
        }
        return answers;
    });
}

Runtime::Future<denomination::Outcome<OpenWays>> openWays(Runtime &runtime,
                                                          denomination::Payout payout,
                                                          denomination::Order order,
                                                          denomination::WayFilter filter)
{
    using Opened = denomination::Outcome<OpenWays>;
    return runtime.work<Opened>([payout = std::move(payout), order, filter = std::move(filter)](
                                    const Progress &progress) -> base::Result<Opened> {
        auto ways = denomination::Combinations::of(payout, order, filter, stopOf(progress));
        if (!ways)
            return Opened(tl::unexpect, ways.error());
        if (filter.empty())
            return Opened({*ways, ways->count()});
        auto all = denomination::count(payout, stopOf(progress));
        if (!all)
            return Opened(tl::unexpect, all.error());
        return Opened({std::move(*ways), std::move(*all)});
    });
}

Runtime::Future<std::vector<denomination::Outcome<denomination::Dispense>>> payByRules(
    Runtime &runtime, denomination::Payout payout, denomination::MixTable table)
{
    using Dispenses = std::vector<denomination::Outcome<denomination::Dispense>>;
    return runtime.work<Dispenses>([payout = std::move(payout), table = std::move(table)](
                                       const Progress &progress) -> base::Result<Dispenses> {
        Dispenses all;
        for (const auto rule : payoutRules)
            all.push_back(denomination::best(payout, rule, {{}, &table}, stopOf(progress)));
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
        for (const auto rule : stockRules)
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

Runtime::Future<std::vector<base::Result<denomination::Natural>>> exportSizes(Runtime &runtime,
                                                                              denomination::Job job)
{
    using Sizes = std::vector<base::Result<denomination::Natural>>;
    return runtime.work<Sizes>(
        [job = std::move(job)](const Progress &progress) -> base::Result<Sizes> {
            Sizes sizes;
            for (const auto format : exports::formats())
                sizes.push_back(exports::denominationBytes(job, format, stopOf(progress)));
            return sizes;
        });
}

Runtime::Future<QString> exportWays(Runtime &runtime, denomination::Job job, const QString &path,
                                    exports::Format format, exports::DenominationScope scope)
{
    return runtime.work<QString>(
        [job = std::move(job), path, format, scope = std::move(scope)](const Progress &progress) {
            const auto size = scope.rowsEach
                ? base::Result<denomination::Natural>(denomination::Natural())
                : exports::denominationBytes(job, format, stopOf(progress));
            const qint64 total = size && size->fits64() ? qint64(size->to64()) : 0;
            return exports::saveDenominations(path, job, format, scope, [&](quint64 written) {
                if (total > 0)
                    progress.report(qint64(written), total);
                return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
            });
        });
}

} // namespace gui
