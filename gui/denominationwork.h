// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"
#include "backend/denomination/currency.h"
#include "backend/denomination/forecast.h"
#include "backend/denomination/job.h"
#include "backend/denomination/rowsizes.h"
#include "backend/exports/denominationwriter.h"
#include "backend/runtime/runtime.h"

namespace gui {

// What the denomination panel has reckoned on the pool: each cancellable, answered by whenDone().
// A fault of the engine is an answer like any other; the future fails only when cancelled.

// For each amount of a job the ways to pay it, and the one that a rule chooses.
struct Answers
{
    std::vector<denomination::Outcome<denomination::Breakdown>> breakdowns;
    std::vector<denomination::Outcome<denomination::Dispense>> dispenses;
};

// The table is for the rule Mix::HouseTable.
runtime::Runtime::Future<Answers> breakDown(runtime::Runtime &runtime, denomination::Job job,
                                            denomination::Mix rule, denomination::MixTable table);

// The ways that pass a filter, and how many there are without it.
struct OpenWays
{
    denomination::Combinations ways;
    denomination::Natural all;
};

runtime::Runtime::Future<denomination::Outcome<OpenWays>> openWays(runtime::Runtime &runtime,
                                                                   denomination::Payout payout,
                                                                   denomination::Order order,
                                                                   denomination::WayFilter filter);

// One for each of payoutRules, in their order.
runtime::Runtime::Future<std::vector<denomination::Outcome<denomination::Dispense>>> payByRules(
    runtime::Runtime &runtime, denomination::Payout payout, denomination::MixTable table);

// One for each of stockRules, in their order.
runtime::Runtime::Future<std::vector<denomination::Outcome<denomination::Forecast>>> forecastRules(
    runtime::Runtime &runtime, denomination::NoteSet notes, denomination::Demand demand);

runtime::Runtime::Future<denomination::Outcome<denomination::NotesHistogram>> countByNotes(
    runtime::Runtime &runtime, denomination::Payout payout);

// The bytes of an export in each of exports::formats(), in their order; TooLarge for one that
// cannot be foreseen.
runtime::Runtime::Future<std::vector<base::Result<denomination::Natural>>> exportSizes(
    runtime::Runtime &runtime, denomination::Job job);

// Answers with the absolute path; tells its progress.
runtime::Runtime::Future<QString> exportWays(runtime::Runtime &runtime, denomination::Job job,
                                             const QString &path, exports::Format format,
                                             exports::DenominationScope scope);

} // namespace gui
