// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace http {

// Raises the process's limit of open files so that so many connections fit beside the rest, as far
// as the administrator allows. Never lowers it.
void raiseDescriptorLimit(int connections);

// Whether a descriptor just got is among the last below the limit. The lowest free one is always
// given out, so this tells how full the table is, and leaves the rest of the program some.
bool isNearDescriptorLimit(int descriptor);

} // namespace http
