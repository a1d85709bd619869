// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/casefile.h"

#include <optional>

namespace simulator {

// Of a growing history that has no order: the shortest circle of operations near the given one,
// each of which must have taken effect before the next. An operation must precede another when it
// returned before the other was called, when it inserted what the other lists, and when it is a
// list that lacks what the other inserted. A circle is a proof. None when the time is over first.
std::optional<Violation> circleNear(const CaseFile &file, quint32 operation,
                                    const TimeCheck &isOutOfTime);

} // namespace simulator
