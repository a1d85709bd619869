// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/tableplace.h"

#include "gui/models/customertablemodel.h"

#include <QHeaderView>
#include <QScrollBar>

namespace gui {

TablePlace::TablePlace(QTableView &table, const CustomerTableModel &model)
    : m_table(table)
    , m_model(model)
{ }

void TablePlace::keep()
{
    const int row = m_table.rowAt(0);
    m_top.reset();
    if (m_table.verticalScrollBar()->value() == 0 || row < 0 || row >= m_model.view().size())
        return;
    m_top = m_model.customer(row);
    m_offset = m_table.rowViewportPosition(row);
}

void TablePlace::restore()
{
    const auto row = m_top ? m_model.view().rowOf(*m_top) : std::optional<qsizetype>();
    if (row)
        m_table.verticalScrollBar()->setValue(
            int(*row) * m_table.verticalHeader()->defaultSectionSize() - m_offset);
}

} // namespace gui
