// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace simulator {

// The report as one HTML page, light or dark as the reader's system is: verdict, figures, plots
// with their tables, the requests. Asks the network for nothing, runs no script, and carries the
// report's JSON, so that it can be opened again.
void writePage(const Report &report, QIODevice *device);

} // namespace simulator
