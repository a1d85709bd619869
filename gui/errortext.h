// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "gui/job.h"
#include "gui/notice.h"

namespace gui {

// What went wrong, in the reader's language: what happened, what still holds, what to do; then the
// reason that the room below gave, and the code to look it up by.
QString errorText(const base::Error &error);

// The same without the code, for what has one of its own.
QString explanation(const base::Error &error);

// The same, for the banner. The remedies keep the language they come in.
Notice failure(const QString &topic, const base::Error &error, std::vector<Remedy> remedies = {});

// The same of a job that failed; of one that was cancelled there is nothing to tell.
Ending endingOf(const base::Error &error);

// What became of the rows that were left when the addition of many ended before its end, and why
// it did.
QString remainderText(int left, const base::Error &why);

} // namespace gui
