// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"
#include "backend/simulator/reportfile.h"
#include "gui/simulatortext.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/runbox.h"
#include "gui/widgets/runresults.h"
#include "tests/gui/simulatortest.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using gui::Command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The runs that were kept: listed, shown again, compared with another.
class PastRunsTest : public support::SimulatorTest
{
    Q_OBJECT

private Q_SLOTS:
    void finishedRun_leavesLogAndHistory();
    void beginningOfARun_isWrittenAsWhereOneLives_data();
    void beginningOfARun_isWrittenAsWhereOneLives();
    void pastRun_isShownAgain();
    void runThatCannotBeOpened_isNotShownAsChosen();
    void runThatIsNotCompared_hasTheRoomForItsWords();
    void runWithLittleRoom_isNamedInWholeWords();
    void unlikeRuns_areComparedOnlyIfThePersonSaysSo();
    void likeRuns_areCompared();
    void almostEqualFigures_differByNothing();
    void savedReport_opensAgain();
};

void PastRunsTest::finishedRun_leavesLogAndHistory()
{
    run(3, 3);

    const QDir outputs(m_fixture->folder() + "/outputs"_L1);
    QTRY_COMPARE(outputs.entryList({u"customer_simulation_*.log"_s}).size(), 1);
    auto *runs = find<QComboBox>("runsBox");
    QTRY_COMPARE(runs->currentIndex(), 0);
    QVERIFY2(runs->currentText().contains("6 request"_L1), qPrintable(runs->currentText()));
    const QRegularExpression second(u"\\d:\\d\\d:\\d\\d"_s); // tells it from the next one
    QVERIFY2(runs->currentText().contains(second), qPrintable(runs->currentText()));
}

void PastRunsTest::beginningOfARun_isWrittenAsWhereOneLives_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("United States") << QLocale(u"en_US"_s) << u"11/23/26 3:04:05 PM"_s;
    QTest::newRow("United Kingdom") << QLocale(u"en_GB"_s) << u"23/11/2026 15:04:05"_s;
    QTest::newRow("Germany") << QLocale(u"de_DE"_s) << u"23.11.26 15:04:05"_s;
    QTest::newRow("Finland") << QLocale(u"fi_FI"_s) << u"23.11.2026 15.04.05"_s;
    QTest::newRow("Japan") << QLocale(u"ja_JP"_s) << u"2026/11/23 15:04:05"_s;
    QTest::newRow("Egypt") << QLocale(u"ar_EG"_s) << u"٢٣/١١/٢٠٢٦ ٣:٠٤:٠٥ م"_s;
}

void PastRunsTest::beginningOfARun_isWrittenAsWhereOneLives()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, words);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    QString told = gui::beginningText(QDateTime(QDate(2026, 11, 23), QTime(15, 4, 5)));
    QCOMPARE(told.remove(u'\u200f'), words);
}

void PastRunsTest::pastRun_isShownAgain()
{
    run(3, 3);
    run(5, 2);
    QCOMPARE(requests(), 7);

    choose("runsBox", 1); // the newest comes first

    QTRY_COMPARE_WITH_TIMEOUT(requests(), 6, patience);
    QVERIFY(verdict().startsWith("Consistent"_L1));
    QCOMPARE(find<QComboBox>("runsBox")->currentIndex(), 1);
    QVERIFY(action(Command::ReplaySimulator)->isEnabled());
}

void PastRunsTest::runThatCannotBeOpened_isNotShownAsChosen()
{
    auto *runs = find<QComboBox>("runsBox");
    auto *companion = find<QComboBox>("companionBox");
    QCOMPARE(runs->placeholderText(), u"no run yet"_s);
    run(3, 3);
    const QDir folder = QFileInfo(runs->itemData(0).toString()).dir();
    QFile broken(folder.filePath(u"20200101T000000000Z_ab_6_consistent_900.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{}");
    broken.close();
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 2, patience);
    auto *banner = find<gui::Banner>("banner");

    choose("runsBox", 1);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isShowing(u"simulator/report"_s), patience);
    QCOMPARE(runs->currentIndex(), 0);

    choose("companionBox", 2);
    QTRY_COMPARE_WITH_TIMEOUT(companion->currentIndex(), 0, patience);
    QVERIFY(!isTabShown("comparison"));
}

void PastRunsTest::runThatIsNotCompared_hasTheRoomForItsWords()
{
    run(3, 3);
    auto *runs = find<QComboBox>("runsBox");
    auto *companion = find<QComboBox>("companionBox");
    QTRY_VERIFY(runs->width() > companion->width()); // which says "none"
    QCOMPARE(runs->toolTip(), runs->currentText()); // where there is less room

    choose("companionBox", 1);

    QTRY_VERIFY(std::abs(companion->width() - runs->width()) <= 1); // what cannot be halved
}

void PastRunsTest::runWithLittleRoom_isNamedInWholeWords()
{
    run(3, 3);
    auto *runs = find<gui::RunBox>("runsBox");
    QTRY_COMPARE(runs->currentIndex(), 0);
    const int whole = runs->fontMetrics().horizontalAdvance(runs->currentText());
    const auto shown = [&](int width) {
        runs->resize(width, runs->height());
        return runs->shownText();
    };
    QCOMPARE(shown(2 * whole), runs->currentText());

    const QString shorter = shown(whole);
    QVERIFY2(shorter.endsWith(", consistent"_L1), qPrintable(shorter));
    const QString shortest = shown(whole / 2);
    QVERIFY2(shortest.contains(u':') && !shortest.contains(u','), qPrintable(shortest));
    QVERIFY(shorter.startsWith(shortest));
}

void PastRunsTest::unlikeRuns_areComparedOnlyIfThePersonSaysSo()
{
    run(3, 3);
    run(5, 2);

    choose("companionBox", 2); // after "none" and the run that is shown

    QTRY_VERIFY_WITH_TIMEOUT(isTabShown("comparison"), patience);
    QCOMPARE(find<QTabWidget>("resultTabs")->currentWidget(), find<QWidget>("comparison"));
    auto *table = find<QTableWidget>("comparisonTable");
    QVERIFY(!table->isVisible());
    auto *unlike = find<QLabel>("unlikeLabel");
    QVERIFY(unlike->isVisible());
    QVERIFY2(unlike->text().contains("POST requests: 5 and 3"_L1), qPrintable(unlike->text()));

    find<QPushButton>("compareAnywayButton")->click();

    QVERIFY(unlike->isVisible());
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), simulator::measureCount);
    QCOMPARE(m_fixture->window().focusWidget(), table);
    const QString sentence = find<QWidget>("comparisonPlot")->accessibleDescription();
    QVERIFY2(sentence.startsWith("The first run is that of "_L1), qPrintable(sentence));
    const QString zone = QDateTime::currentDateTime().timeZoneAbbreviation();
    QVERIFY2(!sentence.contains(zone), qPrintable(sentence)); // which takes the room of a number

    choose("companionBox", 0);

    QVERIFY(!isTabShown("comparison"));
}

void PastRunsTest::likeRuns_areCompared()
{
    run(3, 3);
    run(3, 3);

    choose("companionBox", 2);

    QTRY_VERIFY_WITH_TIMEOUT(isTabShown("comparison"), patience);
    QVERIFY(find<QTableWidget>("comparisonTable")->isVisible());
    QVERIFY(!find<QLabel>("unlikeLabel")->isVisible());
    QVERIFY(!find<QPushButton>("compareAnywayButton")->isVisible());
}

void PastRunsTest::almostEqualFigures_differByNothing()
{
    auto first = std::make_shared<simulator::Report>(lostCustomer());
    first->counts.answered = 1000;
    auto second = std::make_shared<simulator::Report>(*first);
    second->elapsed += 4us; // of 10 ms
    auto *results = m_fixture->window().findChild<gui::RunResults *>();

    results->show(first);
    results->compareWith(second);

    const auto *table = find<QTableWidget>("comparisonTable");
    QCOMPARE(table->item(int(simulator::Measure::Rate), 3)->text(), u"0.0%"_s);
}

void PastRunsTest::savedReport_opensAgain()
{
    run(3, 3);
    const QString file = m_fixture->folder() + "/outputs/mine.html"_L1;

    action(Command::ExportReport)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = find<QFileDialog>("fileChooser")));
    QVERIFY(dialog->nameFilters().last().endsWith("(*.ndjson)"_L1)); // it has a history
    takeFile(file);

    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    const auto report = simulator::openReport(file);
    QVERIFY(report);
    QCOMPARE((*report)->counts.requests, 6);
}

QTEST_MAIN(PastRunsTest)
#include "tst_pastruns.moc"
