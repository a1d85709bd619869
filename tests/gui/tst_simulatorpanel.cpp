// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"
#include "gui/widgets/runplots.h"
#include "gui/widgets/stateicon.h"
#include "tests/gui/simulatortest.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

// A run as it is started, watched and ended on the simulator's page.
class SimulatorPanelTest : public support::SimulatorTest
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRun_noTabIsThere();
    void stoppedServer_isStartedByTheRun();
    void longRun_isDrawnWhileItGoesOnAndCancelled();
    void progressOfARun_followsTheLanguage();
    void formerRun_isGoneWhileAnotherGoesOn();
    void drill_isSeenWhileItIsOnAndEndsWithTheRun();
    void runThatWaitsForTheServer_isCancelled();
    void replay_startsOurServerAndFindsItWhereItIs();
    void runBesideAMessage_scrollsNotTwice();
    void shrinking_isNotSaidInTheColourOfTheVerdict();
    void shrinking_isWorkUntilItEnds();
};

void SimulatorPanelTest::beforeTheFirstRun_noTabIsThere()
{
    auto *tabs = find<QTabWidget>("resultTabs");
    auto *counts = find<QLabel>("countsLabel");
    QVERIFY(!tabs->isVisible());
    QVERIFY(!counts->isVisible()); // no blank line
    QVERIFY(verdict().startsWith("Nothing has run yet"_L1));
    const auto *shape = find<gui::StateIcon>("verdictIcon");
    const auto picture = [shape] { return shape->icon().pixmap(16).toImage(); };
    const QImage before = picture();
    QVERIFY(shape->isVisible());

    run(3, 3);

    QVERIFY(tabs->isVisible());
    QVERIFY(counts->isVisible());
    QVERIFY(shape->isVisible());
    QVERIFY(picture() != before);
    QCOMPARE(tabs->currentWidget(), find<QWidget>("timelineTab"));
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
    QVERIFY(find<QProgressBar>("runProgress")->isVisible());
    QVERIFY(!find<QProgressBar>("runProgress")->accessibleName().isEmpty());
    for (const char *region : {"serverStatusButton", "rail", "cancelButton"}) {
        press(Qt::Key_F6);
        QCOMPARE(m_fixture->window().focusWidget()->objectName(), QLatin1StringView(region));
    }

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
    tabs->setCurrentWidget(find<QWidget>("requestsTab"));
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back, long enough to be watched
    find<QSpinBox>("durationBox")->setValue(1);
    find<QSpinBox>("parallelBox")->setValue(4);
    auto *runs = find<QComboBox>("runsBox");
    bool wasWatched = false, wasLeft = false;
    connect(&m_fixture->runtime(), &runtime::Runtime::simulationProgressed, this, [&] {
        wasWatched = true;
        wasLeft = wasLeft || requests() > 0 || runs->currentIndex() >= 0
            || runs->placeholderText() != "none shown"_L1;
        for (const char *tab : {"timelineTab", "latencyCurve", "requestsTab"})
            wasLeft = wasLeft || isTabShown(tab);
    });

    run(3, 3);

    QVERIFY(wasWatched);
    QVERIFY(!wasLeft);
    QVERIFY(requests() > 0);
    QCOMPARE(tabs->currentWidget(), find<QWidget>("requestsTab")); // as the person left it
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

void SimulatorPanelTest::shrinking_isWorkUntilItEnds()
{
    openSaved(lostCustomer());
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith("Violated"_L1), patience);
    QVERIFY(!m_fixture->window().hasWorkUnderWay());

    action(Command::ShrinkRun)->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().hasWorkUnderWay(), patience);
    find<QPushButton>("cancelButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window().hasWorkUnderWay(), patience);
    QVERIFY(!m_fixture->runtime().isSimulating());
}

QTEST_MAIN(SimulatorPanelTest)
#include "tst_simulatorpanel.moc"
