// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secondlaunch.h"
#include "gui/startup.h"
#include "gui/widgets/banner.h"
#include "tests/gui/windowtest.h"

#include <QLabel>
#include <QTest>

using gui::Page;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

// What the arguments of a start mean, and what becomes of them when the program runs already.
class SecondLaunchTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void instanceOfItsOwn_isAskedFor();
    void misunderstoodArgument_isNamed_data();
    void misunderstoodArgument_isNamed();
    void hiddenWindow_comesForward();
    void page_isShown();
    void server_isStarted();
    void optionsOfItsOwn_areRefusedInWords();
    void argumentsOfAnotherVersion_endNothing_data();
    void argumentsOfAnotherVersion_endNothing();

private:
    void launch(const QStringList &arguments)
    {
        gui::fulfil(arguments, m_fixture->window(), m_fixture->runtime());
    }
};

void SecondLaunchTest::instanceOfItsOwn_isAskedFor()
{
    const auto startup = gui::startupFrom({u"--new-instance"_s, u"--page"_s, u"customers"_s});
    QVERIFY(startup);
    QVERIFY(startup->instance == gui::Instance::New);
    QVERIFY(startup->page == Page::Customers);
    QVERIFY(gui::startupFrom({})->instance == gui::Instance::Shared);
}

void SecondLaunchTest::misunderstoodArgument_isNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("an unknown option") << QStringList(u"--nowhere"_s) << u"nowhere"_s;
    QTest::newRow("an unknown page") << QStringList{u"--page"_s, u"attic"_s} << u"page"_s;
    QTest::newRow("a file") << QStringList(u"report.html"_s) << u"report.html"_s;
}

void SecondLaunchTest::misunderstoodArgument_isNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto startup = gui::startupFrom(arguments);
    QVERIFY(!startup);
    QVERIFY2(startup.error().detail.contains(word), qPrintable(startup.error().detail));
}

void SecondLaunchTest::hiddenWindow_comesForward()
{
    m_fixture->window().hide();
    launch({});
    QVERIFY(m_fixture->window().isVisible());
    QCOMPARE(m_fixture->window().page(), Page::Server);
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"startup"_s));
}

void SecondLaunchTest::page_isShown()
{
    launch({u"--page"_s, u"simulator"_s});
    QCOMPARE(m_fixture->window().page(), Page::Simulator);
}

void SecondLaunchTest::server_isStarted()
{
    launch({u"--start-server"_s});
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"startup"_s));
}

void SecondLaunchTest::optionsOfItsOwn_areRefusedInWords()
{
    const int port = m_fixture->runtime().settings().server.port;
    launch({u"--port"_s, u"8123"_s});
    QVERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"startup"_s));
    const QString words = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(words.contains("--port"_L1), qPrintable(words));
    QCOMPARE(m_fixture->runtime().settings().server.port, port);

    m_fixture->language().choose(u"de"_s); // said again in it
    QTRY_VERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text() != words);
}

void SecondLaunchTest::argumentsOfAnotherVersion_endNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option") << QStringList(u"--of-tomorrow"_s);
    QTest::newRow("a page") << QStringList{u"--page"_s, u"tomorrow"_s};
    QTest::newRow("help") << QStringList(u"--help"_s);
    QTest::newRow("version") << QStringList(u"--version"_s);
}

void SecondLaunchTest::argumentsOfAnotherVersion_endNothing()
{
    QFETCH(QStringList, arguments);
    m_fixture->window().hide();
    launch(arguments);
    QVERIFY(m_fixture->window().isVisible());
    QCOMPARE(m_fixture->window().page(), Page::Server);
}

QTEST_MAIN(SecondLaunchTest)
#include "tst_secondlaunch.moc"
