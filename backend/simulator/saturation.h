// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

namespace simulator {

// Did requests wait in the client, or did its thread, by the processor time it used, have no more
// to give? Then the figures speak of the client rather than the server.
Saturation saturationOf(const Report &report);

} // namespace simulator
