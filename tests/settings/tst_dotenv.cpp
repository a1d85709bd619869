// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/dotenv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using settings::DotEnv;

class DotEnvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_becomesAnAssignment_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");

        QTest::newRow("a bare value") << "A=redis"_ba << u"redis"_s;
        QTest::newRow("blanks around") << " A =  redis server \t"_ba << u"redis server"_s;
        QTest::newRow("nothing after =") << "A="_ba << u""_s;
        QTest::newRow("only a comment after =") << "A= # none"_ba << u""_s;
        QTest::newRow("export before") << "export A=1"_ba << u"1"_s;
        QTest::newRow("a comment after a blank") << "A=1 # one"_ba << u"1"_s;
        QTest::newRow("a # within a bare value") << "A=pass#word"_ba << u"pass#word"_s;
        QTest::newRow("an = within") << "A=b=c"_ba << u"b=c"_s;
        QTest::newRow("literal quotes") << "A='$x \\n \"y\" # z'"_ba << u"$x \\n \"y\" # z"_s;
        QTest::newRow("escapes in double quotes")
            << "A=\"a\\nb\\t\\\"c\\\" \\$d \\\\\""_ba << u"a\nb\t\"c\" $d \\"_s;
        QTest::newRow("quotes with a comment after") << "A=\"x\" # y"_ba << u"x"_s;
        QTest::newRow("quotes over two lines") << "A=\"x\ny\""_ba << u"x\ny"_s;
        QTest::newRow("a $ stands for itself") << "A=p$w${x}"_ba << u"p$w${x}"_s;
        QTest::newRow("Windows line ends") << "A=1\r\n"_ba << u"1"_s;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                              "A=1"_ba
                                           << u"1"_s;
        QTest::newRow("UTF-8") << "A=Žižek"_ba << u"Žižek"_s;
    }

    void line_becomesAnAssignment()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);

        const DotEnv read = DotEnv::parse(text);

        QVERIFY(read.faults.empty());
        QCOMPARE(read.assignments.size(), 1u);
        QCOMPARE(read.assignments.front().name, u"A"_s);
        QCOMPARE(read.assignments.front().value, value);
    }

    void emptyLinesAndComments_areSkipped()
    {
        const DotEnv read = DotEnv::parse("\n  # a comment\n\t\nA=1\n\nB=2"_ba);

        const std::vector<DotEnv::Assignment> expected{{u"A"_s, u"1"_s, 4}, {u"B"_s, u"2"_s, 6}};
        QVERIFY(read.assignments == expected);
    }

    void brokenLine_isNamedAndTheRestCounts_data()
    {
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("no =") << "REDIS_HOST redis"_ba;
        QTest::newRow("no name") << "=redis"_ba;
        QTest::newRow("a name that starts with a digit") << "1A=redis"_ba;
        QTest::newRow("a name with a dash") << "REDIS-HOST=redis"_ba;
        QTest::newRow("a forgotten quote") << "A='redis"_ba;
        QTest::newRow("text after the quote") << "A='redis' server"_ba;
    }

    void brokenLine_isNamedAndTheRestCounts()
    {
        QFETCH(QByteArray, line);

        const DotEnv read = DotEnv::parse("X=1\n" + line + "\nY=2\n");

        QCOMPARE(read.faults.size(), 1u);
        QCOMPARE(read.faults.front().line, 2);
        const std::vector<DotEnv::Assignment> expected{{u"X"_s, u"1"_s, 1}, {u"Y"_s, u"2"_s, 3}};
        QVERIFY(read.assignments == expected);
    }

    void fault_neverRepeatsTheValue()
    {
        const DotEnv read = DotEnv::parse("REDIS_PASSWORD='hunter2\nREDIS_PASSWORD 'hunter2'"_ba);

        QCOMPARE(read.faults.size(), 1u);
        QVERIFY(!read.faults.front().what.english().contains(u"hunter2"_s));
    }

    void bytesThatAreNoUtf8_areAFault() { QCOMPARE(DotEnv::parse("A=\xff"_ba).faults.size(), 1u); }
};

QTEST_GUILESS_MAIN(DotEnvTest)
#include "tst_dotenv.moc"
