// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access.h"
#include "gui/widgets/customerdrawer.h"
#include "tests/gui/troublepictures.h"
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"
#include "tests/support/privatenetwork.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using runtime::StoreStatus;
using support::Camera;
using support::patience;
using support::settling;
using support::TroublePictures;
using namespace Qt::StringLiterals;

namespace {

// Takes the pictures of the window in its states: light, dark and in every language, into a
// folder. The pictures are of the real program over a real store and server.
class Photographer
{
public:
    Photographer(support::WindowFixture &fixture, const QString &folder)
        : m_camera(fixture, folder)
        , m_fixture(fixture)
        , m_troubles(m_camera)
    { }

    void all()
    {
        everyState(u"light"_s);
        m_fixture.theme().choose(gui::Theme::Choice::Dark);
        everyState(u"dark"_s);
        m_fixture.theme().choose(gui::Theme::Choice::Light);
        run(Command::ShowCustomers);
        addSamples();
        m_camera.tidy();
        for (const QString &language : gui::languages()) {
            m_fixture.language().choose(language);
            everyPage(language);
            if (language == u"de"_s || language == u"ar"_s)
                m_troubles.all(language);
        }
        m_fixture.language().choose(u"en"_s);
    }

    // Every page at the scale of this process, at work.
    void everyPageAt(const QString &scale)
    {
        run(Command::StartServer);
        if (m_camera.waitFor(ServerStatus::State::Running))
            askServer();
        run(Command::AddSamples);
        m_fixture.window().showPage(Page::Simulator);
        run(Command::RunSimulator);
        m_camera.waitForRun();
        QTest::qWait(3000); // the glow of what the server was asked for is over
        everyPage(scale);
    }

private:
    void take(const QString &name) { m_camera.take(name); }
    void run(Command command) { m_camera.run(command); }
    void choose(const QString &box, int index) { m_camera.choose(box, index); }

    void everyState(const QString &theme)
    {
        m_camera.tidy();
        run(Command::ShowServer);
        take(u"server-stopped-"_s + theme);
        run(Command::ShowCustomers);
        take(u"customers-empty-"_s + theme);
        run(Command::ShowServer);
        run(Command::StartServer);
        if (m_camera.waitFor(ServerStatus::State::Running))
            askServer();
        take(u"server-running-"_s + theme);
        request(theme);
        customers(theme);
        for (const Page page : {Page::Denominations, Page::Simulator, Page::Settings}) {
            m_fixture.window().showPage(page);
            take(nameOf(page) + u'-' + theme);
        }
        simulation(theme);
        m_camera.tidy();
        run(Command::SearchCommands);
        take(u"commands-"_s + theme);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        help(theme);
        m_fixture.window().resize(900, 600);
        take(u"server-small-"_s + theme);
        run(Command::ShowCustomers);
        take(u"customers-small-"_s + theme);
        m_fixture.window().resize(1100, 720);
        run(Command::StopServer);
        (void)m_camera.waitFor(ServerStatus::State::Stopped);
        m_troubles.all(theme);
        run(Command::DeleteAll);
        QTest::qWait(settling);
    }

    void help(const QString &theme)
    {
        run(Command::ShowServer);
        run(Command::ShowHelp);
        take(u"help-"_s + theme);
        Q_EMIT m_fixture.find<QTextBrowser>(u"helpText"_s)->anchorClicked({});
        take(u"help-errors-"_s + theme);
        m_fixture.find<QToolButton>(u"helpClose"_s)->click();
    }

    void addSamples()
    {
        for (int i = 0; i < 4; ++i) {
            run(Command::AddSamples);
            QTest::qWait(settling);
        }
        QTest::qWait(3000); // the glow of what the server was asked for is over
    }

    void customers(const QString &theme)
    {
        m_camera.tidy();
        run(Command::ShowCustomers);
        addSamples();
        take(u"customers-"_s + theme);
        auto *panel = m_fixture.find<QWidget>(u"CustomersPanel"_s);
        auto *find = panel->findChild<QLineEdit *>(u"findField"_s); // the settings have one, too
        find->setText(u"la"_s);
        QTest::qWait(settling);
        take(u"customers-filtered-"_s + theme);
        find->setText(u"nobody"_s);
        QTest::qWait(settling);
        take(u"customers-nomatch-"_s + theme);
        find->clear();
        QTest::qWait(settling);
        run(Command::AddCustomer);
        m_fixture.find<QLineEdit>(u"firstNameField"_s)->setText(u"Ada"_s);
        m_fixture.find<QLineEdit>(u"lastNameField"_s)->setText(u"Lovelace"_s);
        m_fixture.find<QSpinBox>(u"ageBox"_s)->setValue(36);
        m_fixture.find<QLineEdit>(u"idField"_s)->setText(u"25"_s);
        m_fixture.find<QPushButton>(u"submitButton"_s)->click();
        take(u"customers-refused-"_s + theme);
        m_fixture.find<gui::CustomerDrawer>(u"drawer"_s)->close();
        m_fixture.find<QTableView>(u"customersTable"_s)->selectRow(2);
        run(Command::DeleteSelected);
        take(u"customers-undo-"_s + theme);
        run(Command::ShowHistory);
        auto *versions = m_fixture.find<QSlider>(u"historySlider"_s);
        (void)QTest::qWaitFor([versions] { return versions->isVisible(); });
        QTest::keyClick(versions, Qt::Key_Home);
        QTest::qWait(settling);
        take(u"customers-history-"_s + theme);
        m_fixture.find<gui::CustomerDrawer>(u"drawer"_s)->close();
        m_camera.tidy();
    }

    // A finished run, two compared, and one whose answers contradict one another.
    void simulation(const QString &theme)
    {
        m_fixture.window().showPage(Page::Simulator);
        m_fixture.find<QSpinBox>(u"postsBox"_s)->setValue(16);
        m_fixture.find<QSpinBox>(u"getsBox"_s)->setValue(12);
        for (int i = 0; i < 2; ++i) {
            run(Command::RunSimulator);
            m_camera.waitForRun();
        }
        everyTab(theme);
        take(u"simulator-finished-"_s + theme);
        choose(u"companionBox"_s, 2);
        take(u"simulator-compared-"_s + theme);
        choose(u"companionBox"_s, 0);
        (void)QTest::qWaitFor([kept = m_fixture.runtime().keepSimulation(violatedRun())] {
            return kept.isFinished();
        });
        QTest::qWait(4 * settling); // until the list has it
        choose(u"runsBox"_s, 0);
        take(u"simulator-violated-"_s + theme);
        m_fixture.find<QComboBox>(u"paceBox"_s)->setCurrentIndex(1);
        m_fixture.find<QComboBox>(u"drillBox"_s)->setCurrentIndex(2);
        m_fixture.find<QSpinBox>(u"durationBox"_s)->setValue(4);
        m_fixture.find<QSpinBox>(u"parallelBox"_s)->setValue(16);
        m_fixture.find<QToolButton>(u"detailsButton"_s)->setChecked(true);
        take(u"simulator-settings-"_s + theme);
        m_fixture.find<QToolButton>(u"detailsButton"_s)->setChecked(false);
        run(Command::RunSimulator);
        QTest::qWait(3000);
        take(u"simulator-running-"_s + theme);
        m_camera.waitForRun();
        m_fixture.find<QComboBox>(u"paceBox"_s)->setCurrentIndex(0);
        m_fixture.find<QComboBox>(u"drillBox"_s)->setCurrentIndex(0);
    }

    // What is seen of a finished run; the timeline at last.
    void everyTab(const QString &theme)
    {
        auto *tabs = m_fixture.find<QTabWidget>(u"resultTabs"_s);
        for (const auto &[tab, name] :
             {std::pair(u"plots"_s, u"overtime"_s), std::pair(u"latencyCurve"_s, u"latency"_s),
              std::pair(u"requestsTab"_s, u"requests"_s)}) {
            tabs->setCurrentWidget(tabs->findChild<QWidget *>(tab)); // others are called so, too
            gui::selectRow(*m_fixture.find<QTableView>(u"requestsTable"_s), 0);
            take(u"simulator-"_s + name + u'-' + theme);
        }
        tabs->setCurrentWidget(m_fixture.find<QWidget>(u"timelineTab"_s));
    }

    static simulator::ReportPointer violatedRun()
    {
        StubServer server(StubServer::Fault::LosesUpdates);
        server.setRandomDelay(std::chrono::milliseconds(20));
        simulator::Plan plan;
        plan.target = server.url();
        plan.mix = {.posts = 12, .gets = 12};
        plan.parallel = 6;
        return finishedRun(plan);
    }

    void everyPage(const QString &language)
    {
        for (const Page page : gui::pages) {
            m_fixture.window().showPage(page);
            take(nameOf(page) + u'-' + language);
        }
    }

    void askServer()
    {
        QNetworkAccessManager network;
        const QUrl url = m_fixture.runtime().serverStatus().url.resolved(QUrl(u"/customers"_s));
        QNetworkRequest post(url);
        post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        post.setHeader(QNetworkRequest::UserAgentHeader, u"curl/7.88"_s);
        for (int id = 1; id <= 24; ++id) {
            const QByteArray body = R"([{"firstName":"Leia","lastName":"Ray","age":%1,"id":%2}])"_L1
                                        .arg(QString::number(10 + 2 * id), QString::number(id))
                                        .toUtf8();
            QNetworkReply *reply = id % 3 ? network.post(post, body) : network.get(post);
            (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
            reply->deleteLater();
            QTest::qWait(60);
        }
        QTest::qWait(2000); // until the plots have it
    }

    // What was asked, and where its time went.
    void request(const QString &theme)
    {
        auto *table = m_fixture.find<QTableView>(u"requestTable"_s);
        auto *tabs = m_fixture.find<QTabWidget>(u"detailTabs"_s);
        m_camera.tidy();
        table->selectRow(table->model()->rowCount() - 2);
        take(u"server-request-"_s + theme);
        tabs->setCurrentIndex(tabs->count() - 1);
        take(u"server-time-"_s + theme);
        tabs->setCurrentIndex(0);
        m_fixture.find<QToolButton>(u"closeRequestButton"_s)->click();
    }

    static QString nameOf(Page page)
    {
        constexpr std::array names{"server", "customers", "denominations", "simulator", "settings"};
        return QLatin1StringView(names[std::size_t(page)]);
    }

    Camera m_camera;
    support::WindowFixture &m_fixture;
    TroublePictures m_troubles;
};

// Where no Redis is installed.
void withoutRedis(const QString &folder)
{
    qputenv("PATH", "/nonexistent");
    support::WindowFixture fixture;
    Camera camera(fixture, folder);
    fixture.window().show();
    fixture.runtime().start();
    (void)camera.waitFor(StoreStatus::State::Failed);
    for (const Command page : {Command::ShowServer, Command::ShowCustomers}) {
        camera.run(page);
        camera.take(page == Command::ShowServer ? u"server-noredis"_s : u"customers-noredis"_s);
    }
}

// A process has one scale. This one starts another for each that it has not, where it is to show
// all.
void atOtherScales(const QString &folder)
{
    for (const char *scale : {"1", "1.25", "1.5", "1.75"})
        QProcess::execute(QCoreApplication::applicationFilePath(),
                          {folder, QLatin1StringView(scale)});
}

int photograph(const QString &folder, const QString &scale)
{
    support::WindowFixture fixture;
    if (!fixture.open()) {
        std::fputs("tellerdesk_screenshots: the store did not open\n", stderr);
        return 1;
    }
    Photographer photographer(fixture, folder);
    if (!scale.isEmpty()) {
        photographer.everyPageAt(scale);
        return 0;
    }
    photographer.all();
    atOtherScales(folder);
    withoutRedis(folder);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 && argc != 3) {
        std::fputs("usage: tellerdesk_screenshots FOLDER [SCALE]\n", stderr);
        return 2;
    }
    const QByteArray scale = argc == 3 ? argv[2] : "";
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!scale.isEmpty() || !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", scale.isEmpty() ? "2" : scale);
    support::enterPrivateNetwork();
    QApplication application(argc, argv);
    int result = 1;
    QTimer::singleShot(0, &application, [&] {
        result = photograph(QString::fromLocal8Bit(argv[1]), QString::fromLatin1(scale));
        QApplication::quit();
    });
    QApplication::exec();
    return result;
}
