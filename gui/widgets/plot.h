// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/customplot.h"

#include <chrono>

class QLabel;

namespace gui {

// A plot in the colours of the theme. What it shows is also told as a sentence, its accessible
// description; whoever fills it keeps a table of the same figures.
class Plot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    // The pen of the n-th series: besides its colour it has dashes of its own.
    QPen seriesPen(int series) const;
    QColor seriesColour(int series) const;

    // What the axes of durations count in.
    static double milliseconds(std::chrono::nanoseconds duration);

    // An axis of percentiles is as wide for each nine: 0 at the fastest, 1 at p90, 2 at p99.
    static double placeOf(double share);
    void markPercentiles(std::initializer_list<double> shares); // on the axis below

    // Says what it shows: in a label beside it, and to whoever cannot see it.
    void tell(const QString &sentence, QLabel &label);

    // In one line above the plot, where it hides nothing: of the series that are there by now.
    void showLegend();
    void addToLegend(QCPAbstractPlottable &series); // later; its own would not be mirrored

    // The least height of what stands below the legend, however many lines that has.
    void setLeastHeight(int height);

Q_SIGNALS:
    void recoloured(); // pens and brushes are to be taken anew

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLegend();
    void arrangeLegend();
    void fitHeight();
    void thinNumbers();
    bool thinUpright(); // true: it has another step
    bool thinAlong(); // likewise
    void recolour();

    int m_leastHeight = 0; // 0: the widget's own is enough
};

} // namespace gui
