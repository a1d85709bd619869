// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QAbstractTableModel>

namespace gui {

// The requests of a finished run, one a row, in the order of their answers. Lives on the main
// thread; shares the report.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Method, Result, Status, Start, Queued, Wire, Rows, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(simulator::ReportPointer report);
    const simulator::Sample &sample(int row) const;

    // What the request carried and got, as people read it; empty when it was not kept.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const simulator::Sample &sample, int column) const;

    simulator::ReportPointer m_report;
};

} // namespace gui
