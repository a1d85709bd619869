// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

// However teller is ended, it ends at once and leaves nothing behind.
class SignalsTest : public QObject
{
    Q_OBJECT

private:
    // Starts teller with its output in a pipe that nobody reads, and waits until the pipe is full.
    void startUnread(QProcess &process, const QStringList &arguments) const
    {
        const QString pipe = m_home->path(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        const int reader = ::open(pipe.toUtf8().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QObject::connect(&process, &QObject::destroyed, [reader] { ::close(reader); });
        process.setStandardOutputFile(pipe);
        m_home->start(process, arguments);
        const auto unread = [reader] {
            int size = 0;
            ::ioctl(reader, FIONREAD, &size);
            return size;
        };
        QTRY_VERIFY_WITH_TIMEOUT(unread() > 60'000, 60'000);
    }

    std::unique_ptr<TellerHome> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void interruptedServer_leavesNothingBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("Ctrl-C") << SIGINT << 130;
        QTest::newRow("SIGTERM, as service managers end it") << SIGTERM << 0;
    }

    void interruptedServer_leavesNothingBehind()
    {
        QFETCH(int, signal);
        QFETCH(int, code);
        QProcess server;
        QVERIFY(m_home->serve(server).isValid());
        QVERIFY(m_home->redisProcess() != 0);

        TellerHome::send(signal, server);

        QCOMPARE(TellerHome::finish(server).code, code);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void ignoredHangup_staysIgnored()
    {
        QProcess server;
        m_home->startShell(server, u"trap '' HUP; exec \"$TELLER\" serve --port 0 --json"_s);
        while (!server.canReadLine() && server.waitForReadyRead(60'000)) { }

        TellerHome::send(SIGHUP, server);
        TellerHome::send(SIGTERM, server);

        QCOMPARE(TellerHome::finish(server).code, 0); // 130 is the hangup's
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void interruptedWhileSomebodyTypes_endsAtOnce()
    {
        QProcess import;
        m_home->start(import, {u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s});
        import.write("firstName,lastName,age,id\n" + QByteArray(1'000'000, ' '));
        while (import.bytesToWrite() > 0 && import.waitForBytesWritten(60'000)) { }

        TellerHome::send(SIGINT, import);

        QCOMPARE(TellerHome::finish(import).code, 130);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void interruptedWhileNobodyReads_endsAtOnce()
    {
        QProcess ways;
        startUnread(ways, {u"denominations"_s, u"100000"_s, u"--notes"_s, u"1,2,5"_s});

        TellerHome::send(SIGINT, ways);

        QCOMPARE(TellerHome::finish(ways).code, 130);
    }

    void thirdSignal_isObeyedWhileTheMainThreadHangs()
    {
        QByteArray people = "firstName,lastName,age,id\n";
        for (int id = 1; id <= 9000; ++id)
            people += "Leia,Anderson,31," + QByteArray::number(id) + '\n';
        const QStringList import{u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s};
        QCOMPARE(m_home->run(import, people).code, 0);
        QProcess list;
        startUnread(list, {u"customers"_s, u"list"_s});

        for (const int signal : {SIGTERM, SIGINT, SIGHUP}) // the same twice might come once
            TellerHome::send(signal, list);

        QVERIFY(TellerHome::finish(list).code > 128);
    }

    void interruptedSimulation_endsAtOnceAndLeavesNothingBehind()
    {
        QProcess simulation;
        m_home->start(simulation, {u"simulate"_s, u"50000"_s, u"50000"_s});
        simulation.setReadChannel(QProcess::StandardError);
        QVERIFY(simulation.waitForReadyRead(30'000)); // it says where it serves

        TellerHome::send(SIGINT, simulation);

        QCOMPARE(TellerHome::finish(simulation).code, 130);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void readerThatLeaves_isNoCrash()
    {
        const auto outcome =
            m_home->runShell(u"\"$TELLER\" denominations 100000 --notes 1,2,5 | head -1"_s);

        QCOMPARE(outcome.out, "100000 EUR:\n"_ba);
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"
