// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/roll.h"
#include "backend/exports/format.h"

namespace exports {

// The rows of a file of customers. JSON is an array of objects as POST /customers takes it, NDJSON
// one object a line, CSV has the columns firstName, lastName, age, id in any order. A row with a
// bad value is a draft with its faults; Invalid, with the line or byte, means that the file is not
// of its format. Text and Markdown are not read.
base::Result<std::vector<customers::Draft>> readCustomers(const QByteArray &bytes, Format format);

// What an import would do.
struct Preview
{
    std::vector<customers::Draft> sound; // would be added, as far as is known now
    std::vector<customers::Refusal> refused;
};

// Judges each row by itself, against the rows before it, and against those on the roll.
Preview preview(const std::vector<customers::Draft> &drafts, const customers::Roll &roll);

} // namespace exports
