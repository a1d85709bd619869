// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/serverprogram.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ServerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_programs = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
    }

    void cleanup() { qputenv("PATH", m_path); }

    void serverOnThePath_isTaken()
    {
        install("redis-server");
        QCOMPARE(*redis::serverProgram(m_folder->path()), m_programs->filePath(u"redis-server"_s));
    }

    void toolsAlone_serveByALinkInTheFolder()
    {
        install("redis-check-rdb");

        const auto program = redis::serverProgram(m_folder->path());

        QCOMPARE(*program, m_folder->filePath(u"redis-server"_s));
        QVERIFY(version(*program).startsWith("Redis server v="));
        QCOMPARE(*redis::serverProgram(m_folder->path()), *program); // again, the same
    }

    void linkToWhatIsGone_isMadeAnew()
    {
        install("redis-check-rdb");
        QVERIFY(QFile::link(u"/nowhere/redis-check-rdb"_s, m_folder->filePath(u"redis-server"_s)));

        const auto program = redis::serverProgram(m_folder->path());

        QVERIFY(version(*program).startsWith("Redis server v="));
    }

    void noRedisAtAll_namesThePackage()
    {
        qputenv("PATH", m_programs->path().toLocal8Bit());

        const auto program = redis::serverProgram(m_folder->path());

        QCOMPARE(program.error().kind, base::Kind::NotFound);
        QVERIFY(program.error().detail.contains(u"redis-tools"_s));
    }

    void folderThatTakesNoLink_isAnError()
    {
        install("redis-check-rdb");
        QCOMPARE(redis::serverProgram(u"/proc/nowhere"_s).error().kind, base::Kind::Io);
    }

private:
    // Leaves one program on the path: the one binary of Redis, by this name.
    void install(const char *name)
    {
        const QString binary = QStandardPaths::findExecutable(u"redis-check-rdb"_s);
        QVERIFY(QFile::link(binary, m_programs->filePath(QString::fromLatin1(name))));
        qputenv("PATH", m_programs->path().toLocal8Bit());
    }

    static QByteArray version(const QString &program)
    {
        QProcess process;
        process.start(program, {u"--version"_s});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_programs;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_serverprogram.moc"
