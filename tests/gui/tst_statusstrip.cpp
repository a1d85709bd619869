// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panel.h"
#include "gui/widgets/statusstrip.h"
#include "tests/gui/windowtest.h"

#include <QProgressBar>
#include <QPromise>
#include <QTest>
#include <QToolButton>

using gui::Page;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the bar below the panels shows of work that takes long.
class StatusStripTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shortJob_isNotSeen();
    void longJob_isAButtonWithABar();
    void longJob_leadsToItsPage_data();
    void longJob_leadsToItsPage();
    void severalJobs_areCountedAndNamed();
    void jobOfALongName_leavesTheWindowItsWidth();
    void numberOfJobs_isNeverCutShort_data();
    void numberOfJobs_isNeverCutShort();

private:
    void begin(QPromise<void> &work, const QString &file, Page page = Page::Customers);
    QToolButton *button() { return find<QToolButton>("jobStatusButton"); }
    QProgressBar *bar() { return find<QProgressBar>("jobStatusBar"); }
};

void StatusStripTest::begin(QPromise<void> &work, const QString &file, Page page)
{
    work.start();
    work.setProgressRange(0, 1000);
    for (auto *panel : m_fixture->window().findChildren<gui::Panel *>())
        if (panel->page() == page)
            Q_EMIT panel->begun(gui::writingOf(file, work.future()));
}

void StatusStripTest::shortJob_isNotSeen()
{
    QPromise<void> work;
    begin(work, u"all.csv"_s);
    m_fixture->clock().advance(9s);
    work.setProgressValue(500);
    QTRY_VERIFY(find("jobProgress") && find<QProgressBar>("jobProgress")->value() == 500);
    QVERIFY(button()->isHidden());
    QVERIFY(bar()->isHidden());
    work.finish();
}

void StatusStripTest::longJob_isAButtonWithABar()
{
    QPromise<void> work;
    begin(work, u"all.csv"_s);
    m_fixture->clock().advance(20s);
    QTRY_VERIFY(button()->isVisible());
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->minimumWidth() >= 5 * bar()->height()); // a little of it is no switch
    QCOMPARE(bar()->maximum(), 0); // at work, no more is known
    QCOMPARE(button()->accessibleName(), u"Writing \u2068all.csv\u2069"_s);

    work.setProgressValue(250);

    QTRY_COMPARE(bar()->text(), u"25%"_s);
    QCOMPARE(button()->toolTip(), u"Writing \u2068all.csv\u2069, 25%, about 60\u00a0s left"_s);
    m_fixture->language().choose(u"de"_s);
    QTRY_COMPARE(button()->text(), u"\u2068all.csv\u2069 wird geschrieben"_s);
    work.finish();
    QTRY_VERIFY(button()->isHidden());
    QVERIFY(bar()->isHidden());
}

void StatusStripTest::longJob_leadsToItsPage_data()
{
    QTest::addColumn<Page>("page");
    for (const Page page : gui::pages)
        QTest::addRow("%s", qPrintable(pageTitle(page))) << page;
}

// And there it can be cancelled, where the page has no way of its own for that.
void StatusStripTest::longJob_leadsToItsPage()
{
    QFETCH(const Page, page);
    m_fixture->window().showPage(page == Page::Server ? Page::Settings : Page::Server);
    QPromise<void> work;
    begin(work, u"all.csv"_s, page);
    m_fixture->clock().advance(10s);
    QTRY_VERIFY(button()->isVisible());

    QTest::mouseClick(button(), Qt::LeftButton);

    QCOMPARE(m_fixture->window().page(), page);
    if (page != Page::Denominations) {
        QTRY_VERIFY(find("jobCancelButton") && find("jobCancelButton")->isVisible());
        QTest::mouseClick(find("jobCancelButton"), Qt::LeftButton);
        QVERIFY(work.isCanceled());
    }
    work.finish();
}

// How far they are is told of the one that has most of its way to go.
void StatusStripTest::severalJobs_areCountedAndNamed()
{
    QPromise<void> one, other, silent;
    begin(one, u"one.csv"_s);
    begin(other, u"other.har"_s, Page::Server);
    begin(silent, u"silent.csv"_s);
    m_fixture->window().showPage(Page::Settings);
    m_fixture->clock().advance(10s);
    one.setProgressValue(600);
    other.setProgressValue(300);
    QTRY_COMPARE(bar()->value(), 300);
    QCOMPARE(button()->text(), u"3 jobs"_s);
    for (const char *name : {"one.csv", "other.har", "silent.csv"}) {
        QVERIFY(button()->accessibleName().contains(QLatin1StringView(name)));
        QVERIFY(button()->toolTip().contains(QLatin1StringView(name)));
    }
    QVERIFY(bar()->accessibleName().contains("other.har"_L1));
    button()->click();
    QCOMPARE(m_fixture->window().page(), Page::Server);

    other.finish();

    QTRY_COMPARE(bar()->value(), 600);
    QCOMPARE(button()->text(), u"2 jobs"_s);
    one.finish();
    silent.finish();
    QTRY_VERIFY(button()->isHidden());
}

void StatusStripTest::jobOfALongName_leavesTheWindowItsWidth()
{
    constexpr int small = 900;
    m_fixture->window().resize(small, 600);
    const auto least = [this] { return m_fixture->window().minimumSizeHint().width(); };
    QTRY_VERIFY2(least() <= small, qPrintable(QString::number(least())));
    QPromise<void> work;
    begin(work, QString(240, u'w') + u"&.csv"_s);
    m_fixture->clock().advance(10s);
    QTRY_VERIFY(button()->isVisible());
    QTRY_VERIFY2(least() <= small, qPrintable(QString::number(least())));
    QVERIFY(button()->text().contains("&&"_L1)); // is no mnemonic
    work.finish();
}

void StatusStripTest::numberOfJobs_isNeverCutShort_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

// Beside the name of a file, which is, and where the window is small.
void StatusStripTest::numberOfJobs_isNeverCutShort()
{
    QFETCH(const QString, language);
    constexpr QSize small(900, 600);
    m_fixture->language().choose(language); // and is heard of by the time the server runs
    trigger(gui::Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, runtime::ServerStatus::State::Running);
    QPromise<void> one, other;
    begin(one, u"one.csv"_s);
    begin(other, u"other.csv"_s);
    m_fixture->clock().advance(10s);
    QTRY_VERIFY_WITH_TIMEOUT(find("instancesStatusButton")->isVisible(), 30'000);
    find<gui::StatusStrip>("statusStrip")->showFile("/tmp/"_L1 + QString(60, u'w'));
    m_fixture->window().resize(small);

    QTRY_COMPARE(m_fixture->window().size(), small);
    QTRY_VERIFY(button()->isVisible());
    const QWidget *file = find("fileStatusButton");
    QTRY_VERIFY(file->width() < file->sizeHint().width());
    QVERIFY2(button()->width() >= button()->sizeHint().width(), qPrintable(button()->text()));
    one.finish();
    other.finish();
    QTRY_VERIFY(button()->isHidden());
    m_fixture->language().choose(u"en"_s);
}

QTEST_MAIN(StatusStripTest)
#include "tst_statusstrip.moc"
