// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"
#include "backend/customers/jsonreader.h"

namespace customers {

inline constexpr std::size_t mostFaults = 100'000; // told of one request; more help nobody

// Reads one object as a Draft. What is wrong with a field becomes a fault of the draft; broken JSON
// is the reader's. The bytes of the object are kept in `sent`. There may be any number of fields
// that are unknown or given twice: once the draft has `most` faults, no more of these are told.
Draft readDraft(JsonReader &reader, std::size_t most = mostFaults);

} // namespace customers
