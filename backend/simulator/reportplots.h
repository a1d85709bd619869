// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

namespace simulator {

// The plots of a report's page as SVG, in the page's colours. Each says in a title what it shows.
QString timelinePlot(const Report &report); // lanes by connection: queued light, on the wire dark
QString percentilePlot(const Report &report); // both axes logarithmic
QString ratePlot(const Report &report);

} // namespace simulator
