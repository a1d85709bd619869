// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/simulator/report.h"

#include <QDir>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace simulator {

// The log of a run as people read it: the settings, a line a request, the verdict and the figures.
void writeLog(const Report &report, QIODevice *device);

// Writes it to customer_simulation_YYYYMMDD_HHMMSS.log in the directory, which is made if need be,
// and answers with the path. A file of that name is never overwritten, also not by another program
// at the same moment: the new one becomes ..._2.log and so on. The file appears whole or not at
// all. Io in words when it cannot be written. Waits for the disk.
base::Result<QString> saveLog(const Report &report, const QDir &directory);

} // namespace simulator
