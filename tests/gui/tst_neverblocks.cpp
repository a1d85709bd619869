// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"
#include "tests/gui/waits.h"
#include "tests/gui/windowtest.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMutex>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QThread>
#include <QWaitCondition>

#include <sys/stat.h>

#include <csignal>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using support::Waits;
using namespace Qt::StringLiterals;

namespace {

// The private Redis of this test's store: the one whose directory lies in the test's folder.
pid_t redisOf(const QString &folder)
{
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QString name = QFile::symLinkTarget("/proc/%1/exe"_L1.arg(process));
        const QString place = QFile::symLinkTarget("/proc/%1/cwd"_L1.arg(process));
        if (name.contains("redis"_L1) && place.startsWith(folder))
            return process.toInt();
    }
    return 0;
}

// A process that does not move while this lives.
class Held
{
public:
    explicit Held(pid_t process)
        : m_process(process)
    {
        ::kill(m_process, SIGSTOP);
    }
    ~Held() { ::kill(m_process, SIGCONT); }

private:
    pid_t m_process;
};

} // namespace

// Whatever hangs, the window answers: its thread waits for no store, no server, no file and no
// process, and never for another thread.
class NeverBlocksTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void waiting_isFound();
    void ordinaryWork_waitsForNothing();
    void hungStore_holdsUpNothing();
    void silentServer_holdsUpNothing();
    void filesThatHang_holdUpNothing();
    void foldersThatRefuse_holdUpNothing();

private:
    // As an event, the way keys and clicks come; and until the window has answered.
    void run(Command command);
    void click(const QString &button);
    void answered();
    void startServer();
    void addSamples();
    QString outputs() const { return m_fixture->runtime().settings().outputs; }
    QTableView *table() { return m_fixture->find<QTableView>(u"customersTable"_s); }
};

void NeverBlocksTest::init()
{
    WindowTest::init();
    Waits::begin(outputs());
}

void NeverBlocksTest::cleanup()
{
    Waits::end();
    WindowTest::cleanup();
}

void NeverBlocksTest::run(Command command)
{
    QMetaObject::invokeMethod(m_fixture->window().actions()[command], &QAction::trigger,
                              Qt::QueuedConnection);
    answered();
}

void NeverBlocksTest::click(const QString &button)
{
    QMetaObject::invokeMethod(m_fixture->find<QAbstractButton>(button), &QAbstractButton::click,
                              Qt::QueuedConnection);
    answered();
}

void NeverBlocksTest::answered()
{
    bool isAnswered = false;
    QMetaObject::invokeMethod(
        this, [&isAnswered] { isAnswered = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isAnswered);
}

void NeverBlocksTest::startServer()
{
    run(Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
}

void NeverBlocksTest::addSamples()
{
    m_fixture->window().showPage(Page::Customers);
    run(Command::AddSamples);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
}

// Else the others would find nothing because nothing is found.
void NeverBlocksTest::waiting_isFound()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            QMutex mutex;
            const QMutexLocker locker(&mutex);
            QWaitCondition().wait(&mutex, 1);
            QThread::msleep(1);
            QFile(outputs()).open(QIODevice::ReadOnly);
            (void)QFile::exists(outputs());
        },
        Qt::QueuedConnection);
    answered();
    const QStringList found = Waits::end();
    for (const char *call : {"nanosleep", "open", "access"})
        QVERIFY2(found.contains(QLatin1StringView(call)), qPrintable(found.join(u' ')));
    QVERIFY2(!found.filter(u"pthread_cond"_s).isEmpty(), qPrintable(found.join(u' ')));
}

void NeverBlocksTest::ordinaryWork_waitsForNothing()
{
    startServer();
    addSamples();
    table()->selectRow(3);
    run(Command::DeleteSelected);
    run(Command::UndoChange);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    for (const Page page : gui::pages) {
        m_fixture->window().showPage(page);
        answered();
    }
    run(Command::MakeHelpBundle);
    click(u"saveBundleButton"_s);
    QTRY_VERIFY(QFile::exists(outputs() + "/tellerdesk_help_bundle.txt"_L1));
    run(Command::RunSimulator);
    QTRY_VERIFY(!m_fixture->runtime().isSimulating());
    QTRY_VERIFY(m_fixture->window().actions()[Command::ExportRequests]->isEnabled());
    run(Command::ExportRequests);
    m_fixture->preferences().choose(settings::Key::Theme, u"dark"_s);
    run(Command::StopServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Stopped);
    QCOMPARE(Waits::end(), QStringList());
}

void NeverBlocksTest::hungStore_holdsUpNothing()
{
    startServer();
    addSamples();
    const pid_t redis = redisOf(m_fixture->folder());
    QVERIFY(redis > 0);
    {
        const Held held(redis);
        run(Command::AddSamples);
        table()->selectRow(3);
        for (const Command command : {Command::DeleteSelected, Command::UndoChange,
                                      Command::DeleteAll, Command::RunSimulator})
            run(command);
        click(u"testStoreButton"_s);
        click(u"uniqueNamesBox"_s);
        run(Command::StopServer);
        QCOMPARE(Waits::end(), QStringList());
    }
}

void NeverBlocksTest::silentServer_holdsUpNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    simulator::Plan plan;
    plan.target = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    m_fixture->window().showPage(Page::Simulator);
    QVERIFY(m_fixture->runtime().simulate(plan));
    QTRY_VERIFY(silent.hasPendingConnections());
    QMetaObject::invokeMethod(&m_fixture->runtime(), &runtime::Runtime::cancelSimulation,
                              Qt::QueuedConnection);
    QTRY_VERIFY(!m_fixture->runtime().isSimulating());
    QCOMPARE(Waits::end(), QStringList());
}

// A pipe that nobody writes to hangs whoever opens it, as a lost network folder does.
void NeverBlocksTest::filesThatHang_holdUpNothing()
{
    const QString pipe = m_fixture->folder() + "/people.json"_L1;
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    Waits::begin(m_fixture->folder());
    auto preview = m_fixture->runtime().previewImport(pipe, exports::Format::Json);
    answered();
    addSamples();
    QVERIFY(!preview.isFinished());
    QFile writer(pipe);
    QVERIFY(writer.open(QIODevice::WriteOnly));
    writer.write(R"([{"firstName":"Ada","lastName":"Lovelace","age":36,"id":99}])");
    writer.close();
    QTRY_VERIFY(preview.isFinished());
    QVERIFY(preview.result());
    QCOMPARE(Waits::end(), QStringList());
}

void NeverBlocksTest::foldersThatRefuse_holdUpNothing()
{
    const QString file = m_fixture->folder() + "/file"_L1;
    QFile(file).open(QIODevice::WriteOnly);
    const auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    Waits::begin(file);
    m_fixture->preferences().choose(settings::Key::Outputs, file + "/outputs"_L1);
    QTRY_VERIFY(banner->isShowing(u"settings/outputs"_s));
    run(Command::MakeHelpBundle);
    click(u"saveBundleButton"_s);
    QTRY_VERIFY(banner->isShowing(u"saved"_s));
    QVERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text().contains(file));
    QCOMPARE(Waits::end(), QStringList());
}

int main(int argc, char *argv[])
{
    Waits::Application application(argc, argv);
    NeverBlocksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_neverblocks.moc"
