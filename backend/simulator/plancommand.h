// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/plan.h"

namespace simulator {

// The command line that runs the plan again: "teller simulate 5 2 --seed 184467 --base-url …". It
// names what differs from the options' defaults; a token it never names.
QString commandLine(const Plan &plan);

} // namespace simulator
