// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/plot.h"
#include "gui/widgets/runplots.h"
#include "gui/widgets/serverplots.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <numeric>
#include <set>

using gui::Plot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void legendThatIsTooWide_takesSeveralLines();
    void legendThatIsRenamed_isFittedAnew();
    void lowPlot_keepsItsWordsApart();
    void narrowPlot_keepsItsNumbersApart();
    void numbers_followTheLanguage();
    void seriesOfTheServer_areToldApartWithoutColour();
    void signsOfTheLegend_areToldApartWithoutColour_data();
    void signsOfTheLegend_areToldApartWithoutColour();
    void secondWithoutRequests_hasNoLatency();
    void timesOfARun_haveRoomForTheirWords();
    void onlyTenthOfARun_isMarkedByARoundPoint();
    void tenthWithoutAnAnswer_hasNoLatency();
    void runWithoutFailures_hasNoLineForThem();
    void runThatBegins_keepsNothingOfTheOneBefore();
    void figuresOfARun_stayWhereThePersonReads();
    void plotsOfARun_standOnOneLine();
    void latencyOfARun_isSaidToBeThatOnTheWire();
    void figuresOfTheServer_haveWholeHeadings();
    void figuresOfTheServer_areThereAtOnce();
    void ages_haveTheirUnit();
    void highestNumber_isNotLeftOut();
    void signOfTheLegend_standsBesideTheMiddleOfItsWords();
    void legend_isReadFromWhereWordsBegin();
    void legendOfARunWithFailures_isMirroredToo();
    void legend_keepsTheMarksAboveItsLetters();

private:
    gui::Theme m_theme{gui::Theme::Choice::Light};
};

void PlotTest::legendThatIsTooWide_takesSeveralLines()
{
    Plot plot;
    for (const char *name : {"Antworten pro Sekunde", "fehlgeschlagen"})
        plot.addGraph()->setName(QString::fromLatin1(name));
    plot.showLegend();
    plot.resize(1000, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
    plot.resize(220, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 2);
    QVERIFY(plot.legend->minimumOuterSizeHint().width() <= plot.width());
    plot.resize(1000, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
}

void PlotTest::legendThatIsRenamed_isFittedAnew()
{
    Plot plot;
    for (const char *name : {"Answers", "failed"})
        plot.addGraph()->setName(QString::fromLatin1(name));
    plot.showLegend();
    plot.resize(220, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
    plot.graph(0)->setName(u"Antworten pro Sekunde"_s);
    plot.graph(1)->setName(u"fehlgeschlagen"_s);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&plot, &event);
    QCOMPARE(plot.legend->rowCount(), 2);
}

void PlotTest::lowPlot_keepsItsWordsApart()
{
    Plot plot;
    for (const char *name : {"p50", "p95", "p99"})
        plot.addGraph()->setName(QString::fromLatin1(name));
    plot.showLegend();
    const int number = QFontMetrics(plot.yAxis->tickLabelFont()).height();
    for (const int height : {plot.minimumHeight(), 3 * plot.minimumHeight() / 2, 400}) {
        plot.resize(300, height);
        (void)plot.grab();
        QVERIFY(plot.legend->outerRect().height() >= plot.legend->minimumOuterSizeHint().height());
        for (const double top : {1.1, 4.4, 8.2, 11., 27.5, 110., 251., 330.}) {
            plot.yAxis->setRange(0, top);
            QVector<double> ticks;
            plot.yAxis->ticker()->generate(plot.yAxis->range(), QLocale(), u'g', 6, ticks, nullptr,
                                           nullptr);
            QVERIFY2(ticks.size() > 1, qPrintable(QString::number(top)));
            QVERIFY2(plot.yAxis->coordToPixel(ticks[0]) - plot.yAxis->coordToPixel(ticks[1])
                         >= number,
                     qPrintable(QString::number(top)));
        }
    }
}

void PlotTest::narrowPlot_keepsItsNumbersApart()
{
    Plot plot;
    const QFontMetrics font(plot.xAxis->tickLabelFont());
    for (const int width : {160, 240, 400, 800}) {
        plot.resize(width, 200);
        for (const double end : {0.9, 3., 41., 260., 1900., 4700., 48'000., 1'900'000.}) {
            plot.xAxis->setRange(0, end);
            plot.replot();
            plot.replot(); // by what the first has found
            const auto places = plot.xAxis->tickVector();
            const auto words = plot.xAxis->tickVectorLabels();
            QVERIFY(width < 240 || places.size() > 1);
            for (qsizetype i = 1; i < places.size(); ++i) {
                const double apart =
                    plot.xAxis->coordToPixel(places[i]) - plot.xAxis->coordToPixel(places[i - 1]);
                const QString both = words[i - 1] + words[i];
                QVERIFY2(apart > font.horizontalAdvance(both) / 2.0, qPrintable(both));
            }
        }
    }
}

void PlotTest::numbers_followTheLanguage()
{
    Plot plot;
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&plot, &event);
    QCOMPARE(plot.locale(), QLocale());
}

void PlotTest::seriesOfTheServer_areToldApartWithoutColour()
{
    const gui::ServerPlots plots;
    QStringList names;
    std::set<QList<qreal>> looks; // dashes of lines, patterns of bars
    for (const auto &name : {u"latencyPlot"_s, u"statusPlot"_s}) {
        auto *plot = plots.findChild<Plot *>(name);
        QVERIFY(plot->legend->visible());
        QCOMPARE(plot->legend->itemCount(), 3);
        looks.clear();
        for (int i = 0; i < plot->plottableCount(); ++i) {
            const QCPAbstractPlottable *series = plot->plottable(i);
            names << series->name();
            const bool isLine = series->pen().style() != Qt::NoPen;
            looks.insert(isLine ? series->pen().dashPattern()
                                : QList<qreal>{qreal(series->brush().style())});
        }
        QCOMPARE(looks.size(), 3u);
    }
    QCOMPARE(names,
             QStringList({u"p50"_s, u"p95"_s, u"p99"_s, u"Fine"_s, u"Refused"_s, u"Failed"_s}));
}

// Where the sign of a series has ink, from its beginning to its end.
static std::vector<bool> inkOfSign(const QImage &image, const QCPLegend &legend, int series)
{
    const QRect entry = legend.item(series)->rect();
    std::vector<bool> ink;
    for (int x = entry.left(); x < entry.left() + legend.iconSize().width(); ++x) {
        int palest = 255; // of what lies there, as of a grey picture
        for (int y = entry.top(); y <= entry.bottom(); ++y)
            palest = std::min(palest, qGray(image.pixel(x, y)));
        ink.push_back(palest < 128);
    }
    return ink;
}

void PlotTest::signsOfTheLegend_areToldApartWithoutColour_data()
{
    QTest::addColumn<int>("series");
    QTest::newRow("percentiles") << 3;
    QTest::newRow("rules of a forecast") << 5;
}

void PlotTest::signsOfTheLegend_areToldApartWithoutColour()
{
    QFETCH(const int, series);
    Plot plot;
    for (int i = 0; i < series; ++i) {
        QPen pen = plot.seriesPen(i);
        pen.setColor(Qt::black);
        plot.addGraph()->setPen(pen);
        plot.graph(i)->setName(u"even counts"_s);
    }
    plot.showLegend();
    plot.resize(900, 300);
    const QImage image = plot.grab().toImage();
    std::vector<std::vector<bool>> signs;
    for (int i = 0; i < series; ++i)
        signs.push_back(inkOfSign(image, *plot.legend, i));
    for (int i = 0; i < series; ++i)
        for (int other = 0; other < i; ++other) {
            const auto &one = signs[std::size_t(i)], &two = signs[std::size_t(other)];
            const auto unlike = std::inner_product(one.begin(), one.end(), two.begin(), 0,
                                                   std::plus(), std::not_equal_to());
            QVERIFY2(unlike * 6 >= int(one.size()),
                     qPrintable(u"%1 and %2: %3"_s.arg(i).arg(other).arg(unlike)));
        }
}

void PlotTest::secondWithoutRequests_hasNoLatency()
{
    http::MetricsSnapshot before, after;
    after.requests = {{"/customers", "GET", 200, 1}};
    after.latencies = {{"/customers", {}}};
    after.latencies.front().histogram.record(2ms);
    gui::ServerPlots plots;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    plots.add(before, now.addSecs(-3));
    plots.add(before, now.addSecs(-2));
    plots.add(after, now.addSecs(-1));
    plots.add(after, now);
    plots.findChild<QToolButton *>(u"asTableButton"_s)->click();
    const auto *plot = plots.findChild<Plot *>(u"latencyPlot"_s);
    for (int i = 0; i < plot->graphCount(); ++i) {
        const auto data = plot->graph(i)->data();
        QCOMPARE(data->size(), 3);
        QVERIFY(qIsNaN(data->at(0)->value) && qIsNaN(data->at(2)->value));
        QCOMPARE(data->at(1)->value, 2.05); // the end of its step
        QVERIFY(plot->graph(i)->lineStyle() != QCPGraph::lsLine); // needs two values to show one
    }
}

void PlotTest::timesOfARun_haveRoomForTheirWords()
{
    auto report = std::make_shared<simulator::Report>();
    gui::RunPlots plots;
    for (const int tenths : {3, 10, 41, 600}) {
        report->series.assign(std::size_t(tenths), {.answered = 1});
        plots.show(report);
        for (const auto &name : {u"runRatePlot"_s, u"runLatencyPlot"_s}) {
            auto *plot = plots.findChild<Plot *>(name);
            plot->replot();
            QVERIFY(plot->xAxis->tickVectorLabels().size() <= 5);
        }
    }
}

void PlotTest::tenthWithoutAnAnswer_hasNoLatency()
{
    auto report = std::make_shared<simulator::Report>();
    gui::RunPlots plots;
    report->series.assign(3, {.answered = 5, .p50 = 1ms, .p95 = 2ms, .p99 = 3ms});
    report->series[1] = {};
    plots.show(report);

    const auto *latency = plots.findChild<Plot *>(u"runLatencyPlot"_s);
    for (int i = 0; i < latency->graphCount(); ++i) {
        QVERIFY(qIsNaN(latency->graph(i)->data()->at(1)->value));
        QVERIFY(!qIsNaN(latency->graph(i)->data()->at(2)->value));
    }
    const QAbstractItemModel *table = plots.findChild<QTableView *>()->model();
    for (int column = table->columnCount() - 3; column < table->columnCount(); ++column) {
        QCOMPARE(table->index(1, column).data().toString(), u"–"_s);
        QVERIFY(table->index(2, column).data().toString() != u"–"_s);
    }
}

void PlotTest::onlyTenthOfARun_isMarkedByARoundPoint()
{
    auto report = std::make_shared<simulator::Report>();
    gui::RunPlots plots;
    report->series.assign(1, {.answered = 5});
    plots.show(report);
    const auto *latency = plots.findChild<Plot *>(u"runLatencyPlot"_s);
    const auto pointAt = [latency](int i) { return latency->graph(i)->scatterStyle(); };
    for (int i = 0; i < latency->graphCount(); ++i) {
        QVERIFY(!pointAt(i).isNone());
        QVERIFY(pointAt(i).isPenDefined()); // of its own, which is not dashed
        QCOMPARE(pointAt(i).pen().style(), Qt::SolidLine);
    }

    m_theme.choose(gui::Theme::Choice::Dark);
    QCOMPARE(pointAt(1).pen().color(), latency->graph(1)->pen().color());
    m_theme.choose(gui::Theme::Choice::Light);

    report->series.assign(2, {.answered = 5});
    plots.show(report);
    QVERIFY(pointAt(0).isNone());
}

void PlotTest::runWithoutFailures_hasNoLineForThem()
{
    auto report = std::make_shared<simulator::Report>();
    gui::RunPlots plots;
    auto *rate = plots.findChild<Plot *>(u"runRatePlot"_s);
    plots.resize(900, 300);
    report->series.assign(20, {.answered = 5, .failed = 1});
    plots.show(report);
    QVERIFY(rate->graph(1)->visible());
    QCOMPARE(rate->legend->itemCount(), 2);

    report->series.assign(20, {.answered = 5});
    plots.show(report);

    QVERIFY(!rate->graph(1)->visible());
    QCOMPARE(rate->legend->itemCount(), 1);
    QVERIFY(rate->legend->hasItemWithPlottable(rate->graph(0)));

    report->series.back().failed = 1;
    plots.show(report);
    rate->replot();
    QCOMPARE(rate->legend->itemCount(), 2);
    QVERIFY(rate->legend->minimumOuterSizeHint().width() <= rate->width());
}

void PlotTest::runThatBegins_keepsNothingOfTheOneBefore()
{
    auto report = std::make_shared<simulator::Report>();
    report->series.assign(200,
                          {.answered = 500, .failed = 3, .p50 = 40ms, .p95 = 50ms, .p99 = 60ms});
    gui::RunPlots plots;
    const auto ranges = [&plots] {
        QList<QCPRange> all;
        for (const auto &name : {u"runRatePlot"_s, u"runLatencyPlot"_s})
            for (const QCPAxis *axis :
                 {plots.findChild<Plot *>(name)->xAxis, plots.findChild<Plot *>(name)->yAxis})
                all << axis->range();
        return all;
    };
    const QList<QCPRange> before = ranges();
    plots.show(report);
    QVERIFY(ranges() != before);

    plots.begin();

    QVERIFY(ranges() == before);
    const auto *rate = plots.findChild<Plot *>(u"runRatePlot"_s);
    QCOMPARE(rate->legend->itemCount(), 1);
    QVERIFY(rate->graph(1)->data()->isEmpty());
}

void PlotTest::figuresOfARun_stayWhereThePersonReads()
{
    gui::RunPlots plots;
    plots.resize(900, 300);
    plots.setVisible(true);
    simulator::Snapshot snapshot;
    snapshot.intervals.assign(100, {.answered = 1});
    plots.begin();
    plots.add(snapshot);
    auto *table = plots.findChild<QTableView *>(u"intervalTable"_s);
    QScrollBar &bar = *table->verticalScrollBar();
    QVERIFY(bar.value() > 0); // follows

    bar.triggerAction(QAbstractSlider::SliderToMinimum);
    plots.add(snapshot);
    QCOMPARE(bar.value(), 0);

    bar.triggerAction(QAbstractSlider::SliderToMaximum);
    const int end = bar.value();
    plots.add(snapshot);
    QVERIFY(bar.value() > end);

    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); // to the first row
    plots.add(snapshot);
    QCOMPARE(bar.value(), 0);
}

void PlotTest::plotsOfARun_standOnOneLine()
{
    gui::RunPlots plots;
    (void)plots.grab();
    auto *rate = plots.findChild<Plot *>(u"runRatePlot"_s);
    auto *latency = plots.findChild<Plot *>(u"runLatencyPlot"_s);
    rate->replot();
    latency->replot();
    QCOMPARE(rate->height(), latency->height());
    QCOMPARE(rate->axisRect()->bottom(), latency->axisRect()->bottom());
}

void PlotTest::latencyOfARun_isSaidToBeThatOnTheWire()
{
    gui::RunPlots plots;
    const auto *latency = plots.findChild<Plot *>(u"runLatencyPlot"_s);
    QCOMPARE(latency->yAxis->label(), u"ms on wire"_s);
    QCOMPARE(latency->accessibleName(), u"Latency on the wire over time"_s);
}

void PlotTest::figuresOfTheServer_haveWholeHeadings()
{
    const gui::ServerPlots plots;
    const auto *table = plots.findChild<QTableWidget *>(u"plotTable"_s);
    const QHeaderView &header = *table->horizontalHeader();
    QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Requests/s"_s);
    for (int column = 0; column < header.count(); ++column)
        QVERIFY(header.minimumSectionSize() >= header.sectionSizeHint(column));
}

void PlotTest::figuresOfTheServer_areThereAtOnce()
{
    gui::ServerPlots plots;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    plots.add({}, now.addSecs(-1));
    plots.add({}, now);
    const auto *table = plots.findChild<QTableWidget *>(u"plotTable"_s);
    QVERIFY(!table->showGrid()); // as none has one
    QCOMPARE(table->rowCount(), 0);
    plots.findChild<QToolButton *>(u"asTableButton"_s)->click();
    QCOMPARE(table->rowCount(), 1);
    for (const int percentile : {2, 3, 4})
        QCOMPARE(table->item(0, percentile)->text(), u"–"_s); // nobody was answered
}

void PlotTest::ages_haveTheirUnit()
{
    gui::ServerPlots plots;
    plots.resize(900, 300);
    auto *plot = plots.findChild<Plot *>(u"ratePlot"_s);
    const auto ages = [plot] {
        plot->replot();
        plot->replot(); // by what the first has found
        return plot->xAxis->tickVectorLabels();
    };
    (void)plots.grab();
    QCOMPARE(ages(), QVector<QString>({u"-60\u00a0s"_s, u"-40\u00a0s"_s, u"-20\u00a0s"_s, u"0"_s}));
    plots.findChild<QComboBox *>(u"spanBox"_s)->setCurrentIndex(1);
    QCOMPARE(ages(),
             QVector<QString>({u"-15\u00a0min"_s, u"-10\u00a0min"_s, u"-5\u00a0min"_s, u"0"_s}));
}

void PlotTest::highestNumber_isNotLeftOut()
{
    Plot plot;
    plot.yAxis->setRange(0, 15);
    for (int height = 100; height < 140; ++height) { // the line falls between pixels, too
        plot.resize(200, height);
        (void)plot.grab();
        const QImage image = plot.grab().toImage();
        const double scale = image.devicePixelRatio();
        const QRect left(0, 0, int(plot.axisRect()->left() * scale),
                         int((plot.axisRect()->top() + 3) * scale));
        bool isAny = false;
        for (int y = left.top(); y <= left.bottom(); ++y)
            for (int x = left.left(); x <= left.right(); ++x)
                isAny = isAny || image.pixelColor(x, y) != image.pixelColor(0, 0);
        QVERIFY2(isAny, qPrintable(QString::number(height)));
    }
}

static QRect inkOf(const QImage &image, const QColor &colour)
{
    QRegion ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                ink += QRect(x, y, 1, 1);
    return ink.boundingRect();
}

void PlotTest::signOfTheLegend_standsBesideTheMiddleOfItsWords()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        Plot plot;
        plot.addGraph()->setName(u"Answers"_s);
        plot.graph(0)->setPen(QPen(Qt::red, 2));
        plot.showLegend();
        plot.resize(400, 300);
        (void)plot.grab();
        const QRect sign = inkOf(plot.grab().toImage(), Qt::red);
        QVERIFY(!sign.isEmpty());
        const int middle = plot.legend->item(0)->rect().center().y();
        QVERIFY(std::abs(sign.center().y() / plot.devicePixelRatioF() - middle) < 2);
    }
}

void PlotTest::legend_isReadFromWhereWordsBegin()
{
    const auto signs = [](Qt::LayoutDirection direction) { // where those of two series are
        QApplication::setLayoutDirection(direction);
        Plot plot;
        const std::array colours{QColor(Qt::red), QColor(Qt::blue)};
        for (int i = 0; i < 2; ++i) {
            plot.addGraph()->setName(i == 0 ? u"Answers"_s : u"failed"_s);
            plot.graph(i)->setPen(QPen(colours[std::size_t(i)], 4));
        }
        plot.showLegend();
        plot.resize(400, 300);
        const QImage image = plot.grab().toImage();
        std::array<QRegion, 2> ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                for (std::size_t i = 0; i < 2; ++i)
                    if (image.pixelColor(x, y) == colours[i])
                        ink[i] += QRect(x, y, 1, 1);
        return std::pair(ink[0].boundingRect(), ink[1].boundingRect());
    };
    const auto [first, second] = signs(Qt::LeftToRight);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first.right() < second.left());
    const auto [firstBack, secondBack] = signs(Qt::RightToLeft);
    QCOMPARE(firstBack.size(), first.size());
    QVERIFY(firstBack.left() > secondBack.right());
    QVERIFY(firstBack.left() > 300);
}

void PlotTest::legendOfARunWithFailures_isMirroredToo()
{
    const auto place = [](Qt::LayoutDirection direction) { // of their sign, from where one reads
        QApplication::setLayoutDirection(direction);
        auto report = std::make_shared<simulator::Report>();
        report->series.assign(20, {.answered = 5, .failed = 1});
        gui::RunPlots plots;
        plots.resize(1600, 300);
        plots.begin(); // where nothing has failed yet
        plots.show(report);
        (void)plots.grab();
        auto *rate = plots.findChild<Plot *>(u"runRatePlot"_s);
        rate->graph(1)->setPen(QPen(Qt::red, 4));
        rate->replot();
        const QImage image = rate->grab().toImage();
        const QRect legend = rate->legend->outerRect();
        QRegion sign;
        for (int y = legend.top(); y <= legend.bottom(); ++y)
            for (int x = legend.left(); x <= legend.right(); ++x)
                if (image.pixelColor(x, y) == QColor(Qt::red))
                    sign += QRect(x, y, 1, 1);
        if (sign.isEmpty())
            return -1;
        return direction == Qt::LeftToRight ? sign.boundingRect().left() - legend.left()
                                            : legend.right() - sign.boundingRect().right();
    };
    const int forth = place(Qt::LeftToRight);
    QVERIFY(forth > 0);
    QCOMPARE(place(Qt::RightToLeft), forth);
}

void PlotTest::legend_keepsTheMarksAboveItsLetters()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        Plot plot;
        plot.addGraph()->setName(u"أأأ"_s);
        plot.showLegend();
        QFont font = plot.legend->font();
        font.setStyleStrategy(QFont::NoAntialias);
        font.setPixelSize(40); // so that what is cut is a pixel at the least
        plot.legend->setFont(font);
        plot.legend->setTextColor(Qt::red);
        plot.legend->setMargins(QMargins(0, 20, 0, 0)); // above which the plot ends
        plot.resize(400, 300);
        (void)plot.grab();
        QImage alone(200, 200, QImage::Format_RGB32);
        alone.setDevicePixelRatio(plot.devicePixelRatioF());
        alone.fill(Qt::white);
        QPainter painter(&alone);
        painter.setPen(Qt::red);
        painter.setFont(font);
        painter.drawText(QRect(20, 20, 100, 100), Qt::TextDontClip, plot.graph(0)->name());
        const int whole = inkOf(alone, Qt::red).height();
        QVERIFY(whole > 0);
        QCOMPARE(inkOf(plot.grab().toImage(), Qt::red).height(), whole);
    }
}

QTEST_MAIN(PlotTest)
#include "tst_plot.moc"
