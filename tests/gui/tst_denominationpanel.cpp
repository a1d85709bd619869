// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inquiry.h"
#include "tests/gui/denominationpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using gui::Command;

// What is asked on the page, and the table of its answers.
class DenominationPanelTest : public QObject, protected support::DenominationPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void standardJob_isAnsweredAtOnce();
    void typing_countsAnew();
    void pastedList_isRead();
    void pasteButton_replacesTheAmounts();
    void otherLanguage_spellsTheSumsAnew();
    void answersBesideAFault_areCountedInTheLanguage();
    void noAmount_asksForOne();
    void unpayableAmount_saysWhatCanBePaid();
    void currency_bringsItsNotes();
    void currencyOfTheSameNotes_isToldAtOnce();
    void mostNotes_boundTheWays();
    void cassettes_boundTheWays();
    void notesOfCassettes_cannotBeCleared();
    void answers_standInLineWithTheirTabs();
    void addedCassette_holdsAnUnusedNote();
    void question_isThereAgain();
    void newQuestion_endsTheOneBefore();
    void longReckoning_isCancelled();
};

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
    QCOMPARE(table->index(0, 2).data(Qt::ToolTipRole).toString().replace(QChar::Nbsp, u' '),
             why + u'\n' + instead);
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

void DenominationPanelTest::currencyOfTheSameNotes_isToldAtOnce()
{
    find<QPlainTextEdit>("houseTableEdit").setPlainText(u"nonsense"_s); // which is not read anew
    find<QComboBox>("currencyBox").setCurrentText(u"AUD"_s);
    type("amountsEdit", u"30"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"1 × 10 + 1 × 20 AUD"_s);
    const QString notes = find<QLineEdit>("notesEdit").text();

    find<QComboBox>("currencyBox").setCurrentText(u"NZD"_s);

    QCOMPARE(find<QLineEdit>("notesEdit").text(), notes);
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"1 × 10 + 1 × 20 NZD"_s);
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

void DenominationPanelTest::notesOfCassettes_cannotBeCleared()
{
    const auto &notes = find<QLineEdit>("notesEdit");
    find<QCheckBox>("cassettesBox").setChecked(true);
    QVERIFY(!notes.isEnabled() && !notes.isClearButtonEnabled());
    find<QCheckBox>("cassettesBox").setChecked(false);
    QVERIFY(notes.isEnabled() && notes.isClearButtonEnabled());
}

void DenominationPanelTest::answers_standInLineWithTheirTabs()
{
    auto &tabs = find<QTabWidget>("answerTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        const QWidget &page = *tabs.widget(tab);
        QTRY_COMPARE(page.layout()->contentsRect().width(), tabs.width());
    }
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

void DenominationPanelTest::question_isThereAgain()
{
    QSettings state(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    find<QComboBox>("currencyBox").setCurrentText(u"GBP"_s);
    type("notesEdit", u"0.50 5 20"_s);
    type("amountsEdit", u"40.50 100"_s);
    find<QComboBox>("orderBox").setCurrentIndex(2);
    find<QComboBox>("ruleBox").setCurrentIndex(1);
    find<QSpinBox>("maxNotesBox").setValue(30);
    find<QPlainTextEdit>("houseTableEdit").setPlainText(u"40.50 = 2x20 + 1x0.50"_s);
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
    QCOMPARE(find<QPlainTextEdit>("houseTableEdit").toPlainText(), u"40,50 = 2 x 20 + 1 x 0,50"_s);
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
    type("notesEdit", u"997 991 983 977 971"_s); // they share nothing: the slowest to count
    type("amountsEdit", QStringList(400, u"123456789"_s).join(u' '));
    QTRY_VERIFY(find<QPushButton>("cancelReckoningButton").isVisible());
    QCOMPARE(said("summaryLabel"), u"Reckoning…"_s);
    find<QPushButton>("cancelReckoningButton").setFocus();
    find<QPushButton>("cancelReckoningButton").click();
    QVERIFY(find<QPushButton>("cancelReckoningButton").isHidden());
    QVERIFY(find<QLineEdit>("amountsEdit").hasFocus());
    QCOMPARE(said("faultLabel"), u"This was cancelled."_s);
    QVERIFY(!find<QTableView>("amountsTable").isEnabled()); // it answers another question
    QVERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled());
    type("notesEdit", u"10"_s);
    type("amountsEdit", u"30"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"1"_s);
    QVERIFY(said("faultLabel").isEmpty());
}

int main(int argc, char *argv[])
{
    return support::runInEnglish<DenominationPanelTest>(argc, argv);
}
#include "tst_denominationpanel.moc"
