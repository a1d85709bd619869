// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/denominationwriter.h"

namespace exports {

inline constexpr quint64 mostPrintedRows = 20'000; // some 350 pages

// A job as people print it: its settings, then a table for each amount with a column for each
// note, on numbered pages; PDF, English. `ways` are those of each amount, counted. Answers the
// bytes written. As writeDenominations(), but TooLarge beyond mostPrintedRows in all.
base::Result<quint64> printDenominations(const denomination::Job &job,
                                         std::span<const denomination::Natural> ways,
                                         DenominationTarget &target, const DenominationScope &scope,
                                         const denomination::StopRequested &stop);

} // namespace exports
