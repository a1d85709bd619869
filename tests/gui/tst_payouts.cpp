// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/measure.h"
#include "gui/models/cassettemodel.h"
#include "gui/widgets/cassetteforecast.h"
#include "gui/widgets/plot.h"
#include "tests/gui/denominationpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// What a cash machine would pay out: by each rule, by the house table, for how long.
class PayoutsTest : public QObject, protected support::DenominationPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void rule_choosesWhatIsPaid();
    void keptWay_isPaidByTheHouseTable();
    void houseTableThatCannotBeRead_saysWhy();
    void noAmount_leavesNoPayouts();
    void histogram_countsByNotes();
    void histogramOfFewWays_isMarkedInWholeNumbers_data();
    void histogramOfFewWays_isMarkedInWholeNumbers();
    void histogram_saysWhatIsFrequent_data();
    void histogram_saysWhatIsFrequent();
    void spreadWithoutCassettes_isNoReason();
    void forecast_needsCassettes();
    void forecast_namesNoneWhereSeveralLastLongest();
    void partsOfTheForecast_standApart();
    void rulesOfTheForecast_haveTheRoom();
    void linesOfTheForecast_haveTheRoom();
    void copy_takesWholeRows();
    void headingsOfPayouts_standAboveTheirCells();
    void cassettes_areCountedInWholeNumbers();
};

void PayoutsTest::rule_choosesWhatIsPaid()
{
    type("amountsEdit", u"230"_s);
    find<QComboBox>("ruleBox").setCurrentText(u"even counts"_s);

    const auto *model = find<QTableView>("amountsTable").model();
    QTRY_COMPARE(cell("amountsTable", 0, 2), u"3 × 10 + 2 × 50 + 1 × 100 EUR"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Pays"_s); // there is no room
    for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole})
        QCOMPARE(model->headerData(2, Qt::Horizontal, role).toString(), u"Paid by even counts"_s);
    QCOMPARE(
        model->index(0, 2).data(Qt::ToolTipRole).toString(),
        u"3\u00a0×\u00a010\u00a0+ 2\u00a0×\u00a050\u00a0+ 1\u00a0×\u00a0100 EUR\n1 of every note, "
        "the rest in fewest."_s);
}

void PayoutsTest::keptWay_isPaidByTheHouseTable()
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

void PayoutsTest::houseTableThatCannotBeRead_saysWhy()
{
    auto &field = find<QPlainTextEdit>("houseTableEdit");
    field.setPlainText(u"230 = 2 x 100 + 3 x 10\n80 = much"_s);

    QCOMPARE(said("houseTableFault"), u"“80 = much”: This is not a number."_s);
    field.setPlainText(u"80 = 1 x 50 + 2 x 10"_s); // falls short
    QVERIFY(said("houseTableFault").isEmpty());
    type("amountsEdit", u"80"_s);
    QTRY_COMPARE(cell("ruleTable", 5, 3), u"This cannot be paid with these notes."_s);
}

void PayoutsTest::noAmount_leavesNoPayouts()
{
    const auto *rules = find<QTableView>("ruleTable").model();
    QTRY_COMPARE(rules->rowCount(), 6);
    type("amountsEdit", {});
    QTRY_COMPARE(rules->rowCount(), 0);
    QVERIFY(!find<QPushButton>("keepWayButton").isEnabled());
}

void PayoutsTest::histogram_countsByNotes()
{
    type("amountsEdit", u"60"_s);

    QTRY_COMPARE(cell("histogramTable", 0, 0), u"2"_s); // 10 + 50
    QCOMPARE(cell("histogramTable", 0, 1), u"1"_s);
    QCOMPARE(cell("histogramTable", 4, 0), u"6"_s);
}

void PayoutsTest::histogramOfFewWays_isMarkedInWholeNumbers_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("fewest");
    QTest::newRow("one of each") << u"60"_s << u"2"_s;
    QTest::newRow("seven of the most frequent") << u"2700"_s << u"27"_s;
}

// Each of which is seen, and what they count is said.
void PayoutsTest::histogramOfFewWays_isMarkedInWholeNumbers()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, fewest);
    type("amountsEdit", amount);
    QTRY_COMPARE(cell("histogramTable", 0, 0), fewest);
    find<QTabWidget>("answerTabs").setCurrentIndex(2);
    auto &plot = find<gui::Plot>("histogramPlot");
    (void)plot.grab();
    for (const QCPAxis *axis : {plot.xAxis, plot.yAxis})
        for (const QString &number : axis->tickVectorLabels())
            QVERIFY2(!number.contains(u'.'), qPrintable(number));
    const double top = plot.yAxis->tickVector().constLast();
    QVERIFY(plot.yAxis->coordToPixel(top) > QFontMetrics(plot.yAxis->tickLabelFont()).height() / 2);
    QCOMPARE(plot.xAxis->label(), u"Notes"_s);
    QCOMPARE(plot.yAxis->label(), u"Combinations"_s);
}

void PayoutsTest::histogram_saysWhatIsFrequent_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one way") << u"30"_s << u"Notes in each combination: 3."_s;
    QTest::newRow("nothing") << u"230"_s
                             << u"A combination takes 5 to 23 notes; no two take equally many."_s;
    QTest::newRow("several numbers")
        << u"610"_s
        << u"A combination takes 7 to 61 notes; at most 2 combinations take equally many."_s;
    QTest::newRow("one number")
        << u"900"_s << u"A combination takes 9 to 90 notes; most often 18, in 3 combinations."_s;
}

void PayoutsTest::histogram_saysWhatIsFrequent()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, sentence);
    type("amountsEdit", amount);
    QTRY_COMPARE(find<gui::Plot>("histogramPlot").accessibleDescription(), sentence);
}

void PayoutsTest::spreadWithoutCassettes_isNoReason()
{
    constexpr int leastSpread = 2, why = 3;
    type("amountsEdit", u"230"_s);
    QTRY_COMPARE(cell("ruleTable", leastSpread, why),
                 u"No cassette is limited, so fewest notes."_s);
    find<QCheckBox>("cassettesBox").setChecked(true);
    QTRY_COMPARE(cell("ruleTable", leastSpread, why),
                 u"Notes between fullest and emptiest afterwards: 2."_s);
}

// Their names take none beside them.
void PayoutsTest::linesOfTheForecast_haveTheRoom()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    QTRY_COMPARE(find<QTableView>("forecastTable").model()->rowCount(), 5);
    find<QTabWidget>("answerTabs").setCurrentIndex(3);
    auto &plot = find<gui::Plot>("forecastPlot");
    for (const int width : {170, 300, 450, 900}) {
        plot.resize(width, 100);
        (void)plot.grab();
        QVERIFY(plot.axisRect()->height() >= 3 * gui::measure::line()); // its words come on top
        QCOMPARE(plot.graphCount(), 5);
        for (int i = 0; i < plot.graphCount(); ++i)
            QVERIFY(plot.legend->hasItemWithPlottable(plot.graph(i)));
        QVERIFY(plot.legend->minimumOuterSizeHint().width() <= width);
        QVERIFY(plot.axisRect()->width() > width / 2);
        QVERIFY(plot.axisRect()->top() > plot.legend->outerRect().bottom());
    }
}

void PayoutsTest::forecast_needsCassettes()
{
    const auto *model = find<QTableView>("forecastTable").model();
    QCOMPARE(model->rowCount(), 0);

    find<QCheckBox>("cassettesBox").setChecked(true);

    QTRY_COMPARE(model->rowCount(), 5);
    QVERIFY(cell("forecastTable", 0, 1).toInt() > 0);
}

void PayoutsTest::forecast_namesNoneWhereSeveralLastLongest()
{
    constexpr int served = 1;
    find<QCheckBox>("cassettesBox").setChecked(true);
    QTRY_COMPARE(cell("forecastTable", 0, served), u"493"_s);
    QCOMPARE(cell("forecastTable", 1, served), u"493"_s);
    QVERIFY(find<gui::Plot>("forecastPlot")
                .accessibleDescription()
                .startsWith(u"Longest by several rules: 493 customers are served"_s));
}

// Also where the sentence above them wraps.
void PayoutsTest::partsOfTheForecast_standApart()
{
    m_panel->resize(700, 500);
    find<QCheckBox>("cassettesBox").setChecked(true);
    find<QTabWidget>("answerTabs").setCurrentIndex(3);
    const auto &plot = find<gui::Plot>("forecastPlot");
    const auto &table = find<QTableView>("forecastTable");
    QTRY_COMPARE(table.model()->rowCount(), 5);
    QTRY_VERIFY(plot.legend->rowCount() > 1);
    QTRY_VERIFY(plot.geometry().bottom() < table.geometry().top());
    const auto &page = find<gui::CassetteForecast>("cassetteForecast");
    QTRY_VERIFY(page.minimumSizeHint().height()
                >= page.layout()->minimumHeightForWidth(page.width())); // all lines are counted
    const int below = plot.y();
    m_panel->resize(1600, 900);
    QTRY_VERIFY(plot.y() < below); // the sentence takes fewer lines
}

void PayoutsTest::rulesOfTheForecast_haveTheRoom()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto &table = find<QTableView>("forecastTable");
    QTRY_COMPARE(table.model()->rowCount(), 5);
    find<QTabWidget>("answerTabs").setCurrentIndex(3);
    table.resize(18 * gui::measure::line(), table.height());
    for (int rule = 0; rule < 5; ++rule)
        QVERIFY(table.columnWidth(0)
                > table.fontMetrics().horizontalAdvance(cell("forecastTable", rule, 0))
                    + gui::measure::gap());
}

void PayoutsTest::copy_takesWholeRows()
{
    type("amountsEdit", u"60"_s);
    QTRY_COMPARE(cell("histogramTable", 4, 0), u"6"_s);
    find<QTabWidget>("answerTabs").setCurrentIndex(2);
    auto &table = find<QTableView>("histogramTable");
    table.selectRow(4);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"6\t1"_s);

    find<QCheckBox>("cassettesBox").setChecked(true);
    QTRY_COMPARE(find<QTableView>("forecastTable").model()->rowCount(), 5);
    find<QTabWidget>("answerTabs").setCurrentIndex(3);
    auto &forecast = find<QTableView>("forecastTable");
    forecast.selectRow(0);
    QTest::keyClick(&forecast, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("fewest notes\t"_L1));
}

void PayoutsTest::headingsOfPayouts_standAboveTheirCells()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    type("amountsEdit", u"230"_s);
    for (const char *name : {"ruleTable", "histogramTable", "forecastTable", "cassettesTable"}) {
        auto &table = find<QTableView>(name);
        QCOMPARE(table.showGrid(), table.objectName() == u"cassettesTable"_s); // cells to type in
        QTRY_VERIFY(table.model()->rowCount() > 0);
        const auto *model = table.model();
        const int usual = int(table.horizontalHeader()->defaultAlignment());
        for (int column = 0; column < model->columnCount(); ++column) {
            const QVariant own = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            const QVariant cells = model->index(0, column).data(Qt::TextAlignmentRole);
            QCOMPARE(own.isValid() ? own.toInt() : usual,
                     cells.isValid() ? cells.toInt() : int(Qt::AlignLeading | Qt::AlignVCenter));
        }
    }
}

void PayoutsTest::cassettes_areCountedInWholeNumbers()
{
    find<QCheckBox>("cassettesBox").setChecked(true);
    auto &table = find<QTableView>("cassettesTable");
    for (int column = 0; column < gui::CassetteModel::MaxPerPayout; ++column) {
        QVERIFY(table.model()->setData(table.model()->index(0, column), u"1000000000"_s));
        const QAbstractItemView &view = table; // where what a column wants is public
        QTRY_VERIFY(table.columnWidth(column) >= view.sizeHintForColumn(column));
    }
}

int main(int argc, char *argv[])
{
    return support::runInEnglish<PayoutsTest>(argc, argv);
}
#include "tst_payouts.moc"
