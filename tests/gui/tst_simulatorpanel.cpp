// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/comparison.h"
#include "backend/simulator/reportfile.h"
#include "gui/panels/simulatorpanel.h"
#include "gui/simulatortext.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/runplots.h"
#include "gui/widgets/runresults.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/windowfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using gui::Command;
using gui::Page;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runtime::ServerStatus;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

// One POST whose customer a later list lacks.
simulator::Report lostCustomer()
{
    using namespace simulator;
    Report report;
    report.startedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 31), Qt::UTC);
    report.tag = "7f3a12";
    report.elapsed = 10ms;
    report.counts.requests = 3;
    report.samples = {
        {.number = 1, .sort = Sort::Post, .outcome = Outcome::Accepted, .sent = 1ms, .done = 3ms},
        {.number = 2, .sort = Sort::Get, .outcome = Outcome::Accepted, .sent = 2ms, .done = 4ms},
        {.number = 3, .sort = Sort::Get, .outcome = Outcome::Accepted, .sent = 5ms, .done = 8ms}};
    report.verdict.finding = Finding::Violated;
    report.verdict.operations = 3;
    report.verdict.violation = Violation{.sort = Violation::Sort::LostRow,
                                         .words = u"Leia Lane got lost"_s,
                                         .requests = {1, 3},
                                         .customers = {{"Leia", "Lane", 31, 7}},
                                         .from = 1ms,
                                         .to = 8ms};
    return report;
}

} // namespace

// The simulator's page as a person uses it, over a real store and a real server.
class SimulatorPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beforeTheFirstRun_noTabIsThere();
    void stoppedServer_isStartedByTheRun();
    void finishedRun_leavesLogAndHistory();
    void headingsOfARun_standAboveTheirCells();
    void runThatNobodyAnswers_isNotCalledConsistent();
    void detailsOfAFailure_followTheLanguage();
    void pastRun_isShownAgain();
    void runThatCannotBeOpened_isNotShownAsChosen();
    void runThatIsNotCompared_hasTheRoomForItsWords();
    void unlikeRuns_areComparedOnlyIfThePersonSaysSo();
    void likeRuns_areCompared();
    void almostEqualFigures_differByNothing();
    void longRun_isDrawnWhileItGoesOnAndCancelled();
    void progressOfARun_followsTheLanguage();
    void formerRun_isGoneWhileAnotherGoesOn();
    void tabsOfARun_areOfOneHeight();
    void openedReport_showsWhatContradictsItself();
    void timelineOfManyRequests_saysThatItDrawsTheFirst();
    void shrinkingInVain_isSaid();
    void requests_areListedByTheirCause();
    void undecidedRun_isGivenMoreTimeOrFewerRequests();
    void soundRunAfterAViolatedOne_leavesItsTab();
    void savedReport_opensAgain();
    void drill_isSeenWhileItIsOnAndEndsWithTheRun();
    void drillOnAForeignServer_cannotBeChosen();
    void settings_areKeptButForSeedAndDrill();
    void detailsOfAPlan_enterTheCommandLine();
    void longWordsOfTheForm_leaveNoGap();
    void faultOfThePlan_goesWhenThePlanIsMended();
    void runThatWaitsForTheServer_isCancelled();
    void replay_startsOurServerAndFindsItWhereItIs();
    void guardedServer_isAskedWithTheTokenThatIsTyped();
    void ourServerTypedOut_isOurs();
    void runBesideAMessage_scrollsNotTwice();
    void shrinking_isNotSaidInTheColourOfTheVerdict();

private:
    template <typename Widget>
    Widget *find(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        auto *panel = m_fixture->window().findChild<gui::SimulatorPanel *>();
        if (auto *found = panel->findChild<Widget *>(wanted)) // other pages use the name too
            return found;
        return m_fixture->find<Widget>(wanted);
    }
    QAction *action(Command command) { return m_fixture->window().actions()[command]; }
    QString verdict() { return find<QLabel>("verdictLabel")->text(); }
    int requests() { return find<QTableView>("requestsTable")->model()->rowCount(); }
    bool isTabShown(const char *name)
    {
        auto *tabs = find<QTabWidget>("resultTabs");
        return tabs->isTabVisible(tabs->indexOf(find<QWidget>(name)));
    }
    void run(int posts, int gets);
    void runUnanswered();
    void openSaved(const simulator::Report &report);
    void choose(const char *box, int index);
    void takeFile(const QString &path);

    std::unique_ptr<support::WindowFixture> m_fixture;
};

void SimulatorPanelTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
    m_fixture->window().showPage(Page::Simulator);
}

void SimulatorPanelTest::cleanup()
{
    m_fixture.reset();
}

// And waits until it is kept.
void SimulatorPanelTest::run(int posts, int gets)
{
    auto *runs = find<QComboBox>("runsBox");
    const int before = runs->count();
    find<QSpinBox>("postsBox")->setValue(posts);
    find<QSpinBox>("getsBox")->setValue(gets);
    action(Command::RunSimulator)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), before + 1, patience);
}

// As the person does it: a choice by the program tells nobody.
void SimulatorPanelTest::choose(const char *name, int index)
{
    auto *box = find<QComboBox>(name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void SimulatorPanelTest::takeFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = find<QFileDialog>("fileChooser")));
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void SimulatorPanelTest::beforeTheFirstRun_noTabIsThere()
{
    auto *tabs = find<QTabWidget>("resultTabs");
    auto *counts = find<QLabel>("countsLabel");
    QVERIFY(!tabs->isVisible());
    QVERIFY(!counts->isVisible()); // no blank line
    QVERIFY(verdict().startsWith("Nothing has run yet"_L1));

    run(3, 3);

    QVERIFY(tabs->isVisible());
    QVERIFY(counts->isVisible());
    QCOMPARE(tabs->currentWidget(), find<QWidget>("timeline"));
}

void SimulatorPanelTest::openSaved(const simulator::Report &report)
{
    const QString file = m_fixture->folder() + "/saved.html"_L1;
    QVERIFY(simulator::saveReport(report, file));
    action(Command::OpenReport)->trigger();
    takeFile(file);
}

void SimulatorPanelTest::stoppedServer_isStartedByTheRun()
{
    auto *button = find<QPushButton>("runButton");
    QVERIFY(button->text().startsWith("Start server"_L1));

    button->click();

    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Consistent"_L1), patience);
    QCOMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QCOMPARE(button->text(), u"&Run"_s);
    QCOMPARE(requests(), 6);
    QVERIFY(!isTabShown("violation"));
    QVERIFY(!isTabShown("comparison"));
}

void SimulatorPanelTest::finishedRun_leavesLogAndHistory()
{
    run(3, 3);

    const QDir outputs(m_fixture->folder() + "/outputs"_L1);
    QTRY_COMPARE(outputs.entryList({u"customer_simulation_*.log"_s}).size(), 1);
    auto *runs = find<QComboBox>("runsBox");
    QTRY_COMPARE(runs->currentIndex(), 0);
    QVERIFY2(runs->currentText().contains("6 request"_L1), qPrintable(runs->currentText()));
    const QRegularExpression second(u"\\d\\d:\\d\\d:\\d\\d"_s); // tells it from the next one
    QVERIFY2(runs->currentText().contains(second), qPrintable(runs->currentText()));
}

void SimulatorPanelTest::headingsOfARun_standAboveTheirCells()
{
    run(3, 3);
    for (const char *name : {"requestsTable", "intervalTable"}) {
        const auto *table = find<QTableView>(name);
        QVERIFY(!table->showGrid());
        const auto *model = table->model();
        QVERIFY(model->rowCount() > 0);
        for (int column = 0; column < model->columnCount(); ++column)
            QCOMPARE(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     model->index(0, column).data(Qt::TextAlignmentRole));
    }
}

void SimulatorPanelTest::runUnanswered()
{
    QTcpServer nobody; // has the port, and goes before the run
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    action(Command::RunSimulator)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("No request was answered"_L1), patience);
}

void SimulatorPanelTest::runThatNobodyAnswers_isNotCalledConsistent()
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
    QVERIFY2(verdict().endsWith("nobody listens there."_L1), qPrintable(verdict()));
    QCOMPARE(find<QLabel>("limitsLabel")->text(),
             u"Limits missed: 6 requests failed, the limit is 0."_s);
    auto *runs = find<QComboBox>("runsBox");
    QTRY_COMPARE(runs->count(), 1);
    QVERIFY2(runs->itemText(0).endsWith("6 requests, none answered"_L1),
             qPrintable(runs->itemText(0)));
}

void SimulatorPanelTest::detailsOfAFailure_followTheLanguage()
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

void SimulatorPanelTest::pastRun_isShownAgain()
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

void SimulatorPanelTest::runThatCannotBeOpened_isNotShownAsChosen()
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

void SimulatorPanelTest::runThatIsNotCompared_hasTheRoomForItsWords()
{
    run(3, 3);
    auto *runs = find<QComboBox>("runsBox");
    auto *companion = find<QComboBox>("companionBox");
    QTRY_VERIFY(runs->width() > companion->width()); // which says "none"
    QCOMPARE(runs->toolTip(), runs->currentText()); // where there is less room

    choose("companionBox", 1);

    QTRY_VERIFY(std::abs(companion->width() - runs->width()) <= 1); // what cannot be halved
}

void SimulatorPanelTest::unlikeRuns_areComparedOnlyIfThePersonSaysSo()
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

void SimulatorPanelTest::likeRuns_areCompared()
{
    run(3, 3);
    run(3, 3);

    choose("companionBox", 2);

    QTRY_VERIFY_WITH_TIMEOUT(isTabShown("comparison"), patience);
    QVERIFY(find<QTableWidget>("comparisonTable")->isVisible());
    QVERIFY(!find<QLabel>("unlikeLabel")->isVisible());
    QVERIFY(!find<QPushButton>("compareAnywayButton")->isVisible());
}

void SimulatorPanelTest::almostEqualFigures_differByNothing()
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

void SimulatorPanelTest::longRun_isDrawnWhileItGoesOnAndCancelled()
{
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back
    find<QSpinBox>("durationBox")->setValue(600);
    find<QSpinBox>("parallelBox")->setValue(2);
    find<QPushButton>("runButton")->setFocus();
    m_fixture->runtime().startServer();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);

    action(Command::RunSimulator)->trigger();

    auto *intervals = find<QTableView>("intervalTable")->model();
    QTRY_VERIFY_WITH_TIMEOUT(intervals->rowCount() >= 3, patience);
    QCOMPARE(find<QTabWidget>("resultTabs")->currentWidget(), find<gui::RunPlots>("plots"));
    QVERIFY(!action(Command::RunSimulator)->isEnabled());
    QCOMPARE(m_fixture->window().focusWidget(), find<QPushButton>("cancelButton"));

    find<QPushButton>("cancelButton")->click();

    QTRY_VERIFY_WITH_TIMEOUT(action(Command::RunSimulator)->isEnabled(), patience);
    QVERIFY(!m_fixture->runtime().isSimulating());
    QVERIFY(requests() > 0);
    QCOMPARE(m_fixture->window().focusWidget(), find<QPushButton>("runButton"));
}

void SimulatorPanelTest::progressOfARun_followsTheLanguage()
{
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back
    find<QSpinBox>("durationBox")->setValue(600);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    action(Command::RunSimulator)->trigger();
    QCOMPARE(verdict(), u"Running…"_s);

    m_fixture->language().choose(u"de"_s); // before the run tells more
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);

    QCOMPARE(verdict(), u"Läuft\u00a0…"_s);
    m_fixture->language().choose(u"en"_s);
    find<QPushButton>("cancelButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->runtime().isSimulating(), patience);
}

void SimulatorPanelTest::formerRun_isGoneWhileAnotherGoesOn()
{
    run(3, 3);
    auto *tabs = find<QTabWidget>("resultTabs");
    tabs->setCurrentWidget(find<QWidget>("requestsSplitter"));
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back, long enough to be watched
    find<QSpinBox>("durationBox")->setValue(1);
    find<QSpinBox>("parallelBox")->setValue(4);
    auto *runs = find<QComboBox>("runsBox");
    bool wasWatched = false, wasLeft = false;
    connect(&m_fixture->runtime(), &runtime::Runtime::simulationProgressed, this, [&] {
        wasWatched = true;
        wasLeft = wasLeft || requests() > 0 || runs->currentIndex() >= 0
            || runs->placeholderText() != "none shown"_L1;
        for (const char *tab : {"timeline", "latencyCurve", "requestsSplitter"})
            wasLeft = wasLeft || isTabShown(tab);
    });

    run(3, 3);

    QVERIFY(wasWatched);
    QVERIFY(!wasLeft);
    QVERIFY(requests() > 0);
    QCOMPARE(tabs->currentWidget(), find<QWidget>("requestsSplitter")); // as the person left it
}

void SimulatorPanelTest::tabsOfARun_areOfOneHeight()
{
    m_fixture->window().resize(900, 600); // where they scroll
    run(3, 3);
    auto *tabs = find<QTabWidget>("resultTabs");
    QSet<int> heights;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents(); // layouts follow by events
        heights << find<QWidget>("results")->height();
    }
    QCOMPARE(heights.size(), 1);
}

void SimulatorPanelTest::openedReport_showsWhatContradictsItself()
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

    QCOMPARE(find<QTabWidget>("resultTabs")->currentWidget(), find<QWidget>("requestsSplitter"));
    QCOMPARE(find<QTableView>("requestsTable")->currentIndex().row(), 2); // number 3
}

void SimulatorPanelTest::timelineOfManyRequests_saysThatItDrawsTheFirst()
{
    simulator::Report report = lostCustomer();
    report.samples.resize(6000, report.samples.front());
    openSaved(report);
    QTRY_COMPARE_WITH_TIMEOUT(requests(), 6000, patience);

    const QString words = find<QWidget>("timeline")->accessibleDescription();
    QVERIFY2(words.endsWith("Only the first 5,000 requests are drawn."_L1), qPrintable(words));
}

void SimulatorPanelTest::shrinkingInVain_isSaid()
{
    openSaved(lostCustomer());
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Violated"_L1), patience);

    Q_EMIT m_fixture->runtime().simulationShrunk({});

    auto *words = find<QLabel>("limitsLabel");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().startsWith("No replay went wrong again"_L1), qPrintable(words->text()));
}

void SimulatorPanelTest::requests_areListedByTheirCause()
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

void SimulatorPanelTest::undecidedRun_isGivenMoreTimeOrFewerRequests()
{
    simulator::Report report = lostCustomer();
    report.plan.owner = simulator::Owner::Ours;
    report.verdict = {.finding = simulator::Finding::Undecided, .operations = 6, .took = 1ms};
    QVERIFY(gui::verdictText(report.verdict).startsWith("Undecided: within 0.001 s"_L1));
    report.verdict.took = 5s;
    QVERIFY(!find<QToolButton>("moreTimeButton")->isEnabled()); // there is no run to replay
    auto *runs = find<QComboBox>("runsBox");
    const auto newest = [runs] { return simulator::openReport(runs->itemData(0).toString()); };
    openSaved(report);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Undecided: within 5.0 s"_L1), patience);

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

void SimulatorPanelTest::soundRunAfterAViolatedOne_leavesItsTab()
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

void SimulatorPanelTest::savedReport_opensAgain()
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

void SimulatorPanelTest::drill_isSeenWhileItIsOnAndEndsWithTheRun()
{
    auto *warning = find<QLabel>("drillWarningLabel");
    QVERIFY(!warning->isVisible());
    find<QComboBox>("drillBox")->setCurrentIndex(1); // replies are lost
    QVERIFY(warning->isVisible());
    auto *banner = find<gui::Banner>("banner");
    bool wasShown = false;
    connect(&m_fixture->runtime(), &runtime::Runtime::simulationProgressed, this,
            [&] { wasShown = wasShown || banner->isShowing(u"simulator/drill"_s); });
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back
    find<QSpinBox>("durationBox")->setValue(1);
    find<QSpinBox>("parallelBox")->setValue(4);

    run(3, 3);

    QVERIFY(wasShown);
    QVERIFY(!banner->isShowing(u"simulator/drill"_s));
    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
    const QString counts = find<QLabel>("countsLabel")->text(); // a cut connection: asked again
    QVERIFY2(!counts.contains(" 0 sent again"_L1), qPrintable(counts));
}

void SimulatorPanelTest::drillOnAForeignServer_cannotBeChosen()
{
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:9"_s);

    QVERIFY(!find<QComboBox>("drillBox")->isEnabled());
}

void SimulatorPanelTest::settings_areKeptButForSeedAndDrill()
{
    auto *panel = m_fixture->window().findChild<gui::SimulatorPanel *>();
    find<QSpinBox>("postsBox")->setValue(12);
    find<QComboBox>("paceBox")->setCurrentIndex(3); // at a changing rate
    find<QSpinBox>("putsBox")->setValue(4);
    find<QComboBox>("drillBox")->setCurrentIndex(1);
    find<QCheckBox>("verifyBox")->setChecked(false);
    QSettings state(m_fixture->folder() + "/state.ini"_L1, QSettings::IniFormat);
    panel->save(state);
    find<QSpinBox>("postsBox")->setValue(1);
    find<QComboBox>("paceBox")->setCurrentIndex(0);
    find<QSpinBox>("putsBox")->setValue(0);
    find<QCheckBox>("verifyBox")->setChecked(true);
    find<QLineEdit>("seedEdit")->setText(u"7"_s);

    panel->restore(state);

    QCOMPARE(find<QSpinBox>("postsBox")->value(), 12);
    QCOMPARE(find<QComboBox>("paceBox")->currentIndex(), 3);
    QCOMPARE(find<QSpinBox>("putsBox")->value(), 4);
    QVERIFY(!find<QCheckBox>("verifyBox")->isChecked());
    QCOMPARE(find<QComboBox>("drillBox")->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>("seedEdit")->text(), u"7"_s);
}

void SimulatorPanelTest::detailsOfAPlan_enterTheCommandLine()
{
    find<QToolButton>("detailsButton")->click();
    QVERIFY(find<QSpinBox>("putsBox")->isVisible());
    find<QSpinBox>("putsBox")->setValue(4);
    find<QSpinBox>("p99Box")->setValue(250);
    find<QComboBox>("startIdBox")->setCurrentIndex(1); // from 1, as teller does by itself

    const QString line = find<QLineEdit>("commandField")->text();

    QVERIFY2(line.contains("--puts 4"_L1), qPrintable(line));
    QVERIFY2(line.contains("--limit p99=250"_L1), qPrintable(line));
    QVERIFY2(!line.contains("--start-id"_L1), qPrintable(line));
    QVERIFY2(!line.contains("--base-url"_L1), qPrintable(line)); // its port is left to chance
    find<QToolButton>("copyCommandButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

// As of how long a run lasts, in German.
void SimulatorPanelTest::longWordsOfTheForm_leaveNoGap()
{
    m_fixture->language().choose(u"de"_s);
    const auto *seed = find<QLabel>("seedLabel");
    const auto *token = find<QLabel>("tokenLabel");

    QTRY_COMPARE(seed->width(), std::max(seed->sizeHint().width(), token->sizeHint().width()));

    m_fixture->language().choose(u"en"_s);
}

void SimulatorPanelTest::faultOfThePlan_goesWhenThePlanIsMended()
{
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:9"_s);
    find<QSpinBox>("oldestBox")->setValue(5); // the youngest is older
    action(Command::RunSimulator)->trigger();
    auto *fault = find<QLabel>("planFaultLabel");
    QVERIFY(fault->isVisible());

    find<QSpinBox>("oldestBox")->setValue(95);

    QVERIFY(!fault->isVisible());
}

void SimulatorPanelTest::runThatWaitsForTheServer_isCancelled()
{
    m_fixture.reset();
    m_fixture = std::make_unique<support::WindowFixture>(); // its store is not opened
    m_fixture->window().show();
    m_fixture->window().showPage(Page::Simulator);
    const auto state = [this] { return m_fixture->runtime().serverStatus().state; };
    find<QPushButton>("runButton")->click();
    QTRY_COMPARE(state(), ServerStatus::State::Starting);
    QVERIFY(!find<QPushButton>("runButton")->isEnabled());
    QVERIFY(action(Command::StopServer)->isEnabled());

    find<QPushButton>("cancelButton")->click();

    QTRY_COMPARE(state(), ServerStatus::State::Stopped);
    QVERIFY(find<QPushButton>("runButton")->isEnabled());
    QVERIFY(!find<QPushButton>("cancelButton")->isEnabled());
}

void SimulatorPanelTest::replay_startsOurServerAndFindsItWhereItIs()
{
    run(3, 3);
    m_fixture->runtime().stopServer();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Stopped);
    auto *runs = find<QComboBox>("runsBox");
    const int before = runs->count();

    action(Command::ReplaySimulator)->trigger(); // on another port: it is left to chance

    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), before + 1, patience);
    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
}

void SimulatorPanelTest::guardedServer_isAskedWithTheTokenThatIsTyped()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    m_fixture->preferences().choose(settings::Key::Token, u"not-for-everyone"_s);
    m_fixture->preferences().choose(settings::Key::Address, u"0.0.0.0"_s);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(status().state, ServerStatus::State::Running);
    // Under an address that nobody gave us, it is as another's.
    find<QLineEdit>("targetEdit")
        ->setText("http://127.0.0.2:%1"_L1.arg(QString::number(status().url.port())));
    auto *token = find<QLineEdit>("tokenEdit");
    QVERIFY(token->isEnabled());
    run(3, 3);
    QVERIFY2(!verdict().startsWith("Consistent"_L1), qPrintable(verdict()));

    token->setText(u"not-for-everyone"_s);
    run(3, 3);

    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
    QVERIFY(!find<QLineEdit>("commandField")->text().contains("everyone"_L1));
    const QString file = m_fixture->folder() + "/state.ini"_L1;
    {
        QSettings state(file, QSettings::IniFormat);
        m_fixture->window().findChild<gui::SimulatorPanel *>()->save(state);
    }
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains("everyone"));
}

void SimulatorPanelTest::ourServerTypedOut_isOurs()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    m_fixture->preferences().choose(settings::Key::Token, u"not-for-everyone"_s);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(status().state, ServerStatus::State::Running);

    find<QLineEdit>("targetEdit")
        ->setText("http://localhost:%1/"_L1.arg(QString::number(status().url.port())));

    QVERIFY(!find<QLineEdit>("tokenEdit")->isEnabled());
    QVERIFY(find<QComboBox>("drillBox")->isEnabled());
    run(3, 3);
    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
}

void SimulatorPanelTest::runBesideAMessage_scrollsNotTwice()
{
    m_fixture->window().resize(1100, 720);
    m_fixture->window().notify({u"test"_s, gui::Tone::Warning, u"Reason "_s.repeated(20), {}});
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back
    find<QSpinBox>("durationBox")->setValue(600);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);

    action(Command::RunSimulator)->trigger();

    auto *intervals = find<QTableView>("intervalTable");
    QTRY_VERIFY_WITH_TIMEOUT(intervals->verticalScrollBar()->maximum() > 0, patience);
    QCOMPARE(find<QScrollArea>("resultsScroll")->verticalScrollBar()->maximum(), 0);
    find<QPushButton>("cancelButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->runtime().isSimulating(), patience);
}

void SimulatorPanelTest::shrinking_isNotSaidInTheColourOfTheVerdict()
{
    openSaved(lostCustomer());
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Violated"_L1), patience);
    const auto *label = find<QLabel>("verdictLabel");
    const QColor bad = label->palette().color(QPalette::WindowText);

    Q_EMIT m_fixture->runtime().shrinkingProgressed(2, 5);

    QVERIFY2(verdict().startsWith("Replaying"_L1), qPrintable(verdict()));
    QVERIFY(label->palette().color(QPalette::WindowText) != bad);
}

QTEST_MAIN(SimulatorPanelTest)
#include "tst_simulatorpanel.moc"
