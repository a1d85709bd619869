// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/comparison.h"
#include "gui/widgets/wholetable.h"

#include <QTableWidget>

class QPushButton;

namespace gui {

class MutedLabel;
class Plot;
class ToneLabel;

// Two runs laid over each other: both curves of latency by percentile, each with the band in which
// it would come out again, and the figures as a table. Runs with unlike settings are compared only
// when the person says so, having read what makes them unlike.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const simulator::ReportPointer &first, const simulator::ReportPointer &second);
    void retranslate();

private:
    void createParts();
    void createPlot();
    void createTable();
    void compareAnyway();
    void offerParts();
    void draw(int run, const simulator::Report &report);
    void fillTable(const simulator::Comparison &comparison);
    void tell(const simulator::Comparison &comparison);
    void dress();

    ToneLabel *m_unlike;
    QPushButton *m_anyway; // compares what is unlike
    QWidget *m_parts; // all that compares
    ToneLabel *m_cautions;
    MutedLabel *m_sentence;
    Plot *m_plot;
    WholeTable<QTableWidget> *m_table;
    simulator::ReportPointer m_first;
    simulator::ReportPointer m_second;
    bool m_isUnlike = false;
    bool m_takesUnlike = false; // the person said so, of these two
};

} // namespace gui
