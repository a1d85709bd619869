// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/denominationwork.h"

#include <QAbstractTableModel>

namespace gui {

// The amounts of a job, each with how many ways there are to pay it and the one that a rule
// chooses, or why it cannot be paid. Lives on the main thread.
class AmountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Amount, Combinations, Pays, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows that stay are changed rather than made anew, so that the selection stays where it is.
    void show(const denomination::Job &job, denomination::Mix rule, Answers answers);

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
    void resize(const denomination::Job &job, const Answers &answers);
    QString cell(int row, int column) const;
    QString chosen(int row) const; // by the rule
    QString instead(int row) const; // what can be paid where the amount cannot
    QString reason(int row) const; // why that

    std::vector<denomination::Amount> m_amounts;
    Answers m_answers;
    denomination::Mix m_rule = denomination::Mix::FewestNotes;
    denomination::Currency m_currency = denomination::euro();
};

} // namespace gui
