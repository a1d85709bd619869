// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/glowdelegate.h"

#include "gui/look/colours.h"
#include "gui/models/customertablemodel.h"

namespace gui {

void GlowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const double glow = index.data(CustomerTableModel::GlowRole).toDouble();
    if (glow <= 0)
        return;
    QColor colour = Colours::of(option->palette).glow;
    colour.setAlphaF(float(glow));
    option->backgroundBrush = colour;
}

} // namespace gui
