// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using gui::LogFile;
using namespace Qt::StringLiterals;

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void message_isKeptForTheNextRun();
    void fullFile_makesRoomForANewOne();
    void without_nothingIsKept();
};

void LogFileTest::message_isKeptForTheNextRun()
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
        QTest::ignoreMessage(QtWarningMsg, "the first run");
        qWarning("the first run");
    }
    const LogFile log(folder.path());
    const QString tail = LogFile::tail(folder.path());
    QVERIFY2(tail.endsWith(" warning default: the first run\n"_L1), qPrintable(tail));
}

void LogFileTest::fullFile_makesRoomForANewOne()
{
    const QTemporaryDir folder;
    LogFile log(folder.path(), 100);
    for (int line = 0; line < 20; ++line)
        log.write("twenty bytes a line\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({u"tellerdesk.log"_s, u"tellerdesk.log.1"_s}));
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        QCOMPARE(file.size(), 100);
}

void LogFileTest::without_nothingIsKept()
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
    }
    QTest::ignoreMessage(QtWarningMsg, "too late");
    qWarning("too late");
    QVERIFY(LogFile::tail(folder.path()).isEmpty());
    QVERIFY(LogFile::tail(folder.filePath(u"none"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
