// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "backend/redis/embeddedserver.h"
#include "tests/support/privateredis.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::EmbeddedServer;
using redis::Endpoint;

namespace {

constexpr auto longWait = 20'000;

// Another program that uses the server of a directory.
class User
{
public:
    explicit User(const QString &directory)
    {
        m_process.start(QString::fromLocal8Bit(EMBEDDED_USER), {directory});
    }
    ~User()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(longWait))
                return "nothing";
        }
        return m_process.readLine().trimmed();
    }
    void leave() { m_process.closeWriteChannel(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }

private:
    QProcess m_process;
};

qint64 serverOf(const QByteArray &ready)
{
    return ready.startsWith("ready ") ? ready.split(' ').at(1).toLongLong() : 0;
}

bool isRunning(qint64 process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return process > 0 && status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

} // namespace

class EmbeddedServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void started_isPrivateAndWritesAtOnce();
    void started_inheritsNoDescriptor();
    void directoryWithALongAndOddName_isServed();
    void withoutRuntimeDirectory_listensInATemporaryOne();
    void stopped_endsAndKeepsTheData();
    void stoppedWhileStarting_leavesNothingBehind();
    void secondProgram_sharesTheServerUntilTheLastLeaves();
    void killedProgram_leavesItsServerToTheNext();
    void manyProgramsAtOnce_startOneServerAndEndIt();
    void comingAndGoing_neverMeetsAnEndingServer();
    void killedServer_isStartedAgainWithItsData();
    void killedServerOfTwoPrograms_isStartedOnce();
    void lostSocket_isMadeAnew();
    void leftoverSocketAndNote_areNotInTheWay();
    void hungServer_isNamed();
    void hungProgramAtTheGate_isNamed();
    void foreignServerInTheDirectory_isLeftAlone();
    void missingProgram_namesThePackage();
    void oldProgram_isRefused();
    void unusableDirectory_isExplained();
    void directoryOfOthers_isClosedToThem();
    void corruptData_isExplained();
    void fullDisk_isExplainedAndHeals();

private:
    EmbeddedServer::Options options() const;
    base::Result<Endpoint> start(EmbeddedServer &server);
    base::Result<EmbeddedServer::Leaving> stop(EmbeddedServer &server);
    base::Result<redis::Reply> ask(const Endpoint &endpoint, const redis::Command &command);

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
};

void EmbeddedServerTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_directory = m_temporary->filePath(u"redis"_s);
    const QString runtime = m_temporary->filePath(u"run"_s);
    QVERIFY(::mkdir(runtime.toLocal8Bit().constData(), 0700) == 0);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
}

// Whatever a failed test has left running.
void EmbeddedServerTest::cleanup()
{
    const auto note = QFile(m_directory + "/running"_L1);
    QFile file(note.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 process = file.readLine().trimmed().toLongLong();
    if (isRunning(process))
        ::kill(static_cast<pid_t>(process), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(process), longWait);
}

EmbeddedServer::Options EmbeddedServerTest::options() const
{
    return {.directory = m_directory};
}

base::Result<Endpoint> EmbeddedServerTest::start(EmbeddedServer &server)
{
    std::optional<base::Result<Endpoint>> answer;
    server.start([&](base::Result<Endpoint> started) { answer = std::move(started); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return *answer;
}

base::Result<EmbeddedServer::Leaving> EmbeddedServerTest::stop(EmbeddedServer &server)
{
    std::optional<base::Result<EmbeddedServer::Leaving>> answer;
    server.stop([&](base::Result<EmbeddedServer::Leaving> left) { answer = left; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return *answer;
}

base::Result<redis::Reply> EmbeddedServerTest::ask(const Endpoint &endpoint,
                                                   const redis::Command &command)
{
    redis::Client client(endpoint);
    client.open();
    std::optional<base::Result<redis::Reply>> answer;
    client.send(command, [&](base::Result<redis::Reply> reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return refusalAsError(*answer);
}

void EmbeddedServerTest::started_isPrivateAndWritesAtOnce()
{
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().detail));
    QVERIFY(isRunning(server.processId()));

    const auto value = [&](const QByteArray &name) {
        const auto reply = ask(*endpoint, {"CONFIG", "GET", name});
        return reply ? reply->toArray().at(1).toString() : QByteArray();
    };
    QCOMPARE(value("port"), QByteArray("0"));
    QCOMPARE(value("appendonly"), QByteArray("yes"));
    QCOMPARE(value("appendfsync"), QByteArray("always"));
    QCOMPARE(value("save"), QByteArray());
    QCOMPARE(value("maxmemory-policy"), QByteArray("noeviction"));
    QCOMPARE(value("lazyfree-lazy-expire"), QByteArray("yes"));
    QCOMPARE(QFileInfo(m_directory).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    QCOMPARE(QFileInfo(endpoint->socketPath).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    QVERIFY(endpoint->socketPath.size() < 108);
    QVERIFY(stop(server));
}

void EmbeddedServerTest::started_inheritsNoDescriptor()
{
    const int open = ::open(m_temporary->filePath(u"open"_s).toLocal8Bit().constData(),
                            O_CREAT | O_RDWR, 0600); // not closed on exec, as one from a shell
    const int inherited = ::dup2(open, 300);
    EmbeddedServer server(options());
    QVERIFY(start(server));

    const QDir descriptors(u"/proc/%1/fd"_s.arg(server.processId()));
    for (const QFileInfo &info : descriptors.entryInfoList(QDir::Files | QDir::System)) {
        QVERIFY2(info.symLinkTarget() != m_temporary->filePath(u"open"_s),
                 qPrintable(info.filePath()));
        QVERIFY2(!info.symLinkTarget().endsWith(".lock"_L1), qPrintable(info.symLinkTarget()));
    }
    ::close(open);
    ::close(inherited);
    QVERIFY(stop(server));
}

void EmbeddedServerTest::directoryWithALongAndOddName_isServed()
{
    m_directory = m_temporary->filePath(u"Ümlaut \"quoted\" 'and' \\ "_s + QString(120, u'x'));
    EmbeddedServer::Options odd = options();
    odd.program = m_temporary->filePath(QString(120, u'p'));
    QVERIFY(QFile::link(QStandardPaths::findExecutable(u"redis-check-rdb"_s), odd.program));
    EmbeddedServer server(odd);
    const auto endpoint = start(server);
    QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().detail));
    QVERIFY(ask(*endpoint, {"SET", "a", "1"}));
    const qint64 process = server.processId();
    QVERIFY(stop(server));
    QVERIFY(!isRunning(process));
    QVERIFY(QDir(m_directory).exists(u"appendonlydir"_s));
}

void EmbeddedServerTest::withoutRuntimeDirectory_listensInATemporaryOne()
{
    qunsetenv("XDG_RUNTIME_DIR");
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    const QFileInfo directory(QFileInfo(endpoint->socketPath).path());
    QCOMPARE(directory.permissions() & QFile::Permissions(0x0077), QFile::Permissions());

    qputenv("XDG_RUNTIME_DIR", m_temporary->filePath(u"run"_s).toLocal8Bit());
    EmbeddedServer other(options()); // which has one, and finds the server all the same
    const auto same = start(other);
    QVERIFY(same);
    QCOMPARE(same->socketPath, endpoint->socketPath);
    QVERIFY(stop(other));
    QVERIFY(stop(server));
    QVERIFY(!QDir(directory.filePath()).exists());
}

void EmbeddedServerTest::stopped_endsAndKeepsTheData()
{
    EmbeddedServer server(options());
    auto endpoint = start(server);
    QVERIFY(endpoint);
    QVERIFY(ask(*endpoint, {"SET", "kept", "yes"}));
    const qint64 process = server.processId();
    const auto left = stop(server);
    QVERIFY(left);
    QCOMPARE(*left, EmbeddedServer::Leaving::EndedServer);
    QVERIFY(!isRunning(process));
    QVERIFY(!QFile::exists(endpoint->socketPath));

    endpoint = start(server);
    QVERIFY(endpoint);
    QCOMPARE(ask(*endpoint, {"GET", "kept"})->toString(), QByteArray("yes"));
    QVERIFY(stop(server));
}

void EmbeddedServerTest::stoppedWhileStarting_leavesNothingBehind()
{
    EmbeddedServer server(options());
    server.start([](const base::Result<Endpoint> &) {});
    QVERIFY(stop(server));
    QVERIFY(!QFile::exists(m_directory + "/running"_L1));
}

void EmbeddedServerTest::secondProgram_sharesTheServerUntilTheLastLeaves()
{
    User first(m_directory);
    const qint64 process = serverOf(first.line());
    User second(m_directory);
    QCOMPARE(serverOf(second.line()), process);

    first.leave();
    QCOMPARE(first.line(), QByteArray("left"));
    QVERIFY(isRunning(process));
    second.leave();
    QCOMPARE(second.line(), QByteArray("ended"));
    QVERIFY(!isRunning(process));
}

void EmbeddedServerTest::killedProgram_leavesItsServerToTheNext()
{
    User first(m_directory);
    const qint64 process = serverOf(first.line());
    QVERIFY(process > 0);
    first.kill();
    QVERIFY(isRunning(process));

    User next(m_directory);
    QCOMPARE(serverOf(next.line()), process);
    next.leave();
    QCOMPARE(next.line(), QByteArray("ended"));
}

void EmbeddedServerTest::manyProgramsAtOnce_startOneServerAndEndIt()
{
    std::vector<std::unique_ptr<User>> users;
    for (int i = 0; i < 6; ++i)
        users.push_back(std::make_unique<User>(m_directory));
    const qint64 process = serverOf(users.front()->line());
    QVERIFY(process > 0);
    for (std::size_t i = 1; i < users.size(); ++i)
        QCOMPARE(serverOf(users[i]->line()), process);

    for (const auto &user : users)
        user->leave();
    int ended = 0;
    for (const auto &user : users)
        ended += user->line() == "ended";
    QCOMPARE(ended, 1);
    QVERIFY(!isRunning(process));
}

void EmbeddedServerTest::comingAndGoing_neverMeetsAnEndingServer()
{
    EmbeddedServer server(options());
    for (int round = 0; round < 5; ++round) {
        User one(m_directory);
        User two(m_directory);
        one.leave(); // while the others are coming
        const auto endpoint = start(server);
        QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().detail));
        two.leave();
        const auto written = ask(*endpoint, {"INCR", "rounds"});
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(written->toInteger(), round + 1);
        QVERIFY(one.line() != "nothing");
        QVERIFY(two.line() != "nothing");
        QVERIFY(stop(server));
    }
}

void EmbeddedServerTest::killedServer_isStartedAgainWithItsData()
{
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QVERIFY(ask(*endpoint, {"SET", "kept", "yes"}));
    QSignalSpy lost(&server, &EmbeddedServer::lost);
    QSignalSpy restarted(&server, &EmbeddedServer::restarted);
    ::kill(static_cast<pid_t>(server.processId()), SIGKILL);

    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, longWait);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(restarted.first().first().value<Endpoint>(), *endpoint);
    QCOMPARE(ask(*endpoint, {"GET", "kept"})->toString(), QByteArray("yes"));
    QVERIFY(stop(server));
}

void EmbeddedServerTest::killedServerOfTwoPrograms_isStartedOnce()
{
    EmbeddedServer one(options());
    EmbeddedServer two(options());
    QVERIFY(start(one));
    QVERIFY(start(two));
    QSignalSpy oneRestarted(&one, &EmbeddedServer::restarted);
    QSignalSpy twoRestarted(&two, &EmbeddedServer::restarted);
    ::kill(static_cast<pid_t>(one.processId()), SIGKILL);

    QTRY_COMPARE_WITH_TIMEOUT(oneRestarted.size(), 1, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(twoRestarted.size(), 1, longWait);
    QCOMPARE(one.processId(), two.processId());
    QVERIFY(isRunning(one.processId()));
    QCOMPARE(*stop(one), EmbeddedServer::Leaving::LeftToOthers);
    QCOMPARE(*stop(two), EmbeddedServer::Leaving::EndedServer);
}

// As when the session's runtime directory is cleared while a server of ours is running on.
void EmbeddedServerTest::lostSocket_isMadeAnew()
{
    User first(m_directory);
    const QByteArray ready = first.line();
    const QString socket = QString::fromUtf8(ready.split(' ').last());
    first.kill();
    QVERIFY(QFile::remove(socket));

    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QVERIFY(server.processId() != serverOf(ready));
    QVERIFY(!isRunning(serverOf(ready)));
    QVERIFY(ask(*endpoint, {"PING"}));
    QVERIFY(stop(server));
}

void EmbeddedServerTest::leftoverSocketAndNote_areNotInTheWay()
{
    User first(m_directory);
    const QByteArray ready = first.line();
    first.kill();
    ::kill(static_cast<pid_t>(serverOf(ready)), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(serverOf(ready)), longWait);
    QVERIFY(QFile::exists(QString::fromUtf8(ready.split(' ').last())));
    QVERIFY(QFile::exists(m_directory + "/running"_L1));

    EmbeddedServer server(options());
    QVERIFY(start(server));
    QVERIFY(stop(server));
}

void EmbeddedServerTest::hungServer_isNamed()
{
    User first(m_directory);
    const qint64 process = serverOf(first.line());
    ::kill(static_cast<pid_t>(process), SIGSTOP);
    auto impatient = options();
    impatient.patience = 200ms;
    EmbeddedServer server(impatient);

    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Unavailable);
    QVERIFY(endpoint.error().detail.contains(QString::number(process)));
    ::kill(static_cast<pid_t>(process), SIGCONT);
    QVERIFY(start(server));
    QVERIFY(stop(server));
}

void EmbeddedServerTest::hungProgramAtTheGate_isNamed()
{
    QVERIFY(::mkdir(m_directory.toLocal8Bit().constData(), 0700) == 0);
    QProcess holder; // of the gate
    holder.start(u"flock"_s, {m_directory + "/gate.lock"_L1, u"sh"_s, u"-c"_s, u"echo; read x"_s});
    QVERIFY(holder.waitForReadyRead());
    auto impatient = options();
    impatient.patience = 100ms;
    EmbeddedServer server(impatient);

    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Unavailable);
    QVERIFY(endpoint.error().detail.contains("Another program"_L1));
    holder.closeWriteChannel();
    holder.waitForFinished();
}

void EmbeddedServerTest::foreignServerInTheDirectory_isLeftAlone()
{
    support::PrivateRedis foreign;
    QVERIFY(foreign.start());
    m_directory = foreign.directory();
    EmbeddedServer server(options());

    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Conflict);
    QVERIFY(endpoint.error().detail.contains(QString::number(foreign.processId())));
    QVERIFY(foreign.isRunning());
}

void EmbeddedServerTest::missingProgram_namesThePackage()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    qputenv("PATH", path);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::NotFound);
    QVERIFY(endpoint.error().detail.contains("apt install redis-tools"_L1));
}

void EmbeddedServerTest::oldProgram_isRefused()
{
    auto old = options();
    old.program = m_temporary->filePath(u"redis-server"_s);
    QFile program(old.program);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho 'Redis server v=5.0.14 sha=00000000:0 malloc=libc bits=64'\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    EmbeddedServer server(old);
    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Invalid);
    QVERIFY(endpoint.error().detail.contains("5.0.14"_L1));
}

void EmbeddedServerTest::unusableDirectory_isExplained()
{
    QFile file(m_temporary->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &directory :
         {u"/proc/tellerdesk"_s, file.fileName(), file.fileName() + "/below"_L1}) {
        EmbeddedServer server({.directory = directory});
        const auto endpoint = start(server);
        QVERIFY2(!endpoint, qPrintable(directory));
        QCOMPARE(endpoint.error().kind, Kind::Io);
        QVERIFY2(endpoint.error().detail.contains(directory), qPrintable(endpoint.error().detail));
    }
    EmbeddedServer nowhere({.directory = {}});
    QCOMPARE(start(nowhere).error().kind, Kind::Invalid);
}

void EmbeddedServerTest::directoryOfOthers_isClosedToThem()
{
    QVERIFY(::mkdir(m_directory.toLocal8Bit().constData(), 0755) == 0);
    EmbeddedServer server(options());
    QVERIFY(start(server));
    QCOMPARE(QFileInfo(m_directory).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    QVERIFY(stop(server));
}

void EmbeddedServerTest::corruptData_isExplained()
{
    QVERIFY(QDir().mkpath(m_directory + "/appendonlydir"_L1));
    QFile manifest(m_directory + "/appendonlydir/appendonly.aof.manifest"_L1);
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("nonsense\n");
    manifest.close();
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, Kind::Io);
    QVERIFY2(endpoint.error().detail.contains("manifest"_L1), qPrintable(endpoint.error().detail));
}

void EmbeddedServerTest::fullDisk_isExplainedAndHeals()
{
    QVERIFY(::mkdir(m_directory.toLocal8Bit().constData(), 0700) == 0);
    const QByteArray mountPoint = m_directory.toLocal8Bit();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=1m,mode=0700") != 0)
        QSKIP("mounting a small disk takes an administrator");
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    EmbeddedServer server(options());
    const auto endpoint = start(server);
    QVERIFY(endpoint);
    QSignalSpy lost(&server, &EmbeddedServer::lost);

    QSignalSpy restarted(&server, &EmbeddedServer::restarted);

    // With fsync at every change Redis ends itself rather than acknowledge what it cannot write.
    const auto written = ask(*endpoint, {"SET", "large", QByteArray(2'000'000, 'x')});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::OutcomeUnknown);
    QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), longWait);
    QVERIFY2(lost.first().first().toString().contains("disk is full"_L1),
             qPrintable(lost.first().first().toString()));
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, longWait);
    QVERIFY(ask(*endpoint, {"SET", "small", "1"}));
    QVERIFY(stop(server));
}

QTEST_GUILESS_MAIN(EmbeddedServerTest)
#include "tst_embeddedserver.moc"
