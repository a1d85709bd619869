// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/sample.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

// A run over time, a tenth of a second a row: what the plots of RunPlots draw, in figures. Lives on
// the main thread.
class IntervalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Answered, Failed, Half, Most95, Most99, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<simulator::Interval> intervals);
    void append(const std::vector<simulator::Interval> &intervals);
    const std::vector<simulator::Interval> &intervals() const { return m_intervals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<simulator::Interval> m_intervals;
};

} // namespace gui
