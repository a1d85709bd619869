// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

// What all commands have in common, and those that need no test of their own.
class TellerTest : public QObject
{
    Q_OBJECT

private:
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
        for (const char *name :
             {"list", "add", "delete", "undo", "history", "diff", "names", "import", "export"})
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

    void help_tellsWhereSecretsComeFrom()
    {
        const QByteArray help = m_home->run({u"--help"_s}).out;

        QVERIFY(help.contains("REDIS_PASSWORD") && help.contains("TELLERDESK_TOKEN"));
    }

    void helpOfCustomers_isAboutThem()
    {
        const Outcome help = m_home->run({u"customers"_s, u"--help"_s});

        QVERIFY(help.out.contains("  $ teller customers "));
        QVERIFY2(!help.out.contains("$ teller serve"), help.out.constData());
        QVERIFY(help.out.contains("see teller --help"));
    }

    void faultWithinAFile_namesTheFile_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("customers") << QStringList{u"customers"_s, u"import"_s};
        QTest::newRow("a run") << QStringList(u"report"_s);
    }

    void faultWithinAFile_namesTheFile()
    {
        QFETCH(QStringList, command);
        m_home->write(u"broken.json"_s, "{");

        const Outcome outcome = m_home->run(command << u"broken.json"_s);

        QVERIFY2(outcome.err.startsWith("teller: broken.json: "_L1), qPrintable(outcome.err));
        QCOMPARE(outcome.code, 2);
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
        QTest::newRow("an unknown command for customers")
            << QStringList{u"customers"_s, u"dance"_s} << u"A"_s << u""_s << 2
            << u"there is no command \"dance\"\nSee teller customers --help"_s;
        QTest::newRow("an unknown option without a command")
            << QStringList(u"--slow"_s) << u"A"_s << u""_s << 2
            << u"there is no option \"--slow\""_s;
        QTest::newRow("a file whose name tells no format")
            << QStringList{u"customers"_s, u"import"_s, u"people"_s} << u"A"_s << u""_s << 2
            << u"--format"_s;
        QTest::newRow("a limit that is none")
            << QStringList{u"denominations"_s, u"30"_s, u"--limit"_s, u"7"_s} << u"A"_s << u""_s
            << 2 << u"--limit: "_s;
        QTest::newRow("notes that are none")
            << QStringList{u"denominations"_s, u"30"_s, u"--notes"_s, u"a"_s} << u"A"_s << u""_s
            << 2 << u"--notes: \"a\""_s;
        QTest::newRow("a currency that is none")
            << QStringList{u"denominations"_s, u"30"_s, u"--currency"_s, u"XXXX"_s} << u"A"_s
            << u""_s << 2 << u"--currency: \"XXXX\""_s;
        QTest::newRow("a run that was not kept") << QStringList{u"report"_s, u"nosuch"_s} << u"A"_s
                                                 << u""_s << 1 << u"teller report lists"_s;
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
        QTest::newRow("a way out where no Redis is")
            << list << u"REDIS_PORT"_s << u"1"_s << 3 << u"--store private"_s;
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

    void demo_trustsTheCertificateThatItMade()
    {
        m_home->set(u"TELLERDESK_TLS"_s, u"yes"_s);

        const Outcome demo = m_home->run({u"demo"_s});

        QVERIFY2(demo.code == 0, qPrintable(demo.err));
        QVERIFY2(demo.err.contains(u"https://127.0.0.1:"_s), qPrintable(demo.err));
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

    void defaults_areShownInTheHelp()
    {
        const Outcome help = m_home->run({u"serve"_s, u"--help"_s});
        const Outcome all = m_home->run({u"--help"_s});

        QVERIFY((help.out + all.out).contains("default: 8000"));
        QVERIFY(m_home->run({u"docs"_s, u"man"_s}).out.contains("default: 8000"));
    }
};

QTEST_GUILESS_MAIN(TellerTest)
#include "tst_teller.moc"
