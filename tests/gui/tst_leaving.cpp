// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/paths.h"
#include "gui/desktop/sessionend.h"
#include "gui/panels/panel.h"
#include "gui/underway.h"
#include "gui/widgets/banner.h"
#include "tests/gui/windowtest.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using runtime::ServerStatus;
using namespace Qt::StringLiterals;

// The end of the window: what is under way is asked about, finished or stopped.
class LeavingTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void quitWithWorkUnderWay_asks();
    void quitWithAJobUnderWay_asks();
    void quitAfterTheJob_waitsForIt();
    void quitAfterTheJob_isCalledOffWhenItFails();
    void quitAfterTheRun_waitsForItsFiles();
    void quitWithAReckoningUnderWay_asksWhenItIsLong();
    void endOfTwoJobsAtOnce_isNoticedOnce();
    void endOfTheSession_endsAWindowThatHides();
    void endOfTheSession_isOrderedOnce();
    void hiddenWindow_comesBackToAsk();

private:
    static constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

    void simulateForLong();
    void beginJob(const QPromise<void> &work);
    void remedy(int number);
};

void LeavingTest::simulateForLong()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    find<QComboBox>("paceBox")->setCurrentIndex(1); // back to back
    find<QSpinBox>("durationBox")->setValue(300);
    find<QSpinBox>("parallelBox")->setValue(1);
    trigger(gui::Command::RunSimulator);
    QVERIFY(m_fixture->runtime().isSimulating());
}

void LeavingTest::beginJob(const QPromise<void> &work)
{
    Q_EMIT static_cast<gui::Panel *>(m_fixture->find<QWidget>(u"CustomersPanel"_s))
        ->begun(gui::writingOf(u"/somewhere/all.csv"_s, work.future()));
}

void LeavingTest::remedy(int number)
{
    m_fixture->find<QPushButton>("bannerRemedy%1"_L1.arg(QString::number(number)))->click();
}

void LeavingTest::quitWithWorkUnderWay_asks()
{
    simulateForLong();
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    QCOMPARE(closed.size(), 0);
    m_fixture->find<QPushButton>(u"bannerRemedy2"_s)->click(); // stop and quit
    QCOMPARE(closed.size(), 1);
}

void LeavingTest::quitWithAJobUnderWay_asks()
{
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QPromise<void> work;
    work.start();
    beginJob(work);
    m_fixture->window().close();
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    QVERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text().contains("all.csv"_L1));
    QCOMPARE(closed.size(), 0);
    m_fixture->language().choose(u"de"_s);
    QTRY_VERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text().contains("Noch im Gange"_L1));
    m_fixture->language().choose(u"en"_s);
    remedy(2); // stop and quit
    QVERIFY(work.isCanceled());
    QCOMPARE(closed.size(), 1);
    work.finish();
}

void LeavingTest::quitAfterTheJob_waitsForIt()
{
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QPromise<void> work;
    work.start();
    beginJob(work);
    press(Qt::Key_Q, Qt::ControlModifier);
    remedy(1); // finish and quit
    QCOMPARE(closed.size(), 0);
    work.finish();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!work.isCanceled());
}

void LeavingTest::quitAfterTheJob_isCalledOffWhenItFails()
{
    gui::UnderWay work(m_fixture->clock());
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    QSignalSpy idle(&work, &gui::UnderWay::becameIdle);
    QPromise<void> writing;
    writing.start();
    beginJob(writing);
    work.add(gui::writingOf(u"all.csv"_s, writing.future()), gui::Page::Customers);
    press(Qt::Key_Q, Qt::ControlModifier);
    remedy(1); // finish and quit
    Q_EMIT static_cast<gui::Panel *>(m_fixture->find<QWidget>(u"CustomersPanel"_s))
        ->noticed({u"saved"_s, gui::Tone::Bad, u"no room"_s, {}});
    writing.finish();
    QTRY_COMPARE(idle.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"saved"_s));
}

// Else they would be given up with all else that the pool does.
void LeavingTest::quitAfterTheRun_waitsForItsFiles()
{
    simulateForLong();
    const auto held = std::make_shared<QSemaphore>(); // nothing is written until it is released
    constexpr int most = 64; // more than the pool has threads
    const auto release = qScopeGuard([held] { held->release(most); });
    for (int i = 0; i < most; ++i)
        m_fixture->runtime().work<bool>([held](const runtime::Progress &) {
            held->acquire();
            return base::Result<bool>(true);
        });
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    press(Qt::Key_Q, Qt::ControlModifier);
    remedy(1); // finish and quit
    m_fixture->runtime().cancelSimulation();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->runtime().isSimulating(), patience);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // the end of the work leads to that of the window
    QCOMPARE(closed.size(), 0);

    held->release(most);

    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const QDir logs(m_fixture->runtime().settings().outputs, u"customer_simulation_*.log"_s);
    const QDir history(settings::stateFolder() + "/simulations"_L1, u"*.json"_s);
    QCOMPARE(logs.count(), 1u);
    QCOMPARE(history.count(), 1u);
}

void LeavingTest::quitWithAReckoningUnderWay_asksWhenItIsLong()
{
    find<QLineEdit>("notesEdit")->setText(u"997 991 983 977 971"_s); // the slowest to count
    find<QLineEdit>("amountsEdit")->setText(QStringList(400, u"123456789"_s).join(u' '));
    m_fixture->window().showPage(gui::Page::Denominations);
    QTRY_VERIFY(find("cancelReckoningButton")->isVisible());
    QVERIFY(!m_fixture->window().hasWorkUnderWay());
    m_fixture->clock().advance(gui::longWork);
    QSignalSpy closed(&m_fixture->window(), &gui::MainWindow::closed);
    m_fixture->window().close();
    QVERIFY(find<QLabel>("bannerText")->text().contains("Reckoning"_L1));
    QCOMPARE(closed.size(), 0);
    remedy(2); // stop and quit
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(find("cancelReckoningButton")->isHidden());
}

void LeavingTest::endOfTwoJobsAtOnce_isNoticedOnce()
{
    gui::UnderWay work(m_fixture->clock());
    QSignalSpy idle(&work, &gui::UnderWay::becameIdle);
    QPromise<void> one, other;
    for (QPromise<void> *promise : {&one, &other}) {
        promise->start();
        work.add(gui::writingOf(u"all.csv"_s, promise->future()), gui::Page::Customers);
    }
    one.finish();
    other.finish();
    QTRY_VERIFY(work.isIdle());
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 1);
}

void LeavingTest::endOfTheSession_endsAWindowThatHides()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    const gui::SessionEnd end(*qApp, window);
    window.setClosing(gui::Closing::Hides);
    QEvent order(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &order);
    QCOMPARE(closed.size(), 1);
}

// The order that ends the program does not come back to the window that has left.
void LeavingTest::endOfTheSession_isOrderedOnce()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    gui::SessionEnd end(*qApp, window);
    simulateForLong(); // of which nobody is asked any more
    QEvent order(QEvent::Quit);
    QVERIFY(end.eventFilter(qApp, &order));
    QVERIFY(order.isAccepted());
    QCOMPARE(closed.size(), 1);
    QEvent next(QEvent::Quit);
    QVERIFY(!end.eventFilter(qApp, &next));
    QCOMPARE(closed.size(), 1);
}

// Closing hides it, with work under way, too; quitting asks all the same.
void LeavingTest::hiddenWindow_comesBackToAsk()
{
    gui::MainWindow &window = m_fixture->window();
    QSignalSpy closed(&window, &gui::MainWindow::closed);
    window.setClosing(gui::Closing::Hides);
    simulateForLong();
    window.close();
    QVERIFY(window.isHidden());
    window.actions()[gui::Command::Quit]->trigger();
    QVERIFY(window.isVisible());
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"leave"_s));
    window.close();
    QCOMPARE(closed.size(), 0);
    window.leave();
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
