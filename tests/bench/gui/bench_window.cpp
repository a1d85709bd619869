// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held up while everything is at work: the server at full load from
// another process, the simulator at full rate, a million customers in the table, and all at once.
//
//     bench_gui_window [SCENARIO...]   server, simulator, rows, all; without one, each in turn
#include "gui/widgets/customerdrawer.h"
#include "tests/bench/gui/watchdog.h"
#include "tests/gui/windowfixture.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int phase = 5000; // milliseconds
constexpr int settling = 1000; // milliseconds; until what was begun is at its full rate
constexpr int people = 1'000'000;
constexpr int scrolled = 977; // pixels at once
constexpr int frame = 16; // milliseconds

// QTest's own waiting sleeps between two looks, which would be seen.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Condition>
bool runUntil(Condition condition)
{
    for (int spent = 0; spent < patience && !condition(); spent += frame)
        runFor(frame);
    return condition();
}

// Load by `teller simulate` as long as it lives: back to back over sockets, POSTs and pages.
class Load
{
public:
    explicit Load(const QUrl &url)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BASE_URL"_s, url.toString());
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QCoreApplication::applicationDirPath() + "/teller"_L1,
                        {u"simulate"_s, u"1"_s, u"0"_s, u"--pages"_s, u"9"_s, u"--duration"_s,
                         u"600"_s, u"--transport"_s, u"sockets"_s, u"--connections"_s, u"16"_s,
                         u"--ages"_s, u"18-90"_s, u"--start-id"_s, u"random"_s, u"--no-verdict"_s});
        if (!m_process.waitForStarted())
            qFatal("teller does not start");
    }
    ~Load()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

class Scenarios
{
public:
    Scenarios(WatchedApplication &application, support::WindowFixture &fixture)
        : m_application(application)
        , m_fixture(fixture)
    { }

    void server()
    {
        startServer();
        const qint64 before = answered();
        {
            const Load load(m_fixture.runtime().serverStatus().url);
            watch(Page::Server, "full load, server page");
            watch(Page::Customers, "full load, customers page");
        }
        std::printf("%34s %lld requests were answered\n", "",
                    static_cast<long long>(answered() - before));
        clear();
    }

    void simulator()
    {
        startServer();
        for (const auto engine : {simulator::Engine::Manager, simulator::Engine::Sockets}) {
            simulate(engine);
            watch(Page::Simulator,
                  engine == simulator::Engine::Manager ? "simulator, QNetworkAccessManager"
                                                       : "simulator, sockets");
            stopSimulator();
        }
        clear();
    }

    void rows()
    {
        m_fixture.window().showPage(Page::Customers);
        fill();
        scroll("a million rows, scrolling");
        find();
    }

    void all()
    {
        startServer();
        m_fixture.window().showPage(Page::Customers);
        fill();
        const Load load(m_fixture.runtime().serverStatus().url);
        simulate(simulator::Engine::Sockets);
        scroll("all at once, scrolling");
        watch(Page::Server, "all at once, server page");
        watch(Page::Simulator, "all at once, simulator page");
        stopSimulator();
    }

private:
    void watch(Page page, const char *what)
    {
        m_fixture.window().showPage(page);
        runFor(settling);
        m_application.begin();
        runFor(phase);
        m_application.report(what);
    }

    void scroll(const char *what)
    {
        m_fixture.window().showPage(Page::Customers);
        runFor(settling);
        QScrollBar &bar = *table().verticalScrollBar();
        QTimer turning;
        QObject::connect(&turning, &QTimer::timeout, &bar,
                         [&bar] { bar.setValue(bar.value() + scrolled); });
        turning.start(frame);
        m_application.begin();
        runFor(phase);
        m_application.report(what);
    }

    void find()
    {
        auto *field =
            m_fixture.find<QWidget>(u"CustomersPanel"_s)->findChild<QLineEdit *>(u"findField"_s);
        m_application.begin();
        for (const QString &text : {u"l"_s, u"la"_s, u"last99"_s, u"first5"_s, QString()}) {
            field->setText(text);
            runFor(phase / 5);
        }
        m_application.report("a million rows, filtering");
    }

    // As a person does: the file is read and judged, shown, and added by a click.
    void fill()
    {
        const QString file = m_fixture.folder() + "/people.csv"_L1;
        write(file);
        auto *add = m_fixture.find<QPushButton>(u"importButton"_s);
        m_application.begin();
        m_fixture.find<gui::CustomerDrawer>(u"drawer"_s)->import(file);
        (void)runUntil([add] { return add->isVisible(); });
        m_application.report("a million rows, judged");
        m_application.begin();
        add->click();
        const bool isThere = runUntil([this] { return table().model()->rowCount() == people; });
        m_application.report(isThere ? "a million rows, appearing" : "NOT ALL ROWS APPEARED");
    }

    static void write(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the file of customers cannot be written");
        file.write("firstName,lastName,age,id\n");
        for (int i = 0; i < people; ++i)
            file.write("First" + QByteArray::number(i % 997) + ",Last"
                       + QByteArray::number(i % 9973) + ',' + QByteArray::number(18 + i % 70) + ','
                       + QByteArray::number(i + 1) + '\n');
    }

    void clear() { wait(m_fixture.runtime().clearCustomers()); }

    template <typename T>
    base::Result<T> wait(const QFuture<base::Result<T>> &answer)
    {
        (void)runUntil([&] { return answer.isFinished(); });
        return answer.result();
    }

    qint64 answered()
    {
        const auto metrics = wait(m_fixture.runtime().serverMetrics());
        qint64 count = 0;
        if (metrics)
            for (const auto &one : metrics->requests)
                count += qint64(one.count);
        return count;
    }

    void startServer()
    {
        m_fixture.runtime().startServer();
        (void)runUntil([this] {
            return m_fixture.runtime().serverStatus().state == ServerStatus::State::Running;
        });
    }

    void simulate(simulator::Engine engine)
    {
        simulator::Plan plan;
        plan.target = m_fixture.runtime().serverStatus().url;
        plan.engine = engine;
        plan.pace = simulator::Pace::BackToBack;
        plan.mix = {.posts = 1, .gets = 0, .pages = 9};
        plan.parallel = 16;
        plan.startId = simulator::StartId::Random;
        plan.duration = std::chrono::minutes(10);
        plan.verification = simulator::Verification::Off;
        if (!m_fixture.runtime().simulate(plan))
            qFatal("the simulator does not start");
    }

    void stopSimulator()
    {
        m_fixture.runtime().cancelSimulation();
        (void)runUntil([this] { return !m_fixture.runtime().isSimulating(); });
    }

    QTableView &table() { return *m_fixture.find<QTableView>(u"customersTable"_s); }

    WatchedApplication &m_application;
    support::WindowFixture &m_fixture;
};

int measure(WatchedApplication &application, const QStringList &wanted)
{
    for (const auto &[name, scenario] :
         std::initializer_list<std::pair<QString, void (Scenarios::*)()>>{
             {u"server"_s, &Scenarios::server},
             {u"simulator"_s, &Scenarios::simulator},
             {u"rows"_s, &Scenarios::rows},
             {u"all"_s, &Scenarios::all}}) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        support::WindowFixture fixture;
        if (!fixture.open()) {
            std::fputs("bench_gui_window: the store did not open\n", stderr);
            return 1;
        }
        Scenarios scenarios(application, fixture);
        (scenarios.*scenario)();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    int result = 1;
    QTimer::singleShot(0, &application, [&] {
        result = measure(application, QApplication::arguments().mid(1));
        QApplication::quit();
    });
    QApplication::exec();
    return result;
}
