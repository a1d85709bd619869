// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/item.h"
#include "backend/settings/paths.h"
#include "gui/desktop/lastrun.h"
#include "gui/desktop/logfile.h"
#include "gui/desktop/sessionend.h"
#include "gui/look/measure.h"
#include "gui/panels/panel.h"
#include "gui/rowcopy.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/commandsearch.h"
#include "gui/widgets/qrview.h"
#include "gui/widgets/serverplots.h"
#include "gui/widgets/textroles.h"
#include "tests/gui/windowfixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <set>

using gui::Page;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

namespace {

// What the words of a row need at the widths that its columns have.
int neededHeight(QTableView &table, int row)
{
    const int height = table.rowHeight(row);
    table.resizeRowToContents(row);
    const int needed = table.rowHeight(row);
    table.setRowHeight(row, height);
    return needed;
}

} // namespace

// The window as a person uses it: by keys and clicks, over a real store and a real server.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstRun_needsOnlyKeys();
    void startHasTheFocus_atFirstRun();
    void busyPort_isNamedAndTheNextOneOffered();
    void help_explainsTheErrorThatIsTold();
    void help_leadsToAllErrors();
    void help_isHeadedNoLargerThanAPage();
    void shortcuts_beginWhereOneReadsFrom();
    void help_isClosedByEscapeAndGivesTheFocusBack();
    void refusedCustomer_isExplainedAtTheField();
    void takenId_leadsToWhoHasIt();
    void deletedCustomers_comeBack();
    void filter_hidesAndEscapeClears();
    void commandSearch_reachesEveryPage();
    void commandSearch_offersEveryCommandWithItsKeys();
    void commandSearch_saysThatNothingIsFound();
    void commandSearch_isClosedByItsOwnKey();
    void shortcuts_areAllListed();
    void regions_followF6();
    void regions_takeInMessageAndHelp();
    void houseTable_isThereTheNextTime();
    void everyControl_hasAName();
    void everyTable_isLeftByTabAndCopiedByRows();
    void theme_recoloursEverythingAtOnce();
    void portLeftToChance_hasNoUrlUntilItIsKnown();
    void switch_isToggledByAssistiveTools_data();
    void switch_isToggledByAssistiveTools();
    void switchOfNames_isToggledByAssistiveTools();
    void switchThatIsReset_isNoChoice();
    void settingWrittenByAssistiveTools_isTaken();
    void setting_isKeptAndReset();
    void refusedSetting_isForgivenOnceItIsPutBack();
    void outputsFolder_isCheckedWhenItIsChosen();
    void secretThatIsSet_isNeitherShownNorDamaged();
    void testOfTheStore_saysWhatIsThere();
    void shortcuts_areScrolledToAgain();
    void listOfSections_followsThePage();
    void search_findsWhateverTheSettingsSay_data();
    void search_findsWhateverTheSettingsSay();
    void headingOfPrivacy_keepsItsDistance();
    void keyringThatGivesNothing_isSaidAndAskedAgain();
    void pastedJson_isCheckedBeforeItIsAdded();
    void requestOfTheLog_isSentAgain_data();
    void requestOfTheLog_isSentAgain();
    void chosenRequest_takesTheRoomOfThePlots();
    void changedToken_asksForARestart();
    void openServer_tellsWhereOthersReachIt();
    void suggestedRun_isShownWhereItRuns();
    void helpBundle_holdsNoSecrets();
    void crashOfTheLastRun_leadsToTheHelpBundle();
    void fileOfALongName_leavesTheWindowItsWidth();
    void quitWithWorkUnderWay_asks();
    void quitWithAJobUnderWay_asks();
    void quitAfterTheJob_waitsForIt();
    void quitAfterTheJob_isCalledOffWhenItFails();
    void endOfAShrink_isNoticed();
    void endOfTwoJobsAtOnce_isNoticedOnce();
    void failedServer_isStartedByItsKey();
    void endOfTheSession_endsAWindowThatHides();
    void endOfTheSession_isOrderedOnce();
    void hiddenWindow_comesBackToAsk();
    void answersThatCameBefore_fitWhenTheirPageIsShown();
    void networkClosedAgain_takesItsTokenAlong();
    void networkClosedAfterAnotherStart_takesItsTokenAlong();
    void ownToken_outlivesTheOpenNetwork();
    void help_isOnThePageWhereOneWrites();
    void testOfTheStore_isHeardAtItsButton();

private:
    QTableView *table() { return m_fixture->find<QTableView>(u"customersTable"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_fixture->window().windowHandle(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void toggle(const QString &box);
    void addSamples();
    void simulateForLong();
    void beginJob(const QPromise<void> &work);
    void remedy(int number);

    std::unique_ptr<support::WindowFixture> m_fixture;
};

void MainWindowTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
}

void MainWindowTest::cleanup()
{
    m_fixture.reset();
}

void MainWindowTest::addSamples()
{
    press(Qt::Key_2, Qt::AltModifier);
    m_fixture->window().actions()[gui::Command::AddSamples]->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 10);
}

void MainWindowTest::startHasTheFocus_atFirstRun()
{
    QCOMPARE(m_fixture->window().page(), Page::Server);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"startButton"_s);
}

void MainWindowTest::firstRun_needsOnlyKeys()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("http://127.0.0.1:"_L1));

    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Ada"_s);
    press(Qt::Key_Tab);
    type(u"Lovelace"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Lovelace"_s);

    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Stopped);
}

void MainWindowTest::busyPort_isNamedAndTheNextOneOffered()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_fixture->preferences().choose(settings::Key::Port, QString::number(other.serverPort()));
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Failed);
    const QString text = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(text.contains(QString::number(other.serverPort())), qPrintable(text));
    m_fixture->preferences().choose(settings::Key::Port, u"0"_s);
    QCOMPARE(m_fixture->find<QLabel>(u"bannerText"_s)->text(),
             text); // the new port is not to blame
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"server"_s));
}

void MainWindowTest::help_explainsTheErrorThatIsTold()
{
    const auto *help = m_fixture->find<QDockWidget>(u"helpView"_s);
    const auto *text = m_fixture->find<QTextBrowser>(u"helpText"_s);
    m_fixture->window().notify(
        {u"somewhere"_s, gui::Tone::Bad, u"It is taken."_s, {}, {}, u"port_busy"_s});

    press(Qt::Key_F1);
    QVERIFY(help->isVisible());
    QVERIFY2(help->windowTitle().contains("port_busy"_L1), qPrintable(help->windowTitle()));
    const QString entry = text->toPlainText();
    QVERIFY2(entry.startsWith("port_busy"_L1)
                 && entry.contains("another program"_L1, Qt::CaseInsensitive),
             qPrintable(entry));
    QVERIFY2(!entry.contains("store_failed"_L1), qPrintable(entry)); // the next one

    m_fixture->window().showPage(Page::Settings); // where its advice leads
    QCOMPARE(text->toPlainText(), entry);
    m_fixture->find<QListWidget>(u"sectionList"_s)->setFocus(); // where nothing is written
    press(Qt::Key_F1);
    QVERIFY(!help->isVisible());

    m_fixture->find<gui::Banner>(u"banner"_s)->settle(u"somewhere"_s);
    press(Qt::Key_F1);
    QVERIFY(help->isVisible());
    QCOMPARE(help->windowTitle(), u"Help: Settings"_s);
}

void MainWindowTest::help_leadsToAllErrors()
{
    const auto *help = m_fixture->find<QDockWidget>(u"helpView"_s);
    auto *text = m_fixture->find<QTextBrowser>(u"helpText"_s);
    press(Qt::Key_F1);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab); // to the link, which is the only one
    QTest::keyClick(text, Qt::Key_Return);

    QCOMPARE(help->windowTitle(), u"Help: All errors"_s);
    for (const auto &code : {u"port_busy"_s, u"store_failed"_s})
        QVERIFY(text->toPlainText().contains(code));
    press(Qt::Key_F1);
    QVERIFY(help->isVisible());
    QCOMPARE(help->windowTitle(), u"Help: Server"_s);
}

void MainWindowTest::help_isHeadedNoLargerThanAPage()
{
    press(Qt::Key_F1);
    const QTextBlock heading = m_fixture->find<QTextBrowser>(u"helpText"_s)->document()->begin();
    QCOMPARE(heading.blockFormat().headingLevel(), 1);
    const gui::TitleLabel page;
    QTRY_VERIFY(heading.layout()->lineCount() > 0);
    QVERIFY(heading.layout()->lineAt(0).height() < QFontMetricsF(page.font()).height() + 2);
}

void MainWindowTest::shortcuts_beginWhereOneReadsFrom()
{
    m_fixture->window().showPage(Page::Settings);
    const auto edges = [this](Qt::Edge side) {
        std::set<int> places;
        for (const auto *label : m_fixture->window().findChildren<gui::MutedLabel *>())
            if (label->text() == u"F1"_s || label->text() == u"Ctrl+K"_s)
                places.insert(side == Qt::LeftEdge ? label->geometry().left()
                                                   : label->geometry().right());
        return places;
    };
    QTRY_COMPARE(edges(Qt::LeftEdge).size(), 1u);
    m_fixture->language().choose(u"ar"_s);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    QTRY_COMPARE(edges(Qt::RightEdge).size(), 1u);
    QVERIFY(edges(Qt::LeftEdge).size() > 1);
}

void MainWindowTest::help_isClosedByEscapeAndGivesTheFocusBack()
{
    auto *help = m_fixture->find<QDockWidget>(u"helpView"_s);
    press(Qt::Key_F1);
    help->setFocus();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"helpText"_s);
    press(Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"startButton"_s);

    press(Qt::Key_F1);
    m_fixture->find<QToolButton>(u"helpClose"_s)->click();
    QVERIFY(!help->isVisible());
}

void MainWindowTest::refusedCustomer_isExplainedAtTheField()
{
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Ada"_s);
    m_fixture->find<QSpinBox>(u"ageBox"_s)->setValue(17);
    press(Qt::Key_Return);
    auto *fault = m_fixture->find<QLabel>(u"ageFault"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(fault->text().contains("18"_L1));
    QVERIFY(m_fixture->find<QLabel>(u"lastNameFault"_s)->isVisible());
    QCOMPARE(table()->model()->rowCount(), 0);
}

void MainWindowTest::takenId_leadsToWhoHasIt()
{
    addSamples();
    press(Qt::Key_N, Qt::ControlModifier);
    m_fixture->find<QLineEdit>(u"firstNameField"_s)->setText(u"Ada"_s);
    m_fixture->find<QLineEdit>(u"lastNameField"_s)->setText(u"Lovelace"_s);
    m_fixture->find<QLineEdit>(u"idField"_s)->setText(u"3"_s);
    m_fixture->find<QPushButton>(u"submitButton"_s)->click();
    auto *other = m_fixture->find<QPushButton>(u"showOtherButton"_s);
    QTRY_VERIFY(other->isVisible());
    other->click();
    const QModelIndex chosen = table()->currentIndex();
    QCOMPARE(chosen.siblingAtColumn(3).data().toString(), u"3"_s);
    m_fixture->find<QPushButton>(u"useNextButton"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 11);
}

void MainWindowTest::deletedCustomers_comeBack()
{
    addSamples();
    table()->setFocus();
    table()->selectAll();
    press(Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_fixture->find<QWidget>(u"undoBar"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"undoBar"_s)->isHidden());
}

void MainWindowTest::filter_hidesAndEscapeClears()
{
    addSamples();
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"nobody is called so"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_fixture->find<QWidget>(u"emptyState"_s)->isVisible());
    press(Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
}

void MainWindowTest::commandSearch_reachesEveryPage()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_fixture->find<gui::CommandSearch>(u"commandSearch"_s)->isVisible());
    type(u"find setting"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window().page(), Page::Settings);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"findField"_s);
}

void MainWindowTest::commandSearch_offersEveryCommandWithItsKeys()
{
    press(Qt::Key_K, Qt::ControlModifier);
    const auto *list = m_fixture->find<QListWidget>(u"commandList"_s);
    QStringList offered;
    for (int row = 0; row < list->count(); ++row)
        offered << list->item(row)->text() + u'|'
                + list->item(row)->data(Qt::AccessibleDescriptionRole).toString();
    QStringList wanted;
    for (const QAction *action : m_fixture->window().actions().all())
        if (action->objectName() != "searchCommands"_L1)
            wanted << action->text() + u'|' + action->shortcut().toString(QKeySequence::NativeText);
    QCOMPARE(offered, wanted);
}

void MainWindowTest::commandSearch_saysThatNothingIsFound()
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *search = m_fixture->find<gui::CommandSearch>(u"commandSearch"_s);
    auto *field = search->findChild<QLineEdit *>(u"commandField"_s);
    const auto *none = search->findChild<QLabel *>(u"noCommand"_s);
    QVERIFY(!none->isVisible());
    type(u"quit"_s);
    QVERIFY2(field->accessibleDescription().startsWith("Quit"_L1),
             qPrintable(field->accessibleDescription()));

    field->setText(u"make coffee"_s);
    QVERIFY(none->isVisible());
    QVERIFY(!search->findChild<QListWidget *>(u"commandList"_s)->isVisible());
    QCOMPARE(field->accessibleDescription(), none->text());
    press(Qt::Key_Return);
    QVERIFY(search->isVisible());

    field->clear();
    QVERIFY(!none->isVisible());
    QVERIFY(search->findChild<QListWidget *>(u"commandList"_s)->isVisible());
}

void MainWindowTest::commandSearch_isClosedByItsOwnKey()
{
    auto *before = QApplication::focusWidget();
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_fixture->find<gui::CommandSearch>(u"commandSearch"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void MainWindowTest::shortcuts_areAllListed()
{
    QStringList listed;
    for (const QLabel *label :
         m_fixture->find<QWidget>(u"SettingsPanel"_s)->findChildren<QLabel *>())
        listed << label->text();
    for (const QAction *action : m_fixture->window().actions().all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QVERIFY2(listed.contains(action->text()), qPrintable(action->text()));
        const QString keys = action->shortcuts().last().toString(QKeySequence::NativeText);
        QVERIFY2(std::ranges::any_of(listed, [&](const auto &text) { return text.contains(keys); }),
                 qPrintable(keys));
    }
    QVERIFY(listed.contains(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    QVERIFY(listed.contains(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
}

void MainWindowTest::regions_followF6()
{
    QStringList regions;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_F6);
        regions << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(regions, QStringList({u"serverStatusButton"_s, u"rail"_s, u"startButton"_s}));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rail"_s);
}

void MainWindowTest::regions_takeInMessageAndHelp()
{
    m_fixture->window().notify({u"test"_s, gui::Tone::Good, u"It is done."_s, {}});
    press(Qt::Key_F1);
    QStringList regions;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F6);
        regions << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(regions,
             QStringList({u"helpText"_s, u"serverStatusButton"_s, u"rail"_s, u"banner"_s,
                          u"startButton"_s}));
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_Escape); // closes the message, and leads back to the page
    QVERIFY(m_fixture->find<QWidget>(u"banner"_s)->isHidden());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"startButton"_s);
}

void MainWindowTest::houseTable_isThereTheNextTime()
{
    const QString table = u"230 = 2 x 100 + 3 x 10"_s;
    m_fixture->find<QPlainTextEdit>(u"houseTableEdit"_s)->setPlainText(table);

    m_fixture->window().close();

    const gui::MainWindow next(m_fixture->runtime(), m_fixture->preferences());
    QCOMPARE(next.findChild<QPlainTextEdit *>(u"houseTableEdit"_s)->toPlainText(), table);
}

// What the keyboard reaches has something to be called by assistive tools.
void MainWindowTest::everyControl_hasAName()
{
    QStringList nameless;
    for (QWidget *widget : m_fixture->window().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1))
            continue;
        // Qt speaks of a tab widget's bar and pages, which take its focus, not of the widget.
        if (qobject_cast<QTabWidget *>(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty()
            && spoken->text(QAccessible::Value).isEmpty()
            && spoken->text(QAccessible::Description).isEmpty())
            nameless << QLatin1StringView(widget->metaObject()->className()) + u' '
                    + widget->objectName() + u" in "_s + widget->parent()->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void MainWindowTest::everyTable_isLeftByTabAndCopiedByRows()
{
    const QStringList others{u"cassettesTable"_s, u"requestTable"_s}; // edited, copied as cURL
    const auto tables = m_fixture->window().findChildren<QTableView *>();
    QVERIFY(tables.size() > others.size());
    for (const QTableView *table : tables) {
        QVERIFY2(!table->tabKeyNavigation(), qPrintable(table->objectName()));
        if (others.contains(table->objectName()))
            continue;
        QVERIFY2(table->findChild<gui::RowCopy *>(), qPrintable(table->objectName()));
        QVERIFY2(table->selectionBehavior() == QAbstractItemView::SelectRows,
                 qPrintable(table->objectName()));
    }
}

void MainWindowTest::theme_recoloursEverythingAtOnce()
{
    const auto ground = [this](const QString &name) {
        return m_fixture->find<QWidget>(name)->palette().color(QPalette::Window).lightness();
    };
    const auto ink = [this](const QString &name) {
        return m_fixture->find<QWidget>(name)->palette().color(QPalette::WindowText);
    };
    const int light = ground(u"rail"_s);
    m_fixture->theme().choose(gui::Theme::Choice::Dark);
    const auto &dark = gui::Colours::of(gui::Scheme::Dark);
    QTRY_VERIFY(ground(u"rail"_s) < light);
    QCOMPARE(ink(u"storeLabel"_s), dark.muted);
    QCOMPARE(m_fixture->window().palette().color(QPalette::Window), dark.window);
}

// As AT-SPI does it, which presses nothing and clicks nothing.
void MainWindowTest::toggle(const QString &box)
{
    auto *spoken = QAccessible::queryAccessibleInterface(m_fixture->find<QCheckBox>(box));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

void MainWindowTest::portLeftToChance_hasNoUrlUntilItIsKnown()
{
    const auto *url = m_fixture->find<QLabel>(u"urlLabel"_s);
    const auto *copy = m_fixture->find<QToolButton>(u"copyUrlButton"_s);
    const auto *copyAccess = m_fixture->find<QToolButton>(u"copyAccessButton"_s);
    QCOMPARE(url->text(), QString());
    QVERIFY(!copy->isEnabled());
    QVERIFY(!copyAccess->isEnabled());

    m_fixture->runtime().startServer();

    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(copyAccess->isEnabled());
    QCOMPARE(url->text(), m_fixture->runtime().serverStatus().url.toString());
    m_fixture->runtime().stopServer();
    QTRY_VERIFY(!copy->isEnabled());
    QCOMPARE(url->text(), QString());
}

void MainWindowTest::switch_isToggledByAssistiveTools_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<settings::Key>("key");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("off");
    QTest::newRow("starts with the app")
        << u"startWithAppBox"_s << settings::Key::StartServer << u"yes"_s << u"no"_s;
    QTest::newRow("open to the network")
        << u"networkBox"_s << settings::Key::Address << u"0.0.0.0"_s << u"127.0.0.1"_s;
}

void MainWindowTest::switch_isToggledByAssistiveTools()
{
    QFETCH(QString, box);
    QFETCH(settings::Key, key);
    const auto chosen = [&] {
        return settings::item(key).text(m_fixture->preferences().settings());
    };
    toggle(box);
    QTEST(chosen(), "on");
    QVERIFY(m_fixture->find<QCheckBox>(box)->isChecked());
    toggle(box);
    QTEST(chosen(), "off");
    QVERIFY(!m_fixture->find<QCheckBox>(box)->isChecked());
}

void MainWindowTest::switchOfNames_isToggledByAssistiveTools()
{
    auto *box = m_fixture->find<QCheckBox>(u"uniqueNamesBox"_s);
    QTRY_VERIFY(box->isEnabled());
    toggle(box->objectName());
    QTRY_VERIFY(box->isChecked()); // the store has taken it
    const auto names = m_fixture->runtime().names();
    QTRY_VERIFY(names.isFinished());
    QCOMPARE(*names.result(), storage::Names::Unique);
}

void MainWindowTest::switchThatIsReset_isNoChoice()
{
    auto &preferences = m_fixture->preferences();
    const QString file = m_fixture->folder() + "/tellerdesk.ini"_L1;
    for (const settings::Key key : {settings::Key::StartServer, settings::Key::Address}) {
        preferences.choose(key, key == settings::Key::Address ? u"0.0.0.0"_s : u"yes"_s);
        QTRY_VERIFY(QSettings(file, QSettings::IniFormat).contains(settings::item(key).preference));
        preferences.reset(key);
        QTRY_COMPARE(preferences.settings().source(key), settings::Source::Default);
    }
}

void MainWindowTest::settingWrittenByAssistiveTools_isTaken()
{
    m_fixture->window().showPage(Page::Settings);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    field->setFocus();
    QAccessible::queryAccessibleInterface(field)->editableTextInterface()->replaceText(
        0, int(field->text().size()), u"0123456789abcdef"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->preferences().settings().server.token, u"0123456789abcdef"_s);
}

void MainWindowTest::setting_isKeptAndReset()
{
    auto &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::Port, u"8123"_s);
    QCOMPARE(m_fixture->runtime().settings().server.port, 8123);
    QCOMPARE(preferences.settings().source(settings::Key::Port), settings::Source::Preferences);
    QTRY_VERIFY(QFile::exists(m_fixture->folder() + "/tellerdesk.ini"_L1));
    QVERIFY(!preferences.fault(settings::Key::Port, u"99999"_s).isEmpty());
    preferences.reset(settings::Key::Port);
    QTRY_COMPARE(preferences.settings().source(settings::Key::Port), settings::Source::Default);
    QCOMPARE(m_fixture->runtime().settings().server.port, 8000);
}

void MainWindowTest::refusedSetting_isForgivenOnceItIsPutBack()
{
    m_fixture->window().showPage(Page::Settings);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    const QString stored = field->text();
    const QString hint = field->accessibleDescription();
    const auto write = [&](const QString &text) {
        field->setFocus();
        field->setText(text);
        press(Qt::Key_Return);
    };
    write(u"short"_s);
    QTRY_VERIFY(field->accessibleDescription() != hint);
    write(stored);
    QTRY_COMPARE(field->accessibleDescription(), hint);
}

void MainWindowTest::outputsFolder_isCheckedWhenItIsChosen()
{
    const QString file = m_fixture->folder() + "/in-the-way"_L1;
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    m_fixture->preferences().choose(settings::Key::Outputs, file + "/outputs"_L1);
    QTRY_VERIFY(banner->isShowing(u"settings/outputs"_s));
    const QString words = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(words.contains(file) && words.contains("not a folder"_L1), qPrintable(words));
    QCOMPARE(banner->code(), u"io"_s);

    const QString other = m_fixture->folder() + "/elsewhere/outputs"_L1;
    m_fixture->preferences().choose(settings::Key::Outputs, other);
    QTRY_VERIFY(!banner->isShowing(u"settings/outputs"_s));
    QVERIFY(!QFile::exists(other)); // until something is written
}

void MainWindowTest::secretThatIsSet_isNeitherShownNorDamaged()
{
    const auto token = [&] { return m_fixture->preferences().settings().server.token; };
    m_fixture->window().showPage(Page::Settings);
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->placeholderText().isEmpty());
    field->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(token(), u"0123456789abcdef"_s);
    QTest::keyClicks(field, u"fedcba98"_s);
    m_fixture->preferences().choose(settings::Key::Tray, u"yes"_s); // or what the keyring answers
    QTest::keyClicks(field, u"76543210"_s);
    press(Qt::Key_Return);
    QCOMPARE(token(), u"fedcba9876543210"_s);
    QVERIFY(field->text().isEmpty());
    m_fixture->preferences().reset(settings::Key::Token);
    QTRY_VERIFY(field->placeholderText().isEmpty());
}

void MainWindowTest::testOfTheStore_saysWhatIsThere()
{
    m_fixture->find<QPushButton>(u"testStoreButton"_s)->click();
    const auto *result = m_fixture->find<QLabel>(u"testStoreResult"_s);
    QTRY_VERIFY2(result->text().contains(" Redis "_L1), qPrintable(result->text()));
    QVERIFY2(result->text().contains("0 other instances. Changes are allowed."_L1),
             qPrintable(result->text()));
}

void MainWindowTest::shortcuts_areScrolledToAgain()
{
    QAction *show = m_fixture->window().actions()[gui::Command::ShowShortcuts];
    auto *bar = m_fixture->find<QScrollArea>(u"scrollArea"_s)->verticalScrollBar();
    show->trigger();
    QTRY_VERIFY(bar->value() > 0);
    bar->setValue(0);
    show->trigger();
    QVERIFY(bar->value() > 0);
}

void MainWindowTest::listOfSections_followsThePage()
{
    m_fixture->window().showPage(Page::Settings);
    auto *sections = m_fixture->find<QListWidget>(u"sectionList"_s);
    auto *bar = m_fixture->find<QScrollArea>(u"scrollArea"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(sections->currentRow(), 0);

    bar->setValue(bar->maximum());
    QCOMPARE(sections->currentRow(), sections->count() - 1);
    bar->setValue(0);
    QCOMPARE(sections->currentRow(), 0);

    // Also where the page ends before what was chosen is at its top.
    for (int row = sections->count() - 1; row >= 0; --row) {
        sections->setCurrentRow(row);
        QCOMPARE(sections->currentRow(), row);
    }
}

void MainWindowTest::search_findsWhateverTheSettingsSay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("a row") << u"TELLERDESK_OUTPUTS"_s << QStringList(u"Outputs"_s);
    QTest::newRow("a section") << u"privacy"_s << QStringList(u"Privacy"_s);
    QTest::newRow("a box beside the rows") << u"names are unique"_s << QStringList(u"Store"_s);
    QTest::newRow("words of a section") << u"no account"_s << QStringList(u"Privacy"_s);
    QTest::newRow("a library") << u"hiredis"_s << QStringList(u"About"_s);
    QTest::newRow("nothing") << u"coffee with milk"_s << QStringList();
}

void MainWindowTest::search_findsWhateverTheSettingsSay()
{
    QFETCH(QString, words);
    m_fixture->window().showPage(Page::Settings);
    const auto *list = m_fixture->find<QListWidget>(u"sectionList"_s);
    const auto *none = m_fixture->find<QLabel>(u"noneLabel"_s);
    QVERIFY(!none->isVisible());

    m_fixture->find<QWidget>(u"SettingsPanel"_s)
        ->findChild<QLineEdit *>(u"findField"_s)
        ->setText(words);

    QStringList sections;
    for (int row = 0; row < list->count(); ++row)
        if (!list->isRowHidden(row))
            sections << list->item(row)->text();
    QTEST(sections, "sections");
    QCOMPARE(none->isVisible(), sections.isEmpty());
}

void MainWindowTest::headingOfPrivacy_keepsItsDistance()
{
    m_fixture->window().showPage(Page::Settings);
    const auto *text = m_fixture->find<QLabel>(u"privacyText"_s);
    const auto *heading = text->parentWidget()->findChild<gui::HeadingLabel *>();
    QTRY_COMPARE(text->y() - heading->y() - heading->height(), gui::measure::gap());
}

void MainWindowTest::keyringThatGivesNothing_isSaidAndAskedAgain()
{
    auto &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::RedisPassword, u"opensesame"_s);
    const QString file = m_fixture->folder() + "/tellerdesk.ini"_L1;
    QTRY_COMPARE(QSettings(file, QSettings::IniFormat).value(u"keyring/REDIS_PASSWORD"_s),
                 QVariant(u"true"_s));
    m_fixture->keyring().isMissing = true;
    preferences.recall({});
    auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isShowing(u"settings/keyring"_s));
    const QString words = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(words.contains("keyring"_L1), qPrintable(words));

    m_fixture->language().choose(u"de"_s); // said again in it
    QTRY_VERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text() != words);
    QVERIFY(banner->isShowing(u"settings/keyring"_s));

    m_fixture->keyring().isMissing = false;
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(!banner->isShowing(u"settings/keyring"_s));
}

void MainWindowTest::pastedJson_isCheckedBeforeItIsAdded()
{
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = m_fixture->find<QPlainTextEdit>(u"jsonText"_s);
    QCOMPARE(QApplication::focusWidget(), text);
    text->setPlainText(u"[{"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->find<QLabel>(u"jsonFault"_s)->isVisible());
    text->setPlainText(uR"([{"firstName":"Ada","lastName":"Lovelace","age":36,"id":1},
                            {"firstName":"Eve","lastName":"Young","age":7,"id":2}])"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *add = m_fixture->find<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(add->isVisible());
    QVERIFY(m_fixture->find<QPushButton>(u"saveRefusedButton"_s)->isVisible());
    add->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void MainWindowTest::requestOfTheLog_isSentAgain_data()
{
    QTest::addColumn<QString>("tls");
    QTest::newRow("http") << u"no"_s;
    QTest::newRow("https") << u"yes"_s;
}

void MainWindowTest::requestOfTheLog_isSentAgain()
{
    QFETCH(const QString, tls);
    m_fixture->preferences().choose(settings::Key::Tls, tls);
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QNetworkAccessManager network;
    auto *reply = network.get(QNetworkRequest(
        m_fixture->runtime().serverStatus().url.resolved(QUrl(u"/customers?limit=3"_s))));
    reply->ignoreSslErrors();
    QTRY_VERIFY(reply->isFinished());
    auto *log = m_fixture->find<QTableView>(u"requestTable"_s);
    QTRY_COMPARE(log->model()->rowCount(), 1);
    log->selectRow(0);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log->model()->rowCount(), 2);
    QCOMPARE(log->model()->index(1, 2).data().toString(), u"/customers?limit=3"_s);
    QTRY_VERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"repeat"_s));
}

void MainWindowTest::chosenRequest_takesTheRoomOfThePlots()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QNetworkAccessManager network;
    const auto *reply = network.get(QNetworkRequest(m_fixture->runtime().serverStatus().url));
    auto *log = m_fixture->find<QTableView>(u"requestTable"_s);
    QTRY_COMPARE(log->model()->rowCount(), 1);
    QVERIFY(reply);
    m_fixture->window().resize(900, 600);
    const auto *plots = m_fixture->find<gui::ServerPlots>(u"plots"_s);
    QTRY_VERIFY(plots->isVisible());
    log->selectRow(0);
    QTRY_VERIFY(!plots->isVisible());
    QTest::keyClick(log, Qt::Key_Escape);
    QVERIFY(plots->isVisible());
}

void MainWindowTest::changedToken_asksForARestart()
{
    const auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    const auto copied = [this] {
        m_fixture->window().actions()[gui::Command::CopyCurl]->trigger();
        return QGuiApplication::clipboard()->text();
    };
    m_fixture->preferences().choose(settings::Key::Token, u"the-first-of-tokens"_s);
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QVERIFY(!banner->isShowing(u"serverSettings"_s));

    m_fixture->preferences().choose(settings::Key::Token, u"the-second-of-tokens"_s);

    QVERIFY(banner->isShowing(u"serverSettings"_s));
    QVERIFY(m_fixture->preferences().isAwaitingRestart(settings::Key::Token));
    QVERIFY(!m_fixture->preferences().isAwaitingRestart(settings::Key::Port));
    QVERIFY2(copied().contains(u"the-first-of-tokens"_s), qPrintable(copied()));
    // The buttons of the notice before go with the next turn of the event loop.
    QTRY_COMPARE(banner->findChildren<QPushButton *>(u"bannerRemedy1"_s).size(), 1);
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(!m_fixture->preferences().isAwaitingRestart(settings::Key::Token)
                && m_fixture->runtime().serverStatus().state == ServerStatus::State::Running);
    QVERIFY(!banner->isShowing(u"serverSettings"_s));
    QVERIFY2(copied().contains(u"the-second-of-tokens"_s), qPrintable(copied()));
}

void MainWindowTest::openServer_tellsWhereOthersReachIt()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    auto *copy = m_fixture->find<QToolButton>(u"copyAccessButton"_s);
    QVERIFY(!copy->isVisible());

    toggle(u"networkBox"_s);

    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    QTRY_VERIFY(status().inForce && status().inForce->address == "0.0.0.0"_L1);
    QTRY_COMPARE(status().state, ServerStatus::State::Running);
    QVERIFY(copy->isVisible());
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QUrl &url : status().networkUrls) {
        QVERIFY(!QHostAddress(url.host()).isLoopback());
        QVERIFY2(copied.contains("%1 %2"_L1.arg(url.toString(), status().inForce->token)),
                 qPrintable(copied));
    }
    QVERIFY(copied.contains(status().inForce->token));
    const auto *code = m_fixture->window().findChild<gui::QrView *>();
    QCOMPARE(code->accessibleDescription(), copied.section(u'\n', 0, 0));
    QVERIFY(m_fixture->find<QToolButton>(u"qrButton"_s)->isEnabled());
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"serverSettings"_s));
}

void MainWindowTest::suggestedRun_isShownWhereItRuns()
{
    press(Qt::Key_F5);
    QTRY_VERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"suggestion"_s));

    m_fixture->find<QPushButton>(u"bannerRemedy2"_s)->click();

    QCOMPARE(m_fixture->window().page(), Page::Simulator);
    QVERIFY(m_fixture->runtime().isSimulating());
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->runtime().isSimulating(), 30'000);
}

void MainWindowTest::helpBundle_holdsNoSecrets()
{
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    gui::LogFile(settings::stateFolder()).write("somebody wrote 0123456789abcdef\n");
    m_fixture->window().actions()[gui::Command::ShowSettings]->trigger();
    m_fixture->window().actions()[gui::Command::MakeHelpBundle]->trigger();
    auto *text = m_fixture->find<QPlainTextEdit>(u"bundleText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains("TELLERDESK_TOKEN: set"_L1));
    QVERIFY(text->toPlainText().contains("somebody wrote "_L1));
    QVERIFY(!text->toPlainText().contains("0123456789abcdef"_L1));
    m_fixture->find<QPushButton>(u"saveBundleButton"_s)->click();
    const QString file = m_fixture->folder() + "/outputs/tellerdesk_help_bundle.txt"_L1;
    QTRY_VERIFY(QFile::exists(file));
}

void MainWindowTest::crashOfTheLastRun_leadsToTheHelpBundle()
{
    m_fixture->window().notify(gui::crashNotice(m_fixture->window()));
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"bundleText"_s)->isVisible());
    QCOMPARE(m_fixture->window().page(), Page::Settings);
}

void MainWindowTest::simulateForLong()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    simulator::Plan plan;
    plan.target = m_fixture->runtime().serverStatus().url;
    plan.pace = simulator::Pace::BackToBack;
    plan.parallel = 1;
    plan.duration = std::chrono::minutes(5);
    QVERIFY(m_fixture->runtime().simulate(plan));
}

void MainWindowTest::fileOfALongName_leavesTheWindowItsWidth()
{
    const QString name = QString(240, u'w') + ".csv"_L1;
    Q_EMIT m_fixture->window().findChild<gui::Panel *>()->fileWritten("/somewhere/"_L1 + name);

    const auto *button = m_fixture->find<QToolButton>(u"fileStatusButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(m_fixture->find<QWidget>(u"statusStrip"_s)->minimumSizeHint().width()
            < m_fixture->window().minimumWidth());
    QCOMPARE(button->accessibleName(), name); // who hears it hears it all
    QVERIFY(button->toolTip().contains(name));
}

void MainWindowTest::quitWithWorkUnderWay_asks()
{
    simulateForLong();
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    QCOMPARE(closed.size(), 0);
    m_fixture->find<QPushButton>(u"bannerRemedy2"_s)->click(); // stop and quit
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::beginJob(const QPromise<void> &work)
{
    Q_EMIT static_cast<gui::Panel *>(m_fixture->find<QWidget>(u"CustomersPanel"_s))
        ->begun(gui::writingOf(u"/somewhere/all.csv"_s, work.future()));
}

void MainWindowTest::remedy(int number)
{
    m_fixture->find<QPushButton>("bannerRemedy%1"_L1.arg(QString::number(number)))->click();
}

void MainWindowTest::quitWithAJobUnderWay_asks()
{
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QPromise<void> work;
    work.start();
    beginJob(work);
    m_fixture->window().close();
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    QVERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text().contains("all.csv"_L1));
    QCOMPARE(closed.size(), 0);
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text().contains("Noch im Gange"_L1));
    m_fixture->language().choose(u"en"_s);
    remedy(2); // stop and quit
    QVERIFY(work.isCanceled());
    QCOMPARE(closed.size(), 1);
    work.finish();
}

void MainWindowTest::quitAfterTheJob_waitsForIt()
{
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QPromise<void> work;
    work.start();
    beginJob(work);
    press(Qt::Key_Q, Qt::ControlModifier);
    remedy(1); // finish and quit
    QCOMPARE(closed.size(), 0);
    work.finish();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!work.isCanceled());
}

void MainWindowTest::quitAfterTheJob_isCalledOffWhenItFails()
{
    gui::UnderWay work(m_fixture->runtime());
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QSignalSpy idle(&work, &gui::UnderWay::becameIdle);
    QPromise<void> writing;
    writing.start();
    beginJob(writing);
    work.add(gui::writingOf(u"all.csv"_s, writing.future()));
    press(Qt::Key_Q, Qt::ControlModifier);
    remedy(1); // finish and quit
    Q_EMIT static_cast<gui::Panel *>(m_fixture->find<QWidget>(u"CustomersPanel"_s))
        ->noticed({u"saved"_s, gui::Tone::Bad, u"no room"_s, {}});
    writing.finish();
    QTRY_COMPARE(idle.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"saved"_s));
}

void MainWindowTest::endOfAShrink_isNoticed()
{
    const gui::UnderWay work(m_fixture->runtime());
    QSignalSpy idle(&work, &gui::UnderWay::becameIdle);
    Q_EMIT m_fixture->runtime().simulationShrunk({});
    QCOMPARE(idle.size(), 1);
}

void MainWindowTest::endOfTwoJobsAtOnce_isNoticedOnce()
{
    gui::UnderWay work(m_fixture->runtime());
    QSignalSpy idle(&work, &gui::UnderWay::becameIdle);
    QPromise<void> one, other;
    for (QPromise<void> *promise : {&one, &other}) {
        promise->start();
        work.add(gui::writingOf(u"all.csv"_s, promise->future()));
    }
    one.finish();
    other.finish();
    QTRY_VERIFY(work.isIdle());
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 1);
}

void MainWindowTest::endOfTheSession_endsAWindowThatHides()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    const gui::SessionEnd end(*qApp, window);
    window.setClosing(gui::Closing::Hides);
    QEvent order(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &order);
    QCOMPARE(closed.size(), 1);
}

// The order that ends the program does not come back to the window that has left.
void MainWindowTest::endOfTheSession_isOrderedOnce()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    gui::SessionEnd end(*qApp, window);
    simulateForLong(); // of which nobody is asked any more
    QEvent order(QEvent::Quit);
    QVERIFY(end.eventFilter(qApp, &order));
    QVERIFY(order.isAccepted());
    QCOMPARE(closed.size(), 1);
    QEvent next(QEvent::Quit);
    QVERIFY(!end.eventFilter(qApp, &next));
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::failedServer_isStartedByItsKey()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    m_fixture->preferences().choose(settings::Key::Port, QString::number(port));
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Failed);
    const gui::Actions &actions = m_fixture->window().actions();
    QVERIFY(actions[gui::Command::StartServer]->isEnabled());
    QVERIFY(!actions[gui::Command::StopServer]->isEnabled());
    QVERIFY(!actions[gui::Command::RestartServer]->isEnabled());

    other.close();
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QCOMPARE(m_fixture->runtime().serverStatus().url.port(), int(port));
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"server"_s));
}

// Closing hides it, with work under way, too; quitting asks all the same.
void MainWindowTest::hiddenWindow_comesBackToAsk()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    window.setClosing(gui::Closing::Hides);
    simulateForLong();
    window.close();
    QVERIFY(window.isHidden());
    window.actions()[gui::Command::Quit]->trigger();
    QVERIFY(window.isVisible());
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    window.close();
    QCOMPARE(closed.size(), 0);
    window.leave();
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::answersThatCameBefore_fitWhenTheirPageIsShown()
{
    auto *amounts = m_fixture->find<QTableView>(u"amountsTable"_s);
    QTRY_COMPARE(amounts->model()->rowCount(), 9);

    m_fixture->window().showPage(Page::Denominations);

    for (int row = 0; row < 9; ++row)
        QTRY_COMPARE(amounts->rowHeight(row), neededHeight(*amounts, row));
}

void MainWindowTest::networkClosedAgain_takesItsTokenAlong()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    const auto isRunningAt = [&](const QString &address) {
        return status().state == ServerStatus::State::Running
            && status().inForce->address == address;
    };
    const auto *words = m_fixture->find<QLabel>(u"accessLabel"_s);
    toggle(u"networkBox"_s);
    press(Qt::Key_F5);
    QTRY_VERIFY(isRunningAt(u"0.0.0.0"_s));
    QVERIFY2(words->isVisible() && words->text().contains(status().inForce->token),
             qPrintable(words->text()));

    toggle(u"networkBox"_s);

    QTRY_VERIFY(isRunningAt(u"127.0.0.1"_s));
    QVERIFY(status().inForce->token.isEmpty());
    for (const auto &name :
         {u"accessLight"_s, u"accessLabel"_s, u"copyAccessButton"_s, u"qrButton"_s})
        QVERIFY2(m_fixture->find<QWidget>(name)->isHidden(), qPrintable(name));
    QTRY_COMPARE(m_fixture->preferences().settings().source(settings::Key::Token),
                 settings::Source::Default);
    QTRY_VERIFY(m_fixture->keyring().secrets.empty());
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"serverSettings"_s));
}

void MainWindowTest::networkClosedAfterAnotherStart_takesItsTokenAlong()
{
    const auto token = [this] { return m_fixture->preferences().settings().server.token; };
    toggle(u"networkBox"_s);
    const QString first = token();
    QVERIFY(!first.isEmpty());
    m_fixture->window().close(); // and keeps what the next one knows it by

    const gui::MainWindow next(m_fixture->runtime(), m_fixture->preferences());
    next.findChild<QCheckBox *>(u"networkBox"_s)->click();

    QVERIFY(token().isEmpty());
    next.findChild<QCheckBox *>(u"networkBox"_s)->click();
    QVERIFY(!token().isEmpty() && token() != first);
}

void MainWindowTest::ownToken_outlivesTheOpenNetwork()
{
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    toggle(u"networkBox"_s);
    toggle(u"networkBox"_s);
    QCOMPARE(m_fixture->preferences().settings().server.address, u"127.0.0.1"_s);
    QCOMPARE(m_fixture->preferences().settings().server.token, u"0123456789abcdef"_s);
    QVERIFY(m_fixture->find<QLabel>(u"accessLabel"_s)->isVisible()); // it is still asked for
    QVERIFY(m_fixture->find<QWidget>(u"accessLight"_s)->isHidden());
}

void MainWindowTest::help_isOnThePageWhereOneWrites()
{
    const auto *help = m_fixture->find<QDockWidget>(u"helpView"_s);
    press(Qt::Key_1, Qt::AltModifier);
    m_fixture->window().notify(
        {u"somewhere"_s, gui::Tone::Bad, u"It is taken."_s, {}, {}, u"port_busy"_s});
    m_fixture->find<QSpinBox>(u"portBox"_s)->setFocus();
    press(Qt::Key_F1);
    QCOMPARE(help->windowTitle(), u"Help: Server"_s);

    m_fixture->find<QToolButton>(u"bannerHelp"_s)->click(); // which takes no focus
    QVERIFY2(help->windowTitle().contains("port_busy"_L1), qPrintable(help->windowTitle()));
    press(Qt::Key_F1);
    QVERIFY(help->isVisible());
    QCOMPARE(help->windowTitle(), u"Help: Server"_s);

    m_fixture->find<gui::Banner>(u"banner"_s)->setFocus();
    press(Qt::Key_F1);
    QVERIFY2(help->windowTitle().contains("port_busy"_L1), qPrintable(help->windowTitle()));
}

void MainWindowTest::testOfTheStore_isHeardAtItsButton()
{
    auto *button = m_fixture->find<QPushButton>(u"testStoreButton"_s);
    const auto *result = m_fixture->find<QLabel>(u"testStoreResult"_s);
    button->click();
    QTRY_VERIFY2(result->text().contains(" Redis "_L1), qPrintable(result->text()));
    QCOMPARE(button->accessibleDescription(), result->text());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
