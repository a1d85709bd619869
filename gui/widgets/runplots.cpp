// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/runplots.h"

#include "gui/listing.h"
#include "gui/rowcopy.h"
#include "gui/simulatortext.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"
#include "gui/widgets/wholetable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using simulator::Interval;

namespace gui {

namespace {

constexpr double intervalsASecond = 10;
constexpr std::size_t mostPoints = 1500; // more cannot be told apart on a screen

// So many intervals as stand for one point when there are too many to draw.
std::size_t strideOf(std::size_t count)
{
    return std::max<std::size_t>(1, (count + mostPoints - 1) / mostPoints);
}

// What one point stands for: all answers of some intervals, the longest of their latencies.
Interval merged(const std::vector<Interval> &intervals, std::size_t from, std::size_t to)
{
    Interval all;
    for (std::size_t i = from; i < to; ++i) {
        all.answered += intervals[i].answered;
        all.failed += intervals[i].failed;
        all.p50 = std::max(all.p50, intervals[i].p50);
        all.p95 = std::max(all.p95, intervals[i].p95);
        all.p99 = std::max(all.p99, intervals[i].p99);
    }
    return all;
}

} // namespace

RunPlots::RunPlots(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MutedLabel)
    , m_rate(new Plot)
    , m_latency(new Plot)
    , m_table(new WholeTable<QTableView>)
{
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *plots = new QHBoxLayout;
    column->addWidget(m_sentence);
    column->addLayout(row, 1);
    row->addLayout(plots, 1);
    row->addWidget(m_table);
    plots->addWidget(m_rate, 1);
    plots->addWidget(m_latency, 1);
    m_sentence->setWordWrap(true);
    createTable();
    watchScrolling();
    setFocusProxy(m_table);
    createPlots();
    retranslate();
    dress();
}

void RunPlots::createTable()
{
    m_table->setObjectName(u"intervalTable"_s);
    m_table->setModel(&m_intervals);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
}

// Lest the rows that come take those away that the person scrolls to.
void RunPlots::watchScrolling()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isFollowed = value == bar->maximum(); });
}

void RunPlots::createPlots()
{
    m_rate->setObjectName(u"runRatePlot"_s);
    m_latency->setObjectName(u"runLatencyPlot"_s);
    for (int i = 0; i < 2; ++i)
        m_rate->addGraph();
    for (int i = 0; i < 3; ++i)
        m_latency->addGraph();
    for (Plot *plot : {m_rate, m_latency})
        plot->showLegend();
    connect(m_rate, &Plot::recoloured, this, &RunPlots::dress);
}

void RunPlots::dress()
{
    const Colours &colours = Colours::of(palette());
    QColor wash = m_rate->seriesColour(0);
    wash.setAlphaF(0.16f);
    m_rate->graph(0)->setPen(m_rate->seriesPen(0));
    m_rate->graph(0)->setBrush(wash);
    m_rate->graph(1)->setPen(QPen(colours.tone(Tone::Bad), 1.8, Qt::DashLine));
    for (int i = 0; i < m_latency->graphCount(); ++i)
        m_latency->graph(i)->setPen(m_latency->seriesPen(i));
    markLonePoint();
}

void RunPlots::begin()
{
    m_isFollowed = true;
    m_intervals.show({});
    draw();
}

void RunPlots::add(const simulator::Snapshot &snapshot)
{
    m_intervals.append(snapshot.intervals);
    if (!isVisible())
        return;
    if (m_isFollowed)
        m_table->scrollToBottom();
    draw();
}

void RunPlots::show(const simulator::ReportPointer &report)
{
    m_intervals.show(report->series);
    draw();
}

void RunPlots::draw()
{
    const std::vector<Interval> &intervals = m_intervals.intervals();
    const std::size_t stride = strideOf(intervals.size());
    QVector<double> times, answered, failed, half, most95, most99;
    for (std::size_t from = 0; from < intervals.size(); from += stride) {
        const std::size_t to = std::min(from + stride, intervals.size());
        const Interval point = merged(intervals, from, to);
        const double scale = intervalsASecond / double(to - from);
        times << double(to) / intervalsASecond;
        answered << point.answered * scale;
        failed << point.failed * scale;
        const auto latency = [&point](std::chrono::nanoseconds percentile) { // a gap where none was
            return point.ended() == 0 ? qQNaN() : Plot::milliseconds(percentile);
        };
        half << latency(point.p50);
        most95 << latency(point.p95);
        most99 << latency(point.p99);
    }
    m_rate->graph(0)->setData(times, answered, true);
    m_rate->graph(1)->setData(times, failed, true);
    m_latency->graph(0)->setData(times, half, true);
    m_latency->graph(1)->setData(times, most95, true);
    m_latency->graph(2)->setData(times, most99, true);
    showFailures(std::ranges::any_of(failed, [](double rate) { return rate > 0; }));
    markLonePoint();
    fitAxes();
    tell();
}

// A run in which nothing failed has no line for it, nor a word.
void RunPlots::showFailures(bool areThere)
{
    QCPGraph &failures = *m_rate->graph(1);
    failures.setVisible(areThere);
    if (areThere)
        m_rate->addToLegend(failures);
    else
        failures.removeFromLegend();
}

// A line needs two points. Round, however the line would be dashed.
void RunPlots::markLonePoint()
{
    const bool isLone = m_intervals.intervals().size() == 1;
    for (Plot *plot : {m_rate, m_latency})
        for (int i = 0; i < plot->graphCount(); ++i)
            plot->graph(i)->setScatterStyle(
                {isLone ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssNone,
                 plot->graph(i)->pen().color(), 4});
}

void RunPlots::fitAxes()
{
    for (Plot *plot : {m_rate, m_latency}) {
        plot->xAxis->setRange(0, 1); // where there is nothing yet, as there was before any run
        plot->yAxis->setRange(0, 1);
        plot->rescaleAxes();
        plot->xAxis->setRangeLower(0);
        plot->yAxis->setRange(0, std::max(1.0, plot->yAxis->range().upper * 1.15));
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void RunPlots::tell()
{
    const auto &intervals = m_intervals.intervals();
    if (intervals.empty()) {
        m_sentence->setText(tr("No tenth of a second has passed yet."));
    } else {
        quint64 answered = 0, failed = 0;
        quint32 most = 0;
        for (const Interval &interval : intervals) {
            answered += interval.answered;
            failed += interval.failed;
            most = std::max(most, interval.answered);
        }
        const QLocale locale;
        const double seconds = double(intervals.size()) / intervalsASecond;
        //: %1 and %2 are numbers of requests, %3 is a number of seconds.
        QStringList words{
            tr("%1 answers a second on average, %2 in the best tenth of a second, over %3\u00a0s.")
                .arg(locale.toString(qRound64(double(answered) / seconds)),
                     locale.toString(qRound64(most * intervalsASecond)),
                     locale.toString(seconds, 'f', 1))};
        if (failed > 0)
            //: After a sentence on how many requests were answered.
            words << tr("%Ln request(s) failed.", nullptr, int(failed));
        m_sentence->setText(sentences(words));
    }
    m_rate->setAccessibleDescription(m_sentence->text());
    m_latency->setAccessibleDescription(m_sentence->text());
}

void RunPlots::retranslate()
{
    //: Names lines of a plot over time.
    m_rate->graph(0)->setName(tr("answers a second"));
    m_rate->graph(1)->setName(tr("failed"));
    m_latency->graph(0)->setName(u"p50"_s);
    m_latency->graph(1)->setName(u"p95"_s);
    m_latency->graph(2)->setName(u"p99"_s);
    //: Names an axis of a plot: for how many milliseconds requests were on the wire.
    m_latency->yAxis->setLabel(tr("ms on wire"));
    //: Below a plot: the time since the start of the run.
    const QString time = tr("seconds");
    for (Plot *plot : {m_rate, m_latency}) // both, that their ground lines are level
        plot->xAxis->setLabel(time);
    //: Names a plot for those who cannot see it: of requests that were answered and that failed.
    m_rate->setAccessibleName(tr("Answers and failures a second"));
    m_latency->setAccessibleName(tr("Latency on the wire over time"));
    m_table->setAccessibleName(tr("The run in tenths of a second"));
    draw();
}

} // namespace gui
