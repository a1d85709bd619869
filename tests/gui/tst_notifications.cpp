// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/panel.h"
#include "tests/gui/windowfixture.h"

#include <QDBusConnection>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;

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

    explicit FakeNotifications(const QStringList &capabilities)
        : m_capabilities(capabilities)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(service);
    }

    std::vector<Told> told;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        told.push_back({title, body, actions});
        return uint(told.size());
    }

private:
    QStringList m_capabilities;
    QDBusConnection m_bus;
};

// Who is elsewhere is told of the end of long work, and of no other.
class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWork_isToldOfToWhoIsElsewhere_data();
    void longWork_isToldOfToWhoIsElsewhere();
};

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
    const FakeNotifications desktop(capabilities);
    support::WindowFixture fixture;
    QVERIFY(fixture.open());
    auto *panel = fixture.window().findChild<gui::Panel *>();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    Q_EMIT panel->workEnded(u"It was seen"_s, {}, 11s);

    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    Q_EMIT panel->workEnded({}, u"/tmp/quick.csv"_s, 9s);
    Q_EMIT panel->workEnded({}, u"/tmp/long & <b>.csv"_s, 10s);
    Q_EMIT panel->workEnded(u"Customers came"_s, {}, 11s);

    QTRY_COMPARE(desktop.told.size(), 2u);
    QCOMPARE(desktop.told.front().title, u"A file was written"_s);
    QTEST(desktop.told.front().body, "body");
    QCOMPARE(desktop.told.front().actions.size(), 2);
    QCOMPARE(desktop.told.back().title, u"Customers came"_s);
    QVERIFY(desktop.told.back().actions.isEmpty());
}

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
