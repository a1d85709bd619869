// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/comparison.h"

#include <QWidget>

class QTableWidget;

namespace gui {

class MutedLabel;
class Plot;
class ToneLabel;

// Two runs laid over each other: both curves of latency by percentile, each with the band in which
// it would come out again, what makes the runs unlike, and the figures as a table.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const simulator::ReportPointer &first, const simulator::ReportPointer &second);
    void retranslate();

private:
    void createPlot();
    void createTable();
    void draw(int run, const simulator::Report &report);
    void fillTable(const simulator::Comparison &comparison);
    void tell(const simulator::Comparison &comparison);
    void dress();

    ToneLabel *m_unlike;
    ToneLabel *m_cautions;
    MutedLabel *m_sentence;
    Plot *m_plot;
    QTableWidget *m_table;
    simulator::ReportPointer m_first;
    simulator::ReportPointer m_second;
};

} // namespace gui
