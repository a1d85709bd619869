// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

namespace simulator {

// A page that opens offline and carries its data, the data, the samples as a table, or the history
// that the verdict rests on, which only the program has that made the run.
enum class ReportForm { Html, Json, Csv, Ndjson };

// By the suffix of the file; Invalid in words for any other.
base::Result<ReportForm> reportFormFor(const QString &path);

// Writes the report there, replacing what was there; the file changes whole or not at all. Answers
// with the absolute path; Io in words, or NotFound for a history that the report has not. Waits for
// the disk.
base::Result<QString> saveReport(const Report &report, const QString &path);

// Reads a page or its data back. Io, or Invalid when the file is something else.
base::Result<ReportPointer> openReport(const QString &path);

} // namespace simulator
