// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QWidget>

namespace gui {

// What the named fields of a form hold, the numbers, texts, choices and ticks that are its own
// children, kept under their names and put back. What a field can no longer hold is left out.
void saveForm(const QWidget &form, QSettings &state, const QString &group);
void restoreForm(const QWidget &form, const QSettings &state, const QString &group);

} // namespace gui
