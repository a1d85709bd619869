// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/serverplots.h"

#include "gui/access.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/rowcopy.h"
#include "gui/statewords.h"
#include "gui/widgets/card.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/textroles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr double smallestRate = 4; // requests a second; an idle server draws a calm line
constexpr double smallestLatency = 1; // milliseconds

QString milliseconds(double seconds)
{
    return latencyText(std::chrono::nanoseconds(qint64(seconds * 1e9)));
}

// Ages, each with its unit: there is no room for a line that names it below.
class AgeTicker final : public QCPAxisTicker
{
public:
    void setWords(const QString &words) { m_words = words; }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override
    {
        const QString number = QCPAxisTicker::getTickLabel(tick, locale, format, precision);
        return tick == 0 ? number : m_words.arg(number);
    }

private:
    QString m_words; // %1 is the number
};

Tone toneOf(std::size_t status)
{
    return status == 0 ? Tone::Good : status == 1 ? Tone::Warning : Tone::Bad;
}

} // namespace

ServerPlots::ServerPlots(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_table(new QTableWidget)
{
    setObjectName(u"serverPlots"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    createControls(*column);
    auto *pictures = new QWidget;
    auto *row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    m_rate = createPicture(*row, u"ratePlot"_s);
    m_latency = createPicture(*row, u"latencyPlot"_s);
    m_statuses = createPicture(*row, u"statusPlot"_s);
    m_stack->addWidget(pictures);
    m_stack->addWidget(m_table);
    m_table->setObjectName(u"plotTable"_s);
    new RowCopy(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab would never leave it
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_stack, 1);
    m_rate.plot->addGraph();
    for (int i = 0; i < 3; ++i) // steps, which show a second alone between two gaps
        m_latency.plot->addGraph()->setLineStyle(QCPGraph::lsStepCenter);
    for (QCPBars *&bars : m_bars)
        bars = new QCPBars(m_statuses.plot->xAxis, m_statuses.plot->yAxis);
    for (const Picture &picture : {m_latency, m_statuses})
        picture.plot->showLegend();
    m_bars[1]->moveAbove(m_bars[0]);
    m_bars[2]->moveAbove(m_bars[1]);
    connect(m_rate.plot, &Plot::recoloured, this, &ServerPlots::dress);
    dress();
    retranslate();
}

void ServerPlots::createControls(QLayout &column)
{
    auto *row = new QHBoxLayout;
    m_span = new QComboBox;
    m_span->setObjectName(u"spanBox"_s);
    m_span->addItems({{}, {}});
    m_asTable = new QToolButton;
    m_asTable->setObjectName(u"asTableButton"_s);
    m_asTable->setCheckable(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addStretch(1);
    row->addWidget(m_span);
    row->addWidget(m_asTable);
    static_cast<QVBoxLayout &>(column).addLayout(row);
    connect(m_span, &QComboBox::currentIndexChanged, this, &ServerPlots::present);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool isTable) {
        m_stack->setCurrentIndex(isTable);
        makeRoomForHeadings(); // which have their own font only now
        present();
    });
}

ServerPlots::Picture ServerPlots::createPicture(QLayout &row, const QString &name)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    const Picture picture{new HeadingLabel, new MutedLabel, new Plot};
    picture.plot->setObjectName(name);
    picture.plot->xAxis->setTicker(QSharedPointer<AgeTicker>::create());
    for (QLabel *words :
         {static_cast<QLabel *>(picture.title), static_cast<QLabel *>(picture.sentence)})
        words->setWordWrap(true);
    column->addWidget(picture.title);
    column->addWidget(picture.sentence);
    column->addWidget(picture.plot, 1);
    column->setSpacing(measure::gap() / 3);
    row.addWidget(card);
    return picture;
}

void ServerPlots::dress()
{
    QColor wash = m_rate.plot->seriesColour(0);
    wash.setAlphaF(0.16f);
    m_rate.plot->graph(0)->setPen(m_rate.plot->seriesPen(0));
    m_rate.plot->graph(0)->setBrush(wash);
    for (int i = 0; i < 3; ++i)
        m_latency.plot->graph(i)->setPen(m_latency.plot->seriesPen(i));
    const Colours &colours = Colours::of(QApplication::palette());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setPen(Qt::NoPen);
        constexpr std::array patterns{Qt::SolidPattern, Qt::Dense3Pattern, Qt::DiagCrossPattern};
        m_bars[i]->setBrush(QBrush(colours.tone(toneOf(i)), patterns[i]));
    }
    for (const Picture &picture : {m_rate, m_latency, m_statuses})
        picture.plot->replot(QCustomPlot::rpQueuedReplot);
}

void ServerPlots::add(const http::MetricsSnapshot &snapshot, const QDateTime &now)
{
    m_history.add(snapshot, now);
    if (isVisible())
        present();
}

void ServerPlots::present()
{
    const auto span = m_span->currentIndex() == 1 ? ServerHistory::Span::QuarterHour
                                                  : ServerHistory::Span::Minute;
    const auto samples = m_history.samples(span);
    fill(samples);
    say(samples);
    if (m_asTable->isChecked())
        fillTable(samples);
}

// The axis counts back from now: seconds, or minutes.
void ServerPlots::fill(const std::vector<ServerSample> &samples)
{
    const bool isLong = m_span->currentIndex() == 1;
    const double step = isLong ? 0.25 : 1;
    const double reach = isLong ? 15 : 60;
    QVector<double> ages, rates;
    std::array<QVector<double>, 3> latencies, answers;
    double topRate = smallestRate, topLatency = smallestLatency;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const ServerSample &sample = samples[i];
        ages << -step * double(samples.size() - 1 - i);
        rates << sample.rate();
        for (std::size_t p = 0; p < 3; ++p) // a gap where nobody asked
            latencies[p] << (sample.count() == 0 ? qQNaN() : sample.latency[p] * 1000);
        answers[0] << double(sample.fine) / sample.seconds;
        answers[1] << double(sample.refused) / sample.seconds;
        answers[2] << double(sample.failed) / sample.seconds;
        topRate = std::max(topRate, sample.rate());
        topLatency = std::max(topLatency, sample.latency[2] * 1000);
    }
    m_rate.plot->graph(0)->setData(ages, rates, true);
    for (int p = 0; p < 3; ++p)
        m_latency.plot->graph(p)->setData(ages, latencies[std::size_t(p)], true);
    for (std::size_t i = 0; i < 3; ++i) {
        m_bars[i]->setWidth(step * 0.8);
        m_bars[i]->setData(ages, answers[i], true);
    }
    //: Below a plot, how long ago: %1 is a number of seconds, as in "-40 s".
    const QString secondsAgo = tr("%1\u00a0s");
    //: Below a plot, how long ago: %1 is a number of minutes, as in "-10 min".
    const QString minutesAgo = tr("%1\u00a0min");
    for (const Picture &picture : {m_rate, m_latency, m_statuses}) {
        picture.plot->xAxis->ticker().staticCast<AgeTicker>()->setWords(isLong ? minutesAgo
                                                                               : secondsAgo);
        picture.plot->xAxis->setRange(-reach, 0);
        picture.plot->yAxis->setRange(
            0, (picture.plot == m_latency.plot ? topLatency : topRate) * 1.1);
        picture.plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void ServerPlots::say(const std::vector<ServerSample> &samples)
{
    const ServerSample now = samples.empty() ? ServerSample{} : samples.back();
    quint64 fine = 0, refused = 0, failed = 0;
    for (const ServerSample &sample : samples) {
        fine += sample.fine;
        refused += sample.refused;
        failed += sample.failed;
    }
    const QLocale locale;
    //: Below the heading of a plot; %1 is a number.
    m_rate.sentence->setText(
        tr("%1 a second now").arg(locale.toString(now.rate(), 'f', now.rate() < 10 ? 1 : 0)));
    m_latency.sentence->setText(
        now.count() == 0 ? tr("no request just now")
                         //: Percentiles of latency; %1 to %3 are durations such as "0.5 ms".
                         : tr("p50\u00a0≤\u00a0%1, p95\u00a0≤\u00a0%2, p99\u00a0≤\u00a0%3")
                               .arg(milliseconds(now.latency[0]), milliseconds(now.latency[1]),
                                    milliseconds(now.latency[2])));
    //: Counts of answers: fine, refused because of the request, failed because of the server.
    m_statuses.sentence->setText(
        tr("%1 fine, %2 refused, %3 failed")
            .arg(locale.toString(fine), locale.toString(refused), locale.toString(failed)));
    for (const Picture &picture : {m_rate, m_latency, m_statuses})
        describe(*picture.plot, picture.sentence->text());
}

void ServerPlots::fillTable(const std::vector<ServerSample> &samples)
{
    const QLocale locale;
    m_table->setRowCount(int(samples.size()));
    int row = int(samples.size());
    for (const ServerSample &sample : samples) {
        --row; // the newest comes first
        const auto latency = [&sample](std::size_t percentile) {
            return sample.count() == 0 ? u"–"_s : milliseconds(sample.latency[percentile]);
        };
        const QStringList cells{locale.toString(sample.until.toLocalTime().time(), u"HH:mm:ss"_s),
                                locale.toString(sample.rate(), 'f', 1),
                                latency(0),
                                latency(1),
                                latency(2),
                                locale.toString(sample.fine),
                                locale.toString(sample.refused),
                                locale.toString(sample.failed)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void ServerPlots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Where they do not fit side by side, the table is scrolled.
void ServerPlots::makeRoomForHeadings()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setMinimumSectionSize(-1);
    int widest = 0;
    for (int column = 0; column < header.count(); ++column)
        widest = std::max(widest, header.sectionSizeHint(column));
    header.setMinimumSectionSize(widest);
}

void ServerPlots::retranslate()
{
    m_rate.title->setText(tr("Requests a second"));
    m_latency.title->setText(tr("Latency in ms"));
    m_statuses.title->setText(tr("Answers a second"));
    for (const Picture &picture : {m_rate, m_latency, m_statuses})
        picture.plot->setAccessibleName(picture.title->text());
    //: How far back the plots reach.
    m_span->setItemText(0, tr("Last 60 seconds"));
    m_span->setItemText(1, tr("Last 15 minutes"));
    m_span->setToolTip(tr("How far back the plots reach")); // Qt names a box by its choice
    //: Shows figures instead of plots.
    m_asTable->setText(tr("As a table"));
    m_table->setAccessibleName(tr("Figures of the server"));
    const QStringList percentiles{u"p50"_s, u"p95"_s, u"p99"_s};
    const QStringList outcomes{tr("Fine"), tr("Refused"), tr("Failed")};
    for (int i = 0; i < 3; ++i) {
        m_latency.plot->graph(i)->setName(percentiles[i]);
        m_bars[std::size_t(i)]->setName(outcomes[i]);
    }
    const QString until = tr("Until");
    //: Heading of a column: requests a second.
    const QString rate = tr("Requests/s");
    const QStringList headings = QStringList{until, rate} + percentiles + outcomes;
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    makeRoomForHeadings();
    present();
}

} // namespace gui
