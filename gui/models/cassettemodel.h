// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/noteset.h"

#include <QAbstractTableModel>

namespace gui {

// What is in the till: a row for each cassette with its note, how many are left, how many stay in
// it and how many one payout may take. Every cell can be edited; a cell that makes no sense is not
// taken. Lives on the main thread.
class CassetteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Available, Reserve, MaxPerPayout, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<denomination::Cassette> &cassettes() const { return m_cassettes; }
    void setCassettes(std::vector<denomination::Cassette> cassettes);
    void setExponent(int exponent);

    void add(quint64 value); // a cassette of these notes
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(); // by the person
    void refused(const QString &text, const QString &why); // what was typed makes no sense

private:
    // Why not; empty when it is set.
    QString setCell(denomination::Cassette &cassette, int column, const QString &text) const;
    QString cell(const denomination::Cassette &cassette, int column) const;

    std::vector<denomination::Cassette> m_cassettes;
    int m_exponent = 2;
};

} // namespace gui
