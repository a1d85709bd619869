// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/currency.h"
#include "backend/denomination/mix.h"

#include <QAbstractTableModel>

namespace gui {

// What a cash machine would pay by each rule, and why that. Lives on the main thread.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Way, Notes, Why, ColumnCount };

    using Dispenses = std::vector<denomination::Outcome<denomination::Dispense>>;

    using QAbstractTableModel::QAbstractTableModel;

    // One for each of payoutRules, in their order.
    void show(Dispenses dispenses, const denomination::NoteSet &notes,
              const denomination::Currency &currency);
    void clear();
    // Where there is no room for columns beside one another their words stand below one another.
    enum class Fold {
        None,
        Why, // below what is paid
        All, // below the rule
    };
    void setFold(Fold fold);
    const denomination::Outcome<denomination::Dispense> &dispense(int row) const
    {
        return m_dispenses[std::size_t(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static int alignment(int column); // of its cells and its heading
    QString cell(int row, int column) const;
    QString foldedCell(int row, int column) const;
    bool isJoined(int column, int to) const;

    Dispenses m_dispenses;
    std::optional<denomination::NoteSet> m_notes;
    denomination::Currency m_currency = denomination::euro();
    Fold m_fold = Fold::None;
};

} // namespace gui
