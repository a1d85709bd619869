// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/payout.h"

namespace denomination {

// In how many ways a payout can be made, exactly, without listing one of them. 0 when it cannot
// be made, 1 for an amount of nothing. Microseconds without limits and at the sizes of a cash
// machine; TooExpensive when neither a table nor inclusion and exclusion is within reach.
Outcome<Natural> count(const Payout &payout, const StopRequested &stop = {});

// The same, counting only ways with `fewest` to `most` notes, both included.
Outcome<Natural> countWithNotes(const Payout &payout, quint64 fewest, quint64 most,
                                const StopRequested &stop = {});

} // namespace denomination
