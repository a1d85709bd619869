// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"
#include "backend/simulator/reportfile.h"
#include "gui/look/measure.h"
#include "gui/models/intervalmodel.h"
#include "gui/simulatortext.h"
#include "gui/widgets/formscroll.h"
#include "gui/widgets/lanetimeline.h"
#include "gui/widgets/runbox.h"
#include "gui/widgets/runresults.h"
#include "gui/widgets/windowpicture.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/simulatortest.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

using gui::Command;
using gui::RunResults;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Of so many requests that were answered after 12 ms and more.
simulator::ReportPointer runOf(int requests)
{
    auto report = std::make_shared<simulator::Report>();
    report->startedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 31), QTimeZone::utc()).toUTC();
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

// What a run has shown, in its tabs: plots, requests, what contradicts itself.
class RunResultsTest : public support::SimulatorTest
{
    Q_OBJECT

private Q_SLOTS:
    void headingsOfARun_standAboveTheirCells();
    void figures_giveBackTheRoomOfAnotherLanguage();
    void runThatNobodyAnswers_isNotCalledConsistent();
    void detailsOfAFailure_followTheLanguage();
    void tabsOfARun_areOfOneHeight();
    void openedReport_showsWhatContradictsItself();
    void timelineOfManyRequests_saysThatItDrawsTheFirst();
    void shrinkingInVain_isSaid();
    void requests_areListedByTheirCause();
    void undecidedRun_isGivenMoreTimeOrFewerRequests();
    void soundRunAfterAViolatedOne_leavesItsTab();
    void lowResults_scrollNotTwice();
    void requestOfTheTimeline_isSelectedInTheTable();
    void contentsOfTabs_beginAtOneEdge();
    void comparedRuns_areSeenWhole_data();
    void comparedRuns_areSeenWhole();
    void violation_isSeenWhole_data();
    void violation_isSeenWhole();
    void judgements_beginInOneLine();
    void violation_followsTheLanguage();
    void axisOfAViolation_isNoRequest();

private:
    static void everyLanguage();
    RunResults &results() { return *m_fixture->window().findChild<RunResults *>(); }
    void runUnanswered();
};

void RunResultsTest::runUnanswered()
{
    QTcpServer nobody; // has the port, and goes before the run
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    action(Command::RunSimulator)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("No request was answered"_L1), patience);
}

void RunResultsTest::headingsOfARun_standAboveTheirCells()
{
    run(3, 3);
    for (const char *name : {"requestsTable", "intervalTable", "latencyTable"}) {
        const auto *table = find<QTableView>(name);
        QVERIFY(!table->showGrid());
        const auto *model = table->model();
        QVERIFY(model->rowCount() > 0);
        const int usual = int(table->horizontalHeader()->defaultAlignment());
        for (int column = 0; column < model->columnCount(); ++column) {
            const QVariant own = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            QCOMPARE(own.isValid() ? own.toInt() : usual,
                     model->index(0, column).data(Qt::TextAlignmentRole).toInt());
        }
    }
}

void RunResultsTest::figures_giveBackTheRoomOfAnotherLanguage()
{
    results().show(runOf(60));
    auto *table = find<QTableView>("intervalTable");
    find<QTabWidget>("resultTabs")->setCurrentWidget(find<QWidget>("plots"));
    const auto wanted = [table] {
        return table->horizontalHeader()->length() + 2 * table->frameWidth()
            + table->verticalScrollBar()->sizeHint().width();
    };
    table->resizeColumnsToContents(); // as they do by themselves, a moment later
    QTRY_COMPARE(table->width(), wanted());
    const int english = table->width();

    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(table->width() > english);
    m_fixture->language().choose(u"en"_s);

    QTRY_COMPARE(table->width(), english);
}

void RunResultsTest::runThatNobodyAnswers_isNotCalledConsistent()
{
    runUnanswered();
    const auto *tenths = find<QTableView>("intervalTable")->model();
    int answered = 0, failed = 0;
    for (int row = 0; row < tenths->rowCount(); ++row) {
        answered += tenths->index(row, gui::IntervalModel::Answered).data().toInt();
        failed += tenths->index(row, gui::IntervalModel::Failed).data().toInt();
    }
    QCOMPARE(answered, 0);
    QCOMPARE(failed, 6);
    const QString words = find<QWidget>("runRatePlot")->accessibleDescription();
    QVERIFY2(words.startsWith("0 answers a second"_L1), qPrintable(words));
    QVERIFY2(words.endsWith("6 requests failed."_L1), qPrintable(words));
    QVERIFY2(verdict().contains("nobody listens there. See that"_L1), qPrintable(verdict()));
    QCOMPARE(find<QLabel>("limitsLabel")->text(),
             u"Limits missed: 6 requests failed, the limit is 0."_s);
    auto *runs = find<QComboBox>("runsBox");
    QTRY_COMPARE(runs->count(), 1);
    QVERIFY2(runs->itemText(0).endsWith("6 requests, none answered"_L1),
             qPrintable(runs->itemText(0)));
    runs->resize(runs->fontMetrics().horizontalAdvance(runs->itemText(0)), runs->height());
    const QString shown = find<gui::RunBox>("runsBox")->shownText();
    QVERIFY2(shown.endsWith(", none answered"_L1) && shown != runs->itemText(0), qPrintable(shown));
}

void RunResultsTest::detailsOfAFailure_followTheLanguage()
{
    runUnanswered();
    find<QTableView>("requestsTable")->selectRow(0);
    const auto *details = find<QPlainTextEdit>("detailsEdit");
    const QString english = details->toPlainText();
    QVERIFY(!english.isEmpty());

    support::PseudoLanguage pseudo;
    pseudo.speak();
    QTRY_VERIFY(details->toPlainText().contains(support::PseudoLanguage::mark));
    pseudo.fallSilent();
    QTRY_COMPARE(details->toPlainText(), english);
}

void RunResultsTest::tabsOfARun_areOfOneHeight()
{
    m_fixture->window().resize(900, 600); // where they scroll
    run(3, 3);
    auto *tabs = find<QTabWidget>("resultTabs");
    const auto heights = [&] {
        QSet<int> all;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            for (int level = 0; level < 5; ++level) // layouts follow by events
                QCoreApplication::processEvents();
            all << find<QWidget>("results")->height();
        }
        return all.size();
    };
    // Once the end of the run has been told everywhere.
    QTRY_COMPARE_WITH_TIMEOUT(heights(), 1, patience);
}

void RunResultsTest::openedReport_showsWhatContradictsItself()
{
    openSaved(lostCustomer());

    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Violated"_L1), patience);
    QVERIFY(isTabShown("violation"));
    QCOMPARE(find<QTabWidget>("resultTabs")->currentWidget(), find<QWidget>("violation"));
    QVERIFY2(verdict().contains("Lane, Leia was stored and is gone"_L1), qPrintable(verdict()));
    auto *table = find<QTableView>("violationTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(action(Command::ShrinkRun)->isEnabled());

    table->selectRow(1);
    Q_EMIT table->activated(table->model()->index(1, 0));

    QCOMPARE(find<QTabWidget>("resultTabs")->currentWidget(), find<QWidget>("requestsTab"));
    QCOMPARE(find<QTableView>("requestsTable")->currentIndex().row(), 2); // number 3
}

void RunResultsTest::timelineOfManyRequests_saysThatItDrawsTheFirst()
{
    simulator::Report report = lostCustomer();
    report.samples.resize(6000, report.samples.front());
    openSaved(report);
    QTRY_COMPARE_WITH_TIMEOUT(requests(), 6000, patience);

    const QString words = find<QWidget>("timeline")->accessibleDescription();
    QVERIFY2(words.endsWith("Only the first 5,000 requests are drawn."_L1), qPrintable(words));
    const QString key = find<QLabel>("timelineKey")->text();
    QVERIFY2(key.endsWith("Only the first 5,000 requests are drawn."_L1), qPrintable(key));
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(find<QLabel>("timelineKey")->text().startsWith("Umrandet: "_L1));
}

void RunResultsTest::shrinkingInVain_isSaid()
{
    openSaved(lostCustomer());
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Violated"_L1), patience);

    Q_EMIT m_fixture->runtime().simulationShrunk({}, simulator::Ending::Finished);

    auto *words = find<QLabel>("limitsLabel");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().startsWith("No replay went wrong again"_L1), qPrintable(words->text()));
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(words->text().startsWith("Bei keiner Wiederholung"_L1));
    QVERIFY(words->isVisible());

    Q_EMIT m_fixture->runtime().simulationShrunk({}, simulator::Ending::Cancelled);

    QVERIFY2(words->text().contains("abgebrochen"_L1), qPrintable(words->text()));
    QVERIFY(words->isVisible());
}

void RunResultsTest::requests_areListedByTheirCause()
{
    simulator::Report report = lostCustomer();
    report.reasons << u"too_young"_s << u"deadline passed"_s;
    report.samples[0].reason = 1;
    report.samples[1].reason = report.samples[2].reason = 2;
    openSaved(report);
    QTRY_COMPARE_WITH_TIMEOUT(requests(), 3, patience);
    auto *causes = find<QComboBox>("causeBox");
    QCOMPARE(causes->count(), 3);
    QVERIFY2(causes->itemText(1).endsWith(" (2)"_L1), qPrintable(causes->itemText(1)));

    causes->setCurrentIndex(1); // the most frequent comes first
    QCOMPARE(requests(), 2);
    QCOMPARE(find<QTableView>("requestsTable")->accessibleDescription(), u"2 requests"_s);
    causes->setCurrentIndex(2);
    QCOMPARE(requests(), 1);

    auto *violation = find<QTableView>("violationTable");
    Q_EMIT violation->activated(violation->model()->index(1, 0)); // has another cause
    QCOMPARE(requests(), 3);
    QCOMPARE(causes->currentIndex(), 0);
    QCOMPARE(find<QTableView>("requestsTable")->currentIndex().row(), 2);
    const QString details = find<QPlainTextEdit>("detailsEdit")->toPlainText();
    QVERIFY2(details.contains("was not kept"_L1), qPrintable(details));
}

void RunResultsTest::undecidedRun_isGivenMoreTimeOrFewerRequests()
{
    simulator::Report report = lostCustomer();
    report.plan.owner = simulator::Owner::Ours;
    report.verdict = {.finding = simulator::Finding::Undecided, .operations = 6, .took = 1ms};
    QVERIFY(gui::verdictText(report.verdict).startsWith(u"Undecided: within 0.001\u00a0s"_s));
    report.verdict.took = 5s;
    QVERIFY(!find<QToolButton>("moreTimeButton")->isEnabled()); // there is no run to replay
    auto *runs = find<QComboBox>("runsBox");
    const auto newest = [runs] { return simulator::openReport(runs->itemData(0).toString()); };
    openSaved(report);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(u"Undecided: within 5.0\u00a0s"_s), patience);

    find<QToolButton>("moreTimeButton")->click();

    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 1, patience);
    QVERIFY(newest());
    QCOMPARE((*newest())->plan.verificationBudget, 30s);
    QVERIFY(!find<QToolButton>("moreTimeButton")->isVisible()); // it is decided

    openSaved(report);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Undecided"_L1), patience);
    find<QToolButton>("fewerRequestsButton")->click();

    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 2, patience);
    QVERIFY(newest());
    QCOMPARE((*newest())->counts.requests, 4); // of three POST and three GET
}

void RunResultsTest::soundRunAfterAViolatedOne_leavesItsTab()
{
    openSaved(lostCustomer());
    auto *tabs = find<QTabWidget>("resultTabs");
    QTRY_COMPARE_WITH_TIMEOUT(tabs->currentWidget(), find<QWidget>("violation"), patience);
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back, long enough to be watched
    find<QSpinBox>("durationBox")->setValue(1);
    find<QSpinBox>("parallelBox")->setValue(4);
    bool wasLeft = false;
    connect(&m_fixture->runtime(), &runtime::Runtime::simulationProgressed, this, [&] {
        wasLeft = wasLeft || isTabShown("violation") || action(Command::ExportReport)->isEnabled();
    });

    run(3, 3);

    QVERIFY(!wasLeft); // while the run went on
    QVERIFY(!isTabShown("violation"));
    QVERIFY(tabs->currentWidget() != find<QWidget>("violation"));
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
    const auto *tab = find<QWidget>("timelineTab");
    QCOMPARE(tabs->currentWidget(), tab);
    timeline->setFocus();

    QTest::keyClick(timeline, Qt::Key_Right);
    QTest::keyClick(timeline, Qt::Key_Right);

    QCOMPARE(tabs->currentWidget(), tab); // the person goes on
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(table->selectionModel()->isRowSelected(1));

    QTest::keyClick(timeline, Qt::Key_Return);

    QCOMPARE(tabs->currentWidget(), find<QWidget>("requestsTab"));
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!find<QPlainTextEdit>("detailsEdit")->toPlainText().isEmpty());
    QCOMPARE(m_fixture->window().focusWidget(), table);
}

void RunResultsTest::contentsOfTabs_beginAtOneEdge()
{
    results().show(runOf(20));
    auto *tabs = find<QTabWidget>("resultTabs");
    const auto begin = [&](const char *tab, const char *content) {
        tabs->setCurrentWidget(find<QWidget>(tab));
        QCoreApplication::processEvents();
        return find<QWidget>(content)->mapTo(tabs, QPoint());
    };

    const auto apart = [begin] {
        return begin("requestsTab", "requestsArea") - begin("timelineTab", "timelineKey");
    };

    QTRY_VERIFY(apart().manhattanLength() <= 1); // what a splitter sets its parts in
}

void RunResultsTest::everyLanguage()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void RunResultsTest::comparedRuns_areSeenWhole_data()
{
    everyLanguage();
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

void RunResultsTest::violation_isSeenWhole_data()
{
    everyLanguage();
}

// Beside the open form, too.
void RunResultsTest::violation_isSeenWhole()
{
    QFETCH(const QString, language);
    m_fixture->window().resize(1100, 720);
    find<QToolButton>("detailsButton")->setChecked(true);
    auto report = std::make_shared<simulator::Report>(*runOf(1100));
    simulator::Sample &post = report->samples[1040];
    post.sort = simulator::Sort::Post;
    post.outcome = simulator::Outcome::Unknown;
    post.accepted = 5;
    post.refused = 5;
    report->verdict.finding = simulator::Finding::Violated;
    report->verdict.violation = simulator::Violation{.sort = simulator::Violation::Sort::LostRow,
                                                     .words = u"Leia Lane got lost"_s,
                                                     .requests = {1041, 1042},
                                                     .customers = {{"Leia", "Lane", 31, 7}},
                                                     .from = 1040ms,
                                                     .to = 1060ms};
    results().show(report);
    m_fixture->language().choose(language);

    auto *table = find<QTableView>("violationTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(table->horizontalHeader()->length())
                                .arg(table->viewport()->width())));
    const auto *cells = static_cast<const QAbstractItemView *>(table);
    for (const int unwrapped : {0, 2})
        QTRY_VERIFY(table->columnWidth(unwrapped) >= cells->sizeHintForColumn(unwrapped));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QTRY_VERIFY(table->columnWidth(column)
                    >= table->horizontalHeader()->sectionSizeHint(column));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QTRY_VERIFY(table->rowHeight(row) >= cells->sizeHintForRow(row));
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
