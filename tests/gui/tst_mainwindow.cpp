// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/lastrun.h"
#include "gui/panels/panel.h"
#include "gui/rowcopy.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/commandsearch.h"
#include "gui/widgets/textroles.h"
#include "tests/gui/windowtest.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

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
class MainWindowTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun_needsOnlyKeys();
    void startHasTheFocus_atFirstRun();
    void help_explainsTheErrorThatIsTold();
    void help_leadsToAllErrors();
    void help_isHeadedNoLargerThanAPage();
    void help_isClosedByEscapeAndGivesTheFocusBack();
    void refusedCustomer_isExplainedAtTheField();
    void takenId_leadsToWhoHasIt();
    void deletedCustomers_comeBack();
    void filter_hidesAndEscapeClears();
    void commandSearch_reachesEveryPage();
    void commandSearch_offersEveryCommandWithItsKeys();
    void commandSearch_dimsTheKeysOfWhatCannotBeDone();
    void commandSearch_saysThatNothingIsFound();
    void commandSearch_isClosedByItsOwnKey();
    void regions_followF6();
    void regions_takeInMessageAndHelp();
    void houseTable_isThereTheNextTime();
    void everyControl_hasAName();
    void everyTable_isLeftByTabAndCopiedByRows();
    void theme_recoloursEverythingAtOnce();
    void pastedJson_isCheckedBeforeItIsAdded();
    void suggestedRun_isShownWhereItRuns();
    void crashOfTheLastRun_leadsToTheHelpBundle();
    void fileOfALongName_leavesTheWindowItsWidth();
    void answersThatCameBefore_fitWhenTheirPageIsShown();
    void help_isOnThePageWhereOneWrites();

private:
    QTableView *table() { return m_fixture->find<QTableView>(u"customersTable"_s); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void addSamples();
};

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

void MainWindowTest::commandSearch_dimsTheKeysOfWhatCannotBeDone()
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *list = m_fixture->find<QListWidget>(u"commandList"_s);
    const auto darkest = [list](const QString &words) { // of the keys beside them
        QListWidgetItem *item = list->findItems(words, Qt::MatchExactly).front();
        list->scrollToItem(item);
        QRect keys = list->visualItemRect(item);
        keys.setLeft(keys.center().x());
        const QImage image = list->viewport()->grab(keys).toImage();
        int grey = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                grey = std::min(grey, qGray(image.pixel(x, y)));
        return grey;
    };
    const int faint = qGray(list->palette().color(QPalette::Disabled, QPalette::WindowText).rgb());
    QVERIFY(darkest(u"Stop the server"_s) < 255); // there are some
    QVERIFY(darkest(u"Stop the server"_s) >= faint); // it does not run
    QVERIFY(darkest(u"Quit"_s) < faint);
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

    const gui::MainWindow next(m_fixture->runtime(), m_fixture->preferences(), m_fixture->clock());
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

void MainWindowTest::suggestedRun_isShownWhereItRuns()
{
    press(Qt::Key_F5);
    QTRY_VERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"suggestion"_s));

    m_fixture->find<QPushButton>(u"bannerRemedy2"_s)->click();

    QCOMPARE(m_fixture->window().page(), Page::Simulator);
    QVERIFY(m_fixture->runtime().isSimulating());
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->runtime().isSimulating(), 30'000);
}

void MainWindowTest::crashOfTheLastRun_leadsToTheHelpBundle()
{
    m_fixture->window().notify(gui::crashNotice(m_fixture->window()));
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"bundleText"_s)->isVisible());
    QCOMPARE(m_fixture->window().page(), Page::Settings);
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

void MainWindowTest::answersThatCameBefore_fitWhenTheirPageIsShown()
{
    auto *amounts = m_fixture->find<QTableView>(u"amountsTable"_s);
    QTRY_COMPARE(amounts->model()->rowCount(), 9);

    m_fixture->window().showPage(Page::Denominations);

    for (int row = 0; row < 9; ++row)
        QTRY_COMPARE(amounts->rowHeight(row), neededHeight(*amounts, row));
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

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
