// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/cassettemodel.h"

#include "gui/denominationtext.h"
#include "gui/numbertext.h"

using denomination::Cassette;

namespace gui {

namespace {

constexpr quint64 usualStock = 1000; // notes in a new cassette

QString countText(std::optional<quint64> count)
{
    return count ? QLocale().toString(*count) : QString();
}

} // namespace

void CassetteModel::setCassettes(std::vector<Cassette> cassettes)
{
    beginResetModel();
    m_cassettes = std::move(cassettes);
    endResetModel();
}

void CassetteModel::setExponent(int exponent)
{
    m_exponent = exponent;
}

void CassetteModel::add(quint64 value)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    Cassette cassette;
    cassette.value = value;
    cassette.available = usualStock;
    m_cassettes.push_back(cassette);
    endInsertRows();
    Q_EMIT edited();
}

void CassetteModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_cassettes.erase(m_cassettes.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

int CassetteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cassettes.size());
}

int CassetteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CassetteModel::cell(const Cassette &cassette, int column) const
{
    switch (column) {
    case Value:
        return moneyText(cassette.value, m_exponent);
    case Available:
        return countText(cassette.available);
    case Reserve:
        return QLocale().toString(cassette.reserve);
    default:
        return countText(cassette.maxPerPayout);
    }
}

QVariant CassetteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = cell(m_cassettes[std::size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole)
        return text;
    if (role != Qt::DisplayRole)
        return {};
    //: In a table of cassettes: there is no limit.
    return text.isEmpty() ? tr("any") : text;
}

QVariant CassetteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter); // as its cells
    const bool isTold = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && section == MaxPerPayout && isTold)
        //: The heading "Per payout" in full: the most notes one payout may take from a cassette.
        return tr("Most per payout");
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().toString(section + 1);
    switch (section) {
    case Value:
        //: Heading: the value of the notes in a cassette.
        return tr("Note");
    case Available:
        //: Heading: how many notes are in a cassette.
        return tr("Left");
    case Reserve:
        //: Heading: how many notes must stay in a cassette.
        return tr("Reserve");
    default:
        //: Heading: the most notes one payout may take from a cassette. It should be short.
        return tr("Per payout");
    }
}

Qt::ItemFlags CassetteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QString CassetteModel::setCell(Cassette &cassette, int column, const QString &text) const
{
    if (column == Value) {
        const auto value = readAmount(text, m_exponent);
        if (!value)
            return faultText(value.error());
        if (value->units() == 0)
            return faultText({denomination::FaultCode::DenominationNotPositive});
        cassette.value = value->units();
        return {};
    }
    const auto count = readCount(text);
    if (!count && !text.isEmpty())
        return tr("Give a whole number of notes.");
    if (column == Available)
        cassette.available = count;
    else if (column == Reserve)
        cassette.reserve = count.value_or(0);
    else
        cassette.maxPerPayout = count;
    return {};
}

bool CassetteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    auto &cassette = m_cassettes[std::size_t(index.row())];
    if (const QString why = setCell(cassette, index.column(), text); !why.isEmpty()) {
        Q_EMIT refused(text, why);
        return false;
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace gui
