// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFontMetrics>

namespace gui::measure {

// Distances in terms of the height of a line of text.
inline int line()
{
    return QFontMetrics(QApplication::font()).height();
}
inline int gap()
{
    return line() / 2;
} // between controls
inline int margin()
{
    return line();
} // around a panel
inline int control()
{
    return line() * 15 / 8;
} // the height of buttons and fields
inline int icon()
{
    return line() * 9 / 8;
}
inline double radius()
{
    return line() / 3.0;
} // of rounded corners

} // namespace gui::measure
