// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace support {

// Every visible label, button, tab, field and heading below the widget whose words have less room
// than they need, and everything that is lower than its parts need, with the place where it stands.
// What is elided on purpose tells the rest in a tool tip; what lies in a scroll area may be
// scrolled to.
QStringList clippedTexts(const QWidget &widget);

} // namespace support
