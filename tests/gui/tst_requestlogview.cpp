// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/transport.h"
#include "gui/look/measure.h"
#include "gui/look/theme.h"
#include "gui/widgets/menubutton.h"
#include "gui/widgets/requestlogview.h"
#include "gui/widgets/timewaterfall.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using gui::RequestLogView;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<http::LogEntry> entry(const QByteArray &method)
{
    http::LogEntry entry;
    entry.method = method;
    entry.target = "/customers";
    entry.status = 200;
    return {entry};
}

} // namespace

class RequestLogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRequests_areCountedOnce();
    void steadyRequests_areCountedNowAndThen();
    void filteredRequests_areCountedAmongAll();
    void chosenRequest_saysWhereItsTimeWent();
    void stages_followOneAnother();
    void shownRequests_areSavedInEachFormat();
    void columns_shareTheRoom();
    void columns_showTheirWordsWhole();
    void nameOfTheSimulator_isWholeInEachLanguage();
    void narrowView_keepsTheFilterReadable();
    void narrowView_isNotScrolledSideways();
    void narrowView_keepsTheNoteReadable();
    void columnSetByHand_keepsItsWidth();
    void lowerView_followsTheLast();
    void openedRequest_staysInView();
    void timesOfARequest_areNotScrolled();
    void keysForCopying_takeTheCommand();
    void escape_closesTheRequest();
    void clearedLog_closesTheRequest();
    void emptyList_saysWhy();
    void emptyList_offersNoFile();
    void stoppedServer_keepsItsAddress();

private:
    gui::Theme m_theme{gui::Theme::Choice::Light};
};

void RequestLogViewTest::manyRequests_areCountedOnce()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QString before = table->accessibleDescription();
    for (int i = 0; i < 50; ++i) {
        view.append(entry("GET"));
        QCOMPARE(table->accessibleDescription(), before);
    }
    QTRY_VERIFY(table->accessibleDescription().startsWith("50 "_L1));
}

void RequestLogViewTest::steadyRequests_areCountedNowAndThen()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QString before = table->accessibleDescription();
    int counted = 0;
    QTimer traffic; // with no second of rest
    connect(&traffic, &QTimer::timeout, &view, [&] {
        view.append(entry("GET"));
        if (table->accessibleDescription() != before)
            ++counted;
    });
    traffic.start(50ms);
    QTRY_VERIFY(counted > 0);
}

void RequestLogViewTest::filteredRequests_areCountedAmongAll()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    view.append(entry("GET"));
    view.append(entry("POST"));
    view.findChild<QLineEdit *>(u"filterField"_s)->setText(u"method:POST"_s);
    QTRY_COMPARE(table->accessibleDescription(), u"1 of 2 requests"_s);
}

void RequestLogViewTest::chosenRequest_saysWhereItsTimeWent()
{
    RequestLogView view;
    QList<http::LogEntry> entries = entry("GET");
    entries.front().store = 1500us;
    entries.front().total = 1750us;
    view.append(entries);
    view.findChild<QTableView *>(u"requestTable"_s)->selectRow(0);
    const QString words = view.findChild<QLabel *>(u"timeLabel"_s)->text();
    QVERIFY2(words.contains(u"store 1.50"_s) && words.contains(u"1.75"_s), qPrintable(words));
    const auto *picture = view.findChild<gui::TimeWaterfall *>(u"timeWaterfall"_s);
    QCOMPARE(picture->accessibleDescription(), words);
    QVERIFY(!picture->accessibleName().isEmpty());
}

// The first and the last place of the bar in a row.
static std::pair<int, int> barIn(const QImage &picture, int y)
{
    const QColor ink = gui::Colours::of(QApplication::palette()).series.front();
    int first = -1, last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        if (picture.pixelColor(x, y).rgb() != ink.rgb())
            continue;
        first = first < 0 ? x : first;
        last = x;
    }
    return {first, last};
}

void RequestLogViewTest::stages_followOneAnother()
{
    gui::TimeWaterfall waterfall;
    waterfall.show({{u"a"_s, 1ms}, {u"b"_s, 2ms}});
    waterfall.resize(600, waterfall.sizeHint().height());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        waterfall.setLayoutDirection(direction);
        const QImage picture = waterfall.grab().toImage();
        const auto one = barIn(picture, picture.height() / 4);
        const auto two = barIn(picture, picture.height() * 3 / 4);
        QVERIFY(one.first >= 0 && two.first >= 0);
        QVERIFY(two.second - two.first > one.second - one.first);
        if (direction == Qt::LeftToRight)
            QVERIFY(two.first >= one.second);
        else
            QVERIFY(two.second <= one.first);
    }
}

void RequestLogViewTest::shownRequests_areSavedInEachFormat()
{
    using Format = RequestLogView::Format;
    RequestLogView view;
    view.append(entry("GET"));
    view.append(entry("DELETE"));
    view.findChild<QLineEdit *>(u"filterField"_s)->setText(u"method:GET"_s);
    for (const Format format : {Format::Archive, Format::Bruno, Format::K6}) {
        const QByteArray file = view.shownAs(format);
        QVERIFY2(file.contains("GET") && !file.contains("DELETE"), file);
    }

    QList<Format> asked;
    connect(&view, &RequestLogView::savingAsked, this,
            [&asked](Format format) { asked << format; });
    for (QAction *action :
         view.findChild<gui::MenuButton *>(u"requestFormatsButton"_s)->popup().actions()) {
        QVERIFY(!action->text().isEmpty());
        action->trigger();
    }
    QCOMPARE(asked, QList<Format>({Format::Bruno, Format::K6}));
}

void RequestLogViewTest::columns_shareTheRoom()
{
    RequestLogView view;
    view.layout()->setSizeConstraint(QLayout::SetNoConstraint); // narrower than its filter
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const auto wide = [table](int column) { return table->columnWidth(column); };
    const auto advance = [&view](const char *text) {
        return view.fontMetrics().horizontalAdvance(QLatin1StringView(text));
    };
    const int letter = advance("0");

    view.resize(50 * letter, 400);
    const int path = wide(gui::LogModel::Path);
    QVERIFY(path >= advance("/customers"));
    view.resize(200 * letter, 400);
    QTRY_VERIFY(wide(gui::LogModel::Path) > path);
    QVERIFY(wide(gui::LogModel::Who) > advance("python-requests/2.32"));
    QVERIFY(wide(gui::LogModel::Id) > advance("d7141eac00000000")); // one that the server gave
    QVERIFY(wide(gui::LogModel::Note) > 3 * wide(gui::LogModel::Status));
}

void RequestLogViewTest::columns_showTheirWordsWhole()
{
    RequestLogView view;
    QList<http::LogEntry> entries = entry("OPTIONS");
    entries.front().time = QDateTime(QDate(2026, 8, 28), QTime(20, 48, 58, 888));
    entries.front().agent = "python-requests/2.32";
    view.append(entries);
    view.resize(1600, 400);
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    for (const int column : {gui::LogModel::Time, gui::LogModel::Method, gui::LogModel::Who}) {
        const QModelIndex cell = table->model()->index(0, column);
        QTRY_VERIFY2(table->columnWidth(column) >= table->sizeHintForIndex(cell).width(),
                     qPrintable(cell.data().toString()));
    }
}

void RequestLogViewTest::nameOfTheSimulator_isWholeInEachLanguage()
{
    struct : QTranslator
    {
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return text == "simulator"_ba ? u"シミュレーター"_s : QString();
        }
        bool isEmpty() const override { return false; }
    } translator;
    QCoreApplication::installTranslator(&translator);
    RequestLogView view;
    QList<http::LogEntry> entries = entry("GET");
    entries.front().agent = simulator::agent.toByteArray();
    view.append(entries);
    view.resize(900, 400); // where longer names are cut
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QModelIndex cell = table->model()->index(0, gui::LogModel::Who);
    QCOMPARE(cell.data().toString(), u"シミュレーター"_s);
    QTRY_VERIFY(table->columnWidth(cell.column()) >= table->sizeHintForIndex(cell).width());
}

void RequestLogViewTest::narrowView_keepsTheFilterReadable()
{
    RequestLogView view;
    QAction find, repeat(u"Send the request again"_s), save(u"Save the requests"_s);
    view.setActions(&find, &repeat, &save);
    const auto *filter = view.findChild<QLineEdit *>(u"filterField"_s);
    const auto *copy = view.findChild<QToolButton *>(u"copyButton"_s);
    view.setMinimumWidth(1);
    view.resize(1600, 400);
    view.show();
    QTRY_COMPARE(copy->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    view.resize(600, 400);
    QTRY_COMPARE(copy->toolButtonStyle(), Qt::ToolButtonIconOnly);
    const QFontMetrics metrics = filter->fontMetrics();
    const int beside = filter->sizeHint().width() - 17 * metrics.horizontalAdvance(u'x');
    QTRY_VERIFY(filter->width() - beside - gui::measure::gap()
                > metrics.horizontalAdvance(filter->placeholderText()));
    QVERIFY(!copy->toolTip().isEmpty());
}

void RequestLogViewTest::narrowView_isNotScrolledSideways()
{
    RequestLogView view;
    view.setMinimumWidth(1);
    view.resize(400, 400);
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QHeaderView &header = *table->horizontalHeader();
    int least = header.sectionSizeHint(gui::LogModel::Note);
    QVERIFY(least < 90);
    for (int column = 0; column < gui::LogModel::Note; ++column)
        least += table->columnWidth(column);
    view.resize(least + 8, 400);
    QTRY_VERIFY2(header.length() <= table->viewport()->width(),
                 qPrintable(QString::number(header.length())));
    view.resize(2 * least, 400);
    QTRY_COMPARE(header.length(), table->viewport()->width());
}

// As beside the help: the id gives way first, then who asked.
void RequestLogViewTest::narrowView_keepsTheNoteReadable()
{
    RequestLogView view;
    QList<http::LogEntry> entries = entry("POST");
    entries.front().note.words = base::Message(u"3 inserted, 1 refused"_s);
    view.append(entries);
    view.setMinimumWidth(1);
    view.resize(1200, 400);
    view.show();
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const auto isThere = [table](int column) { return !table->isColumnHidden(column); };
    QTRY_VERIFY(isThere(gui::LogModel::Id));
    table->setCurrentIndex(table->model()->index(0, gui::LogModel::Id));
    const QModelIndex note = table->model()->index(0, gui::LogModel::Note);
    const QFontMetrics metrics = table->fontMetrics();
    const int needed = table->sizeHintForIndex(note).width()
        + metrics.horizontalAdvance(u'…'); // for a reason that is left out
    for (int width = 1200; width >= 400; width -= 20) {
        view.resize(width, 400);
        QTRY_COMPARE(view.width(), width);
        QVERIFY(!isThere(gui::LogModel::Who) || table->columnWidth(note.column()) >= needed);
        QVERIFY(isThere(gui::LogModel::Who) || !isThere(gui::LogModel::Id));
        QVERIFY(isThere(table->currentIndex().column()));
    }
    QVERIFY(!isThere(gui::LogModel::Who));

    view.resize(1200, 400);
    QTRY_VERIFY(isThere(gui::LogModel::Id) && isThere(gui::LogModel::Who));
    const int usual = table->columnWidth(gui::LogModel::Path);
    for (int width = 1200; width > 900; width -= 20) { // a reason is read before a long path
        view.resize(width, 400);
        QTRY_COMPARE(view.width(), width);
        QVERIFY(table->columnWidth(note.column()) >= 3 * needed / 2
                || table->columnWidth(gui::LogModel::Path) < usual);
    }
}

void RequestLogViewTest::columnSetByHand_keepsItsWidth()
{
    RequestLogView view;
    view.resize(500, 400);
    view.show();
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const int chosen = table->columnWidth(gui::LogModel::Path) + 77;
    table->horizontalHeader()->resizeSection(gui::LogModel::Path, chosen); // as the mouse does
    view.resize(1500, 400);
    QTRY_COMPARE(view.width(), 1500);
    QCOMPARE(table->columnWidth(gui::LogModel::Path), chosen);
    for (const int column : {gui::LogModel::Who, gui::LogModel::Id})
        QVERIFY(!table->isColumnHidden(column)); // there is room again
}

static bool isWhole(const QTableView &table, int row)
{
    return table.viewport()->rect().contains(table.visualRect(table.model()->index(row, 0)));
}

void RequestLogViewTest::lowerView_followsTheLast()
{
    RequestLogView view;
    view.resize(700, 600);
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    for (int i = 0; i < 60; ++i)
        view.append(entry("GET"));
    QTRY_VERIFY(isWhole(*table, 59));

    view.resize(700, 350);

    QTRY_COMPARE(view.height(), 350);
    QTRY_VERIFY(isWhole(*table, 59));
}

void RequestLogViewTest::openedRequest_staysInView()
{
    RequestLogView view;
    view.resize(700, 500);
    view.show();
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    for (int i = 0; i < 60; ++i)
        view.append(entry("GET"));
    QTRY_VERIFY(isWhole(*table, 58));
    const int before = table->height();

    table->selectRow(58);

    QTRY_VERIFY(table->height() < before);
    QVERIFY(isWhole(*table, 58));
}

// However high the view is, as long as the table has its heading and some rows.
void RequestLogViewTest::timesOfARequest_areNotScrolled()
{
    RequestLogView view;
    view.append(entry("GET"));
    view.resize(900, 600);
    view.show();
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    view.findChild<QTableView *>(u"requestTable"_s)->selectRow(0);
    auto *tabs = view.findChild<QTabWidget *>(u"detailTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto *times = view.findChild<QScrollArea *>(u"timeScroll"_s)->verticalScrollBar();
    for (const int width : {900, 420}) { // in one line and in two
        for (int height = 600; height >= 300; height -= 20) {
            view.resize(width, height);
            QTRY_COMPARE(view.height(), height);
            QTRY_VERIFY2(times->maximum() == 0, qPrintable(QString::number(height)));
            QVERIFY(table->height() >= table->minimumSizeHint().height());
        }
    }
}

void RequestLogViewTest::keysForCopying_takeTheCommand()
{
    RequestLogView view;
    view.append(entry("DELETE"));
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl -X DELETE "_s), qPrintable(command));
}

void RequestLogViewTest::escape_closesTheRequest()
{
    RequestLogView view;
    view.append(entry("GET"));
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    auto *filter = view.findChild<QLineEdit *>(u"filterField"_s);
    auto *text = view.findChild<QPlainTextEdit *>(u"requestText"_s);
    const auto *detail = view.findChild<QTabWidget *>(u"detailTabs"_s);
    filter->setText(u"customers"_s);
    table->selectRow(0);
    QVERIFY(detail->isVisible());

    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!detail->isVisible());
    QVERIFY(!view.chosen());
    QCOMPARE(QApplication::focusWidget(), table);

    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Escape); // the filter first
    QVERIFY(filter->text().isEmpty());
    QVERIFY(detail->isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!detail->isVisible());
}

void RequestLogViewTest::clearedLog_closesTheRequest()
{
    RequestLogView view;
    view.append(entry("GET"));
    view.findChild<QTableView *>(u"requestTable"_s)->selectRow(0);
    const auto *detail = view.findChild<QTabWidget *>(u"detailTabs"_s);
    QVERIFY(detail->isVisibleTo(&view));
    view.findChild<QToolButton *>(u"clearButton"_s)->click();
    QVERIFY(!detail->isVisibleTo(&view));
}

void RequestLogViewTest::emptyList_saysWhy()
{
    RequestLogView view;
    auto *filter = view.findChild<QLineEdit *>(u"filterField"_s);
    const auto *none = view.findChild<QLabel *>(u"noRequestLabel"_s);
    const auto isSaid = [&view, none] { return none->isVisibleTo(&view); };
    QVERIFY(isSaid());
    QVERIFY2(none->text().contains(u"No requests yet"_s), qPrintable(none->text()));
    view.append(entry("GET"));
    QVERIFY(!isSaid());
    filter->setText(u"method:POST"_s);
    QVERIFY(isSaid());
    QVERIFY2(none->text().contains(u"Esc clears the filter"_s), qPrintable(none->text()));
    filter->clear();
    QVERIFY(!isSaid());

    filter->setText(u"method:POST"_s);
    view.findChild<QToolButton *>(u"clearButton"_s)->click();
    QVERIFY2(none->text().contains(u"No requests yet"_s), qPrintable(none->text()));
    view.append(entry("GET")); // of which the filter shows nothing
    QVERIFY2(none->text().contains(u"Esc clears the filter"_s), qPrintable(none->text()));
}

void RequestLogViewTest::emptyList_offersNoFile()
{
    RequestLogView view;
    QAction find, repeat, save;
    view.setActions(&find, &repeat, &save);
    auto *clear = view.findChild<QToolButton *>(u"clearButton"_s);
    const auto *formats = view.findChild<QToolButton *>(u"requestFormatsButton"_s);
    QVERIFY(!save.isEnabled() && !formats->isEnabled() && !clear->isEnabled());
    view.append(entry("GET"));
    QVERIFY(save.isEnabled() && formats->isEnabled() && clear->isEnabled());

    auto *filter = view.findChild<QLineEdit *>(u"filterField"_s);
    filter->setText(u"method:POST"_s);
    QVERIFY(!save.isEnabled() && !formats->isEnabled() && clear->isEnabled());
    filter->clear();
    QVERIFY(save.isEnabled());
    clear->click();
    QVERIFY(!save.isEnabled() && !formats->isEnabled() && !clear->isEnabled());
}

void RequestLogViewTest::stoppedServer_keepsItsAddress()
{
    RequestLogView view;
    view.setServer(QUrl(u"http://127.0.0.1:8123"_s), {});
    view.append(entry("GET"));
    view.setServer({}, {});
    auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl 'http://127.0.0.1:8123/customers'"_s);
}

QTEST_MAIN(RequestLogViewTest)
#include "tst_requestlogview.moc"
