// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/rulemodel.h"

#include "gui/denominationtext.h"

#include <QLocale>

#include <utility>

namespace gui {

void RuleModel::show(Dispenses dispenses, const denomination::NoteSet &notes,
                     const denomination::Currency &currency)
{
    beginResetModel();
    m_dispenses = std::move(dispenses);
    m_notes = notes;
    m_currency = currency;
    endResetModel();
}

void RuleModel::clear()
{
    beginResetModel();
    m_dispenses.clear();
    endResetModel();
}

void RuleModel::setFold(Fold fold)
{
    if (std::exchange(m_fold, fold) != fold && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_dispenses.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::cell(int row, int column) const
{
    const auto &dispense = this->dispense(row);
    if (column == Rule)
        return ruleText(payoutRules[std::size_t(row)]);
    if (!dispense)
        return column == Why ? faultText(dispense.error()) : QString();
    switch (column) {
    case Way:
        return wayText(dispense->way, *m_notes, m_currency.exponent, m_currency.label());
    case Notes:
        return QLocale().toString(dispense->notes);
    default:
        return reasonText(*dispense);
    }
}

bool RuleModel::isJoined(int column, int to) const
{
    return (to == Way && column == Why && m_fold == Fold::Why)
        || (to == Rule && (column == Way || column == Why) && m_fold == Fold::All);
}

QString RuleModel::foldedCell(int row, int column) const
{
    QStringList lines{cell(row, column)};
    for (const int other : {Way, Why})
        if (isJoined(other, column))
            lines << cell(row, other);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int RuleModel::alignment(int column)
{
    return int((column == Notes ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return foldedCell(index.row(), index.column());
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule:
        //: Heading: by which rule a cash machine chooses the notes.
        return tr("Rule");
    case Way:
        //: Heading: the notes that are paid out.
        return tr("Pays");
    case Notes:
        return tr("Notes");
    default:
        //: Heading: the reason for a choice.
        return tr("Why");
    }
}

} // namespace gui
