// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/embeddedfixture.h"
#include "tests/redis/serveruser.h"

#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::EmbeddedServer;

// Programs that use the private server of one directory together.
class EmbeddedSharingTest : public EmbeddedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void secondProgram_sharesTheServerUntilTheLastLeaves();
    void killedProgram_leavesItsServerToTheNext();
    void manyProgramsAtOnce_startOneServerAndEndIt();
    void comingAndGoing_neverMeetsAnEndingServer();
    void hungProgramAtTheGate_isNamed();
};

void EmbeddedSharingTest::secondProgram_sharesTheServerUntilTheLastLeaves()
{
    ServerUser first(m_directory);
    const qint64 process = serverOf(first.line());
    ServerUser second(m_directory);
    QCOMPARE(serverOf(second.line()), process);

    first.leave();
    QCOMPARE(first.line(), QByteArray("left"));
    QVERIFY(isRunning(process));
    second.leave();
    QCOMPARE(second.line(), QByteArray("ended"));
    QVERIFY(!isRunning(process));
}

void EmbeddedSharingTest::killedProgram_leavesItsServerToTheNext()
{
    ServerUser first(m_directory);
    const qint64 process = serverOf(first.line());
    QVERIFY(process > 0);
    first.kill();
    QVERIFY(isRunning(process));

    ServerUser next(m_directory);
    QCOMPARE(serverOf(next.line()), process);
    next.leave();
    QCOMPARE(next.line(), QByteArray("ended"));
}

void EmbeddedSharingTest::manyProgramsAtOnce_startOneServerAndEndIt()
{
    std::vector<std::unique_ptr<ServerUser>> users;
    for (int i = 0; i < 6; ++i)
        users.push_back(std::make_unique<ServerUser>(m_directory));
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

void EmbeddedSharingTest::comingAndGoing_neverMeetsAnEndingServer()
{
    EmbeddedServer server(options());
    for (int round = 0; round < 5; ++round) {
        ServerUser one(m_directory);
        ServerUser two(m_directory);
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

void EmbeddedSharingTest::hungProgramAtTheGate_isNamed()
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

QTEST_GUILESS_MAIN(EmbeddedSharingTest)
#include "tst_embeddedsharing.moc"
