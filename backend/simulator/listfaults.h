// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/casefile.h"

#include <optional>

namespace simulator {

// The first fault that a list shows by itself, whatever the order of the requests: not sorted, or
// an id twice.
std::optional<Violation> listFault(const CaseFile &file, const TimeCheck &isOutOfTime);

} // namespace simulator
