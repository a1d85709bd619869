// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace gui {

// Numbers alone have no direction, and a field shows them at the left. Where words begin at the
// right, they do so, too. To be said anew in each language.
inline void startWithWords(QLineEdit &field)
{
    const auto start = field.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    field.setAlignment(start | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace gui
