// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/latencycurve.h"

#include "gui/messagetext.h"
#include "gui/rowcopy.h"
#include "gui/simulatortext.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array shares{0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9999};

QString shareText(double share)
{
    return u"p%1"_s.arg(QLocale::c().toString(share * 100, 'g', 6));
}

QTableWidgetItem *figure(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

LatencyCurve::LatencyCurve(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MutedLabel)
    , m_plot(new Plot)
    , m_table(new QTableWidget)
{
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    column->addWidget(m_sentence);
    column->addLayout(row, 1);
    row->addWidget(m_plot, 3);
    row->addWidget(m_table, 2);
    m_sentence->setWordWrap(true);
    m_plot->addGraph();
    m_plot->addGraph();
    m_plot->markPercentiles({0.5, 0.9, 0.99, 0.999, 0.9999});
    m_plot->showLegend();
    m_table->setObjectName(u"latencyTable"_s);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_table);
    connect(m_plot, &Plot::recoloured, this, &LatencyCurve::dress);
    retranslate();
    dress();
}

void LatencyCurve::dress()
{
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->setPen(m_plot->seriesPen(i));
}

void LatencyCurve::retranslate()
{
    m_plot->graph(0)->setName(tr("from the due time"));
    m_plot->graph(1)->setName(tr("on the wire"));
    m_plot->yAxis->setLabel(tr("milliseconds"));
    m_table->setColumnCount(3);
    for (QWidget *told : std::initializer_list<QWidget *>{m_table, m_plot})
        told->setAccessibleName(tr("Latency by percentile"));
    //: Headings of a table of latencies.
    m_table->setHorizontalHeaderLabels({tr("Percentile"), tr("From due"), tr("On the wire")});
    if (m_report)
        show(m_report);
}

void LatencyCurve::draw(int series, const simulator::Histogram &histogram)
{
    constexpr int steps = 200;
    constexpr double widest = 4; // p99.99
    QVector<double> places, values;
    for (int i = 0; i <= steps && !histogram.isEmpty(); ++i) {
        const double place = widest * i / steps;
        places << place;
        values << Plot::milliseconds(histogram.percentile(1 - std::pow(10, -place)));
    }
    m_plot->graph(series)->setData(places, values, true);
}

void LatencyCurve::begin()
{
    m_report.reset();
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->data()->clear();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_plot->tell({}, *m_sentence);
    m_table->setRowCount(0);
}

void LatencyCurve::show(const simulator::ReportPointer &report)
{
    m_report = report;
    draw(0, report->latency);
    draw(1, report->wire);
    m_plot->rescaleAxes();
    m_plot->yAxis->setRange(0, m_plot->yAxis->range().upper * 1.1); // or half of the line is cut
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    fillTable();
    //: %1, %2, %3 are durations; %4 is a sentence on whether the client was the limit.
    m_plot->tell(tr("Half of the requests took at most %1, 95% at most %2, 99% at most %3. "
                    "%4")
                     .arg(durationText(report->latency.percentile(0.5)),
                          durationText(report->latency.percentile(0.95)),
                          durationText(report->latency.percentile(0.99)),
                          messageText(report->saturation.words)),
                 *m_sentence);
}

void LatencyCurve::fillTable()
{
    m_table->setRowCount(int(shares.size()));
    for (int row = 0; row < int(shares.size()); ++row) {
        const double share = shares[std::size_t(row)];
        m_table->setItem(row, 0, figure(shareText(share)));
        m_table->setItem(row, 1, figure(durationText(m_report->latency.percentile(share))));
        m_table->setItem(row, 2, figure(durationText(m_report->wire.percentile(share))));
    }
}

} // namespace gui
