// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/differencemodel.h"

#include "gui/faulttext.h"
#include "gui/historytext.h"
#include "gui/look/glyph.h"
#include "gui/messagetext.h"

#include <QLocale>

using customers::Customer;
using customers::Difference;

namespace gui {

namespace {

QIcon pictureOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return icon(Glyph::Add, Tone::Good);
    case Difference::Kind::Removed:
        return icon(Glyph::Delete, Tone::Bad);
    case Difference::Kind::Changed:
        return icon(Glyph::Edit, Tone::Information);
    }
    Q_UNREACHABLE();
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_difference(runtime::share(Difference()))
{ }

void DifferenceModel::show(const runtime::Shared<Difference> &difference)
{
    if (*difference == *m_difference)
        return; // selection and place stay
    beginResetModel();
    m_difference = difference;
    endResetModel();
}

void DifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_difference->rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Difference::Row &row = m_difference->rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(pictureOf(row.kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Id ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString DifferenceModel::text(const Difference::Row &row, int column) const
{
    const auto words = [](const Customer &customer) {
        //: A customer in a table: %1 is the name, %2 the age.
        return tr("%1 · %2").arg(standingAlone(nameOf(customer)), QLocale().toString(customer.age));
    };
    switch (column) {
    case Kind:
        return kindText(row.kind);
    case Id:
        return QString::number(row.id);
    case Before:
        if (!row.before && row.kind != Difference::Kind::Added)
            //: What a customer was before: the store has forgotten.
            return tr("no longer known");
        return row.before ? words(*row.before) : QString();
    case After:
        return row.after ? words(*row.after) : QString();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Id ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        //: Column: whether a customer was added, deleted or changed.
        return tr("Change");
    case Id:
        //: Column: the number that tells customers apart.
        return tr("Id");
    case Before:
        //: Column: what a customer was at the chosen moment.
        return tr("Then");
    case After:
        //: Column: what a customer is today.
        return tr("Now");
    default:
        return {};
    }
}

} // namespace gui
