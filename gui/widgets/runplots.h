// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"
#include "gui/models/intervalmodel.h"

#include <QWidget>

class QTableView;

namespace gui {

class MutedLabel;
class Plot;

// A run over time, while it goes on and afterwards: answers a second and the percentiles of each
// tenth of a second, a sentence, and the same figures as a table.
class RunPlots : public QWidget
{
    Q_OBJECT

public:
    explicit RunPlots(QWidget *parent = nullptr);

    void begin(); // a run that begins now
    void add(const simulator::Snapshot &snapshot);
    void show(const simulator::ReportPointer &report);
    void retranslate();

private:
    void createTable();
    void watchScrolling();
    void createPlots();
    void draw();
    void showFailures(bool areThere);
    void markLonePoint();
    void fitAxes();
    void tell();
    void dress();

    IntervalModel m_intervals;
    MutedLabel *m_sentence;
    Plot *m_rate;
    Plot *m_latency;
    QTableView *m_table;
    bool m_isFollowed = true; // the end of the table, as rows come
};

} // namespace gui
