// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/amountmodel.h"

#include "gui/denominationtext.h"
#include "gui/numbertext.h"

using namespace Qt::StringLiterals;
using denomination::Natural;

namespace gui {

namespace {

int alignment(int column)
{
    const auto side = column == AmountModel::Fewest ? Qt::AlignLeading : Qt::AlignRight;
    return int(side | Qt::AlignVCenter);
}

} // namespace

void AmountModel::show(std::vector<denomination::Amount> amounts, Breakdowns breakdowns,
                       int exponent, const QString &label)
{
    const int before = rowCount(), after = int(amounts.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_amounts = std::move(amounts);
    m_breakdowns = std::move(breakdowns);
    m_exponent = exponent;
    m_label = label;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

const denomination::Outcome<denomination::Breakdown> &AmountModel::breakdown(int row) const
{
    return m_breakdowns[std::size_t(row)];
}

Natural AmountModel::total() const
{
    Natural total;
    for (const auto &breakdown : m_breakdowns) {
        if (breakdown)
            total += breakdown->count;
    }
    return total;
}

QString AmountModel::complaint(int row) const
{
    const auto &breakdown = m_breakdowns[std::size_t(row)];
    if (!breakdown)
        return faultText(breakdown.error());
    if (breakdown->nearest.obstacle == denomination::Obstacle::None)
        return {};
    return obstacleText(breakdown->nearest, amount(row).units(), m_exponent, m_label);
}

int AmountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_amounts.size());
}

int AmountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AmountModel::cell(int row, int column) const
{
    const auto &breakdown = m_breakdowns[std::size_t(row)];
    if (column == Amount)
        return moneyText(amount(row).units(), m_exponent);
    if (const QString wrong = complaint(row); !wrong.isEmpty())
        //: In the column of how many combinations there are: the amount cannot be paid.
        return column == Combinations ? tr("none") : wrong;
    if (column == Combinations)
        return shortNumberText(breakdown->count);
    const auto &fewest = breakdown->fewest;
    return fewest ? wayText(*fewest, breakdown->payout.notes, m_exponent, m_label) : QString();
}

QVariant AmountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && index.column() == Combinations && breakdown(index.row()))
        return numberText(breakdown(index.row())->count);
    if (role == Qt::ToolTipRole && index.column() == Fewest)
        return cell(index.row(), Fewest);
    return role == Qt::DisplayRole ? cell(index.row(), index.column()) : QVariant();
}

QVariant AmountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Amount:
        //: Heading of the column of sums of money; %1 is a currency.
        return m_label.isEmpty() ? tr("Amount") : tr("Amount, %1").arg(m_label);
    case Combinations:
        return tr("Combinations");
    default:
        return tr("Fewest notes");
    }
}

} // namespace gui
