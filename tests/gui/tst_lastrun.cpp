// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/lastrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using gui::LastRun;
using namespace Qt::StringLiterals;

class LastRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun_knowsOfNoCrash();
    void orderlyEnd_leavesNothing();
    void markOfADeadProcess_tellsOfACrashOnce();
    void markOfALivingProcess_isLeftAlone();
};

namespace {

constexpr auto impossible = "window-4194999.running"; // beyond the kernel's largest process id

void mark(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void LastRunTest::firstRun_knowsOfNoCrash()
{
    const QTemporaryDir folder;
    QVERIFY(!LastRun(folder.path()).crashed());
}

void LastRunTest::orderlyEnd_leavesNothing()
{
    const QTemporaryDir folder;
    {
        const LastRun run(folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void LastRunTest::markOfADeadProcess_tellsOfACrashOnce()
{
    const QTemporaryDir folder;
    mark(folder, QLatin1StringView(impossible));
    QVERIFY(LastRun(folder.path()).crashed());
    QVERIFY(!LastRun(folder.path()).crashed());
}

void LastRunTest::markOfALivingProcess_isLeftAlone()
{
    const QTemporaryDir folder;
    mark(folder, u"window-1.running"_s);
    QVERIFY(!LastRun(folder.path()).crashed());
    QVERIFY(QFile::exists(folder.filePath(u"window-1.running"_s)));
}

QTEST_GUILESS_MAIN(LastRunTest)
#include "tst_lastrun.moc"
