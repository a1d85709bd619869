// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/casefile.h"

#include <optional>

namespace simulator {

// What cannot be right about a single id, whatever became of all others: a row lost, back from a
// deletion, seen before it was sent, never sent, changed, or answered for wrongly. If the history
// of one id alone has no order, neither has the whole, so none of this is ever a false alarm. Of
// several faults the one that needs the fewest requests in the shortest time is told, of those that
// were found in time.
std::optional<Violation> idFault(const CaseFile &file, const TimeCheck &isOutOfTime);

} // namespace simulator
