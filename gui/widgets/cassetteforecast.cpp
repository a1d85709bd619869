// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/cassetteforecast.h"

#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "gui/rowcopy.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Withdrawals in steps of the smallest note, up to fifty of them or one of the largest.
denomination::Demand usualDemand(const denomination::NoteSet &notes)
{
    constexpr quint64 steps = 50;
    const quint64 step = notes.value(notes.size() - 1);
    denomination::Demand demand;
    demand.lowest = step;
    demand.highest = std::max(steps * step, notes.value(0) / step * step);
    demand.step = step;
    return demand;
}

QString moneyIn(const denomination::Currency &currency, quint64 units)
{
    return moneyText(units, currency.exponent, currency.label());
}

QTableWidgetItem *figure(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

CassetteForecast::CassetteForecast(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MutedLabel)
    , m_plot(new Plot)
    , m_table(new QTableWidget)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_plot, 4);
    column->addWidget(m_table, 3);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(0, 0, 0, measure::gap() / 2); // for marks below letters
    m_plot->setObjectName(u"forecastPlot"_s);
    m_plot->setAutoAddPlottableToLegend(false); // before they have their names
    m_plot->showLegend();
    createTable();
    setFocusProxy(m_table);
    connect(m_plot, &Plot::recoloured, this, &CassetteForecast::dress);
    dress();
}

void CassetteForecast::createTable()
{
    m_table->setObjectName(u"forecastTable"_s);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setMinimumHeight(6 * measure::line());
}

void CassetteForecast::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void CassetteForecast::tell(const QString &sentence)
{
    m_plot->tell(sentence, *m_sentence);
    fitSentence();
}

// All its lines count as needed; else the table would stand over the plot where the page is low.
void CassetteForecast::fitSentence()
{
    m_sentence->setMinimumHeight(0); // it never asks for less than that
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(width()));
}

void CassetteForecast::dress()
{
    for (int i = 0; i < m_plot->graphCount(); ++i)
        m_plot->graph(i)->setPen(m_plot->seriesPen(i));
}

void CassetteForecast::show(runtime::Runtime &runtime, const denomination::NoteSet &notes,
                            std::optional<quint64> maxNotes, const denomination::Currency &currency)
{
    if (!notes.isLimited())
        return clear(tr("Limit the notes to what the cassettes hold to see how long they last."));
    auto demand = usualDemand(notes);
    demand.maxNotes = maxNotes;
    m_inquiry.ask(forecastRules(runtime, notes, demand),
                  [this, currency, highest = demand.highest](const auto &forecasts) {
                      if (forecasts)
                          fill(*forecasts, currency, highest);
                  });
}

void CassetteForecast::clear(const QString &why)
{
    for (QWidget *told : std::initializer_list<QWidget *>{m_table, m_plot})
        told->setAccessibleName(tr("Customers served by each rule"));
    m_inquiry.cancel();
    m_plot->clearGraphs();
    m_plot->legend->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_table->setRowCount(0);
    tell(why);
}

void CassetteForecast::fill(const Forecasts &forecasts, const denomination::Currency &currency,
                            quint64 highest)
{
    clear({});
    nameColumns();
    for (std::size_t rule = 0; rule < forecasts.size(); ++rule) {
        addRow(rule, forecasts[rule], currency);
        if (forecasts[rule])
            addLine(rule, *forecasts[rule]);
    }
    shareRoom(forecasts);
    m_plot->xAxis->setLabel(tr("Customers"));
    m_plot->yAxis->setLabel(tr("Notes left"));
    const QFontMetrics metrics(m_plot->yAxis->labelFont());
    const int words = metrics.horizontalAdvance(m_plot->yAxis->label()); // from below upwards
    m_plot->setLeastHeight(std::max(7 * measure::line(), words + 3 * measure::line()));
    m_plot->legend->setVisible(true);
    dress();
    m_plot->rescaleAxes();
    m_plot->yAxis->setRangeLower(0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    tell(sentence(forecasts, moneyIn(currency, highest)));
}

// Numbers take what they need, and names the rest; what kept a rule from its answer is a sentence.
void CassetteForecast::shareRoom(const Forecasts &forecasts)
{
    const bool areNumbers =
        std::ranges::all_of(forecasts, [](const auto &forecast) { return forecast.has_value(); });
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(areNumbers ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
}

QString CassetteForecast::sentence(const Forecasts &forecasts, const QString &highest)
{
    std::vector<std::size_t> best; // more than one where they last equally long
    for (std::size_t rule = 0; rule < forecasts.size(); ++rule) {
        if (!forecasts[rule])
            continue;
        if (!best.empty() && forecasts[rule]->served > forecasts[best.front()]->served)
            best.clear();
        if (best.empty() || forecasts[rule]->served == forecasts[best.front()]->served)
            best.push_back(rule);
    }
    if (best.empty())
        return {};
    const QString served = QLocale().toString(forecasts[best.front()]->served);
    if (best.size() > 1)
        //: %1 is how many customers each of these rules serves, %2 a sum of money.
        return tr("Longest by several rules: %1 customers are served before one is refused. Each "
                  "asks for any payable amount up to %2, all equally likely.")
            .arg(served, highest);
    //: %1 is the name of a rule, %2 how many customers it serves, %3 a sum of money.
    return tr("Longest by “%1”: %2 customers are served before one is refused. Each asks for any "
              "payable amount up to %3, all equally likely.")
        .arg(ruleText(stockRules[best.front()]), served, highest);
}

void CassetteForecast::nameColumns()
{
    m_table->setColumnCount(3);
    //: Headings of a narrow table: the rule; how many customers are served until one is refused;
    //: that one's amount.
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Served"), tr("Refused")});
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(1)->setToolTip(tr("Customers served"));
    m_table->horizontalHeaderItem(2)->setToolTip(tr("First refused"));
}

void CassetteForecast::addRow(std::size_t rule,
                              const denomination::Outcome<denomination::Forecast> &forecast,
                              const denomination::Currency &currency)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(ruleText(stockRules[rule])));
    const QString served =
        forecast ? QLocale().toString(forecast->served) : faultText(forecast.error());
    m_table->setItem(row, 1, figure(served));
    if (forecast && forecast->refused)
        m_table->setItem(row, 2, figure(moneyIn(currency, *forecast->refused)));
}

void CassetteForecast::addLine(std::size_t rule, const denomination::Forecast &forecast)
{
    QCPGraph *line = m_plot->addGraph();
    line->setName(ruleText(stockRules[rule]));
    m_plot->addToLegend(*line);
    double customers = 0;
    for (const auto &levels : forecast.levels) {
        line->addData(customers, double(std::accumulate(levels.begin(), levels.end(), quint64(0))));
        customers += double(forecast.every);
    }
}

} // namespace gui
