// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/breakdown.h"

#include <QAbstractTableModel>

namespace gui {

// The amounts of a job, each with how many ways there are to pay it and the one with the fewest
// notes, or why it cannot be paid. Lives on the main thread.
class AmountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Amount, Combinations, Fewest, ColumnCount };

    using Breakdowns = std::vector<denomination::Outcome<denomination::Breakdown>>;

    using QAbstractTableModel::QAbstractTableModel;

    // Rows that stay are changed rather than made anew, so that the selection stays where it is.
    void show(std::vector<denomination::Amount> amounts, Breakdowns breakdowns, int exponent,
              const QString &label);

    const denomination::Outcome<denomination::Breakdown> &breakdown(int row) const;
    denomination::Amount amount(int row) const { return m_amounts[std::size_t(row)]; }
    denomination::Natural total() const; // ways of all amounts

    // Why the amount of a row cannot be paid; empty when it can.
    QString complaint(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(int row, int column) const;

    std::vector<denomination::Amount> m_amounts;
    Breakdowns m_breakdowns;
    QString m_label;
    int m_exponent = 2;
};

} // namespace gui
