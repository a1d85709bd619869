// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

namespace gui {

// A sentence of a room below, in the reader's language. Names and foreign words in it stay as they
// are, each isolated.
QString messageText(const base::Message &message);

// Words that are not translated, such as a path or the system's reason, as a part of a sentence:
// between invisible marks (Unicode's isolates), which keep the order of their letters and signs
// where one writes from the right.
QString isolated(const QString &words);

// The same for words that stand alone, as in a cell, where the language runs from the right.
QString standingAlone(const QString &words);

} // namespace gui
