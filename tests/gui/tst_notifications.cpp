// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panel.h"
#include "gui/widgets/customerdrawer.h"
#include "tests/gui/windowtest.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QFileDialog>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using gui::Command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString place = u"/org/freedesktop/Notifications"_s;

constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

} // namespace

// What the desktop was told.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        QString title;
        QString body;
        QStringList actions;
    };

    explicit FakeNotifications(const QStringList &abilities)
        : capabilities(abilities)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s))
    {
        m_bus.registerObject(place, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(service);
    }

    ~FakeNotifications() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(place);
    }

    QStringList capabilities;
    std::vector<Told> told;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        told.push_back({title, body, actions});
        return uint(told.size());
    }

private:
    QDBusConnection m_bus;
};

// Who is elsewhere is told of the end of long work of every kind, and of no other.
class NotificationsTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void longWork_isToldOfToWhoIsElsewhere_data();
    void longWork_isToldOfToWhoIsElsewhere();
    void exportOfCustomers_isToldOf();
    void failedExport_isToldOf();
    void import_isToldOf();
    void exportOfDenominations_isToldOf();
    void reckoning_isToldOf();
    void runAndItsReport_areToldOf();

private:
    struct Work
    {
        Work() { promise.start(); }

        QPromise<void> promise;
        gui::Job job = gui::writingOf({}, promise.future());
    };

    void end(Work &work, const gui::Ending &ending);
    void goElsewhereForLong(); // as soon as anything is begun
    void addSamples();
    void haveNews(qsizetype count) const;
    const FakeNotifications::Told &news() const { return m_desktop->told.back(); }
    QString outputs() const { return m_fixture->runtime().settings().outputs; }

    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<QWidget> m_elsewhere;
};

void NotificationsTest::init()
{
    WindowTest::init();
    m_desktop = std::make_unique<FakeNotifications>(QStringList{u"actions"_s});
    m_elsewhere = std::make_unique<QWidget>();
    m_elsewhere->show();
    QApplication::setActiveWindow(&m_fixture->window());
}

void NotificationsTest::cleanup()
{
    m_elsewhere.reset();
    m_desktop.reset();
    WindowTest::cleanup();
}

void NotificationsTest::end(Work &work, const gui::Ending &ending)
{
    *work.job.ending = ending;
    work.promise.finish();
}

void NotificationsTest::goElsewhereForLong()
{
    for (auto *panel : m_fixture->window().findChildren<gui::Panel *>())
        connect(panel, &gui::Panel::begun, this, [this] {
            m_fixture->clock().advance(gui::longWork);
            QApplication::setActiveWindow(m_elsewhere.get());
        });
}

void NotificationsTest::addSamples()
{
    m_fixture->window().showPage(gui::Page::Customers);
    trigger(Command::AddSamples);
    QTRY_COMPARE(find<QTableView>("customersTable")->model()->rowCount(), 10);
}

void NotificationsTest::haveNews(qsizetype count) const
{
    QTRY_COMPARE_WITH_TIMEOUT(qsizetype(m_desktop->told.size()), count, patience);
}

void NotificationsTest::longWork_isToldOfToWhoIsElsewhere_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("the desktop reads markup")
        << QStringList{u"actions"_s, u"body-markup"_s} << u"/tmp/long &amp; &lt;b&gt;.csv"_s;
    QTest::newRow("the desktop shows it as it is")
        << QStringList{u"actions"_s} << u"/tmp/long & <b>.csv"_s;
}

void NotificationsTest::longWork_isToldOfToWhoIsElsewhere()
{
    QFETCH(QStringList, capabilities);
    m_desktop->capabilities = capabilities;
    auto *panel = m_fixture->window().findChild<gui::Panel *>();
    Work seen, slow, cancelled, worded, quick;
    for (const Work *work : {&seen, &slow, &cancelled, &worded})
        Q_EMIT panel->begun(work->job);
    m_fixture->clock().advance(1s);
    Q_EMIT panel->begun(quick.job);
    m_fixture->clock().advance(9s);
    QVERIFY(m_fixture->window().isActiveWindow());
    end(seen, {u"It was seen"_s, {}});
    QTRY_COMPARE(find<QToolButton>("jobStatusButton")->text(), u"3 jobs"_s);

    QApplication::setActiveWindow(m_elsewhere.get());
    end(quick, {{}, u"/tmp/quick.csv"_s});
    end(slow, {{}, u"/tmp/long & <b>.csv"_s});
    end(cancelled, {});
    haveNews(1);
    end(worded, {u"Customers came"_s, {}});

    haveNews(2);
    QCOMPARE(m_desktop->told.front().title, u"A file was written"_s);
    QTEST(m_desktop->told.front().body, "body");
    QCOMPARE(m_desktop->told.front().actions.size(), 2);
    QCOMPARE(news().title, u"Customers came"_s);
    QVERIFY(news().actions.isEmpty());
}

void NotificationsTest::exportOfCustomers_isToldOf()
{
    addSamples();
    goElsewhereForLong();
    const QString path = m_fixture->folder() + "/all.csv"_L1;
    trigger(Command::ExportCustomers);
    takeFile(path);
    haveNews(1);
    QCOMPARE(news().title, u"A file was written"_s);
    QCOMPARE(news().body, path);
    QCOMPARE(news().actions.size(), 2);
}

void NotificationsTest::failedExport_isToldOf()
{
    addSamples();
    const QString inTheWay = written("there", {});
    goElsewhereForLong();
    trigger(Command::ExportCustomers);
    auto *chooser = find<QFileDialog>("fileChooser");
    Q_EMIT chooser->fileSelected(inTheWay + "/all.csv"_L1);
    chooser->close();
    haveNews(1);
    QVERIFY2(news().title.startsWith("A file could not be"_L1), qPrintable(news().title));
    QVERIFY(news().actions.isEmpty());
}

void NotificationsTest::import_isToldOf()
{
    const QString file =
        written("people.csv", "firstName,lastName,age,id\nLeia,Ray,31,9001\nTomas,Chan,52,9002\n");
    goElsewhereForLong();
    find<gui::CustomerDrawer>("drawer")->import(file);
    haveNews(1);
    QCOMPARE(news().title, u"The preview of \u2068people.csv\u2069 is ready."_s);
    find<QPushButton>("importButton")->click();
    haveNews(2);
    QCOMPARE(news().title, u"2 customers were added."_s);
    QVERIFY(news().actions.isEmpty());
}

void NotificationsTest::exportOfDenominations_isToldOf()
{
    m_fixture->window().showPage(gui::Page::Denominations);
    QTRY_VERIFY(m_fixture->window().actions()[Command::ExportDenominations]->isEnabled());
    goElsewhereForLong();
    trigger(Command::ExportDenominations);
    haveNews(1);
    QCOMPARE(news().title, u"A file was written"_s);
    QCOMPARE(news().body, outputs() + "/denomination_routine_run.txt"_L1);
    QCOMPARE(news().actions.size(), 2);
}

void NotificationsTest::reckoning_isToldOf()
{
    m_fixture->window().showPage(gui::Page::Denominations);
    goElsewhereForLong();
    find<QLineEdit>("notesEdit")->setText(u"997 991 983 977 971"_s); // the slowest to count
    find<QLineEdit>("amountsEdit")->setText(QStringList(400, u"123456789"_s).join(u' '));
    QTRY_VERIFY(find("cancelReckoningButton")->isVisible());
    QTRY_COMPARE(find<QToolButton>("jobStatusButton")->text(), u"Reckoning denominations"_s);
    find<QLineEdit>("amountsEdit")->setText(u"9970"_s); // enough of it
    haveNews(1);
    QCOMPARE(news().title, u"The denominations are reckoned"_s);
    QVERIFY(find("jobStatusButton")->isHidden());
}

void NotificationsTest::runAndItsReport_areToldOf()
{
    m_fixture->runtime().startServer();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, runtime::ServerStatus::State::Running);
    m_fixture->window().showPage(gui::Page::Simulator);
    goElsewhereForLong();
    trigger(Command::RunSimulator);
    haveNews(1);
    QCOMPARE(news().title, u"The simulator has finished"_s);
    QVERIFY2(news().body.startsWith(outputs() + "/customer_simulation_"_L1),
             qPrintable(news().body));
    QCOMPARE(news().actions.size(), 2);

    const QString path = m_fixture->folder() + "/run.html"_L1;
    trigger(Command::ExportReport);
    takeFile(path);
    haveNews(2);
    QCOMPARE(news().body, path);
}

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
