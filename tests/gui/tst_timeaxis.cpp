// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulatortext.h"
#include "gui/widgets/timeaxis.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

#include <algorithm>

using gui::TimeAxis;
using namespace std::chrono_literals;

// Where the pictures of a run are marked along their time.
class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_areEvenAndRound_data();
    void marks_areEvenAndRound();
    void marks_haveRoomForTheirWords();
    void narrowAxis_hasFewerMarks();
    void emptySpan_isMarkedOnce();

private:
    static constexpr double width = 600;

    std::vector<TimeAxis::Time> marks(const TimeAxis::Span &span) const
    {
        return TimeAxis(span).marks(QFontMetrics(QApplication::font()));
    }
};

void TimeAxisTest::marks_areEvenAndRound_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    const auto row = [](const char *name, TimeAxis::Time from, TimeAxis::Time to) {
        QTest::newRow(name) << qint64(from.count()) << qint64(to.count());
    };
    row("from the start", 0ns, 1s);
    row("from before the start", -3ms, 47ms);
    row("in the midst", 7'312'455ns, 61'998'001ns);
    row("of less than a millisecond", 12'340us, 12'910us);
    row("of some minutes", 0ns, 437s);
}

void TimeAxisTest::marks_areEvenAndRound()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    const auto all =
        marks({.from = TimeAxis::Time(from), .to = TimeAxis::Time(to), .left = 0, .right = width});
    QVERIFY(all.size() >= 3);
    const TimeAxis::Time step = all[1] - all[0];
    QVERIFY(all.front().count() >= std::max<qint64>(from, 0) && all.back().count() <= to);
    QVERIFY(all.front() - step < TimeAxis::Time(std::max<qint64>(from, 0))); // none is left out
    QVERIFY(all.back() + step > TimeAxis::Time(to));
    auto leading = step.count();
    while (leading % 10 == 0)
        leading /= 10;
    QVERIFY2(leading == 1 || leading == 2 || leading == 5, qPrintable(QString::number(leading)));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY(all[i] % step == 0ns);
        QVERIFY(all[i] - all[0] == step * qint64(i));
    }
}

void TimeAxisTest::marks_haveRoomForTheirWords()
{
    const TimeAxis::Span span{.from = 0ns, .to = 900ms, .left = 0, .right = width};
    const auto all = marks(span);
    const QFontMetrics font(QApplication::font());
    const TimeAxis axis(span);
    const int words = font.horizontalAdvance(gui::durationText(all.back(), 0));
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(axis.x(all[i]) - axis.x(all[i - 1]) > words);
}

void TimeAxisTest::narrowAxis_hasFewerMarks()
{
    const auto many = marks({.from = 0ns, .to = 1s, .left = 0, .right = width});
    const auto few = marks({.from = 0ns, .to = 1s, .left = 0, .right = width / 3});
    QVERIFY(few.size() < many.size());
    QVERIFY(!marks({.from = 0ns, .to = 1s, .left = 50, .right = 10}).empty());
}

void TimeAxisTest::emptySpan_isMarkedOnce()
{
    QCOMPARE(marks({.from = 0ns, .to = 0ns, .left = 0, .right = width}).size(), std::size_t(1));
}

QTEST_MAIN(TimeAxisTest)
#include "tst_timeaxis.moc"
