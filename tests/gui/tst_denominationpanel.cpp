// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"
#include "gui/inquiry.h"
#include "gui/notice.h"
#include "gui/panels/denominationpanel.h"
#include "gui/widgets/jobexport.h"
#include "gui/widgets/textroles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gui::Command;
using gui::Tone;

namespace {

const QString euroNotes = u"5 10 20 50 100 200 500"_s;

} // namespace

// The page over a runtime of its own, driven as a person would; no store is needed.
class DenominationPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<gui::Notice>(); }
    void init();
    void cleanup();

    void standardJob_isAnsweredAtOnce();
    void typing_countsAnew();
    void pastedList_isRead();
    void pasteButton_replacesTheAmounts();
    void wrongWord_isNamed_data();
    void wrongWord_isNamed();
    void wrongWord_isLeftOutOnRequest_data();
    void wrongWord_isLeftOutOnRequest();
    void fault_isToldAtItsField();
    void wrongWord_isQuotedInItsOwnDirection();
    void longWord_isCutShort();
    void fault_makesThePageNoHigherThanItMust();
    void otherLanguage_spellsTheSumsAnew();
    void answersBesideAFault_areCountedInTheLanguage();
    void noAmount_asksForOne();
    void unpayableAmount_saysWhatCanBePaid();
    void currency_bringsItsNotes();
    void mostNotes_boundTheWays();
    void cassettes_boundTheWays();
    void addedCassette_holdsAnUnusedNote();
    void refusedCell_saysWhy();
    void question_isThereAgain();
    void newQuestion_endsTheOneBefore();
    void longReckoning_isCancelled();

    void rule_choosesWhatIsPaid();
    void keptWay_isPaidByTheHouseTable();
    void houseTableThatCannotBeRead_saysWhy();

    void tenToThe22Ways_areSeenToTheLast();
    void number_isGoneTo();
    void numberBeyondTheLast_isRefused();
    void mixThatPays_isGoneTo();
    void mixThatFails_saysWhy();
    void filter_leavesWhatPasses();
    void filterThatCannotBeRead_hidesNothing();
    void conditionFromACell_becomesTheFilter();
    void languageFromTheRight_selectsAsWell();

    void histogram_countsByNotes();
    void forecast_needsCassettes();

    void export_writesTheStandardFile();
    void everyFormat_isOffered_data();
    void everyFormat_isOffered();
    void longExport_saysRateAndRest();
    void exportThatIsCancelled_leavesNothing();
    void folderThatCannotBe_isSaidInWords();
    void listTooLongForTheDisk_offersASample();
    void sample_isDrawnFromALongList();

private:
    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    void type(const char *field, const QString &text) const
    {
        find<QLineEdit>(field).setText(text);
    }
    void enter(const char *field, const QString &text) const
    {
        type(field, text);
        QTest::keyClick(&find<QLineEdit>(field), Qt::Key_Return);
    }
    QString said(const char *label) const // without the marks around what was typed
    {
        return find<QLabel>(label).text().remove(u'\u2068').remove(u'\u2069');
    }
    QString cell(const char *table, int row, int column) const
    {
        const auto *model = find<QTableView>(table).model();
        return model->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
    }
    QString output(const QString &name) const { return m_folder->filePath("out/"_L1 + name); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAction *entry(const QString &text) const;
    void askForManyWays() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<gui::Actions> m_actions;
    std::unique_ptr<gui::DenominationPanel> m_panel;
};

void DenominationPanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    settings::Settings settings;
    settings.outputs = output({});
    m_runtime = std::make_unique<runtime::Runtime>(settings);
    m_actions = std::make_unique<gui::Actions>();
    m_panel = std::make_unique<gui::DenominationPanel>(*m_runtime, *m_actions);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    for (auto *table : m_panel->findChildren<QTableView *>())
        if (table->model())
            new QAbstractItemModelTester(table->model(), table);
    QTRY_COMPARE(cell("amountsTable", 8, 1), u"110"_s);
    QTRY_VERIFY(said("wayLabel").startsWith("30 EUR"_L1));
}

void DenominationPanelTest::cleanup()
{
    m_panel.reset();
    m_actions.reset();
    m_runtime.reset();
}

QAction *DenominationPanelTest::entry(const QString &text) const
{
    QMenu *menu = find<QToolButton>("formatsButton").findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text().startsWith(text))
            return action;
    return nullptr;
}

void DenominationPanelTest::askForManyWays() const
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"1000000"_s);
}

void DenominationPanelTest::standardJob_isAnsweredAtOnce()
{
    const QStringList ways{u"1"_s, u"2"_s, u"2"_s, u"2"_s, u"4"_s, u"9"_s, u"20"_s, u"49"_s};
    for (int row = 0; row < ways.size(); ++row)
        QCOMPARE(cell("amountsTable", row, 1), ways[row]);
    QCOMPARE(cell("amountsTable", 8, 2), u"3 × 10 + 1 × 50 + 9 × 100 EUR"_s);
    QTRY_COMPARE(said("summaryLabel"), u"199 combinations; as text 6.87 KiB"_s);
    QVERIFY(said("faultLabel").isEmpty());
}

void DenominationPanelTest::typing_countsAnew()
{
    auto &field = find<QLineEdit>("amountsEdit");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, u"980 9800"_s);

    QTRY_COMPARE(cell("amountsTable", 1, 1), u"9,801"_s);
    QCOMPARE(find<QTableView>("amountsTable").model()->rowCount(), 2);
}

void DenominationPanelTest::pastedList_isRead()
{
    type("amountsEdit", u"30\n50\t60; 80"_s);

    QTRY_COMPARE(find<QTableView>("amountsTable").model()->rowCount(), 4);
}

void DenominationPanelTest::pasteButton_replacesTheAmounts()
{
    auto &field = find<QLineEdit>("amountsEdit");
    auto &button = find<QPushButton>("pasteButton");
    QGuiApplication::clipboard()->setText(u"30\r\n50\n\t80\n"_s);
    button.click();
    QCOMPARE(field.text(), u"30 50 80"_s);
    QVERIFY(field.hasFocus());
    QTRY_COMPARE(find<QTableView>("amountsTable").model()->rowCount(), 3);
    QGuiApplication::clipboard()->clear();
    button.click();
    QCOMPARE(said("faultLabel"), u"The clipboard holds no text."_s);
    QCOMPARE(field.text(), u"30 50 80"_s);
    field.undo();
    QVERIFY(field.text().startsWith("30 50 60"_L1));
    QVERIFY(said("faultLabel").isEmpty());
}

void DenominationPanelTest::wrongWord_isNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no number") << u"amountsEdit"_s << u"30 many"_s
                               << u"“many”: This is not a number."_s;
    QTest::newRow("negative") << u"amountsEdit"_s << u"-30"_s
                              << u"“-30”: An amount cannot be negative."_s;
    QTest::newRow("nothing") << u"amountsEdit"_s << u"0"_s << u"“0”: There is nothing to pay."_s;
    QTest::newRow("decimals") << u"amountsEdit"_s << u"1.234"_s
                              << u"“1.234”: This has more decimals than the currency."_s;
    QTest::newRow("too large") << u"amountsEdit"_s << u"99999999999999999999"_s
                               << u"“99999999999999999999”: This number is too large."_s;
    QTest::newRow("twice") << u"notesEdit"_s << u"10 50 10"_s
                           << u"“10”: This note is named twice."_s;
    QTest::newRow("no value") << u"notesEdit"_s << u"0 10"_s
                              << u"“0”: A note must be worth more than nothing."_s;
    QTest::newRow("no note") << u"notesEdit"_s << QString()
                             << u"Name at least one note to pay with."_s;
}

void DenominationPanelTest::wrongWord_isNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    type(field.toLatin1(), text);

    QTEST(said("faultLabel"), "said");
    QVERIFY(find<QLabel>("faultLabel").isVisible());
    QCOMPARE(cell("amountsTable", 8, 1), u"110"_s); // the last sound answer stays
    type("amountsEdit", u"30"_s);
    type("notesEdit", u"10"_s);
    QVERIFY(!find<QLabel>("faultLabel").isVisible());
}

void DenominationPanelTest::wrongWord_isLeftOutOnRequest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("first") << u"amountsEdit"_s << u"many 30 50"_s << u"30 50"_s;
    QTest::newRow("between") << u"amountsEdit"_s << u"30 -5 50"_s << u"30 50"_s;
    QTest::newRow("last") << u"amountsEdit"_s << u"30 50 0"_s << u"30 50"_s;
    QTest::newRow("alone") << u"amountsEdit"_s << u"many"_s << QString();
    QTest::newRow("before a comma") << u"amountsEdit"_s << u"30, many, 50"_s << u"30, , 50"_s;
    QTest::newRow("named twice") << u"notesEdit"_s << u"10 50 10"_s << u"10 50"_s;
}

void DenominationPanelTest::wrongWord_isLeftOutOnRequest()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    auto &edit = find<QLineEdit>(field.toLatin1());
    auto &button = find<QPushButton>("leaveOutButton");
    QVERIFY(button.isHidden());
    edit.setFocus();
    edit.selectAll();
    edit.insert(text);
    QVERIFY(button.isVisible());
    QCOMPARE(edit.cursorPosition(), int(text.size())); // nobody moved it

    button.click();

    QTEST(edit.text(), "left");
    QVERIFY(button.isHidden());
    QVERIFY(said("faultLabel").isEmpty());
    QVERIFY(edit.hasFocus());
    edit.undo();
    QCOMPARE(edit.text(), text);
}

void DenominationPanelTest::fault_isToldAtItsField()
{
    auto &amounts = find<QLineEdit>("amountsEdit");
    type("amountsEdit", u"many"_s);
    QVERIFY(amounts.accessibleDescription().endsWith("This is not a number."_L1));
    type("notesEdit", {});
    type("amountsEdit", u"30"_s);
    QVERIFY(amounts.accessibleDescription().isEmpty());
    QCOMPARE(find<QLineEdit>("notesEdit").accessibleDescription(),
             u"Name at least one note to pay with."_s);
    QVERIFY(find<QPushButton>("leaveOutButton").isHidden()); // there is no word
    type("notesEdit", u"10"_s);
    QVERIFY(find<QLineEdit>("notesEdit").accessibleDescription().isEmpty());
}

void DenominationPanelTest::wrongWord_isQuotedInItsOwnDirection()
{
    type("amountsEdit", u"many"_s);
    QVERIFY(find<QLabel>("faultLabel").text().startsWith(u"“\u2068many\u2069”: "_s));
    find<QPlainTextEdit>("houseTableEdit").setPlainText(u"many"_s);
    QVERIFY(find<QLabel>("houseTableFault").text().startsWith(u"“\u2068many\u2069”: "_s));
}

void DenominationPanelTest::longWord_isCutShort()
{
    type("amountsEdit", QString(400, u'x'));
    QCOMPARE(said("faultLabel"), u"“%1…”: This is not a number."_s.arg(QString(39, u'x')));
}

void DenominationPanelTest::otherLanguage_spellsTheSumsAnew()
{
    type("notesEdit", u"0.50 5"_s);
    type("amountsEdit", u"1.5 30"_s);
    const QLocale before;
    QEvent event(QEvent::LanguageChange);
    QLocale::setDefault(QLocale(QLocale::German));
    QCoreApplication::sendEvent(m_panel.get(), &event);
    const QStringList german{find<QLineEdit>("notesEdit").text(),
                             find<QLineEdit>("amountsEdit").text()};
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCoreApplication::sendEvent(m_panel.get(), &event);
    const QString arabic = find<QLineEdit>("amountsEdit").text();
    QLocale::setDefault(before);
    QCoreApplication::sendEvent(m_panel.get(), &event);

    QCOMPARE(german, QStringList({u"0,50 5"_s, u"1,50 30"_s}));
    QCOMPARE(arabic, u"١٫٥٠ ٣٠"_s);
    QCOMPARE(find<QLineEdit>("amountsEdit").text(), u"1.50 30"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"1"_s);
}

void DenominationPanelTest::fault_makesThePageNoHigherThanItMust()
{
    m_panel->resize(1000, 100); // lower than it can be
    auto &scroll = find<QScrollArea>("bodyScroll");
    const auto least = [&scroll] {
        return std::max(scroll.viewport()->height(), scroll.widget()->minimumSizeHint().height());
    };
    QTRY_COMPARE(scroll.widget()->height(), least());
    const int before = scroll.widget()->height();
    type("amountsEdit", u"many"_s);
    QTRY_COMPARE(scroll.widget()->height(), least());

    auto &fault = find<gui::FaultLabel>("faultLabel");
    fault.say(u"word "_s.repeated(200));
    QTRY_VERIFY(fault.height() >= 3 * fault.fontMetrics().height()); // it wraps
    QTRY_VERIFY(fault.height() >= fault.heightForWidth(fault.width()));
    QTRY_COMPARE(scroll.widget()->height(), least());
    QVERIFY(scroll.widget()->height() > before);
    type("amountsEdit", u"30"_s);
    QTRY_COMPARE(scroll.widget()->height(), before);
}

void DenominationPanelTest::answersBesideAFault_areCountedInTheLanguage()
{
    const auto &table = find<QTableView>("amountsTable");
    QVERIFY(table.accessibleDescription().startsWith(u'9'));
    type("amountsEdit", u"many"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    QLocale::setDefault(before);
    QVERIFY(table.accessibleDescription().startsWith(u'٩'));
}

void DenominationPanelTest::noAmount_asksForOne()
{
    type("amountsEdit", {});

    QTRY_COMPARE(said("seekFaultLabel"), u"Type an amount to see how it can be paid."_s);
    QCOMPARE(said("wayLabel"), u"No combination"_s);
    QVERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled());
}

void DenominationPanelTest::unpayableAmount_saysWhatCanBePaid()
{
    type("amountsEdit", u"985"_s);

    const QString why = u"985 EUR cannot be paid. These notes only make multiples of 10 EUR."_s;
    const QString instead = u"Nearest: 980 EUR and 990 EUR."_s;
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"none"_s);
    QCOMPARE(cell("amountsTable", 0, 2), instead);
    QTRY_COMPARE(said("seekFaultLabel"), why); // said once: beside the table, why
    const auto *table = find<QTableView>("amountsTable").model();
    QCOMPARE(table->index(0, 2).data(Qt::ToolTipRole).toString(), why + u'\n' + instead);
    for (const char *name : {"previousButton", "nextButton", "copyButton"})
        QVERIFY(!find<QToolButton>(name).isEnabled());
}

void DenominationPanelTest::currency_bringsItsNotes()
{
    find<QComboBox>("currencyBox").setCurrentText(u"JPY"_s);
    QCOMPARE(find<QLineEdit>("notesEdit").text(), u"1000 2000 5000 10000"_s);
    type("amountsEdit", u"3000"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"1 × 1,000 + 1 × 2,000 JPY"_s);

    find<QComboBox>("currencyBox").setCurrentText(u"EUR"_s);
    QTest::mouseClick(&find<QPushButton>("notesAndCoinsButton"), Qt::LeftButton);
    QVERIFY(find<QLineEdit>("notesEdit").text().startsWith("0.01 0.02"_L1));
    QTest::mouseClick(&find<QPushButton>("allNotesButton"), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>("notesEdit").text(), euroNotes);
}

void DenominationPanelTest::mostNotes_boundTheWays()
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"1000"_s);
    find<QSpinBox>("maxNotesBox").setValue(40);

    QTRY_COMPARE(cell("amountsTable", 0, 1), u"17,263"_s);
}

void DenominationPanelTest::cassettes_boundTheWays()
{
    type("amountsEdit", u"980"_s);
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto *cassettes = find<QTableView>("cassettesTable").model();
    QCOMPARE(cassettes->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const bool isTen = cassettes->index(row, 0).data(Qt::EditRole).toString() == "10"_L1;
        QVERIFY(cassettes->setData(cassettes->index(row, 1), isTen ? u"100"_s : u"5"_s));
    }

    QTRY_COMPARE(cell("amountsTable", 0, 1), u"36"_s);
    QVERIFY(!cassettes->setData(cassettes->index(0, 1), u"some"_s)); // what is no number stays out
    type("amountsEdit", u"5000"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"Nearest: 1,750 EUR."_s);
    QTRY_VERIFY(said("seekFaultLabel").contains("The cassettes do not hold enough."_L1));
}

void DenominationPanelTest::addedCassette_holdsAnUnusedNote()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto *cassettes = find<QTableView>("cassettesTable").model();
    find<QPushButton>("addCassetteButton").click();
    find<QPushButton>("addCassetteButton").click();
    QCOMPARE(cassettes->rowCount(), 5);
    QCOMPARE(cell("cassettesTable", 3, 0), u"5"_s);
    QCOMPARE(cell("cassettesTable", 4, 0), u"20"_s);
    QVERIFY2(said("faultLabel").isEmpty(), qPrintable(said("faultLabel")));
}

void DenominationPanelTest::refusedCell_saysWhy()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto *cassettes = find<QTableView>("cassettesTable").model();
    QVERIFY(!cassettes->setData(cassettes->index(0, 1), u"some"_s));
    QCOMPARE(said("faultLabel"), u"“some”: Give a whole number of notes."_s);
    QVERIFY(!cassettes->setData(cassettes->index(0, 0), u"0"_s));
    QVERIFY(said("faultLabel").contains("worth more than nothing"_L1));
    QVERIFY(cassettes->setData(cassettes->index(0, 1), u"1,500"_s));
    QCOMPARE(cell("cassettesTable", 0, 1), u"1,500"_s);
    QVERIFY(said("faultLabel").isEmpty());
}

void DenominationPanelTest::question_isThereAgain()
{
    QSettings state(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    find<QComboBox>("currencyBox").setCurrentText(u"GBP"_s);
    type("notesEdit", u"0.50 5 20"_s);
    type("amountsEdit", u"40.50 100"_s);
    find<QComboBox>("orderBox").setCurrentIndex(2);
    find<QComboBox>("ruleBox").setCurrentIndex(1);
    find<QSpinBox>("maxNotesBox").setValue(30);
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto *cassettes = find<QTableView>("cassettesTable").model();
    QVERIFY(cassettes->setData(cassettes->index(1, 2), u"7"_s));
    m_panel->save(state);
    const QStringList before{cell("cassettesTable", 1, 0), cell("cassettesTable", 1, 2)};

    const QLocale english;
    QLocale::setDefault(QLocale(QLocale::German));
    m_panel = std::make_unique<gui::DenominationPanel>(*m_runtime, *m_actions);
    m_panel->restore(state);
    QLocale::setDefault(english);

    QCOMPARE(find<QComboBox>("currencyBox").currentText(), u"GBP"_s);
    QCOMPARE(find<QLineEdit>("notesEdit").text(), u"0,50 5 20"_s);
    QCOMPARE(find<QLineEdit>("amountsEdit").text(), u"40,50 100"_s);
    QCOMPARE(find<QComboBox>("orderBox").currentIndex(), 2);
    QCOMPARE(find<QComboBox>("ruleBox").currentIndex(), 1);
    QCOMPARE(find<QSpinBox>("maxNotesBox").value(), 30);
    QVERIFY(find<QCheckBox>("cassettesBox").isChecked());
    QCOMPARE(find<QTableView>("cassettesTable").model()->rowCount(), 3);
    QCOMPARE(QStringList({cell("cassettesTable", 1, 0), cell("cassettesTable", 1, 2)}), before);
}

void DenominationPanelTest::newQuestion_endsTheOneBefore()
{
    gui::Inquiry inquiry(nullptr);
    std::atomic_bool isRunning = false;
    const auto endless = [&isRunning](const runtime::Progress &progress) -> base::Result<int> {
        isRunning = true;
        while (!progress.isCancelled())
            QThread::yieldCurrentThread();
        isRunning = false;
        return 1;
    };
    int answer = 0;
    const auto take = [&answer](const base::Result<int> &given) { answer = given.value_or(-1); };
    inquiry.ask(m_runtime->work<int>(endless), take);
    QTRY_VERIFY(isRunning);
    QTRY_VERIFY(inquiry.isLong());
    inquiry.ask(
        m_runtime->work<int>([](const runtime::Progress &) { return base::Result<int>(2); }), take);
    QTRY_VERIFY(!isRunning);
    QTRY_COMPARE(answer, 2);
    QVERIFY(!inquiry.isLong());
}

void DenominationPanelTest::longReckoning_isCancelled()
{
    QVERIFY(find<QPushButton>("cancelReckoningButton").isHidden());
    type("notesEdit", u"0.01 0.02 0.05 0.10 0.20 0.50 1 2 5 10 20 50 100 200 500"_s);
    type("amountsEdit", QStringList(400, u"123456789.97"_s).join(u' '));
    QTRY_VERIFY(find<QPushButton>("cancelReckoningButton").isVisible());
    find<QPushButton>("cancelReckoningButton").click();
    QVERIFY(find<QPushButton>("cancelReckoningButton").isHidden());
    QCOMPARE(said("faultLabel"), u"This was cancelled."_s);
    type("notesEdit", u"10"_s);
    type("amountsEdit", u"30"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"1"_s);
    QVERIFY(said("faultLabel").isEmpty());
}

void DenominationPanelTest::rule_choosesWhatIsPaid()
{
    type("amountsEdit", u"230"_s);
    find<QComboBox>("ruleBox").setCurrentText(u"even counts"_s);

    const auto *model = find<QTableView>("amountsTable").model();
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"3 × 10 + 2 × 50 + 1 × 100 EUR"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Paid by even counts"_s);
    QCOMPARE(model->index(0, 2).data(Qt::ToolTipRole).toString(),
             u"3\u00a0×\u00a010 + 2\u00a0×\u00a050 + 1\u00a0×\u00a0100\u00a0EUR\n1 of every note, "
             "the rest in fewest."_s);
}

void DenominationPanelTest::keptWay_isPaidByTheHouseTable()
{
    constexpr int evenCounts = 3, houseTable = 5;
    type("amountsEdit", u"230"_s);
    auto &rules = find<QTableView>("ruleTable");
    QTRY_COMPARE(cell("ruleTable", evenCounts, 1), u"3 × 10 + 2 × 50 + 1 × 100 EUR"_s);
    QCOMPARE(cell("ruleTable", houseTable, 3), u"The house table has no entry for this amount."_s);

    rules.selectRow(evenCounts);
    find<QPushButton>("keepWayButton").click();

    QCOMPARE(find<QPlainTextEdit>("houseTableEdit").toPlainText(),
             u"230 = 1 x 100 + 2 x 50 + 3 x 10"_s);
    QTRY_COMPARE(cell("ruleTable", houseTable, 1), u"3 × 10 + 2 × 50 + 1 × 100 EUR"_s);
    find<QComboBox>("ruleBox").setCurrentText(u"house table"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"3 × 10 + 2 × 50 + 1 × 100 EUR"_s);
    rules.selectRow(0);
    find<QPushButton>("keepWayButton").click(); // another way takes its place
    QCOMPARE(find<QPlainTextEdit>("houseTableEdit").toPlainText(), u"230 = 2 x 100 + 3 x 10"_s);
}

void DenominationPanelTest::houseTableThatCannotBeRead_saysWhy()
{
    auto &field = find<QPlainTextEdit>("houseTableEdit");
    field.setPlainText(u"230 = 2 x 100 + 3 x 10\n80 = much"_s);

    QCOMPARE(said("houseTableFault"), u"“80 = much”: This is not a number."_s);
    field.setPlainText(u"80 = 1 x 50 + 2 x 10"_s); // falls short
    QVERIFY(said("houseTableFault").isEmpty());
    type("amountsEdit", u"80"_s);
    QTRY_COMPARE(cell("ruleTable", 5, 3), u"This cannot be paid with these notes."_s);
}

void DenominationPanelTest::languageFromTheRight_selectsAsWell()
{
    m_panel->setLayoutDirection(Qt::RightToLeft);
    type("amountsEdit", u"80"_s);

    QTRY_VERIFY(said("wayLabel").startsWith("80 EUR"_L1));
    QVERIFY(find<QTableView>("amountsTable").selectionModel()->hasSelection());
    QVERIFY(find<QTableView>("waysTable").selectionModel()->hasSelection());
    QTRY_VERIFY(find<QTableView>("ruleTable").selectionModel()->hasSelection());
}

void DenominationPanelTest::tenToThe22Ways_areSeenToTheLast()
{
    askForManyWays();
    QTRY_VERIFY(said("wayLabel").endsWith(u"of 1.39 × 10²²"_s));
    QCOMPARE(find<QLabel>("wayLabel").toolTip(), u"13,926,008,230,392,705,886,501"_s);

    auto &table = find<QTableView>("waysTable");
    QVERIFY(table.verticalHeader()->width() < table.width() / 4); // its short numbers take little
    QTest::keyClick(&table, Qt::Key_End);

    QVERIFY(table.viewport()->x() >= table.verticalHeader()->width()); // its long numbers have room
    QCOMPARE(said("wayLabel"),
             u"1,000,000 EUR: combination 13,926,008,230,392,705,886,501 of 1.39 × 10²²"_s);
    QTest::keyClick(&find<QTableView>("waysTable"), Qt::Key_Home);
    QCOMPARE(said("wayLabel"), u"1,000,000 EUR: combination 1 of 1.39 × 10²²"_s);
}

void DenominationPanelTest::number_isGoneTo()
{
    askForManyWays();
    QTRY_VERIFY(said("wayLabel").endsWith(u"of 1.39 × 10²²"_s));

    enter("goToEdit", u"6,963,004,115,196,352,943,251"_s);

    QCOMPARE(said("wayLabel"),
             u"1,000,000 EUR: combination 6,963,004,115,196,352,943,251 of 1.39 × 10²²"_s);
    QVERIFY(find<QTableView>("waysTable").selectionModel()->hasSelection());
}

void DenominationPanelTest::numberBeyondTheLast_isRefused()
{
    enter("goToEdit", u"2"_s); // 30 EUR has one way

    QCOMPARE(said("seekFaultLabel"), u"Type a number from 1 to 1."_s);
    QCOMPARE(said("wayLabel"), u"30 EUR: combination 1 of 1"_s);
    QVERIFY(!find<QToolButton>("nextButton").isEnabled());
    QVERIFY(find<QToolButton>("copyButton").isEnabled());
}

void DenominationPanelTest::mixThatPays_isGoneTo()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));

    enter("findEdit", u"3x100 + 68x10"_s);

    QCOMPARE(said("seekFaultLabel"), u"This mix pays the amount."_s);
    QCOMPARE(said("wayLabel"), u"980 EUR: combination 55 of 110"_s); // 55 in the mirrored order
}

void DenominationPanelTest::mixThatFails_saysWhy()
{
    enter("findEdit", u"1 x 50 + 1 x 20"_s);
    QCOMPARE(said("seekFaultLabel"),
             u"This mix does not pay the amount. There is no note of 20 EUR. It makes 70 EUR; that "
             "is 40 EUR too much."_s);

    enter("findEdit", u"a lot"_s);
    QCOMPARE(said("seekFaultLabel"), u"This is not a number."_s);
}

void DenominationPanelTest::filter_leavesWhatPasses()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));

    type("filterEdit", u"100 = 3, 50 >= 1"_s);

    QTRY_COMPARE(said("wayLabel"), u"980 EUR: combination 1 of 13"_s);
    QCOMPARE(said("seekFaultLabel"), u"13 of 110 combinations pass the filter."_s);
    QCOMPARE(cell("waysTable", 0, 1), u"1"_s);
    QCOMPARE(cell("waysTable", 0, 2), u"3"_s);
    enter("findEdit", u"3x100 + 68x10"_s);
    QCOMPARE(said("seekFaultLabel"), u"This mix pays the amount, but the filter hides it."_s);
    find<QLineEdit>("filterEdit").setFocus();
    QTest::keyClick(&find<QLineEdit>("filterEdit"), Qt::Key_Escape);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    type("filterEdit", u"100 > 9"_s);
    QTRY_COMPARE(said("seekFaultLabel"), u"0 of 110 combinations pass the filter."_s);
    QCOMPARE(said("wayLabel"), u"No combination"_s);
}

void DenominationPanelTest::filterThatCannotBeRead_hidesNothing()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));

    type("filterEdit", u"100 many"_s);
    QTRY_COMPARE(said("seekFaultLabel"), u"Write conditions such as 50 >= 2 or 100 = 0."_s);
    QVERIFY(said("wayLabel").endsWith("of 110"_L1));
    type("filterEdit", u"20 = 1"_s);
    QTRY_COMPARE(said("seekFaultLabel"), u"There is no note of 20."_s);
}

void DenominationPanelTest::conditionFromACell_becomesTheFilter()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    const QRect third = table.visualRect(table.model()->index(2, 1)); // 88 x 10 + 2 x 50

    Q_EMIT table.customContextMenuRequested(third.center());
    QTRY_VERIFY(m_panel->findChild<QMenu *>(u"filterMenu"_s));
    auto *menu = m_panel->findChild<QMenu *>(u"filterMenu"_s);
    QCOMPARE(menu->actions().front()->text(), u"Only with exactly 2 × 50 EUR"_s);
    menu->actions().front()->trigger();
    menu->close();

    QCOMPARE(find<QLineEdit>("filterEdit").text(), u"50 = 2"_s);
    QTRY_COMPARE(said("wayLabel"), u"980 EUR: combination 1 of 9"_s);
}

void DenominationPanelTest::histogram_countsByNotes()
{
    type("amountsEdit", u"60"_s);

    QTRY_COMPARE(cell("histogramTable", 0, 0), u"2"_s); // 10 + 50
    QCOMPARE(cell("histogramTable", 0, 1), u"1"_s);
    QCOMPARE(cell("histogramTable", 4, 0), u"6"_s);
}

void DenominationPanelTest::forecast_needsCassettes()
{
    const auto *model = find<QTableView>("forecastTable").model();
    QCOMPARE(model->rowCount(), 0);

    find<QCheckBox>("cassettesBox").setChecked(true);

    QTRY_COMPARE(model->rowCount(), 5);
    QVERIFY(cell("forecastTable", 0, 1).toInt() > 0);
}

void DenominationPanelTest::export_writesTheStandardFile()
{
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);

    (*m_actions)[Command::ExportDenominations]->trigger();

    QTRY_COMPARE(written.size(), 1);
    const QString path = output(u"denomination_routine_run.txt"_s);
    QCOMPARE(written[0][0].toString(), path);
    QCOMPARE(content(path).size(), 7035);
    QVERIFY(content(path).startsWith("30 EUR:\n- 3 x 10 EUR\n\n50 EUR:\n- 5 x 10 EUR\n"));
}

void DenominationPanelTest::everyFormat_isOffered_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"Plain text: 6.87 KiB"_s << u"txt"_s << QByteArray("30 EUR:\n");
    QTest::newRow("csv") << u"CSV table: "_s << u"csv"_s << QByteArray("amount,10 EUR");
    QTest::newRow("json") << u"JSON: "_s << u"json"_s << QByteArray("{\"currency\":\"EUR\"");
    QTest::newRow("ndjson") << u"JSON, one row a line: "_s << u"ndjson"_s
                            << QByteArray("{\"amount\":30");
    QTest::newRow("markdown") << u"Markdown: "_s << u"md"_s << QByteArray("## 30 EUR");
    QTest::newRow("pdf") << u"PDF for printing"_s << u"pdf"_s << QByteArray("%PDF-1.4");
}

void DenominationPanelTest::everyFormat_isOffered()
{
    QFETCH(QString, title);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    QTRY_VERIFY(said("summaryLabel").endsWith("KiB"_L1)); // the sizes are known

    QAction *action = entry(title);
    QVERIFY(action && action->isEnabled());
    action->trigger();

    QTRY_COMPARE(written.size(), 1);
    QVERIFY(content(output(u"denomination_routine_run."_s + suffix)).startsWith(start));
}

void DenominationPanelTest::longExport_saysRateAndRest()
{
    using gui::JobExport;
    constexpr double bytes = 25 * 1024 * 1024;
    QCOMPARE(JobExport::progressText(300, 900ms, bytes), u"%p%"_s); // too early to tell
    QCOMPARE(JobExport::progressText(0, 2500ms, bytes), u"%p%"_s);
    QCOMPARE(JobExport::progressText(300, 2500ms, bytes), u"%p%, 3.00 MiB a second, 6 s left"_s);
    QCOMPARE(JobExport::progressText(300, 2500ms, 0), u"%p%, 6 s left"_s);
}

void DenominationPanelTest::exportThatIsCancelled_leavesNothing()
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"2000"_s); // 204 MB
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"2,782,164"_s);
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);
    QAction *action = (*m_actions)[Command::ExportDenominations];

    action->trigger();
    QVERIFY(!action->isEnabled());
    find<QPushButton>("cancelButton").click();

    QTRY_VERIFY(action->isEnabled());
    QVERIFY(noticed.isEmpty()); // who cancelled need not be told
    QVERIFY(QDir(output({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!find<QPushButton>("cancelButton").isVisible());
}

void DenominationPanelTest::folderThatCannotBe_isSaidInWords()
{
    QFile inTheWay(m_folder->filePath(u"out"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);

    (*m_actions)[Command::ExportDenominations]->trigger();

    QTRY_COMPARE(noticed.size(), 1);
    const auto notice = noticed[0][0].value<gui::Notice>();
    QCOMPARE(notice.tone, Tone::Bad);
    QVERIFY2(notice.text.contains("choose another folder"_L1), qPrintable(notice.text));
    QVERIFY(inTheWay.remove());
    const QSignalSpy settled(m_panel.get(), &gui::Panel::settled);
    type("amountsEdit", {}); // another question than the one whose answer is to be written
    QTRY_VERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled());
    notice.remedies.front().act(); // try again
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(content(output(u"denomination_routine_run.txt"_s)).size(), 7035);
    QVERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled()); // of what is asked now
}

void DenominationPanelTest::listTooLongForTheDisk_offersASample()
{
    askForManyWays();
    QTRY_COMPARE(said("summaryLabel").left(24), u"1.39 × 10²² combinations"_s);
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    QVERIFY(!entry(u"PDF for printing"_s)->isEnabled());

    (*m_actions)[Command::ExportDenominations]->trigger();
    QTRY_COMPARE(noticed.size(), 1);
    const auto notice = noticed[0][0].value<gui::Notice>();
    QVERIFY2(notice.text.contains("it needs"_L1), qPrintable(notice.text));
    QCOMPARE(notice.remedies.back().label, u"Only a sample of 1,000 each"_s);
    notice.remedies.back().act();

    QTRY_COMPARE(written.size(), 1);
    const QString path = written[0][0].toString();
    const QString seed = path.section(u'_', -1).section(u'.', 0, 0);
    QCOMPARE(path, output(u"denomination_routine_run_sample_%1.txt"_s.arg(seed)));
    const QString heading =
        u"1000000 EUR, 1000 of 13926008230392705886501 ways drawn with seed %1:\n"_s.arg(seed);
    QVERIFY(content(path).startsWith(heading.toLatin1()));
    QCOMPARE(content(path).count('\n'), 1001);
    QVERIFY(!QFile::exists(output(u"denomination_routine_run.txt"_s)));
}

void DenominationPanelTest::sample_isDrawnFromALongList()
{
    QTRY_VERIFY(entry(u"A random sample of 1,000 each…"_s));
    QVERIFY(!entry(u"A random sample of 1,000 each…"_s)->isEnabled()); // 199 are all of them
    askForManyWays();
    QTRY_COMPARE(said("summaryLabel").left(24), u"1.39 × 10²² combinations"_s);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);

    QVERIFY(entry(u"A random sample of 1,000 each…"_s)->isEnabled());
    entry(u"A random sample of 1,000 each…"_s)->trigger();
    QFileDialog *chooser = nullptr;
    QTRY_VERIFY((chooser = m_panel->findChild<QFileDialog *>(u"fileChooser"_s)));
    const QString proposed = QFileInfo(chooser->selectedFiles().value(0)).completeBaseName();
    QVERIFY2(proposed.startsWith("denomination_routine_run_sample_"_L1), qPrintable(proposed));
    Q_EMIT chooser->fileSelected(m_folder->filePath(proposed + u".json"_s));
    chooser->close();

    QTRY_COMPARE(written.size(), 1);
    const QByteArray seed = proposed.section(u'_', -1).toLatin1();
    QVERIFY(content(written[0][0].toString()).contains("\"seed\":" + seed + ','));
}

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    DenominationPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_denominationpanel.moc"
