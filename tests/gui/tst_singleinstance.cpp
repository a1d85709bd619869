// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using gui::SingleInstance;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first_findsNobody();
    void second_isHeardByTheFirst();
    void socketOfACrashedProgram_isNoObstacle();
    void folderOfTheSocket_isTheUsersAlone();

private:
    QTemporaryDir m_directory;
};

void SingleInstanceTest::first_findsNobody()
{
    QVERIFY(!SingleInstance(m_directory.filePath(u"none"_s)).passOn({}));
    QVERIFY(!SingleInstance(QString()).passOn({}));
}

void SingleInstanceTest::second_isHeardByTheFirst()
{
    const QString socket = m_directory.filePath(u"window"_s);
    SingleInstance first(socket);
    QVERIFY(first.listen());
    QSignalSpy wished(&first, &SingleInstance::wished);
    bool isHeard = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        isHeard = SingleInstance(socket).passOn({u"--page"_s, u"simulator"_s});
    }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(isHeard);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().toStringList(), QStringList({u"--page"_s, u"simulator"_s}));
}

void SingleInstanceTest::socketOfACrashedProgram_isNoObstacle()
{
    const QString socket = m_directory.filePath(u"stale"_s);
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next(socket);
    QVERIFY(!next.passOn({}));
    QVERIFY(next.listen());
}

void SingleInstanceTest::folderOfTheSocket_isTheUsersAlone()
{
    const QString folder = m_directory.filePath(u"fresh"_s);
    SingleInstance first(folder + "/window"_L1);
    QVERIFY(first.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
