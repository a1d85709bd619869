// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QAbstractTableModel>

namespace gui {

// The requests of a finished run, one a row, in the order of their answers: all of them, or those
// that were refused or failed for one reason. Each view has the columns it has room for. Lives on
// the main thread; shares the report.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Method, Name, Result, Status, Start, Queued, Wire, UnderWay, Rows, Why };

    explicit SampleModel(std::vector<Column> columns);

    void show(simulator::ReportPointer report);
    void showOnly(quint16 reason); // by its place in the report's reasons; 0: every request
    void retranslate();
    const simulator::Sample &sample(int row) const;
    int rowOf(quint32 number) const; // of a request; -1: it is not shown

    // What the request carried and got, as people read it.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString heading(Column column);
    QString cell(const simulator::Sample &sample, Column column) const;

    const std::vector<Column> m_columns;
    simulator::ReportPointer m_report;
    std::vector<std::size_t> m_rows; // places in the report's samples
};

} // namespace gui
