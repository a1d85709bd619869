// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/history.h"

namespace gui {

// The moments of a history in the reader's language.
QString versionText(const customers::History &history, std::size_t index); // which one, of how many
QString momentText(const customers::History::Moment &moment); // when, by whom, what
QString reachText(customers::History::Reach reach); // why it goes back no further

QString kindText(customers::Difference::Kind kind);
QString differenceText(const customers::Difference &difference); // in numbers

} // namespace gui
