// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/cli/session.h"

namespace cli {

// "id 9 is taken by Joel Chan; ..." : all that is against a row, on one line.
QString refusalWords(const customers::Refusal &refusal);

// {"schema":…,"inserted":[…],"failed":[…]}, as POST /customers answers.
base::Result<> batchJson(Console &console, const char *schema, const customers::Batch &batch);

// Ends with the code, unless the output could not be written.
void endWith(Session &session, const base::Result<> &written, ExitCode code);

} // namespace cli
