// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"
#include "backend/denomination/forecast.h"
#include "backend/denomination/job.h"
#include "backend/denomination/rowsizes.h"
#include "backend/exports/format.h"
#include "backend/runtime/runtime.h"

namespace gui {

// What the denomination panel has reckoned on the pool: each cancellable, answered by whenDone().
// A fault of the engine is an answer like any other; the future fails only when cancelled.

using Breakdowns = std::vector<denomination::Outcome<denomination::Breakdown>>;

runtime::Runtime::Future<Breakdowns> breakDown(runtime::Runtime &runtime, denomination::Job job);

runtime::Runtime::Future<denomination::Outcome<denomination::Combinations>> openWays(
    runtime::Runtime &runtime, denomination::Payout payout, denomination::Order order);

// One for each of payoutRules, in their order.
runtime::Runtime::Future<std::vector<denomination::Outcome<denomination::Dispense>>> payByRules(
    runtime::Runtime &runtime, denomination::Payout payout);

runtime::Runtime::Future<std::vector<denomination::Outcome<denomination::Forecast>>> forecastRules(
    runtime::Runtime &runtime, denomination::NoteSet notes, denomination::Demand demand);

runtime::Runtime::Future<denomination::Outcome<denomination::NotesHistogram>> countByNotes(
    runtime::Runtime &runtime, denomination::Payout payout);

// The bytes an export would have; TooLarge when they cannot be foreseen.
runtime::Runtime::Future<denomination::Natural> exportSize(runtime::Runtime &runtime,
                                                           denomination::Job job,
                                                           exports::Format format);

// Answers with the absolute path; tells its progress.
runtime::Runtime::Future<QString> exportWays(runtime::Runtime &runtime, denomination::Job job,
                                             const QString &path, exports::Format format);

} // namespace gui
