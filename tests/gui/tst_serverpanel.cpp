// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/item.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/menubutton.h"
#include "gui/widgets/qrview.h"
#include "gui/widgets/serverplots.h"
#include "tests/gui/windowtest.h"
#include "tests/support/privatenetwork.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using runtime::ServerStatus;
using namespace Qt::StringLiterals;

// The page of the server as a person uses it, over a real server.
class ServerPanelTest : public support::WindowTest
{
    Q_OBJECT

public:
    static void initMain() { support::enterPrivateNetwork(); }

private Q_SLOTS:
    void busyPort_isNamedAndTheNextOneOffered();
    void portLeftToChance_hasNoUrlUntilItIsKnown();
    void switch_isToggledByAssistiveTools_data();
    void switch_isToggledByAssistiveTools();
    void switchThatIsReset_isNoChoice();
    void requestOfTheLog_isSentAgain_data();
    void requestOfTheLog_isSentAgain();
    void chosenRequest_takesTheRoomOfThePlots();
    void changedToken_asksForARestart();
    void openServer_tellsWhereOthersReachIt();
    void failedServer_isStartedByItsKey();
    void networkClosedAgain_takesItsTokenAlong();
    void networkClosedInTheSettings_takesItsTokenAlong_data();
    void networkClosedInTheSettings_takesItsTokenAlong();
    void networkOpenedInTheSettings_hasAToken();
    void networkClosedAfterAnotherStart_takesItsTokenAlong();
    void ownToken_outlivesTheOpenNetwork();
};

void ServerPanelTest::busyPort_isNamedAndTheNextOneOffered()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_fixture->preferences().choose(settings::Key::Port, QString::number(other.serverPort()));
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Failed);
    const QString text = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(text.contains(QString::number(other.serverPort())), qPrintable(text));
    const QString whole = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QVERIFY2(text.contains(whole), qPrintable(text)); // though it is longer than a process's name
    for (const auto &button : {u"copyUrlButton"_s, u"copyCurlButton"_s}) // of the other program
        QVERIFY2(!m_fixture->find<QToolButton>(button)->isEnabled(), qPrintable(button));
    m_fixture->preferences().choose(settings::Key::Port, u"0"_s);
    QCOMPARE(m_fixture->find<QLabel>(u"bannerText"_s)->text(),
             text); // the new port is not to blame
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"server"_s));
}

void ServerPanelTest::portLeftToChance_hasNoUrlUntilItIsKnown()
{
    const auto *url = m_fixture->find<QLabel>(u"urlLabel"_s);
    const auto *copy = m_fixture->find<QToolButton>(u"copyUrlButton"_s);
    const auto *copyAccess = m_fixture->find<QToolButton>(u"copyAccessButton"_s);
    QCOMPARE(url->text(), QString());
    QVERIFY(!copy->isEnabled());
    QVERIFY(!copyAccess->isEnabled());

    m_fixture->runtime().startServer();

    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(copyAccess->isEnabled());
    QCOMPARE(url->text(), m_fixture->runtime().serverStatus().url.toString());
    m_fixture->runtime().stopServer();
    QTRY_VERIFY(!copy->isEnabled());
    QCOMPARE(url->text(), QString());
}

void ServerPanelTest::switch_isToggledByAssistiveTools_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<settings::Key>("key");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("off");
    QTest::newRow("starts with the app")
        << u"startWithAppBox"_s << settings::Key::StartServer << u"yes"_s << u"no"_s;
    QTest::newRow("open to the network")
        << u"networkBox"_s << settings::Key::Address << u"0.0.0.0"_s << u"127.0.0.1"_s;
}

void ServerPanelTest::switch_isToggledByAssistiveTools()
{
    QFETCH(QString, box);
    QFETCH(settings::Key, key);
    const auto chosen = [&] {
        return settings::item(key).text(m_fixture->preferences().settings());
    };
    toggle(box);
    QTEST(chosen(), "on");
    QVERIFY(m_fixture->find<QCheckBox>(box)->isChecked());
    toggle(box);
    QTEST(chosen(), "off");
    QVERIFY(!m_fixture->find<QCheckBox>(box)->isChecked());
}

void ServerPanelTest::switchThatIsReset_isNoChoice()
{
    auto &preferences = m_fixture->preferences();
    const QString file = m_fixture->folder() + "/tellerdesk.ini"_L1;
    for (const settings::Key key : {settings::Key::StartServer, settings::Key::Address}) {
        preferences.choose(key, key == settings::Key::Address ? u"0.0.0.0"_s : u"yes"_s);
        QTRY_VERIFY(QSettings(file, QSettings::IniFormat).contains(settings::item(key).preference));
        preferences.reset(key);
        QTRY_COMPARE(preferences.settings().source(key), settings::Source::Default);
    }
}

void ServerPanelTest::requestOfTheLog_isSentAgain_data()
{
    QTest::addColumn<QString>("tls");
    QTest::newRow("http") << u"no"_s;
    QTest::newRow("https") << u"yes"_s;
}

void ServerPanelTest::requestOfTheLog_isSentAgain()
{
    QFETCH(const QString, tls);
    m_fixture->preferences().choose(settings::Key::Tls, tls);
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QNetworkAccessManager network;
    auto *reply = network.get(QNetworkRequest(
        m_fixture->runtime().serverStatus().url.resolved(QUrl(u"/customers?limit=3"_s))));
    reply->ignoreSslErrors();
    QTRY_VERIFY(reply->isFinished());
    auto *log = m_fixture->find<QTableView>(u"requestTable"_s);
    QTRY_COMPARE(log->model()->rowCount(), 1);
    log->selectRow(0);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log->model()->rowCount(), 2);
    QCOMPARE(log->model()->index(1, 2).data().toString(), u"/customers?limit=3"_s);
    QTRY_VERIFY(m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"repeat"_s));
}

void ServerPanelTest::chosenRequest_takesTheRoomOfThePlots()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QNetworkAccessManager network;
    const auto *reply = network.get(QNetworkRequest(m_fixture->runtime().serverStatus().url));
    auto *log = m_fixture->find<QTableView>(u"requestTable"_s);
    QTRY_COMPARE(log->model()->rowCount(), 1);
    QVERIFY(reply);
    m_fixture->window().resize(900, 600);
    const auto *plots = m_fixture->find<gui::ServerPlots>(u"plots"_s);
    QTRY_VERIFY(plots->isVisible());
    log->selectRow(0);
    QTRY_VERIFY(!plots->isVisible());
    QTest::keyClick(log, Qt::Key_Escape);
    QVERIFY(plots->isVisible());
}

void ServerPanelTest::changedToken_asksForARestart()
{
    const auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    const auto copied = [this] {
        m_fixture->window().actions()[gui::Command::CopyCurl]->trigger();
        return QGuiApplication::clipboard()->text();
    };
    m_fixture->preferences().choose(settings::Key::Token, u"the-first-of-tokens"_s);
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QVERIFY(!banner->isShowing(u"serverSettings"_s));

    m_fixture->preferences().choose(settings::Key::Token, u"the-second-of-tokens"_s);

    QVERIFY(banner->isShowing(u"serverSettings"_s));
    QVERIFY(m_fixture->preferences().isAwaitingRestart(settings::Key::Token));
    QVERIFY(!m_fixture->preferences().isAwaitingRestart(settings::Key::Port));
    QVERIFY2(copied().contains(u"the-first-of-tokens"_s), qPrintable(copied()));
    // The buttons of the notice before go with the next turn of the event loop.
    QTRY_COMPARE(banner->findChildren<QPushButton *>(u"bannerRemedy1"_s).size(), 1);
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(!m_fixture->preferences().isAwaitingRestart(settings::Key::Token)
                && m_fixture->runtime().serverStatus().state == ServerStatus::State::Running);
    QVERIFY(!banner->isShowing(u"serverSettings"_s));
    QVERIFY2(copied().contains(u"the-second-of-tokens"_s), qPrintable(copied()));
}

void ServerPanelTest::openServer_tellsWhereOthersReachIt()
{
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    auto *copy = m_fixture->find<QToolButton>(u"copyAccessButton"_s);
    QVERIFY(!copy->isVisible());

    toggle(u"networkBox"_s);

    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    QTRY_VERIFY(status().inForce && status().inForce->address == "0.0.0.0"_L1);
    QTRY_COMPARE(status().state, ServerStatus::State::Running);
    QVERIFY(copy->isVisible());
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QUrl &url : status().networkUrls) {
        QVERIFY(!QHostAddress(url.host()).isLoopback());
        QVERIFY2(copied.contains("%1 %2"_L1.arg(url.toString(), status().inForce->token)),
                 qPrintable(copied));
    }
    QVERIFY(copied.contains(status().inForce->token));
    const auto *code = m_fixture->window().findChild<gui::QrView *>();
    QCOMPARE(code->accessibleDescription(), copied.section(u'\n', 0, 0));
    auto *button = m_fixture->find<gui::MenuButton>(u"qrButton"_s);
    QVERIFY(button->isEnabled());
    button->click();
    QVERIFY(button->popup().isVisible());
    QVERIFY(button->popup().rect().adjusted(1, 1, -1, -1).contains(code->geometry())); // its frame
    button->popup().close();
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"serverSettings"_s));
}

void ServerPanelTest::failedServer_isStartedByItsKey()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    m_fixture->preferences().choose(settings::Key::Port, QString::number(port));
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Failed);
    const gui::Actions &actions = m_fixture->window().actions();
    QVERIFY(actions[gui::Command::StartServer]->isEnabled());
    QVERIFY(!actions[gui::Command::StopServer]->isEnabled());
    QVERIFY(!actions[gui::Command::RestartServer]->isEnabled());

    other.close();
    press(Qt::Key_F5);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    QCOMPARE(m_fixture->runtime().serverStatus().url.port(), int(port));
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"server"_s));
}

void ServerPanelTest::networkClosedAgain_takesItsTokenAlong()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    const auto isRunningAt = [&](const QString &address) {
        return status().state == ServerStatus::State::Running
            && status().inForce->address == address;
    };
    const auto *words = m_fixture->find<QLabel>(u"accessLabel"_s);
    toggle(u"networkBox"_s);
    press(Qt::Key_F5);
    QTRY_VERIFY(isRunningAt(u"0.0.0.0"_s));
    const QString token = status().inForce->token;
    QVERIFY2(words->isVisible() && words->text().contains(token), qPrintable(words->text()));
    static const QRegularExpression digits(u"^[0-9a-f]+$"_s); // between which no line is broken
    QVERIFY2(digits.match(token).hasMatch(), qPrintable(token));

    toggle(u"networkBox"_s);

    QTRY_VERIFY(isRunningAt(u"127.0.0.1"_s));
    QVERIFY(status().inForce->token.isEmpty());
    for (const auto &name :
         {u"accessLight"_s, u"accessLabel"_s, u"copyAccessButton"_s, u"qrButton"_s})
        QVERIFY2(m_fixture->find<QWidget>(name)->isHidden(), qPrintable(name));
    QTRY_COMPARE(m_fixture->preferences().settings().source(settings::Key::Token),
                 settings::Source::Default);
    QTRY_VERIFY(m_fixture->keyring().secrets.empty());
    QVERIFY(!m_fixture->find<gui::Banner>(u"banner"_s)->isShowing(u"serverSettings"_s));
}

void ServerPanelTest::networkClosedInTheSettings_takesItsTokenAlong_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::addRow("typed") << false;
    QTest::addRow("given its default again") << true;
}

void ServerPanelTest::networkClosedInTheSettings_takesItsTokenAlong()
{
    QFETCH(const bool, isReset);
    gui::Preferences &preferences = m_fixture->preferences();
    toggle(u"networkBox"_s);
    QVERIFY(!preferences.settings().server.token.isEmpty());

    if (isReset)
        preferences.reset(settings::Key::Address);
    else
        preferences.choose(settings::Key::Address, u"127.0.0.1"_s);

    QTRY_COMPARE(preferences.settings().server.address, u"127.0.0.1"_s);
    QVERIFY(preferences.settings().server.token.isEmpty());
    QTRY_COMPARE(preferences.settings().source(settings::Key::Token), settings::Source::Default);
    QTRY_VERIFY(m_fixture->keyring().secrets.empty());
}

void ServerPanelTest::networkOpenedInTheSettings_hasAToken()
{
    gui::Preferences &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::Address, u"0.0.0.0"_s);
    QVERIFY(!preferences.settings().server.token.isEmpty());
    press(Qt::Key_F5); // which is refused without one
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);

    toggle(u"networkBox"_s);

    QVERIFY(preferences.settings().server.token.isEmpty());
}

void ServerPanelTest::networkClosedAfterAnotherStart_takesItsTokenAlong()
{
    const auto token = [this] { return m_fixture->preferences().settings().server.token; };
    toggle(u"networkBox"_s);
    const QString first = token();
    QVERIFY(!first.isEmpty());
    m_fixture->window().close(); // and keeps what the next one knows it by

    const gui::MainWindow next(m_fixture->runtime(), m_fixture->preferences(), m_fixture->clock());
    next.findChild<QCheckBox *>(u"networkBox"_s)->click();

    QVERIFY(token().isEmpty());
    next.findChild<QCheckBox *>(u"networkBox"_s)->click();
    QVERIFY(!token().isEmpty() && token() != first);
}

void ServerPanelTest::ownToken_outlivesTheOpenNetwork()
{
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    toggle(u"networkBox"_s);
    toggle(u"networkBox"_s);
    QCOMPARE(m_fixture->preferences().settings().server.address, u"127.0.0.1"_s);
    QCOMPARE(m_fixture->preferences().settings().server.token, u"0123456789abcdef"_s);
    QVERIFY(m_fixture->find<QLabel>(u"accessLabel"_s)->isVisible()); // it is still asked for
    QVERIFY(m_fixture->find<QWidget>(u"accessLight"_s)->isHidden());
}

QTEST_MAIN(ServerPanelTest)
#include "tst_serverpanel.moc"
