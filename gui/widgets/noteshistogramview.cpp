// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/noteshistogramview.h"

#include "gui/denominationtext.h"
#include "gui/denominationwork.h"
#include "gui/look/measure.h"
#include "gui/numbertext.h"
#include "gui/rowcopy.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using denomination::Natural;

namespace gui {

namespace {

constexpr int mostTableRows = 10'000;

// No number at an axis is a part of a note or of a combination.
class WholeSteps final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }
};

QTableWidgetItem *figure(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

NotesHistogramView::NotesHistogramView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MutedLabel)
    , m_plot(new Plot)
    , m_bars(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_table(new QTableWidget)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_plot, 2);
    column->addWidget(m_table, 1);
    m_sentence->setWordWrap(true);
    m_plot->setObjectName(u"histogramPlot"_s);
    m_bars->setWidthType(QCPBars::wtPlotCoords);
    m_bars->setWidth(0.8);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setTicker(QSharedPointer<WholeSteps>::create());
    m_plot->setMinimumHeight(8 * measure::line()); // its words included
    m_table->setObjectName(u"histogramTable"_s);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_table);
    connect(m_plot, &Plot::recoloured, this, &NotesHistogramView::dress);
    dress();
    retranslate();
}

void NotesHistogramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesHistogramView::retranslate()
{
    for (QWidget *told : std::initializer_list<QWidget *>{m_table, m_plot})
        told->setAccessibleName(tr("Combinations by number of notes"));
}

void NotesHistogramView::dress()
{
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(m_plot->seriesColour(0));
}

void NotesHistogramView::show(runtime::Runtime &runtime, const denomination::Payout &payout)
{
    m_inquiry.ask(countByNotes(runtime, payout), [this](const auto &answer) {
        if (!answer)
            return;
        if (*answer)
            fill(**answer);
        else
            clear(faultText(answer->error()));
    });
}

void NotesHistogramView::clear(const QString &why)
{
    m_inquiry.cancel();
    m_bars->data()->clear();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_table->setRowCount(0);
    m_plot->tell(why, *m_sentence);
}

void NotesHistogramView::fill(const denomination::NotesHistogram &histogram)
{
    const auto &rows = histogram.rows;
    const auto most = std::ranges::max_element(rows);
    if (most == rows.end())
        return clear({});
    const auto notesAt = [&](qsizetype i) { return Natural(histogram.fewest + quint64(i)); };
    QVector<double> notes, ways;
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Notes"), tr("Combinations")});
    m_table->setRowCount(int(std::min<std::size_t>(rows.size(), mostTableRows)));
    for (qsizetype i = 0; i < qsizetype(rows.size()); ++i) {
        const Natural &count = rows[std::size_t(i)];
        notes << notesAt(i).toDouble();
        ways << count.toDouble();
        if (i >= m_table->rowCount())
            continue;
        m_table->setItem(int(i), 0, figure(numberText(notesAt(i))));
        m_table->setItem(int(i), 1, figure(shortNumberText(count)));
    }
    m_bars->setData(notes, ways, true);
    m_plot->xAxis->setLabel(tr("Notes"));
    m_plot->yAxis->setLabel(tr("Combinations"));
    m_plot->rescaleAxes();
    constexpr double fewestPlaces = 3, headroom = 1.1; // a bar is no block, its number has room
    const double middle = m_plot->xAxis->range().center();
    if (m_plot->xAxis->range().size() < fewestPlaces)
        m_plot->xAxis->setRange(std::max(0.0, middle - fewestPlaces / 2), fewestPlaces,
                                Qt::AlignLeft);
    m_plot->yAxis->setRange(0, headroom * most->toDouble());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_plot->tell(sentence(histogram), *m_sentence);
}

// One number of notes is the most frequent only where no other is as frequent.
QString NotesHistogramView::sentence(const denomination::NotesHistogram &histogram)
{
    const auto &rows = histogram.rows;
    const auto most = std::ranges::max_element(rows);
    const auto notes = [&](auto row) {
        return numberText(Natural(histogram.fewest + quint64(row - rows.begin())));
    };
    const QString fewestNotes = notes(rows.begin()), mostNotes = notes(std::prev(rows.end()));
    if (rows.size() == 1)
        //: %1 is a number.
        return tr("Notes in each combination: %1.").arg(fewestNotes);
    if (*most == Natural(1))
        //: %1 and %2 are numbers: fewest and most notes of a combination.
        return tr("A combination takes %1 to %2 notes; no two take equally many.")
            .arg(fewestNotes, mostNotes);
    if (std::ranges::count(rows, *most) > 1)
        //: %1 to %3 are numbers: fewest and most notes of a combination, and how many combinations
        //: have each of the most frequent numbers of notes.
        return tr("A combination takes %1 to %2 notes; at most %3 combinations take equally many.")
            .arg(fewestNotes, mostNotes, shortNumberText(*most));
    //: %1 to %4 are numbers: fewest and most notes of a combination, the most frequent number of
    //: notes and how many combinations have it.
    return tr("A combination takes %1 to %2 notes; most often %3, in %4 combinations.")
        .arg(fewestNotes, mostNotes, notes(most), shortNumberText(*most));
}

} // namespace gui
