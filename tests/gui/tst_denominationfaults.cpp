// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/textroles.h"
#include "tests/gui/denominationpage.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// What is wrong with the question, and how it is mended.
class DenominationFaultsTest : public QObject, protected support::DenominationPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void wrongWord_isNamed_data();
    void wrongWord_isNamed();
    void wrongWord_isLeftOutOnRequest_data();
    void wrongWord_isLeftOutOnRequest();
    void fault_isToldAtItsField();
    void faultOfTheCassettes_isToldAtTheirTable();
    void fault_mutesTheFormerAnswer();
    void wrongWord_isQuotedInItsOwnDirection();
    void longWord_isCutShort();
    void fault_makesThePageNoHigherThanItMust();
    void refusedCell_saysWhy();
};

void DenominationFaultsTest::wrongWord_isNamed_data()
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

void DenominationFaultsTest::wrongWord_isNamed()
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

void DenominationFaultsTest::wrongWord_isLeftOutOnRequest_data()
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

void DenominationFaultsTest::wrongWord_isLeftOutOnRequest()
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

void DenominationFaultsTest::fault_isToldAtItsField()
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

void DenominationFaultsTest::faultOfTheCassettes_isToldAtTheirTable()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    const auto &table = find<QTableView>("cassettesTable");
    for (int left = 3; left > 0; --left)
        find<QPushButton>("removeCassetteButton").click();
    QCOMPARE(table.accessibleDescription(), u"Name at least one note to pay with."_s);
    QVERIFY(find<QLineEdit>("notesEdit").accessibleDescription().isEmpty());
    find<QPushButton>("addCassetteButton").click();
    QVERIFY(table.accessibleDescription().isEmpty());
}

void DenominationFaultsTest::fault_mutesTheFormerAnswer()
{
    const QString why = u"These answer an earlier question. Export waits for the next answer."_s;
    const auto &table = find<QTableView>("amountsTable");
    const auto &tabs = find<QTabWidget>("answerTabs");
    const QAction &action = *(*m_actions)[gui::Command::ExportDenominations];
    QVERIFY(action.isEnabled());

    type("amountsEdit", u"30 many"_s);
    QVERIFY(!table.isEnabled() && !tabs.isEnabled() && !action.isEnabled());
    QCOMPARE(said("summaryLabel"), why);
    QVERIFY(action.toolTip().endsWith(why));
    QVERIFY(table.accessibleDescription().endsWith(why));
    QCOMPARE(tabs.accessibleDescription(), why);

    type("amountsEdit", u"30"_s);
    QTRY_VERIFY(action.isEnabled());
    QVERIFY(table.isEnabled() && tabs.isEnabled());
    QVERIFY(said("summaryLabel").startsWith("1 combinations"_L1));
    QVERIFY(!action.toolTip().contains(why));
    QVERIFY(!table.accessibleDescription().contains(why));
    QVERIFY(tabs.accessibleDescription().isEmpty());
}

void DenominationFaultsTest::wrongWord_isQuotedInItsOwnDirection()
{
    type("amountsEdit", u"many"_s);
    QVERIFY(find<QLabel>("faultLabel").text().startsWith(u"“\u2068many\u2069”: "_s));
    find<QPlainTextEdit>("houseTableEdit").setPlainText(u"many"_s);
    QVERIFY(find<QLabel>("houseTableFault").text().startsWith(u"“\u2068many\u2069”: "_s));
}

void DenominationFaultsTest::longWord_isCutShort()
{
    type("amountsEdit", QString(400, u'x'));
    QCOMPARE(said("faultLabel"), u"“%1…”: This is not a number."_s.arg(QString(39, u'x')));
}

void DenominationFaultsTest::fault_makesThePageNoHigherThanItMust()
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
    QTRY_VERIFY(fault.isHidden());
    QTRY_VERIFY(scroll.widget()->height() <= before);
    QCOMPARE(scroll.widget()->height(), least());
}

void DenominationFaultsTest::refusedCell_saysWhy()
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

int main(int argc, char *argv[])
{
    return support::runInEnglish<DenominationFaultsTest>(argc, argv);
}
#include "tst_denominationfaults.moc"
