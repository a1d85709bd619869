// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/planjson.h"
#include "backend/simulator/report.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace simulator {

// The figures of a report, without samples and exchanges: what scripts ask for.
Json summaryOf(const Report &report);

// The whole report, save for the history, as one JSON document that readReport() takes back.
Json toJson(const Report &report);
void writeJson(const Report &report, QIODevice *device);

// One line for each sample, the field names first; times in nanoseconds from the start of the run.
void writeSamples(const Report &report, QIODevice *device);

// A report that was written as JSON, or as a page that carries it. Invalid, in words, for anything
// else.
base::Result<Report> readReport(const QByteArray &file);

} // namespace simulator
