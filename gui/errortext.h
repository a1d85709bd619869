// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QString>

namespace gui {

// What went wrong, in the reader's language: what happened, what still holds, what to do; then the
// kind's stable name to search for, and the reason that the room below gave.
QString errorText(const base::Error &error);

} // namespace gui
