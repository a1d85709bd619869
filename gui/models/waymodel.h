// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/combinations.h"

#include <QAbstractTableModel>

namespace gui {

// The ways to pay an amount, seen through a window of a few dozen rows: Qt counts rows in 32 bits,
// the ways outgrow 64. A column for each note, smallest first, then the number of notes; the
// vertical header says the number of the way, from 1. What a way does not take is muted, so that
// what it takes stands out. Moving the window costs microseconds wherever it goes. Lives on the
// main thread.
class WayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::optional<denomination::Combinations> ways, int exponent, const QString &label);

    denomination::Natural count() const;
    denomination::Natural top() const { return m_top; } // the first row seen, from 0
    denomination::Natural lastTop() const; // where the window ends with the last row
    void setTop(denomination::Natural top); // as far down as there are rows
    void setWindow(int rows); // how many rows can be seen

    // Those of few notes may name the currency, where there is room.
    enum class Headings { WithCurrency, Short };
    void setHeadings(Headings headings);

    const denomination::Combination &way(int row) const { return m_rows[std::size_t(row)]; }
    const std::optional<denomination::Combinations> &ways() const { return m_ways; }
    int noteOf(int column) const; // in the order of the NoteSet, or -1: the number of notes
    quint64 most(int column) const; // no cell of the column holds more

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void topChanged();

private:
    void fetch();

    std::optional<denomination::Combinations> m_ways;
    std::vector<denomination::Combination> m_rows;
    denomination::Natural m_top;
    QString m_label;
    int m_exponent = 0;
    int m_window = 1;
    Headings m_headings = Headings::WithCurrency;
};

} // namespace gui
