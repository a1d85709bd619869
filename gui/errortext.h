// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "gui/notice.h"

namespace gui {

// What went wrong, in the reader's language: what happened, what still holds, what to do; then the
// kind's stable name to search for, and the reason that the room below gave.
QString errorText(const base::Error &error);

Notice failure(const QString &topic, const base::Error &error); // the same, for the banner

} // namespace gui
