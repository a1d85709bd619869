// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/embeddedfixture.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using redis::EmbeddedServer;
using redis::Endpoint;

// One program that starts a private server, uses it and stops it.
class EmbeddedServerTest : public EmbeddedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void started_isPrivateAndWritesAtOnce();
    void started_inheritsNoDescriptor();
    void directoryWithALongAndOddName_isServed();
    void withoutRuntimeDirectory_listensInATemporaryOne();
    void stopped_endsAndKeepsTheData();
    void stoppedWhileStarting_leavesNothingBehind();
    void directoryOfOthers_isClosedToThem();
};

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

void EmbeddedServerTest::directoryOfOthers_isClosedToThem()
{
    QVERIFY(::mkdir(m_directory.toLocal8Bit().constData(), 0755) == 0);
    EmbeddedServer server(options());
    QVERIFY(start(server));
    QCOMPARE(QFileInfo(m_directory).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    QVERIFY(stop(server));
}

QTEST_GUILESS_MAIN(EmbeddedServerTest)
#include "tst_embeddedserver.moc"
