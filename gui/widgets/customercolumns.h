// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace gui {

// How wide the columns of the table of customers are, as it grows and shrinks: numbers give way to
// names where it is narrow; who wrote them gives way to both, and goes where too little is left.
// Owned by the table, which has its model.
class CustomerColumns : public QObject
{
    Q_OBJECT

public:
    explicit CustomerColumns(QTableView &table);

    void fit(); // to other headings

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideWritten();

    QTableView &m_table;
};

} // namespace gui
