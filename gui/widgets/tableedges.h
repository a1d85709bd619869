// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>
#include <QTableView>

namespace gui {

// How much wider than its columns a table is that shows them all, also beside a scroll bar.
inline int edgesOf(const QTableView &table)
{
    return 2 * table.frameWidth() + table.verticalScrollBar()->sizeHint().width();
}

} // namespace gui
