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
    const auto side = column == AmountModel::Pays ? Qt::AlignLeading : Qt::AlignRight;
    return int(side | Qt::AlignVCenter);
}

} // namespace

void AmountModel::show(const denomination::Job &job, denomination::Mix rule, Answers answers)
{
    resize(job, answers);
    m_amounts = job.amounts;
    m_answers = std::move(answers);
    m_rule = rule;
    m_currency = job.currency;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// Views must not see the rows that stay change while others come or go.
void AmountModel::resize(const denomination::Job &job, const Answers &answers)
{
    const auto before = std::ptrdiff_t(m_amounts.size()),
               after = std::ptrdiff_t(job.amounts.size());
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        const auto append = [before](auto &to, const auto &from) {
            to.insert(to.end(), from.begin() + before, from.end());
        };
        append(m_amounts, job.amounts);
        append(m_answers.breakdowns, answers.breakdowns);
        append(m_answers.dispenses, answers.dispenses);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        const auto shorten = [after](auto &list) { list.erase(list.begin() + after, list.end()); };
        shorten(m_amounts);
        shorten(m_answers.breakdowns);
        shorten(m_answers.dispenses);
        endRemoveRows();
    }
}

const denomination::Outcome<denomination::Breakdown> &AmountModel::breakdown(int row) const
{
    return m_answers.breakdowns[std::size_t(row)];
}

Natural AmountModel::total() const
{
    Natural total;
    for (const auto &breakdown : m_answers.breakdowns) {
        if (breakdown)
            total += breakdown->count;
    }
    return total;
}

QString AmountModel::complaint(int row) const
{
    const auto &breakdown = this->breakdown(row);
    if (!breakdown)
        return faultText(breakdown.error());
    if (breakdown->nearest.obstacle == denomination::Obstacle::None)
        return {};
    return obstacleText(breakdown->nearest, amount(row).units(), m_currency.exponent,
                        m_currency.label());
}

int AmountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_amounts.size());
}

int AmountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AmountModel::chosen(int row) const
{
    const auto &dispense = m_answers.dispenses[std::size_t(row)];
    return dispense ? wayText(dispense->way, breakdown(row)->payout.notes, m_currency.exponent,
                              m_currency.label())
                    : faultText(dispense.error());
}

QString AmountModel::reason(int row) const
{
    const auto &dispense = m_answers.dispenses[std::size_t(row)];
    const QString wrong = complaint(row);
    if (!wrong.isEmpty() && breakdown(row))
        return u"%1\n%2"_s.arg(wrong, instead(row));
    if (!wrong.isEmpty() || !dispense)
        return cell(row, Pays);
    return u"%1\n%2"_s.arg(chosen(row), reasonText(*dispense));
}

QString AmountModel::instead(int row) const
{
    const auto &breakdown = this->breakdown(row);
    return breakdown ? nearestText(breakdown->nearest, m_currency.exponent, m_currency.label())
                     : faultText(breakdown.error());
}

QString AmountModel::cell(int row, int column) const
{
    if (column == Amount)
        return moneyText(amount(row).units(), m_currency.exponent);
    if (!complaint(row).isEmpty())
        //: In the column of how many combinations there are: the amount cannot be paid.
        return column == Combinations ? tr("none") : instead(row);
    return column == Combinations ? shortNumberText(breakdown(row)->count) : chosen(row);
}

QVariant AmountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && index.column() == Combinations && breakdown(index.row()))
        return numberText(breakdown(index.row())->count);
    if (role == Qt::ToolTipRole && index.column() == Pays)
        return reason(index.row());
    return role == Qt::DisplayRole ? cell(index.row(), index.column()) : QVariant();
}

QVariant AmountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation == Qt::Vertical)
        return {};
    const bool isTold = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (section == Pays && isTold)
        //: Heading of the column of what is paid out; %1 is the rule, as in "fewest notes".
        return tr("Paid by %1").arg(ruleText(m_rule));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Amount:
        //: Heading of the column of sums of money; %1 is a currency.
        return tr("Amount, %1").arg(m_currency.label());
    case Combinations:
        return tr("Combinations");
    default:
        //: Heading: the notes that are paid out. In full it is as in "Paid by fewest notes".
        return tr("Pays");
    }
}

} // namespace gui
