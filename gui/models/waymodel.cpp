// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/waymodel.h"

#include "gui/look/colours.h"
#include "gui/numbertext.h"

#include <QGuiApplication>

#include <utility>

using denomination::Natural;

namespace gui {

namespace {

constexpr int mostNamed = 4; // notes; the headings of more have no room for the currency

} // namespace

void WayModel::show(std::optional<denomination::Combinations> ways, int exponent,
                    const QString &label)
{
    beginResetModel();
    m_ways = std::move(ways);
    m_exponent = exponent;
    m_label = label;
    m_top = {};
    m_rows = m_ways ? m_ways->page(m_top, std::size_t(m_window))
                    : std::vector<denomination::Combination>();
    endResetModel();
    Q_EMIT topChanged();
}

Natural WayModel::count() const
{
    return m_ways ? m_ways->count() : Natural();
}

Natural WayModel::lastTop() const
{
    return count() - Natural(quint64(m_window));
}

void WayModel::setTop(Natural top)
{
    top = std::min(top, lastTop());
    if (!m_ways || top == m_top)
        return;
    m_top = std::move(top);
    fetch();
    Q_EMIT topChanged();
}

void WayModel::setWindow(int rows)
{
    if (rows == m_window)
        return;
    m_window = rows;
    if (!m_ways)
        return;
    m_top = std::min(m_top, lastTop());
    fetch();
    Q_EMIT topChanged();
}

// Rows that stay are told to have changed instead of being made anew, so that a view keeps its
// place and draws once.
void WayModel::fetch()
{
    auto rows = m_ways->page(m_top, std::size_t(m_window));
    const int before = rowCount(), after = int(rows.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_rows = std::move(rows);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(after - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, after - 1);
}

int WayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ways ? 0 : m_ways->payout().notes.size() + 1;
}

int WayModel::noteOf(int column) const
{
    return m_ways->payout().notes.size() - 1 - column;
}

quint64 WayModel::most(int column) const
{
    const auto &notes = m_ways->payout().notes;
    const int note = noteOf(column);
    return m_ways->payout().amount.units() / notes.value(note < 0 ? notes.size() - 1 : note);
}

QVariant WayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole)
        return {};
    const auto &row = way(index.row());
    const int note = noteOf(index.column());
    const quint64 count = note < 0 ? row.notes() : row[note];
    if (role == Qt::DisplayRole)
        return QLocale().toString(count);
    return count > 0 ? QVariant() : Colours::of(QGuiApplication::palette()).muted;
}

void WayModel::setHeadings(Headings headings)
{
    if (std::exchange(m_headings, headings) != headings && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant WayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_ways)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return numberText(m_top + Natural(quint64(section) + 1));
    const int note = noteOf(section);
    if (note < 0)
        //: Heading of a column: how many banknotes and coins a combination takes.
        return tr("Notes");
    const auto &notes = m_ways->payout().notes;
    const bool hasRoom = m_headings == Headings::WithCurrency && notes.size() <= mostNamed;
    const bool isNamed = hasRoom || role == Qt::AccessibleTextRole;
    return isNamed ? moneyText(notes.value(note), m_exponent, m_label)
                   : moneyText(notes.value(note), m_exponent);
}

} // namespace gui
