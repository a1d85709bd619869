// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QTableView>

#include <optional>

namespace gui {

class CustomerTableModel;

// Keeps the customers in sight where they are while rows come and go above them. Whoever is at the
// very top stays there. Table and model outlive it.
class TablePlace
{
public:
    TablePlace(QTableView &table, const CustomerTableModel &model);

    void keep(); // before the rows change
    void restore();

private:
    QTableView &m_table;
    const CustomerTableModel &m_model;
    std::optional<customers::Customer> m_top; // the first row that is seen
    int m_offset = 0; // pixels of it that are not
};

} // namespace gui
