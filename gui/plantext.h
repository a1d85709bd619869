// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

// The settings of a run in the person's language, by their names and values in a report's JSON,
// which files keep.
QString settingText(const QString &setting);
QString settingValueText(const QString &setting, const QString &value);

} // namespace gui
