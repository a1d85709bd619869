// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/measure.h"
#include "gui/widgets/notebars.h"
#include "gui/widgets/waytable.h"
#include "tests/gui/denominationpage.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The combinations of one amount: walked through, gone to, checked, filtered.
class WayExplorerTest : public QObject, protected support::DenominationPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void tenToThe22Ways_areSeenToTheLast();
    void barsOfManyNotes_areSeenWithoutScrolling_data() { scrollBar_standsInTheFrame_data(); }
    void barsOfManyNotes_areSeenWithoutScrolling();
    void chosenCombination_staysWhereTheTableGetsLower();
    void number_isGoneTo();
    void numberBeyondTheLast_isRefused();
    void mixThatPays_isGoneTo();
    void mixThatFails_saysWhy();
    void filter_leavesWhatPasses();
    void filterThatCannotBeRead_hidesNothing();
    void filterTooHardToCount_canBeChanged();
    void filter_isSpeltInTheLanguage();
    void amountWithoutWays_hasNothingToSeek();
    void conditionFromACell_becomesTheFilter();
    void menuKey_asksForTheCurrentCell();
    void columnsOfManyNotes_areNarrow();
    void headings_nameTheCurrencyWhereThereIsRoom();
    void languageFromTheRight_selectsAsWell();
    void numberOfTheCurrentRow_isSeenWhole();
    void headingThatIsTooLong_wraps();
    void fields_standBesideWhereTheirExamplesFit();
    void examples_standWhereWordsBegin();
    void numberOfARow_selectsIt_data() { scrollBar_standsInTheFrame_data(); }
    void numberOfARow_selectsIt();
    void scrollBar_standsInTheFrame_data();
    void scrollBar_standsInTheFrame();
};

void WayExplorerTest::tenToThe22Ways_areSeenToTheLast()
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

// Both columns of them; the page alone is scrolled.
void WayExplorerTest::barsOfManyNotes_areSeenWithoutScrolling()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_panel->setLayoutDirection(direction);
    m_panel->resize(740, 500);
    type("notesEdit", euroNotes);
    type("amountsEdit", u"985"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 95,632"_L1));
    auto &bars = find<gui::NoteBars>("noteBars");
    QTRY_VERIFY(bars.height() >= 4 * gui::NoteBars::rowHeight()); // laid out for the answer
    const int few = bars.height();
    enter("findEdit", u"1x500 + 1x200 + 2x100 + 1x50 + 1x20 + 1x10 + 1x5"_s);
    QCOMPARE(bars.accessibleDescription().count(u'×'), 7);

    QCOMPARE(bars.height(), few); // nothing below moves
    const QImage image = bars.grab().toImage();
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 1);
    const auto hasInk = [&](int left, int right) {
        for (int x = left; x < right; ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != ground)
                    return true;
        return false;
    };
    QVERIFY(hasInk(0, image.width() / 3) && hasInk(2 * image.width() / 3, image.width()));
    QVERIFY(!hasInk(image.width() / 2 - 2, image.width() / 2 + 2)); // they keep apart
    int scrolled = 0;
    for (const QWidget *around = &bars; around; around = around->parentWidget())
        scrolled += qobject_cast<const QScrollArea *>(around) != nullptr;
    QCOMPARE(scrolled, 1);
}

void WayExplorerTest::chosenCombination_staysWhereTheTableGetsLower()
{
    m_panel->resize(1100, 900);
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    QTRY_VERIFY(table.model()->rowCount() > 10);
    const int last = table.model()->rowCount() - 1;
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(last, 0)).center());
    const QString chosen = u"980 EUR: combination %1 of 110"_s.arg(last + 1);
    QCOMPARE(said("wayLabel"), chosen);

    m_panel->resize(1100, 800);

    QTRY_VERIFY(table.model()->rowCount() < last);
    QCOMPARE(said("wayLabel"), chosen);
    QVERIFY(table.selectionModel()->isRowSelected(table.model()->rowCount() - 1)); // still seen
}

void WayExplorerTest::number_isGoneTo()
{
    askForManyWays();
    QTRY_VERIFY(said("wayLabel").endsWith(u"of 1.39 × 10²²"_s));

    enter("goToEdit", u"6,963,004,115,196,352,943,251"_s);

    QCOMPARE(said("wayLabel"),
             u"1,000,000 EUR: combination 6,963,004,115,196,352,943,251 of 1.39 × 10²²"_s);
    QVERIFY(find<QTableView>("waysTable").selectionModel()->hasSelection());
}

void WayExplorerTest::numberBeyondTheLast_isRefused()
{
    enter("goToEdit", u"2"_s); // 30 EUR has one way

    QCOMPARE(said("seekFaultLabel"), u"Type a number from 1 to 1."_s);
    QCOMPARE(said("wayLabel"), u"30 EUR: combination 1 of 1"_s);
    QVERIFY(!find<QToolButton>("nextButton").isEnabled());
    QVERIFY(find<QToolButton>("copyButton").isEnabled());
}

void WayExplorerTest::mixThatPays_isGoneTo()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));

    enter("findEdit", u"3x100 + 68x10"_s);

    QCOMPARE(said("seekFaultLabel"), u"This mix pays the amount."_s);
    QCOMPARE(said("wayLabel"), u"980 EUR: combination 55 of 110"_s); // 55 in the mirrored order
}

void WayExplorerTest::mixThatFails_saysWhy()
{
    enter("findEdit", u"1 x 50 + 1 x 20"_s);
    QCOMPARE(said("seekFaultLabel"),
             u"This mix does not pay the amount. There is no note of 20 EUR. It makes 70 EUR; that "
             "is 40 EUR too much."_s);

    enter("findEdit", u"a lot"_s);
    QCOMPARE(said("seekFaultLabel"), u"This is not a number."_s);
}

void WayExplorerTest::filter_leavesWhatPasses()
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

void WayExplorerTest::filterThatCannotBeRead_hidesNothing()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));

    type("filterEdit", u"100 many"_s);
    QTRY_COMPARE(said("seekFaultLabel"), u"Write conditions such as 50 >= 2 or 100 = 0."_s);
    QVERIFY(said("wayLabel").endsWith("of 110"_L1));
    type("filterEdit", u"20 = 1"_s);
    QTRY_COMPARE(said("seekFaultLabel"), u"There is no note of 20."_s);
}

void WayExplorerTest::filterTooHardToCount_canBeChanged()
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"100000000"_s);
    QTRY_VERIFY(said("wayLabel").endsWith(u"× 10³⁴"_s));

    type("filterEdit", u"5 <= 3"_s); // limits want a table, and this amount has too long a one
    QTRY_COMPARE(said("wayLabel"), u"No combination"_s);
    QVERIFY(find<QLineEdit>("filterEdit").isEnabled());
    type("filterEdit", {});
    QTRY_VERIFY(said("wayLabel").endsWith(u"× 10³⁴"_s));
}

void WayExplorerTest::filter_isSpeltInTheLanguage()
{
    type("notesEdit", u"0.50 5"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 7"_L1)); // 30 EUR
    type("filterEdit", u"0.50 >= 10"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 6"_L1));
    const QLocale before;
    QEvent event(QEvent::LanguageChange);
    QLocale::setDefault(QLocale(QLocale::German));
    QCoreApplication::sendEvent(m_panel.get(), &event);
    const QString german = find<QLineEdit>("filterEdit").text();
    QLocale::setDefault(before);
    QCoreApplication::sendEvent(m_panel.get(), &event);

    QCOMPARE(german, u"0,50 >= 10"_s);
    QCOMPARE(find<QLineEdit>("filterEdit").text(), u"0.50 >= 10"_s);
}

void WayExplorerTest::amountWithoutWays_hasNothingToSeek()
{
    type("amountsEdit", u"985"_s);
    QTRY_COMPARE(said("wayLabel"), u"No combination"_s);
    for (const char *field : {"goToEdit", "findEdit", "filterEdit"})
        QVERIFY(!find<QLineEdit>(field).isEnabled());
    QVERIFY(find<QWidget>("wayTable").isHidden()); // it would be a blank box
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    QVERIFY(!find<QWidget>("wayTable").isHidden());
    for (const char *field : {"goToEdit", "findEdit", "filterEdit"})
        QVERIFY(find<QLineEdit>(field).isEnabled());
}

void WayExplorerTest::conditionFromACell_becomesTheFilter()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    const QRect third = table.visualRect(table.model()->index(2, 1)); // 88 x 10 + 2 x 50

    Q_EMIT table.customContextMenuRequested(third.center());
    QTRY_VERIFY(m_panel->findChild<QMenu *>(u"filterMenu"_s));
    auto *menu = m_panel->findChild<QMenu *>(u"filterMenu"_s);
    QCOMPARE(menu->actions().front()->text(), u"Only with exactly 2 × 50\u00a0EUR"_s);
    menu->actions().front()->trigger();
    menu->close();

    QCOMPARE(find<QLineEdit>("filterEdit").text(), u"50 = 2"_s);
    QTRY_COMPARE(said("wayLabel"), u"980 EUR: combination 1 of 9"_s);
}

void WayExplorerTest::menuKey_asksForTheCurrentCell()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    table.setCurrentIndex(table.model()->index(2, 1)); // 88 x 10 + 2 x 50

    const QPoint middle = table.rect().center();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, middle, table.mapToGlobal(middle),
                          Qt::NoModifier);
    QCoreApplication::sendEvent(&table, &key);

    auto *menu = m_panel->findChild<QMenu *>(u"filterMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().front()->text(), u"Only with exactly 2 × 50\u00a0EUR"_s);
    menu->close();
}

void WayExplorerTest::columnsOfManyNotes_areNarrow()
{
    auto &table = find<QTableView>("waysTable");
    const auto widthOf = [&table](const QString &text) {
        return table.fontMetrics().horizontalAdvance(text);
    };
    type("notesEdit", euroNotes);
    type("amountsEdit", u"980"_s);
    QTRY_COMPARE(table.model()->columnCount(), 8);
    QVERIFY(table.columnWidth(6) < widthOf(u"1,000 EUR"_s)); // of 500, of which 1 fits
    type("amountsEdit", u"1000000"_s);
    QTRY_VERIFY(table.columnWidth(0) > widthOf(u"200,000"_s)); // of 5
}

void WayExplorerTest::headings_nameTheCurrencyWhereThereIsRoom()
{
    auto &table = find<gui::WayTable>("wayTable");
    const QHeaderView &header = *table.view().horizontalHeader();
    const auto heading = [&] {
        return table.model().headerData(0, Qt::Horizontal, Qt::DisplayRole);
    };
    const int wide = table.width(), narrow = header.length() + gui::measure::line();
    QCOMPARE(heading().toString(), u"10\u00a0EUR"_s);
    for (const int width : {narrow, wide}) {
        table.resize(width, table.height());
        QCOMPARE(heading().toString(), width == wide ? u"10\u00a0EUR"_s : u"10"_s);
        QVERIFY(header.length() <= table.view().viewport()->width());
    }
}

void WayExplorerTest::languageFromTheRight_selectsAsWell()
{
    m_panel->setLayoutDirection(Qt::RightToLeft);
    type("amountsEdit", u"80"_s);

    QTRY_VERIFY(said("wayLabel").startsWith("80 EUR"_L1));
    QVERIFY(find<QTableView>("amountsTable").selectionModel()->hasSelection());
    QVERIFY(find<QTableView>("waysTable").selectionModel()->hasSelection());
    QTRY_VERIFY(find<QTableView>("ruleTable").selectionModel()->hasSelection());
}

void WayExplorerTest::numberOfTheCurrentRow_isSeenWhole()
{
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    QFont bold = table.font(); // as the style draws it
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int i = 1; i <= 110; ++i) {
        const QString number = QString::number(i);
        const int room = table.verticalHeader()->width() - 2 * gui::measure::gap();
        QCOMPARE(metrics.elidedText(number, Qt::ElideRight, room), number);
        QTest::keyClick(&table, Qt::Key_Down);
    }
}

void WayExplorerTest::fields_standBesideWhereTheirExamplesFit()
{
    const auto &first = find<QLineEdit>("goToEdit"), &second = find<QLineEdit>("findEdit");
    for (const int width : {1400, 700, 1400}) {
        m_panel->resize(width, 700);
        QTRY_COMPARE(first.y() == second.y(), width == 1400);
        QTRY_VERIFY(second.width()
                    > second.fontMetrics().horizontalAdvance(second.placeholderText()));
    }
}

void WayExplorerTest::examples_standWhereWordsBegin()
{
    m_panel->setLayoutDirection(Qt::RightToLeft);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    for (const char *field : {"goToEdit", "findEdit", "filterEdit"})
        QVERIFY(find<QLineEdit>(field).alignment() & Qt::AlignRight);
}

void WayExplorerTest::headingThatIsTooLong_wraps()
{
    askForManyWays();
    QTRY_VERIFY(said("wayLabel").endsWith(u"of 1.39 × 10²²"_s));
    QTest::keyClick(&find<QTableView>("waysTable"), Qt::Key_End);

    const auto &heading = find<QLabel>("wayLabel");
    QVERIFY(heading.fontMetrics().horizontalAdvance(heading.text()) > heading.width());
    QTRY_VERIFY(heading.wordWrap() && heading.heightForWidth(heading.width()) <= heading.height());
}

void WayExplorerTest::numberOfARow_selectsIt()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_panel->setLayoutDirection(direction);
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    const QHeaderView &numbers = *table.verticalHeader();
    const auto place = [&numbers](int row) {
        return QPoint(numbers.width() / 2,
                      numbers.sectionViewportPosition(row) + numbers.sectionSize(row) / 2);
    };
    for (const int row : {2, 0, 0}) {
        QTest::mouseClick(numbers.viewport(), Qt::LeftButton, {}, place(row));

        QVERIFY(table.selectionModel()->isRowSelected(row));
        QCOMPARE(said("wayLabel"), u"980 EUR: combination %1 of 110"_s.arg(row + 1));
    }
    QTest::mousePress(numbers.viewport(), Qt::LeftButton, {}, place(0));
    QTest::mouseMove(numbers.viewport(), place(1));
    QTest::mouseRelease(numbers.viewport(), Qt::LeftButton, {}, place(1));
    QVERIFY(table.selectionModel()->isRowSelected(1));
}

void WayExplorerTest::scrollBar_standsInTheFrame_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void WayExplorerTest::scrollBar_standsInTheFrame()
{
    QFETCH(const Qt::LayoutDirection, direction);
    m_panel->setLayoutDirection(direction);
    type("amountsEdit", u"980"_s);
    QTRY_VERIFY(said("wayLabel").endsWith("of 110"_L1));
    auto &table = find<QTableView>("waysTable");
    QScrollBar &bar = *table.verticalScrollBar();
    const auto number = [&table](int row) {
        return table.model()->headerData(row, Qt::Vertical).toString();
    };
    QTRY_VERIFY(bar.isVisible());
    const QRect place(bar.mapTo(&table, QPoint(0, 0)), bar.size());
    QVERIFY(table.contentsRect().contains(place));
    QCOMPARE(place.right() < table.width() / 2, direction == Qt::RightToLeft);

    bar.setValue(bar.maximum());

    QCOMPARE(number(table.model()->rowCount() - 1), u"110"_s);
    QCOMPARE(table.rowViewportPosition(0), 0); // the rows have others in them, and stand still
    bar.triggerAction(QScrollBar::SliderSingleStepSub);
    QCOMPARE(number(table.model()->rowCount() - 1), u"109"_s);
    table.resize(table.width(), table.height() - 1); // which Qt would reckon anew
    QCOMPARE(bar.value(), bar.maximum() - 1);
    type("amountsEdit", u"30"_s); // of one way
    QTRY_VERIFY(!bar.isVisible());
}

int main(int argc, char *argv[])
{
    return support::runInEnglish<WayExplorerTest>(argc, argv);
}
#include "tst_wayexplorer.moc"
