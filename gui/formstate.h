// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QWidget>

#include <functional>

namespace gui {

// What the named fields of a form hold, the numbers, texts, choices and ticks that are its own
// children, kept under their names and put back. What a field can no longer hold is left out.
void saveForm(const QWidget &form, QSettings &state, const QString &group);
void restoreForm(const QWidget &form, const QSettings &state, const QString &group);

// Calls act whenever one of them holds something else.
void whenFormChanges(const QWidget &form, const std::function<void()> &act);

} // namespace gui
