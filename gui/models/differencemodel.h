// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/history.h"
#include "backend/runtime/shared.h"

#include <QAbstractTableModel>

namespace gui {

// What became of the customers between two moments, one a row. Lives on the main thread.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Id, Before, After, ColumnCount };

    explicit DifferenceModel(QObject *parent = nullptr);

    void show(const runtime::Shared<customers::Difference> &difference);
    const runtime::Shared<customers::Difference> &difference() const { return m_difference; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const customers::Difference::Row &row, int column) const;

    runtime::Shared<customers::Difference> m_difference;
};

} // namespace gui
