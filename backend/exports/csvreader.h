// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <vector>

namespace exports {

struct CsvRecord
{
    std::vector<QByteArray> fields;
    int line = 0; // where it starts, from 1
};

// Reads RFC 4180: CRLF, LF or CR ends a record, a quoted field may hold anything. A byte order mark
// and empty lines are skipped. Invalid names the line of a quote that is out of place.
base::Result<std::vector<CsvRecord>> readCsv(QByteArrayView bytes);

} // namespace exports
