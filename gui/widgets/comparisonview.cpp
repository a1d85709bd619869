// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/comparisonview.h"

#include "gui/listing.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/plantext.h"
#include "gui/rowcopy.h"
#include "gui/simulatortext.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using simulator::Band;
using simulator::Contrast;
using simulator::Meaning;
using simulator::Measure;
using simulator::Unlikeness;

namespace gui {

namespace {

enum Column { Figure, First, Second, Difference, Judgement, columns };

constexpr int graphsARun = 3; // the lower end of the band, the upper end, the curve

QStringList differences(const std::vector<Unlikeness> &unlike)
{
    QStringList words;
    for (const Unlikeness &one : unlike)
        //: A setting of two runs: its name, its value in the first and in the second.
        words << ComparisonView::tr("%1: %2 and %3")
                     .arg(settingText(one.setting), settingValueText(one.setting, one.first),
                          settingValueText(one.setting, one.second));
    return words;
}

QString percentText(const QString &number)
{
    //: %1 is a number: so many in a hundred, as this language writes them.
    return ComparisonView::tr("%1%").arg(number);
}

QString figureText(Measure measure, double value)
{
    const QLocale locale;
    switch (measure) {
    case Measure::Rate:
        return locale.toString(value, 'f', value < 100 ? 1 : 0);
    case Measure::Failures:
        return percentText(locale.toString(value * 100, 'f', 2));
    default:
        return durationText(std::chrono::nanoseconds(qint64(value)));
    }
}

// An end of a band, whose figure has the unit.
QString endText(Measure measure, double value)
{
    switch (measure) {
    case Measure::Rate:
        return figureText(measure, value);
    case Measure::Failures:
        return QLocale().toString(value * 100, 'f', 2);
    default:
        return millisecondsText(std::chrono::nanoseconds(qint64(value)));
    }
}

QString bandText(Measure measure, const Band &band)
{
    //: A figure, and in brackets between which two values it would come out again.
    return ComparisonView::tr("%1 (%2–%3)")
        .arg(figureText(measure, band.value), endText(measure, band.least),
             endText(measure, band.most));
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Rate:
        //: A figure of two runs that are compared: how many requests were answered a second.
        return ComparisonView::tr("Answers/s");
    case Measure::Failures:
        //: A figure of two runs that are compared: which share of the requests failed.
        return ComparisonView::tr("Failed");
    default:
        return simulator::measureName(measure);
    }
}

QString changeText(const Contrast &contrast)
{
    if (contrast.first.value <= 0)
        return {};
    const double change = contrast.second.value / contrast.first.value - 1;
    const double share = std::round(change * 1000) / 10 + 0.0; // which is never written "-0.0"
    return percentText((share > 0 ? u"+"_s : QString()) + QLocale().toString(share, 'f', 1));
}

QString meaningText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Noise:
        //: What a difference of two runs means: none is shown.
        return ComparisonView::tr("within noise");
    case Meaning::Better:
        //: What a difference of two runs means: the second did better.
        return ComparisonView::tr("better");
    case Meaning::Worse:
        //: What a difference of two runs means: the second did worse.
        return ComparisonView::tr("worse");
    case Meaning::TooFew:
        //: What a difference of two runs means: nothing, of too few requests.
        return ComparisonView::tr("too few");
    }
    Q_UNREACHABLE();
}

// The whole of it, where the table has room for a word or two.
QString meaningInFull(Meaning meaning)
{
    return meaning == Meaning::TooFew ? ComparisonView::tr("too few requests to say")
                                      : meaningText(meaning);
}

// As wide as the others, that all words begin in one line.
QIcon noIcon()
{
    QPixmap nothing(measure::icon(), measure::icon());
    nothing.fill(Qt::transparent);
    return nothing;
}

QIcon meaningIcon(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Better:
        return icon(Glyph::Success, Tone::Good);
    case Meaning::Worse:
        return icon(Glyph::Warning, Tone::Bad);
    case Meaning::Noise:
    case Meaning::TooFew:
        return noIcon();
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_unlike(new ToneLabel)
    , m_anyway(new QPushButton)
    , m_parts(new QWidget)
    , m_cautions(new ToneLabel)
    , m_sentence(new MutedLabel)
    , m_plot(new Plot)
    , m_table(new WholeTable<QTableWidget>)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_unlike);
    column->addWidget(m_anyway, 0, Qt::AlignLeading);
    column->addWidget(m_parts, 1);
    column->addStretch();
    m_unlike->setObjectName(u"unlikeLabel"_s);
    m_unlike->setWordWrap(true);
    m_unlike->setTone(Tone::Warning);
    m_anyway->setObjectName(u"compareAnywayButton"_s);
    connect(m_anyway, &QPushButton::clicked, this, &ComparisonView::compareAnyway);
    createParts();
    createPlot();
    createTable();
    retranslate();
    dress();
}

void ComparisonView::createParts()
{
    auto *column = new QVBoxLayout(m_parts);
    auto *row = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : std::initializer_list<QLabel *>{m_cautions, m_sentence}) {
        column->addWidget(label);
        label->setWordWrap(true);
    }
    column->addLayout(row, 1);
    row->addWidget(m_plot, 1);
    row->addWidget(m_table);
    m_cautions->setObjectName(u"cautionsLabel"_s);
    m_cautions->setTone(Tone::Information);
}

void ComparisonView::createPlot()
{
    m_plot->setObjectName(u"comparisonPlot"_s);
    for (int run = 0; run < 2; ++run) {
        for (int i = 0; i < graphsARun; ++i)
            m_plot->addGraph();
        m_plot->graph(run * graphsARun)->removeFromLegend();
        m_plot->graph(run * graphsARun + 1)->removeFromLegend();
        m_plot->graph(run * graphsARun + 1)->setChannelFillGraph(m_plot->graph(run * graphsARun));
    }
    m_plot->markPercentiles({0.5, 0.9, 0.99, 0.999});
    m_plot->showLegend();
    connect(m_plot, &Plot::recoloured, this, &ComparisonView::dress);
}

void ComparisonView::createTable()
{
    m_table->setObjectName(u"comparisonTable"_s);
    new RowCopy(*m_table);
    m_table->setColumnCount(columns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ComparisonView::dress()
{
    for (int run = 0; run < 2; ++run) {
        QColor wash = m_plot->seriesColour(run);
        wash.setAlphaF(0.2f);
        m_plot->graph(run * graphsARun)->setPen(Qt::NoPen);
        m_plot->graph(run * graphsARun + 1)->setPen(Qt::NoPen);
        m_plot->graph(run * graphsARun + 1)->setBrush(wash);
        m_plot->graph(run * graphsARun + 2)->setPen(m_plot->seriesPen(run));
    }
}

void ComparisonView::show(const simulator::ReportPointer &first,
                          const simulator::ReportPointer &second)
{
    if (first != m_first || second != m_second)
        m_takesUnlike = false;
    m_first = first;
    m_second = second;
    const auto comparison = simulator::compare(*first, *second);
    m_isUnlike = !comparison.unlike.empty();
    offerParts();
    draw(0, *first);
    draw(1, *second);
    m_plot->rescaleAxes();
    m_plot->yAxis->setRange(0, m_plot->yAxis->range().upper * 1.15);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    fillTable(comparison);
    tell(comparison);
}

void ComparisonView::offerParts()
{
    const bool isRefused = m_isUnlike && !m_takesUnlike;
    m_unlike->setVisible(m_isUnlike);
    m_anyway->setVisible(isRefused);
    m_parts->setVisible(!isRefused);
    setFocusProxy(isRefused ? static_cast<QWidget *>(m_anyway) : m_table);
}

void ComparisonView::compareAnyway()
{
    m_takesUnlike = true;
    m_anyway->clearFocus(); // else the next field had it
    offerParts();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::draw(int run, const simulator::Report &report)
{
    constexpr int steps = 120;
    const double widest = std::clamp(std::log10(double(report.latency.count()) + 1), 1.0, 4.0);
    QVector<double> places, least, most, values;
    for (int i = 0; i <= steps && !report.latency.isEmpty(); ++i) {
        const double place = widest * i / steps;
        const Band band = simulator::percentileBand(report.latency, 1 - std::pow(10, -place));
        places << place;
        least << band.least / 1e6;
        most << band.most / 1e6;
        values << band.value / 1e6;
    }
    m_plot->graph(run * graphsARun)->setData(places, least, true);
    m_plot->graph(run * graphsARun + 1)->setData(places, most, true);
    m_plot->graph(run * graphsARun + 2)->setData(places, values, true);
}

void ComparisonView::fillTable(const simulator::Comparison &comparison)
{
    m_table->setRowCount(int(comparison.contrasts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Contrast &contrast = comparison.contrasts[std::size_t(row)];
        const QString cells[]{measureText(contrast.measure),
                              bandText(contrast.measure, contrast.first),
                              bandText(contrast.measure, contrast.second), changeText(contrast),
                              meaningText(contrast.meaning)};
        for (int column = 0; column < columns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        QTableWidgetItem &judgement = *m_table->item(row, Judgement);
        judgement.setIcon(meaningIcon(contrast.meaning));
        judgement.setToolTip(meaningInFull(contrast.meaning));
        judgement.setData(Qt::AccessibleTextRole, judgement.toolTip());
    }
    m_table->fitColumns();
}

void ComparisonView::tell(const simulator::Comparison &comparison)
{
    //: %1 lists settings, each with its two values.
    m_unlike->setText(tr("The runs are unlike, so their speeds say little about each other: %1.")
                          .arg(listedApart(differences(comparison.unlike))));
    QStringList cautions;
    for (const base::Message &caution : comparison.cautions)
        cautions << messageText(caution);
    if (!comparison.others.empty())
        //: %1 lists settings, each with its two values.
        cautions << tr("They also differ in %1.").arg(listedApart(differences(comparison.others)));
    m_cautions->setVisible(!cautions.isEmpty());
    m_cautions->setText(sentences(cautions));
    const auto count = [&](Meaning meaning) {
        return int(std::ranges::count(comparison.contrasts, meaning, &Contrast::meaning));
    };
    const QLocale locale;
    //: Two runs that are compared: %1 and %2 are date and time when they began.
    const QString which = tr("The first run is that of %1, the second that of %2.")
                              .arg(isolated(beginningText(m_first->startedAt)),
                                   isolated(beginningText(m_second->startedAt)));
    //: Each %1 to %3 is a number of figures, such as percentiles.
    const QString outcome =
        tr("Held against the first run, the second is better in %1 figures, worse in %2, and "
           "within noise in %3. The bands show where a figure would come out again 19 times in 20.")
            .arg(locale.toString(count(Meaning::Better)), locale.toString(count(Meaning::Worse)),
                 locale.toString(count(Meaning::Noise)));
    m_plot->tell(sentences({which, outcome}), *m_sentence);
}

void ComparisonView::retranslate()
{
    //: Names the lines and columns of two runs that are compared.
    m_plot->graph(graphsARun - 1)->setName(tr("first run"));
    m_plot->graph(2 * graphsARun - 1)->setName(tr("second run"));
    m_plot->yAxis->setLabel(tr("milliseconds"));
    //: On a button: compares two runs although their settings are unlike.
    m_anyway->setText(tr("Compare all the same"));
    m_plot->setAccessibleName(tr("Latency by percentile of two runs"));
    m_table->setAccessibleName(tr("Two runs compared"));
    //: Headings of a table that compares two runs.
    m_table->setHorizontalHeaderLabels(
        {tr("Figure"), tr("First run"), tr("Second run"), tr("Difference"), tr("Meaning")});
    if (m_first)
        show(m_first, m_second);
}

} // namespace gui
