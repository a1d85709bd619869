// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gui {

// Whole sentences, one after another: with a space between them, except after the full stop of
// Japanese, which brings its own room.
QString sentences(const QStringList &all);

} // namespace gui
