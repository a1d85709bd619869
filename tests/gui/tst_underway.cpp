// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/progress.h"
#include "gui/underway.h"
#include "tests/support/heldclock.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using gui::Ending;
using gui::Page;
using gui::UnderWay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Work that a test holds.
struct Held
{
    explicit Held(const QString &file)
        : job(gui::writingOf(file, promise.future()))
    {
        promise.start();
        promise.setProgressRange(0, gui::wholeJob);
    }

    QPromise<void> promise;
    gui::Job job;
};

} // namespace

// What is under way: what of it is long, and what its end leads to.
class UnderWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Ending>(); }

    void job_isLongAfterTenSeconds()
    {
        const QSignalSpy changed(&m_work, &UnderWay::longJobsChanged);
        Held writing(u"/somewhere/all.csv"_s);
        m_work.add(writing.job, Page::Customers);
        m_clock.advance(9'999ms);
        QVERIFY(m_work.longJobs().empty());

        m_clock.advance(1ms);

        QTRY_COMPARE(changed.size(), 1);
        const auto jobs = m_work.longJobs();
        QCOMPARE(jobs.size(), 1u);
        QCOMPARE(jobs.front().words, u"Writing \u2068all.csv\u2069"_s);
        QCOMPARE(jobs.front().page, Page::Customers);
        QVERIFY(!jobs.front().share);
        writing.promise.finish();
        QTRY_VERIFY(m_work.longJobs().empty());
        QCOMPARE(changed.size(), 2);
    }

    void longJob_tellsHowFarItIs()
    {
        Held writing(u"all.csv"_s);
        m_work.add(writing.job, Page::Customers);
        m_clock.advance(20s);
        const QSignalSpy changed(&m_work, &UnderWay::longJobsChanged);
        writing.promise.setProgressValue(250);
        QTRY_VERIFY(m_work.longJobs().front().share);
        QCOMPARE(*m_work.longJobs().front().share, 0.25);
        QCOMPARE(m_work.longJobs().front().rest.value_or(0s), 60s);
        QVERIFY(!changed.isEmpty());
        writing.promise.finish();
        QTRY_VERIFY(m_work.isIdle());
    }

    void endOfALongJob_isTold()
    {
        QSignalSpy ended(&m_work, &UnderWay::longJobEnded);
        Held quick(u"quick.csv"_s), slow(u"slow.csv"_s);
        m_work.add(slow.job, Page::Customers);
        m_clock.advance(1s);
        m_work.add(quick.job, Page::Customers);
        m_clock.advance(9s);
        for (Held *work : {&quick, &slow}) {
            *work->job.ending = {u"It is done"_s, u"/somewhere/slow.csv"_s};
            work->promise.finish();
        }
        QTRY_VERIFY(m_work.isIdle());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.front().front().value<Ending>().words, u"It is done"_s);
        QCOMPARE(ended.front().front().value<Ending>().file, u"/somewhere/slow.csv"_s);
    }

    void workThatIsSoonRepeated_isAskedAboutOnlyWhenItIsLong()
    {
        Held reckoning(u"all.csv"_s);
        reckoning.job.askedAfter = gui::longWork;
        m_work.add(reckoning.job, Page::Denominations);
        m_clock.advance(9s);
        QVERIFY(m_work.isIdle());
        QVERIFY(m_work.words().isEmpty());
        m_clock.advance(1s);
        QVERIFY(!m_work.isIdle());
        QVERIFY(m_work.words().contains("all.csv"_L1));
        QSignalSpy idle(&m_work, &UnderWay::becameIdle);
        m_work.cancelJobs();
        QVERIFY(reckoning.promise.isCanceled());
        reckoning.promise.finish();
        QTRY_COMPARE(idle.size(), 1);
    }

private:
    support::HeldClock m_clock;
    UnderWay m_work{m_clock};
};

QTEST_GUILESS_MAIN(UnderWayTest)
#include "tst_underway.moc"
