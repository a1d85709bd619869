// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/lanetimeline.h"

#include <QScrollBar>
#include <QTest>

using gui::LaneTimeline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

simulator::Sample sample(quint32 number, int lane, std::chrono::milliseconds sent)
{
    return {.number = number,
            .sort = simulator::Sort::Get,
            .outcome = simulator::Outcome::Accepted,
            .lane = quint16(lane),
            .due = sent,
            .sent = sent,
            .done = sent + 2ms};
}

// Requests in the order of their answers, as a run leaves them; nobody used the lane between.
simulator::ReportPointer run()
{
    auto report = std::make_shared<simulator::Report>();
    report->elapsed = 20ms;
    report->samples = {sample(3, 0, 5ms), sample(1, 0, 1ms), sample(4, 2, 6ms), sample(2, 2, 2ms)};
    return report;
}

simulator::ReportPointer wideRun()
{
    auto report = std::make_shared<simulator::Report>();
    report->elapsed = 200ms;
    for (int lane = 0; lane < 60; ++lane)
        report->samples.push_back(sample(quint32(lane + 1), lane, std::chrono::milliseconds(lane)));
    return report;
}

} // namespace

// The picture of a run by the keyboard and by ear.
class LaneTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sidewardKeys_followTheTime();
    void upwardKeys_changeTheLane();
    void request_isSaidWhenItIsReached();
    void request_isSeenWhenItIsReached();
    void pageKeys_scroll();
    void wheel_scrollsByLanes();
    void time_isSeenWhicheverLanesAre();
    void frame_scrollsWithItsLanes();
    void time_goesToTheRightInEveryLanguage();
    void wait_hidesNoRequestBeforeIt();
    void key_explainsTheSignsThatAreThere();
    void enter_opensTheRequest();
    void anotherRun_beginsAnew();

private:
    void press(Qt::Key key) { QTest::keyClick(m_timeline.get(), key); }
    QList<quint32> take() { return std::exchange(m_reached, {}); }
    QString said() const { return m_timeline->accessibleDescription(); }

    gui::Theme m_theme{gui::Theme::Choice::Light};
    std::unique_ptr<LaneTimeline> m_timeline;
    simulator::ReportPointer m_run;
    QList<quint32> m_reached; // their numbers
    QList<quint32> m_chosen;
};

void LaneTimelineTest::init()
{
    m_reached.clear();
    m_chosen.clear();
    m_run = run();
    m_timeline = std::make_unique<LaneTimeline>();
    const auto number = [this](int row) { return m_run->samples[std::size_t(row)].number; };
    connect(m_timeline.get(), &LaneTimeline::reached, this,
            [this, number](int row) { m_reached << number(row); });
    connect(m_timeline.get(), &LaneTimeline::chosen, this,
            [this, number](int row) { m_chosen << number(row); });
    m_timeline->resize(600, 200);
    m_timeline->show(m_run);
    m_timeline->setVisible(true);
}

void LaneTimelineTest::cleanup()
{
    m_timeline.reset();
}

void LaneTimelineTest::sidewardKeys_followTheTime()
{
    QVERIFY(m_timeline->focusPolicy() & Qt::TabFocus);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    QCOMPARE(take(), QList<quint32>({1, 2, 3, 4, 4}));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left);
    QCOMPARE(take(), QList<quint32>({3, 2, 1, 1}));
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QCOMPARE(take(), QList<quint32>({4, 1}));
}

void LaneTimelineTest::upwardKeys_changeTheLane()
{
    press(Qt::Key_Down); // to begin with
    press(Qt::Key_Down); // over the empty lane, to what was sent about then
    press(Qt::Key_Down); // there is none below
    QCOMPARE(take(), QList<quint32>({1, 2, 2}));
    press(Qt::Key_End);
    press(Qt::Key_Up);
    QCOMPARE(take(), QList<quint32>({4, 3}));
}

void LaneTimelineTest::request_isSaidWhenItIsReached()
{
    QVERIFY2(said().startsWith("Requests over time"_L1), qPrintable(said()));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY2(said().startsWith("No. 2, GET: "_L1), qPrintable(said()));
    QVERIFY2(said().contains("lane 3, "_L1), qPrintable(said()));
}

void LaneTimelineTest::request_isSeenWhenItIsReached()
{
    m_run = wideRun();
    m_timeline->show(m_run);
    const QScrollBar &bar = *m_timeline->verticalScrollBar();
    QCOMPARE(bar.value(), 0);
    press(Qt::Key_End);
    QVERIFY(bar.value() > 0);
    const int down = bar.value();
    press(Qt::Key_Left); // the lane above is seen already
    QCOMPARE(bar.value(), down);
    press(Qt::Key_Home);
    QCOMPARE(bar.value(), 0);
}

void LaneTimelineTest::pageKeys_scroll()
{
    m_run = wideRun();
    m_timeline->show(m_run);
    press(Qt::Key_PageDown);
    const QScrollBar &bar = *m_timeline->verticalScrollBar();
    QCOMPARE(bar.value(), m_timeline->viewport()->height() - bar.singleStep()); // of the time
    QCOMPARE(take(), QList<quint32>());
}

void LaneTimelineTest::wheel_scrollsByLanes()
{
    m_run = wideRun();
    m_timeline->show(m_run);
    QVERIFY(m_timeline->verticalScrollBar()->singleStep() >= m_timeline->fontMetrics().height());
}

void LaneTimelineTest::time_isSeenWhicheverLanesAre()
{
    m_run = wideRun();
    m_timeline->show(m_run);
    const QScrollBar &bar = *m_timeline->verticalScrollBar();
    const auto time = [&] { // in the last line
        const QImage picture = m_timeline->viewport()->grab().toImage();
        const int line = bar.singleStep() * int(picture.devicePixelRatio());
        return picture.copy(0, picture.height() - line, picture.width(), line);
    };
    press(Qt::Key_Home);
    const QImage atFirst = time();

    press(Qt::Key_End);

    QVERIFY(bar.value() > 0);
    QCOMPARE(time(), atFirst);
}

void LaneTimelineTest::frame_scrollsWithItsLanes()
{
    auto violated = std::make_shared<simulator::Report>(*wideRun());
    violated->verdict.violation = simulator::Violation{.from = 0ms, .to = 200ms};
    m_run = violated;
    m_timeline->show(m_run);
    const auto redAtTheTop = [this] {
        const QImage picture = m_timeline->viewport()->grab().toImage();
        int red = 0;
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, 1);
            red += colour.red() > 2 * colour.green() ? 1 : 0;
        }
        return red;
    };
    const int atFirst = redAtTheTop();
    QVERIFY(atFirst > 50);

    press(Qt::Key_End);

    QVERIFY2(redAtTheTop() < atFirst / 4, qPrintable(QString::number(redAtTheTop())));
}

void LaneTimelineTest::time_goesToTheRightInEveryLanguage()
{
    const auto lanes = [this] {
        const QSize size(m_timeline->viewport()->width(),
                         3 * m_timeline->verticalScrollBar()->singleStep());
        return m_timeline->viewport()->grab(QRect({}, size)).toImage();
    };
    const QImage fromTheLeft = lanes();

    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage fromTheRight = lanes();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QCOMPARE(fromTheRight, fromTheLeft);
}

// Both are due at once; the second has to wait until the first leaves the lane.
void LaneTimelineTest::wait_hidesNoRequestBeforeIt()
{
    auto both = std::make_shared<simulator::Report>();
    both->elapsed = 20ms;
    both->samples = {sample(1, 0, 0ms), sample(2, 0, 0ms)};
    both->samples[0].done = 10ms;
    both->samples[1].sent = 10ms;
    both->samples[1].done = 20ms;
    auto alone = std::make_shared<simulator::Report>(*both);
    alone->samples.pop_back();
    const auto middleOfTheFirst = [this](const simulator::ReportPointer &report) {
        m_timeline->show(report);
        const QWidget &area = *m_timeline->viewport();
        const int lane = m_timeline->verticalScrollBar()->singleStep();
        return m_timeline->viewport()->grab().toImage().pixelColor(area.width() / 8, lane / 4);
    };

    QCOMPARE(middleOfTheFirst(both), middleOfTheFirst(alone));
}

void LaneTimelineTest::key_explainsTheSignsThatAreThere()
{
    QVERIFY2(m_timeline->key().contains("Filled"_L1), qPrintable(m_timeline->key()));
    QVERIFY2(!m_timeline->key().contains(u'▲'), qPrintable(m_timeline->key()));

    auto consistent = std::make_shared<simulator::Report>(*m_run);
    consistent->verdict.order = {1, 2, 3, 4};
    m_timeline->show(consistent);
    QVERIFY2(m_timeline->key().contains(u'▲'), qPrintable(m_timeline->key()));
    QVERIFY2(!m_timeline->key().contains("frame"_L1), qPrintable(m_timeline->key()));

    auto violated = std::make_shared<simulator::Report>(*m_run);
    violated->verdict.violation = simulator::Violation{.from = 1ms, .to = 8ms};
    m_timeline->show(violated);
    QVERIFY2(m_timeline->key().contains("frame"_L1), qPrintable(m_timeline->key()));
}

void LaneTimelineTest::enter_opensTheRequest()
{
    press(Qt::Key_Return); // none is reached
    QCOMPARE(m_chosen, QList<quint32>());
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    press(Qt::Key_End);
    press(Qt::Key_Enter);
    QCOMPARE(m_chosen, QList<quint32>({1, 4}));
}

void LaneTimelineTest::anotherRun_beginsAnew()
{
    press(Qt::Key_End);
    m_timeline->show(m_run);
    QVERIFY2(said().startsWith("Requests over time"_L1), qPrintable(said()));
    press(Qt::Key_Right);
    QCOMPARE(take(), QList<quint32>({4, 1}));
    m_timeline->show({});
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    QCOMPARE(take(), QList<quint32>());
}

QTEST_MAIN(LaneTimelineTest)
#include "tst_lanetimeline.moc"
