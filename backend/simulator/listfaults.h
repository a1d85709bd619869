// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"
#include "backend/simulator/verdict.h"

#include <optional>

namespace simulator {

// The first fault that a list shows by itself, whatever the order of the requests: not sorted, an
// id twice, a row whose fields nobody sent, a row nobody sent at all.
std::optional<Violation> listFault(const History &history);

} // namespace simulator
