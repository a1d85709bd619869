// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "tests/gui/fakeportal.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using gui::Colours;
using gui::DesktopScheme;
using gui::Scheme;
using support::FakePortal;

namespace {

constexpr uint noPreference = 0, dark = 1, light = 2;

} // namespace

// Light and dark as the desktop has it, told by a portal on a session bus of the test's own.
class DesktopSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopThatIsDark_isTakenAtStart();
    void change_isFollowed();
    void portalThatComesLater_isAsked();
    void portalThatStartsAnew_isAskedAgain();
    void changeBeforeTheAnswer_winsOverIt();
    void desktopWithoutPortal_isLight();
    void palette_followsTheDesktop();
};

void DesktopSchemeTest::desktopThatIsDark_isTakenAtStart()
{
    FakePortal portal(dark);
    const DesktopScheme desktop;
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
}

void DesktopSchemeTest::change_isFollowed()
{
    FakePortal portal(noPreference);
    const DesktopScheme desktop;
    QSignalSpy changes(&desktop, &DesktopScheme::schemeChanged);
    QTRY_VERIFY(portal.hasBeenAsked());
    portal.change(dark);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    portal.change(light);
    QTRY_COMPARE(desktop.scheme(), Scheme::Light);
    QCOMPARE(changes.size(), 2);
}

void DesktopSchemeTest::portalThatComesLater_isAsked()
{
    const DesktopScheme desktop;
    QCOMPARE(desktop.scheme(), Scheme::Light);
    FakePortal portal(dark);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
}

void DesktopSchemeTest::portalThatStartsAnew_isAskedAgain()
{
    std::optional<FakePortal> portal(std::in_place, dark);
    const DesktopScheme desktop;
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    portal.reset();
    portal.emplace(light);
    QTRY_COMPARE(desktop.scheme(), Scheme::Light);
    portal->change(dark);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
}

// The portal may have looked the value up before it changed, and answer late.
void DesktopSchemeTest::changeBeforeTheAnswer_winsOverIt()
{
    FakePortal portal(light, FakePortal::Answering::WhenTold);
    const DesktopScheme desktop;
    QTRY_VERIFY(portal.hasBeenAsked());
    portal.change(dark);
    portal.answer(light);
    portal.waitUntilHeard();
    QCOMPARE(desktop.scheme(), Scheme::Dark);
}

void DesktopSchemeTest::desktopWithoutPortal_isLight()
{
    const DesktopScheme desktop;
    QCoreApplication::processEvents();
    QCOMPARE(desktop.scheme(), Scheme::Light);
}

void DesktopSchemeTest::palette_followsTheDesktop()
{
    FakePortal portal(light);
    gui::Theme theme;
    QTRY_VERIFY(portal.hasBeenAsked());
    portal.change(dark);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Colours::of(Scheme::Dark).window);
    theme.choose(gui::Theme::Choice::Light);
    portal.change(noPreference);
    portal.change(dark);
    portal.waitUntilHeard();
    QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::of(Scheme::Light).window);
}

QTEST_MAIN(DesktopSchemeTest)
#include "tst_desktopscheme.moc"
