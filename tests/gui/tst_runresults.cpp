// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"
#include "gui/look/measure.h"
#include "gui/widgets/formscroll.h"
#include "gui/widgets/lanetimeline.h"
#include "gui/widgets/runresults.h"
#include "gui/widgets/windowpicture.h"
#include "tests/gui/windowfixture.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using gui::Page;
using gui::RunResults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Of so many requests that were answered after 12 ms and more.
simulator::ReportPointer runOf(int requests)
{
    auto report = std::make_shared<simulator::Report>();
    report->startedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 31), Qt::UTC);
    report->elapsed = 1s;
    report->counts.requests = report->counts.answered = requests;
    for (int i = 0; i < requests; ++i) {
        const std::chrono::nanoseconds sent = i * 1ms, took = 12300us + i * 100us;
        report->samples.push_back({.number = quint32(i + 1),
                                   .sort = simulator::Sort::Get,
                                   .outcome = simulator::Outcome::Accepted,
                                   .lane = quint16(i % 6),
                                   .due = sent,
                                   .sent = sent,
                                   .done = sent + took});
        report->latency.add(took);
        report->wire.add(took);
    }
    report->series.assign(10, {.answered = quint32(requests / 10)});
    return report;
}

} // namespace

// What is seen of a run, where the window is as wide and as low as it often is.
class RunResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lowResults_scrollNotTwice();
    void requestOfTheTimeline_isSelectedInTheTable();
    void comparedRuns_areSeenWhole_data();
    void comparedRuns_areSeenWhole();
    void judgements_beginInOneLine();
    void violation_followsTheLanguage();
    void axisOfAViolation_isNoRequest();

private:
    RunResults &results() { return *m_fixture->window().findChild<RunResults *>(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return results().findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<support::WindowFixture> m_fixture;
};

void RunResultsTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->window().resize(1100, 720);
    m_fixture->window().showPage(Page::Simulator);
}

void RunResultsTest::cleanup()
{
    m_fixture.reset();
}

// The tables within do, when they are long.
void RunResultsTest::lowResults_scrollNotTwice()
{
    gui::FormScroll scroll;
    auto *seen = new RunResults;
    scroll.setForm(seen);
    scroll.resize(900, 14 * gui::measure::line());
    scroll.show();
    seen->begin();
    simulator::Snapshot snapshot;
    snapshot.intervals = runOf(100)->series;
    seen->add(snapshot);
    QCoreApplication::processEvents(); // layouts follow by events
    QCOMPARE(scroll.verticalScrollBar()->maximum(), 0);

    seen->show(runOf(100));

    auto *tabs = seen->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QVERIFY2(scroll.verticalScrollBar()->maximum() == 0, qPrintable(tabs->tabText(tab)));
    }
}

void RunResultsTest::requestOfTheTimeline_isSelectedInTheTable()
{
    results().show(runOf(20));
    auto *timeline = find<gui::LaneTimeline>("timeline");
    auto *tabs = find<QTabWidget>("resultTabs");
    auto *table = find<QTableView>("requestsTable");
    QCOMPARE(tabs->currentWidget(), timeline);
    timeline->setFocus();

    QTest::keyClick(timeline, Qt::Key_Right);
    QTest::keyClick(timeline, Qt::Key_Right);

    QCOMPARE(tabs->currentWidget(), timeline); // the person goes on
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(table->selectionModel()->isRowSelected(1));

    QTest::keyClick(timeline, Qt::Key_Return);

    QCOMPARE(tabs->currentWidget(), find<QWidget>("requestsSplitter"));
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!find<QPlainTextEdit>("detailsEdit")->toPlainText().isEmpty());
    QCOMPARE(m_fixture->window().focusWidget(), table);
}

void RunResultsTest::comparedRuns_areSeenWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void RunResultsTest::comparedRuns_areSeenWhole()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    results().show(runOf(100));
    results().compareWith(runOf(80));
    auto *table = find<QTableWidget>("comparisonTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(table->horizontalHeader()->length())
                                .arg(table->viewport()->width())));
    for (int column = 0; column < table->columnCount(); ++column) {
        const int wanted = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
        QVERIFY(table->columnWidth(column) >= wanted);
    }
}

void RunResultsTest::judgements_beginInOneLine()
{
    results().show(runOf(100));
    results().compareWith(runOf(80));
    const auto *table = find<QTableWidget>("comparisonTable");
    const int judgement = table->columnCount() - 1;
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->item(row, judgement)->icon().actualSize(table->iconSize()),
                 table->item(0, judgement)->icon().actualSize(table->iconSize()));
    const QTableWidgetItem *rarest = table->item(int(simulator::Measure::P999), judgement);
    QCOMPARE(rarest->toolTip(), u"too few requests to say"_s);
    QVERIFY(!rarest->icon().isNull());
}

void RunResultsTest::violation_followsTheLanguage()
{
    auto report = std::make_shared<simulator::Report>(*runOf(3));
    report->verdict.finding = simulator::Finding::Violated;
    report->verdict.violation = simulator::Violation{.sort = simulator::Violation::Sort::LostRow,
                                                     .words = u"Leia Lane got lost"_s,
                                                     .requests = {1, 3},
                                                     .customers = {{"Leia", "Lane", 31, 7}},
                                                     .from = 1ms,
                                                     .to = 8ms};
    results().show(report);
    const auto *picture = find<QWidget>("windowPicture");
    const QString english = picture->accessibleDescription();
    QVERIFY(!english.isEmpty());

    m_fixture->language().choose(u"de"_s);

    QTRY_VERIFY(picture->accessibleDescription() != english);
}

// Below more requests than are drawn.
void RunResultsTest::axisOfAViolation_isNoRequest()
{
    auto report = std::make_shared<simulator::Report>(*runOf(60));
    report->verdict.violation.emplace();
    gui::WindowPicture picture;
    picture.resize(400, 41 * gui::measure::line());
    picture.show(report);
    const QSignalSpy spy(&picture, &gui::WindowPicture::chosen);

    QTest::mouseClick(&picture, Qt::LeftButton, {}, {200, picture.height() - 4});
    QCOMPARE(spy.count(), 0);
    QTest::mouseClick(&picture, Qt::LeftButton, {}, {200, 4});
    QCOMPARE(spy.count(), 1);
}

QTEST_MAIN(RunResultsTest)
#include "tst_runresults.moc"
