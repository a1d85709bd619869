// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/report.h"

#include <QWidget>

class QTableWidget;

namespace gui {

class MutedLabel;
class Plot;

// Latency by percentile, from the due time and on the wire side by side: a curve whose axis
// stretches the tail, a sentence, and the same figures as a table.
class LatencyCurve : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyCurve(QWidget *parent = nullptr);

    void begin(); // a run that begins now
    void show(const simulator::ReportPointer &report);
    void retranslate();

private:
    void draw(int series, const simulator::Histogram &histogram);
    void fillTable();
    void dress();

    MutedLabel *m_sentence;
    Plot *m_plot;
    QTableWidget *m_table;
    simulator::ReportPointer m_report;
};

} // namespace gui
