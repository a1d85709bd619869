// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"
#include "tests/support/privateredis.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
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
        QTest::newRow("an empty command")
            << QStringList(u""_s) << u"A"_s << u""_s << 2 << u"\"\""_s;
        QTest::newRow("an address that is none")
            << list << u"REDIS_URL"_s << u"redis://me:hush"_s << 2 << u"the port must be"_s;
        QTest::newRow("a negative number without sign")
            << QStringList{u"denominations"_s, u"--sample"_s, u"-1"_s} << u"A"_s << u""_s << 2
            << u"--sample"_s;
        QTest::newRow("an id that nobody can have")
            << QStringList{u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"20"_s, u"--id"_s, u"0"_s}
            << u"A"_s << u""_s << 2 << u"--id"_s;
        QTest::newRow("no connections") << QStringList{u"simulate"_s, u"--connections"_s, u"-5"_s}
                                        << u"A"_s << u""_s << 2 << u"--connections"_s;
        QTest::newRow("a duration before it begins")
            << QStringList{u"simulate"_s, u"--duration"_s, u"-5"_s} << u"A"_s << u""_s << 2
            << u"--duration"_s;
        QTest::newRow("two paces")
            << QStringList{u"simulate"_s, u"--rate"_s, u"5"_s, u"--back-to-back"_s} << u"A"_s
            << u""_s << 2 << u"--rate"_s;
        QTest::newRow("a comparison to save")
            << QStringList{u"report"_s, u"1"_s, u"2"_s, u"--save"_s, u"x.csv"_s} << u"A"_s << u""_s
            << 2 << u"--save"_s;
        QTest::newRow("an answer as a file")
            << QStringList{u"denominations"_s, u"--count"_s, u"--output"_s, u"x.csv"_s} << u"A"_s
            << u""_s << 2 << u"--output"_s;
        QTest::newRow("refused rows in no known format")
            << QStringList{u"customers"_s, u"import"_s,    u"-"_s,    u"--format"_s,
                           u"csv"_s,       u"--refused"_s, u"x.foo"_s}
            << u"A"_s << u""_s << 2 << u"foo"_s;
        QTest::newRow("refused rows in a folder that cannot be made")
            << QStringList{u"customers"_s, u"import"_s,          u"-"_s, u"--format"_s, u"csv"_s,
                           u"--refused"_s, u"/proc/none/x.csv"_s}
            << u"A"_s << u""_s << 5 << u"/proc/none/x.csv"_s;
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
        QTest::newRow("customers that are locked")
            << QStringList{u"customers"_s, u"add"_s,         u"A"_s,  u"B"_s,
                           u"20"_s,        u"--read-only"_s, u"yes"_s}
            << u"A"_s << u""_s << 1 << u"TELLERDESK_READ_ONLY=no"_s;
        QTest::newRow("locked customers to delete")
            << QStringList{u"customers"_s, u"delete"_s, u"--all"_s} << u"TELLERDESK_READ_ONLY"_s
            << u"yes"_s << 1 << u"Read-only is on"_s;
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

    void storeThatCannotBeOpened_isToldByTheDoctor_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a folder that cannot be made") << u"XDG_DATA_HOME"_s << u"/proc/none"_s;
        QTest::newRow("a URL without sense") << u"REDIS_URL"_s << u"redis://h:99999"_s;
    }

    void storeThatCannotBeOpened_isToldByTheDoctor()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        m_home->set(variable, value);

        const Outcome doctor = m_home->run({u"doctor"_s});

        QVERIFY2(doctor.out.contains("[FAIL] store"), doctor.out);
        QVERIFY2(doctor.out.contains("[FAIL] server: there is no store to serve"), doctor.out);
        QVERIFY(doctor.code != 0);
    }

    void collectionOfAnotherProgram_isToldByTheDoctor()
    {
        support::PrivateRedis redis;
        QVERIFY2(redis.start(), redis.output());
        const QStringList foreign{u"-s"_s, redis.socketPath(), u"SET"_s, u"{customers}:data"_s,
                                  u"mine"_s};
        QCOMPARE(QProcess::execute(u"redis-cli"_s, foreign), 0);
        m_home->set(u"REDIS_URL"_s, u"unix://"_s + redis.socketPath());

        const Outcome doctor = m_home->run({u"doctor"_s, u"--port"_s, u"0"_s});

        QVERIFY2(doctor.out.contains("belongs to something else"), doctor.out);
        QCOMPARE(doctor.code, 3);
    }

    void outputsThatAreNoFolder_areToldByTheDoctor()
    {
        m_home->write(u"file"_s, "x");
        m_home->set(u"TELLERDESK_OUTPUTS"_s, m_home->path(u"file/outputs"_s));

        const Outcome doctor = m_home->run({u"doctor"_s});

        QVERIFY2(doctor.out.contains("file is a file, not a folder"), doctor.out);
        QCOMPARE(doctor.code, 5);
    }

    void demo_trustsTheCertificateThatItMade()
    {
        m_home->set(u"TELLERDESK_TLS"_s, u"yes"_s);

        const Outcome demo = m_home->run({u"demo"_s});

        QVERIFY2(demo.code == 0, qPrintable(demo.err));
        QVERIFY2(demo.err.contains(u"https://127.0.0.1:"_s), qPrintable(demo.err));
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

    void nameThatIsNotUtf8_isRefusedAndSpoilsNothing()
    {
        const QString add = u"\"$TELLER\" customers add \"$(printf '\\351tienne')\" Ray 17"_s;

        const Outcome words = m_home->runShell(add);
        const Outcome data = m_home->runShell(add + u" --json"_s);

        QCOMPARE(words.code, 1);
        QVERIFY2(words.err.contains(u"firstName must be text in UTF-8"_s), qPrintable(words.err));
        QCOMPARE(data.code, 1);
        QCOMPARE(data.json().value("failed"_L1).toArray().size(), 1);
        QCOMPARE(m_home->run({u"customers"_s, u"list"_s}).code, 0);
    }

    void numbers_areDecimal()
    {
        for (const auto &id : {u"8"_s, u"010"_s})
            QCOMPARE(
                m_home->run({u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"030"_s, u"--id"_s, id})
                    .code,
                0);

        QCOMPARE(m_home->run({u"customers"_s, u"delete"_s, u"010"_s}).code, 0);

        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().toObject().value("id"_L1).toInt(), 8);
        QCOMPARE(stored().first().toObject().value("age"_L1).toInt(), 30);
    }

    void nobodyToDelete_isNoFailure()
    {
        const Outcome all = m_home->run({u"customers"_s, u"delete"_s, u"--all"_s});
        const Outcome one = m_home->run({u"customers"_s, u"delete"_s, u"1"_s});

        QCOMPARE(all.code, 0);
        QVERIFY2(all.err.contains(u"There was nobody to delete."_s), qPrintable(all.err));
        QCOMPARE(one.code, 1);
    }

    void customersAddedAtOnce_getIdsOfTheirOwn()
    {
        std::array<QProcess, 6> programs;
        for (QProcess &program : programs)
            m_home->start(program, {u"customers"_s, u"add"_s, u"A"_s, u"B"_s, u"30"_s});

        for (QProcess &program : programs) {
            const Outcome outcome = TellerHome::finish(program);
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        }

        QCOMPARE(stored().size(), qsizetype(programs.size()));
    }

    void refusedRowsThatCannotBeKept_doNotHideWhatWasStored()
    {
        QProcess import;
        m_home->start(import,
                      {u"customers"_s, u"import"_s, u"-"_s, u"--format"_s, u"csv"_s, u"--refused"_s,
                       u"left/no.csv"_s});
        const QString folder = m_home->path(u"left"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(folder).isDir(), 60'000); // it has looked
        QVERIFY(QDir(m_home->path({})).mkdir(u"left/no.csv"_s));
        import.write("firstName,lastName,age,id\r\nA,B,30,1\r\nA,B,17,2\r\n");
        import.closeWriteChannel();

        const Outcome outcome = TellerHome::finish(import);

        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(u"1 stored, 1 refused."_s), qPrintable(outcome.err));
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

        TellerHome::send(signal, server);

        QCOMPARE(TellerHome::finish(server).code, code);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void openServer_tellsWhereOthersReachIt()
    {
        QProcess server;
        m_home->startShell(server,
                           u"exec env TELLERDESK_TOKEN=0123456789abcdef \"$TELLER\" serve "
                           "--address 0.0.0.0 --port 0 --json"_s);
        while (!server.canReadLine() && server.waitForReadyRead(60'000)) { }

        const auto told = QJsonDocument::fromJson(server.readLine()).object();

        const QUrl url(told.value("url"_L1).toString());
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QVERIFY(told.value("networkUrls"_L1).isArray());
        const auto others = told.value("networkUrls"_L1).toArray(); // none on a lonely computer
        for (const QJsonValue &other : others) {
            QCOMPARE(QUrl(other.toString()).port(), url.port());
            QVERIFY2(QUrl(other.toString()).host() != url.host(), qPrintable(other.toString()));
        }
        server.terminate();
        QCOMPARE(TellerHome::finish(server).code, 0);
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

    void doctorBesideTheServer_findsItGood()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);

        const Outcome doctor = m_home->run({u"doctor"_s, u"--port"_s, QString::number(url.port())});

        QVERIFY2(doctor.code == 0, doctor.out);
        QVERIFY2(doctor.out.contains("[ok]   server: another program serves this store"),
                 doctor.out);
        server.terminate();
        TellerHome::finish(server);
    }

    void instances_areListed()
    {
        QProcess server;
        const QUrl url = m_home->serve(server);

        const Outcome outcome = m_home->run({u"instances"_s, u"--json"_s});

        const QJsonArray all = outcome.json().value("instances"_L1).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value("port"_L1).toInt(), url.port());
        QCOMPARE(all.first().toObject().value("url"_L1).toString(), url.toString());
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

        TellerHome::send(SIGINT, simulation);

        QCOMPARE(TellerHome::finish(simulation).code, 130);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void streamThatCannotBeUsed_isSaidInWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");

        QTest::newRow("a full disk")
            << u"denominations 230 > /dev/full"_s << u"No space left on device"_s;
        QTest::newRow("help on a full disk") << u"--help > /dev/full"_s << u"cannot be written"_s;
        QTest::newRow("no output") << u"denominations 230 >&-"_s << u"cannot be written"_s;
        QTest::newRow("no input") << u"customers import - --format csv <&-"_s
                                  << u"- cannot be read"_s;
    }

    void streamThatCannotBeUsed_isSaidInWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);

        const Outcome outcome = m_home->runShell(u"\"$TELLER\" "_s + line);

        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    }

    void savedDenominations_areToldAsJson()
    {
        const Outcome outcome =
            m_home->run({u"denominations"_s, u"230"_s, u"--output"_s, u"ways.csv"_s, u"--json"_s});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value("file"_L1).toString(), m_home->path(u"ways.csv"_s));
        QVERIFY(!m_home->content(u"ways.csv"_s).isEmpty());
    }

    void defaults_areShownInTheHelp()
    {
        const Outcome help = m_home->run({u"serve"_s, u"--help"_s});
        const Outcome all = m_home->run({u"--help"_s});

        QVERIFY((help.out + all.out).contains("default: 8000"));
        QVERIFY(m_home->run({u"docs"_s, u"man"_s}).out.contains("default: 8000"));
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
