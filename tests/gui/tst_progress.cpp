// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/progress.h"
#include "gui/undertaking.h"
#include "gui/widgets/jobbars.h"

#include <QApplication>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginning_foreseesNothing()
    {
        gui::RestTime rest;
        QVERIFY(!rest.after(900ms, 0.3));
        QVERIFY(!rest.after(2500ms, 0));
    }

    void rest_isReckonedFromWhatIsDone()
    {
        gui::RestTime rest;
        QCOMPARE(rest.after(2500ms, 0.3).value_or(0s), 6s); // of 8.3 s
    }

    void rest_countsDownSteadily()
    {
        gui::RestTime rest;
        QCOMPARE(rest.after(10s, 0.1).value_or(0s), 90s);
        QCOMPARE(rest.after(20s, 0.19).value_or(0s), 80s); // 85 would be a step back
        QCOMPARE(rest.after(30s, 0.32).value_or(0s), 70s); // 64, a jump
    }

    void restThatWasWrong_isToldAnew()
    {
        gui::RestTime rest;
        QCOMPARE(rest.after(10s, 0.1).value_or(0s), 90s);
        QCOMPARE(rest.after(20s, 0.1).value_or(0s), 180s);
        QCOMPARE(rest.after(20s, 0.8).value_or(0s), 5s);
    }

    void workThatIsLate_neverTakesNothing()
    {
        gui::RestTime rest;
        QCOMPARE(rest.after(10s, 0.999).value_or(0s), 1s);
        QCOMPARE(rest.after(11s, 0.999).value_or(0s), 1s);
    }

    void rest_isToldInItsUnit()
    {
        QCOMPARE(gui::restText(12s), u"about 12\u00a0s left"_s);
        QCOMPARE(gui::restText(90s), u"about 90\u00a0s left"_s);
        QCOMPARE(gui::restText(100s), u"about 2\u00a0min left"_s);
        QCOMPARE(gui::restText(90min), u"about 90\u00a0min left"_s);
        QCOMPARE(gui::restText(170min), u"about 3\u00a0h left"_s);
    }

    void progress_isToldByWhatIsKnown()
    {
        const double rate = 3.0 * 1024 * 1024;
        QCOMPARE(gui::progressText({}, rate), u"%p%"_s);
        QCOMPARE(gui::progressText(12s), u"%p%, about 12\u00a0s left"_s);
        QCOMPARE(gui::progressText(12s, rate), u"%p%, 3.00 MiB a second, about 12\u00a0s left"_s);
    }

    void longJob_saysHowMuchLongerItTakes()
    {
        gui::JobBars bars;
        QPromise<void> work;
        work.start();
        work.setProgressRange(0, 1000);
        bars.follow(gui::writingOf(u"/somewhere/all.csv"_s, work.future()));
        const auto *bar = bars.findChild<QProgressBar *>(u"jobProgress"_s);
        QVERIFY(bar);
        QCOMPARE(bar->format(), u"%p%"_s);

        int done = 0;
        const auto format = [&] {
            work.setProgressValue(++done);
            return bar->format();
        };
        QTRY_VERIFY2(format().startsWith("%p%, about "_L1), qPrintable(bar->format()));
        QVERIFY(bar->format().endsWith(" left"_L1));
        work.finish();
    }

    void whatIsCounted_isToldInNumbers()
    {
        gui::JobBars bars;
        QObject owner;
        bool isCancelled = false;
        gui::Undertaking work([] { return u"Deleting customers"_s; }, owner,
                              [&] { isCancelled = true; });
        bars.follow(work.job());
        const auto *bar = bars.findChild<QProgressBar *>(u"jobProgress"_s);
        QVERIFY(bar);

        work.count(120'000, 300'000);

        QTRY_COMPARE(bar->text(), u"120,000 of 300,000"_s);
        QCOMPARE(bar->value(), 400);
        bars.findChild<QPushButton *>(u"jobCancelButton"_s)->click();
        QTRY_VERIFY(isCancelled);
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    ProgressTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_progress.moc"
