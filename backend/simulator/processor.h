// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <chrono>

namespace simulator {

// Processor time that the calling thread has used so far.
std::chrono::nanoseconds processorTime();

// Lets the process open so many connections besides what it has open; Unavailable, in words, when
// the system's hard limit is lower. The limit then is as high as it can be.
base::Result<> raiseDescriptorLimit(int connections);

} // namespace simulator
