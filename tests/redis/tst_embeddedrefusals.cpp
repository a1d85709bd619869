// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/embeddedfixture.h"
#include "tests/support/privateredis.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Kind;
using redis::EmbeddedServer;

// What a private server cannot be started with, and what is said of it.
class EmbeddedRefusalsTest : public EmbeddedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void foreignServerInTheDirectory_isLeftAlone();
    void missingProgram_namesThePackage();
    void oldProgram_isRefused();
    void unusableDirectory_isExplained();
    void corruptData_isExplained();
};

void EmbeddedRefusalsTest::foreignServerInTheDirectory_isLeftAlone()
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

void EmbeddedRefusalsTest::missingProgram_namesThePackage()
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

void EmbeddedRefusalsTest::oldProgram_isRefused()
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

void EmbeddedRefusalsTest::unusableDirectory_isExplained()
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

void EmbeddedRefusalsTest::corruptData_isExplained()
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

QTEST_GUILESS_MAIN(EmbeddedRefusalsTest)
#include "tst_embeddedrefusals.moc"
