// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"
#include "backend/customers/jsonreader.h"

namespace customers {

// Reads one object as a Draft. What is wrong with a field becomes a fault of the draft; broken JSON
// is the reader's. The bytes of the object are kept in `sent`.
Draft readDraft(JsonReader &reader);

} // namespace customers
