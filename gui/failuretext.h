// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/transport.h"

namespace gui {

// Why a request failed or was refused, in the person's language. Files and logs keep the English.

QString failureText(simulator::Failure failure); // there was no answer

// A reason as a run's report holds it: a failure, the code of a refused row, the status and code of
// an answer, or what was wrong with it. What is not known here is quoted.
QString reasonText(const QString &reason);

// The rows of a request that were refused, each with its id: "3 too_young, 4 id_taken".
QString refusalsText(const QString &refusals);

} // namespace gui
