// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

class TellerTest : public QObject
{
    Q_OBJECT

private:
    QJsonArray stored() const
    {
        return m_home->run({u"customers"_s, u"list"_s, u"--json"_s})
            .json()
            .value("customers"_L1)
            .toArray();
    }

    std::unique_ptr<TellerHome> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void everyCommand_helpsWithExamplesFirst_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("teller") << QStringList();
        for (const char *name :
             {"serve", "denominations", "simulate", "report", "demo", "instances", "doctor"})
            QTest::newRow(name) << QStringList(QString::fromLatin1(name));
        for (const char *name : {"list", "add", "delete", "undo", "names", "import", "export"})
            QTest::newRow(name) << QStringList{u"customers"_s, QString::fromLatin1(name)};
    }

    void everyCommand_helpsWithExamplesFirst()
    {
        QFETCH(QStringList, command);

        const Outcome help = m_home->run(command + QStringList(u"--help"_s));

        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        const auto examples = help.out.indexOf("  $ teller");
        const auto options = help.out.indexOf("Options:");
        QVERIFY(examples > 0 && examples < options);
    }

    void version_isPrinted()
    {
        const Outcome version = m_home->run({u"--version"_s});

        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("teller "));
    }

    void fault_endsWithItsCodeAndWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");

        const QStringList list{u"customers"_s, u"list"_s};
        QTest::newRow("no command") << QStringList() << u"A"_s << u""_s << 2 << u"--help"_s;
        QTest::newRow("an unknown command")
            << QStringList(u"dance"_s) << u"A"_s << u""_s << 2 << u"dance"_s;
        QTest::newRow("an unknown option")
            << list + QStringList(u"--slow"_s) << u"A"_s << u""_s << 2 << u"--slow"_s;
        QTest::newRow("a bad setting in the environment")
            << list << u"REDIS_PORT"_s << u"six"_s << 2 << u"REDIS_PORT (environment)"_s;
        QTest::newRow("a bad setting on the command line")
            << list + QStringList{u"--redis-port"_s, u"0"_s} << u"A"_s << u""_s << 2
            << u"--redis-port (command line)"_s;
        QTest::newRow("an .env file that is not there")
            << list + QStringList{u"--env-file"_s, u"none.env"_s} << u"A"_s << u""_s << 2
            << u"none.env"_s;
        QTest::newRow("a store out of reach")
            << list << u"REDIS_URL"_s << u"unix:///nowhere/redis.sock"_s << 3
            << u"/nowhere/redis.sock"_s;
        QTest::newRow("a port where no Redis is")
            << list << u"REDIS_PORT"_s << u"1"_s << 3 << u"127.0.0.1:1"_s;
        QTest::newRow("a simulation of nobody")
            << QStringList(u"simulate"_s) << u"BASE_URL"_s << u"http://127.0.0.1:1"_s << 4
            << u"6 requests failed"_s;
        QTest::newRow("a file that is not there")
            << QStringList{u"customers"_s, u"import"_s, u"none.csv"_s} << u"A"_s << u""_s << 5
            << u"none.csv cannot be read"_s;
        QTest::newRow("a folder that cannot be made")
            << QStringList{u"customers"_s, u"export"_s, u"/proc/none/x.csv"_s} << u"A"_s << u""_s
            << 5 << u"/proc/none"_s;
        QTest::newRow("nothing to undo")
            << QStringList{u"customers"_s, u"undo"_s} << u"A"_s << u""_s << 1 << u"undo"_s;
        QTest::newRow("a customer who is too young")
            << QStringList{u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"17"_s} << u"A"_s << u""_s
            << 1 << u"18"_s;
        QTest::newRow("an open door without a token")
            << QStringList{u"serve"_s, u"--address"_s, u"0.0.0.0"_s} << u"A"_s << u""_s << 4
            << u"TELLERDESK_TOKEN"_s;
        QTest::newRow("an amount that is none")
            << QStringList{u"denominations"_s, u"ten"_s} << u"A"_s << u""_s << 2 << u"ten"_s;
    }

    void fault_endsWithItsCodeAndWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(int, code);
        QFETCH(QString, words);
        m_home->set(variable, value);

        const Outcome outcome = m_home->run(arguments);

        QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
        QCOMPARE(outcome.code, code);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void secrets_areShownNowhere()
    {
        m_home->write(u".env"_s,
                      "REDIS_URL=redis://me:hunter2@127.0.0.1:1\n"
                      "REDIS_PASSWORD=hunter2\n");

        const Outcome doctor = m_home->run({u"doctor"_s, u"--json"_s});

        QCOMPARE(doctor.code, 3);
        QVERIFY(!doctor.out.contains("hunter2"));
        QVERIFY(!doctor.err.contains(u"hunter2"_s));
    }

    void collectionOverShards_isToldByTheDoctor()
    {
        m_home->set(u"REDIS_SHARDS"_s, u"16"_s);
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Leia"_s, u"Anderson"_s, u"31"_s}).code,
                 0);
        m_home->set(u"REDIS_SHARDS"_s, u"1"_s);

        const Outcome doctor = m_home->run({u"doctor"_s});

        QCOMPARE(doctor.code, 0);
        QVERIFY2(doctor.out.contains("spread over 16 shards"), doctor.out);
        QVERIFY2(doctor.out.contains("the one that is there is kept in 16"), doctor.out);
        QCOMPARE(stored().size(), 1);
    }

    void customers_areAddedListedDeletedAndRestored()
    {
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Leia"_s, u"Anderson"_s, u"31"_s}).code,
                 0);
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"Žofie"_s, u"Ray"_s, u"40"_s}).code, 0);
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().at(1).toObject().value("id"_L1).toInt(), 2);
        QCOMPARE(stored().at(1).toObject().value("firstName"_L1).toString(), u"Žofie"_s);

        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"--all"_s}).code, 0);
        QCOMPARE(stored().size(), 0);
        QCOMPARE(m_home->run({u"customers"_s, u"undo"_s}).code, 0);

        QCOMPARE(stored().size(), 2);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void exportedCustomers_importByteForByte_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "json", "ndjson"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void exportedCustomers_importByteForByte()
    {
        QFETCH(QString, format);
        const QString file = u"people."_s + format;
        QVERIFY(m_home
                    ->run({u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s},
                          "firstName,lastName,age,id\r\nLeia,\"O'Brien, \"\"Bo\"\"\",31,4\r\n"
                          "Žofie,Ray,150,9007199254740991\r\n")
                    .code
                == 0);
        QCOMPARE(m_home->run({u"customers"_s, u"export"_s, file}).code, 0);
        const QByteArray before = m_home->content(file);
        QVERIFY(!before.isEmpty());

        TellerHome other;
        QCOMPARE(other.run({u"customers"_s, u"import"_s, m_home->path(file)}).code, 0);
        const Outcome again =
            other.run({u"customers"_s, u"export"_s, u"-"_s, u"--format"_s, format});

        QCOMPARE(again.out, before);
    }

    void importedRows_areRefusedOneByOne()
    {
        m_home->write(u"people.ndjson"_s,
                      "{\"firstName\":\"A\",\"lastName\":\"B\",\"age\":20,\"id\":1}\n"
                      "{\"firstName\":\"A\",\"lastName\":\"B\",\"age\":17,\"id\":2}\n");
        const QStringList import{u"customers"_s, u"import"_s, u"people.ndjson"_s};

        const Outcome preview = m_home->run(import + QStringList(u"--preview"_s));
        QCOMPARE(preview.code, 1);
        QCOMPARE(stored().size(), 0);
        const Outcome done =
            m_home->run(import + QStringList{u"--json"_s, u"--refused"_s, u"no.csv"_s});

        QCOMPARE(done.code, 1);
        QCOMPARE(done.json().value("schema"_L1).toString(), u"teller.customers.import/1"_s);
        QCOMPARE(done.json().value("inserted"_L1).toArray().size(), 1);
        QCOMPARE(done.json().value("failed"_L1).toArray().size(), 1);
        QCOMPARE(m_home->content(u"no.csv"_s).count("\r\n"), 2);
    }

    void standardDenominations_arePrintedAndKept()
    {
        const Outcome outcome = m_home->run({u"denominations"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out.count(" EUR:\n"), 9);
        QCOMPARE(outcome.out.count("\n- "), 199);
        QVERIFY(outcome.out.startsWith("30 EUR:\n- 3 x 10 EUR\n\n"));
        QCOMPARE(m_home->content(u"outputs/denomination_routine_run.txt"_s), outcome.out);
    }

    void simulation_startsAServerOfItsOwnAndLogs()
    {
        const Outcome outcome = m_home->run({u"simulate"_s, u"5"_s, u"2"_s, u"--json"_s});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"No server is running"_s));
        const QJsonObject report = outcome.json();
        QCOMPARE(report.value("schema"_L1).toString(), u"teller.simulate/1"_s);
        QCOMPARE(report.value("requests"_L1).toInt(), 7);
        QCOMPARE(report.value("verdict"_L1).toString(), u"consistent"_s);
        const QString log = report.value("log"_L1).toString();
        QVERIFY(log.startsWith(m_home->path(u"outputs/customer_simulation_"_s)));
        QVERIFY(QFileInfo(log).size() > 0);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void simulation_findsTheServerThatRuns()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);
        QVERIFY(url.isValid());

        const Outcome outcome = m_home->run({u"simulate"_s, u"--json"_s});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(QUrl(outcome.json().value("target"_L1).toString()).port(), url.port());
        server.terminate();
        QCOMPARE(TellerHome::finish(server).code, 0);
    }

    void demo_doesTheWholeJobAndSaysWhere()
    {
        const Outcome outcome = m_home->run({u"demo"_s, u"--json"_s});

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonObject files = outcome.json();
        QVERIFY(QFileInfo::exists(files.value("simulationLog"_L1).toString()));
        QVERIFY(QFileInfo::exists(files.value("denominations"_L1).toString()));
        QVERIFY(outcome.err.contains(files.value("simulationLog"_L1).toString()));
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void busyPort_endsWithAFreeOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));

        const Outcome outcome =
            m_home->run({u"serve"_s, u"--port"_s, QString::number(other.serverPort())});

        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains(u"is free: --port "_s), qPrintable(outcome.err));
        QCOMPARE(m_home->leftovers(), QStringList());
    }

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

        ::kill(pid_t(server.processId()), signal);

        QCOMPARE(TellerHome::finish(server).code, code);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void instances_areListed()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);

        const Outcome outcome = m_home->run({u"instances"_s, u"--json"_s});

        const QJsonArray all = outcome.json().value("instances"_L1).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value("port"_L1).toInt(), url.port());
        server.terminate();
        TellerHome::finish(server);
    }

    void killedProgramAndRedis_loseNobody()
    {
        QProcess server;
        QVERIFY(m_home->serve(server).isValid());
        QCOMPARE(m_home->run({u"customers"_s, u"add"_s, u"John"_s, u"Doe"_s, u"25"_s}).code, 0);
        const qint64 redis = m_home->redisProcess();
        QVERIFY(redis != 0);

        server.kill();
        ::kill(pid_t(redis), SIGKILL);
        TellerHome::finish(server);

        QCOMPARE(stored().size(), 1);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void documents_areMadeFromTheCommands_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"man", "bash", "zsh", "fish"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void documents_areMadeFromTheCommands()
    {
        QFETCH(QString, kind);

        const Outcome outcome = m_home->run({u"docs"_s, kind});

        QCOMPARE(outcome.code, 0);
        for (const char *word : {"denominations", "simulate", "import"})
            QVERIFY2(outcome.out.contains(word), word);
        QVERIFY(!outcome.out.contains("docs"));
    }

    void bashCompletion_isSoundAndKnowsWhatFollows()
    {
        QProcess bash;
        bash.start(u"bash"_s,
                   {u"-c"_s,
                    u"source /dev/stdin; COMP_WORDS=(teller customers ex); "
                    "COMP_CWORD=2; _teller; echo \"${COMPREPLY[@]}\""_s});
        bash.write(m_home->run({u"docs"_s, u"bash"_s}).out);
        bash.closeWriteChannel();

        QCOMPARE(TellerHome::finish(bash).out, "export\n"_ba);
    }

    void interruptedSimulation_endsAtOnceAndLeavesNothingBehind()
    {
        QProcess simulation;
        m_home->start(simulation, {u"simulate"_s, u"50000"_s, u"50000"_s});
        simulation.setReadChannel(QProcess::StandardError);
        QVERIFY(simulation.waitForReadyRead(30'000)); // it says where it serves

        ::kill(pid_t(simulation.processId()), SIGINT);

        QCOMPARE(TellerHome::finish(simulation).code, 130);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void fullDisk_isSaidInWords()
    {
        QProcess shell;
        shell.setWorkingDirectory(m_home->path({}));
        shell.start(u"sh"_s,
                    {u"-c"_s, u"%1 denominations 230 > /dev/full"_s.arg(QStringLiteral(TELLER))});
        const Outcome outcome = TellerHome::finish(shell);

        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(u"No space left on device"_s), qPrintable(outcome.err));
    }

    void uniqueNames_holdForEveryProgram()
    {
        const QStringList add{u"customers"_s, u"add"_s, u"Leia"_s, u"Ray"_s, u"31"_s};
        const QStringList names{u"customers"_s, u"names"_s};
        QCOMPARE(m_home->run(add).code, 0);
        QCOMPARE(m_home->run(names + QStringList(u"unique"_s)).code, 0);

        const Outcome refused = m_home->run(add);

        QCOMPARE(refused.code, 1);
        QVERIFY(m_home->run(names).out.startsWith("unique"));
        QCOMPARE(m_home->run(names + QStringList(u"free"_s)).code, 0);
        QCOMPARE(m_home->run(add).code, 0);
        QCOMPARE(m_home->run(names + QStringList(u"unique"_s)).code, 1); // two stand against it
    }

    void readerThatLeaves_isNoCrash()
    {
        QProcess shell;
        m_home->write(u"people.csv"_s, "firstName,lastName,age,id\n");
        shell.start(
            u"sh"_s,
            {u"-c"_s,
             u"%1 denominations 100000 --notes 1,2,5 | head -1"_s.arg(QStringLiteral(TELLER))});

        QCOMPARE(TellerHome::finish(shell).out, "100000 EUR:\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TellerTest)
#include "tst_teller.moc"
