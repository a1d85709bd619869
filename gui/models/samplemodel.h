// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QAbstractTableModel>

namespace gui {

// The requests of a finished run, one a row, in the order of their answers: all of them, or those
// that were refused or failed for one reason. Lives on the main thread; shares the report.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Method, Result, Status, Start, Queued, Wire, Rows, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(simulator::ReportPointer report);
    void showOnly(quint16 reason); // by its place in the report's reasons; 0: every request
    const simulator::Sample &sample(int row) const;
    int rowOf(quint32 number) const; // of a request; -1: it is not shown

    // What the request carried and got, as people read it.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const simulator::Sample &sample, int column) const;

    simulator::ReportPointer m_report;
    std::vector<std::size_t> m_rows; // places in the report's samples
};

} // namespace gui
