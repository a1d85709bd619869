// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/cassettemodel.h"

#include "backend/denomination/amount.h"
#include "gui/numbertext.h"

using denomination::Cassette;

namespace gui {

namespace {

constexpr quint64 usualStock = 1000; // notes in a new cassette

// A number of notes; none when the text is empty.
bool readCount(const QString &text, std::optional<quint64> &count)
{
    if (text.isEmpty()) {
        count.reset();
        return true;
    }
    bool isNumber = false;
    const quint64 number = QLocale().toULongLong(text, &isNumber);
    if (isNumber)
        count = number;
    return isNumber;
}

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

void CassetteModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    Cassette cassette;
    cassette.value = m_cassettes.empty() ? 1 : m_cassettes.back().value;
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
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
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
        //: Heading: the most notes one payout may take from a cassette.
        return tr("Most per payout");
    }
}

Qt::ItemFlags CassetteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool CassetteModel::setCell(Cassette &cassette, int column, const QString &text) const
{
    std::optional<quint64> count;
    switch (column) {
    case Value: {
        const QString plain = QString(text).remove(QLocale().groupSeparator());
        const auto value = denomination::Amount::parse(plain, m_exponent);
        if (!value || value->units() == 0)
            return false;
        cassette.value = value->units();
        return true;
    }
    case Available:
        return readCount(text, cassette.available);
    case Reserve:
        if (!readCount(text, count))
            return false;
        cassette.reserve = count.value_or(0);
        return true;
    default:
        return readCount(text, cassette.maxPerPayout);
    }
}

bool CassetteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    auto &cassette = m_cassettes[std::size_t(index.row())];
    if (!setCell(cassette, index.column(), value.toString().trimmed()))
        return false;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace gui
