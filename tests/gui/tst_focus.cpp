// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panel.h"
#include "tests/gui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPromise>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using gui::Command;
using gui::Page;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere
constexpr int mostStops = 150; // of one way round
constexpr int ring = 4; // pixels that the sign of the focus may stand out

QString named(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
}

// Whether the Tab key should stop here; a widget that passes the focus on is no stop.
bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy() && !qobject_cast<const QTabWidget *>(widget);
}

// Its rows show where the focus is, and there are none.
bool isEmptyTable(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->model()->rowCount() == 0;
}

void bringIntoView(QWidget *widget)
{
    for (QWidget *above = widget; above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// As the eye goes: on in the row, or down; up only into a column further on.
bool comesAfter(const QRect &next, const QRect &before)
{
    const bool isAbove = next.bottom() <= before.top();
    const bool isBelow = next.top() >= before.bottom();
    if (isAbove)
        return next.left() >= before.right();
    return isBelow || next.left() >= before.left();
}

} // namespace

// The way of the focus through each page, by the Tab key.
class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tab_goesRoundOnce_data();
    void tab_goesRoundOnce();
    void tab_goesAsTheEyeDoes_data() { tab_goesRoundOnce_data(); }
    void tab_goesAsTheEyeDoes();
    void focus_isSeen_data() { tab_goesRoundOnce_data(); }
    void focus_isSeen();
    void jobs_comeAfterWhatIsAboveThem_data();
    void jobs_comeAfterWhatIsAboveThem();

private:
    gui::MainWindow &window() { return m_fixture.window(); }
    void trigger(Command command) { window().actions()[command]->trigger(); }
    void showPage();
    void finishARun();
    void beginJobs(Page page);
    QList<QWidget *> way(); // the stops from where the page begins, once round
    QImage pictureOf(const QWidget &widget);

    support::WindowFixture m_fixture;
    std::vector<QPromise<void>> m_jobs;
};

void FocusTest::initTestCase()
{
    QVERIFY(m_fixture.open());
    trigger(Command::AddSamples);
    const auto *table = m_fixture.find<QTableView>(u"customersTable"_s)->model();
    QTRY_COMPARE(table->rowCount(), 10);
    m_fixture.find<QTableView>(u"customersTable"_s)->selectRow(0);
}

void FocusTest::cleanup()
{
    for (QPromise<void> &job : m_jobs)
        job.finish();
    m_jobs.clear();
    QTRY_VERIFY(!m_fixture.find<QWidget>(u"jobCancelButton"_s));
}

void FocusTest::tab_goesRoundOnce_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("state");
    QTest::newRow("server") << Page::Server << QString();
    QTest::newRow("customers") << Page::Customers << QString();
    QTest::newRow("customers, with the form") << Page::Customers << u"form"_s;
    QTest::newRow("denominations") << Page::Denominations << QString();
    QTest::newRow("denominations, with cassettes") << Page::Denominations << u"cassettes"_s;
    for (const char *tab : {"1", "2", "3"})
        QTest::addRow("denominations, tab %s", tab)
            << Page::Denominations << QString::fromLatin1(tab);
    QTest::newRow("simulator") << Page::Simulator << QString();
    QTest::newRow("settings") << Page::Settings << QString();
    QTest::newRow("simulator, with a run") << Page::Simulator << u"run"_s;
    QTest::newRow("server, with jobs") << Page::Server << u"jobs"_s;
}

void FocusTest::finishARun()
{
    auto *tabs = m_fixture.find<QTabWidget>(u"resultTabs"_s);
    if (!tabs->isHidden()) // there was one
        return;
    trigger(Command::RunSimulator);
    const auto *runs = m_fixture.find<QComboBox>(u"runsBox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 1, patience);
}

void FocusTest::beginJobs(Page page)
{
    const auto panels = window().findChildren<gui::Panel *>();
    gui::Panel *panel = *std::ranges::find(panels, page, &gui::Panel::page);
    for (const QString &file : {u"one.csv"_s, u"other.csv"_s}) {
        m_jobs.emplace_back().start();
        Q_EMIT panel->begun(gui::writingOf(file, m_jobs.back().future()));
    }
    for (const QWidget *cancel : panel->findChildren<QWidget *>(u"jobCancelButton"_s))
        QTRY_VERIFY(cancel->isVisible());
}

void FocusTest::showPage()
{
    QFETCH(Page, page);
    QFETCH(QString, state);
    if (state == "run"_L1)
        finishARun();
    window().showPage(page);
    m_fixture.find<QCheckBox>(u"cassettesBox"_s)->setChecked(state == "cassettes"_L1);
    m_fixture.find<QTabWidget>(u"answerTabs"_s)->setCurrentIndex(state.toInt());
    if (state == "form"_L1)
        trigger(Command::AddCustomer);
    else if (QWidget *drawer = m_fixture.find<QWidget>(u"drawer"_s); drawer->isVisible())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (state == "jobs"_L1)
        beginJobs(page);
}

QList<QWidget *> FocusTest::way()
{
    showPage();
    QList<QWidget *> stops;
    for (QWidget *at = QApplication::focusWidget(); at && !stops.contains(at);
         at = QApplication::focusWidget()) {
        stops << at;
        if (stops.size() > mostStops)
            break;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

void FocusTest::tab_goesRoundOnce()
{
    const QList<QWidget *> stops = way();
    QStringList missed;
    for (QWidget *widget : window().findChildren<QWidget *>())
        if (isStop(widget) && !stops.contains(widget))
            missed << named(widget);
    QVERIFY2(missed.isEmpty(), qPrintable("not reached: "_L1 + missed.join(u"; "_s)));
    QCOMPARE(QApplication::focusWidget(), stops.front()); // no trap: it is round
}

void FocusTest::tab_goesAsTheEyeDoes()
{
    const QWidget *page = nullptr;
    QStringList jumps;
    const QWidget *before = nullptr;
    for (const QWidget *stop : way()) {
        page = stop;
        if (before && before->parentWidget() == stop->parentWidget()
            && !comesAfter(placeOf(stop), placeOf(before)))
            jumps << named(before) + " to "_L1 + named(page);
        before = stop;
    }
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u"; "_s)));
}

QImage FocusTest::pictureOf(const QWidget &widget)
{
    const QRect place = placeOf(&widget).adjusted(-ring, -ring, ring, ring);
    return window().grab(place & window().rect()).toImage();
}

void FocusTest::focus_isSeen()
{
    QStringList unseen;
    const QList<QWidget *> stops = way();
    for (QWidget *stop : stops) {
        if (isEmptyTable(stop))
            continue;
        bringIntoView(stop);
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = pictureOf(*stop);
        stop->clearFocus();
        if (with == pictureOf(*stop))
            unseen << named(stop);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"; "_s)));
}

void FocusTest::jobs_comeAfterWhatIsAboveThem_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("state");
    for (const Page page : {Page::Server, Page::Customers, Page::Simulator, Page::Settings})
        QTest::addRow("%s", qPrintable(pageTitle(page))) << page << u"jobs"_s;
}

void FocusTest::jobs_comeAfterWhatIsAboveThem()
{
    const QList<QWidget *> stops = way();
    const auto *page = window().findChild<QStackedWidget *>()->currentWidget();
    const auto isJob = [](const QWidget *stop) {
        return stop->objectName() == "jobCancelButton"_L1;
    };
    const auto first = std::ranges::find_if(stops, isJob);
    QCOMPARE(std::count_if(first, stops.end(), isJob), m_jobs.size());
    QCOMPARE(std::count_if(first, first + 2, isJob), m_jobs.size()); // one after the other
    QVERIFY(page->isAncestorOf(*std::prev(first)));
    const int top = placeOf(*first).top();
    const auto isSeen = [page](const QWidget *stop) {
        return page->isAncestorOf(stop) && !stop->visibleRegion().isEmpty();
    };
    for (auto stop = first; stop != stops.end() && page->isAncestorOf(*stop); ++stop)
        QVERIFY2(!isSeen(*stop) || placeOf(*stop).top() >= top, qPrintable(named(*stop)));
    for (auto stop = stops.begin(); stop != first; ++stop)
        QVERIFY2(!isSeen(*stop) || placeOf(*stop).top() <= top, qPrintable(named(*stop)));
}

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
