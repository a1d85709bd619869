// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/history.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace simulator {

// A history for other programs that check one: a JSON object a line for each operation, in the
// order of their returns, the unanswered last. Times are nanoseconds from the start of the run.
void writeHistory(const History &history, QIODevice *device);

} // namespace simulator
