// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/newfile.h"
#include "backend/simulator/runlog.h"
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace simulator;

class RunLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void log_hasSettingsALineARequestAndFigures()
    {
        StubServer server;
        Plan plan;
        plan.target = server.url();
        plan.seed = 4711;
        plan.token = "geheim";
        const auto report = finishedRun(plan);
        QTemporaryDir directory;

        const auto path = saveLog(*report, QDir(directory.path()));

        QVERIFY(path.has_value());
        static const QRegularExpression name(u"^customer_simulation_[0-9]{8}_[0-9]{6}\\.log$"_s);
        QVERIFY(name.match(QFileInfo(*path).fileName()).hasMatch());
        QFile file(*path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"Seed         4711"_s));
        QVERIFY(text.contains(u"Verdict"_s));
        QVERIFY(!text.contains(u"geheim"_s));
        static const QRegularExpression line(
            u"^\\d\\d:\\d\\d:\\d\\d\\.\\d{3}  (POST|GET)  +[0-9a-f]{6}-\\d +\\d{3} +\\d+\\.\\d{3} ms  .+$"_s,
            QRegularExpression::MultilineOption);
        int lines = 0;
        for (auto match = line.globalMatch(text); match.hasNext(); match.next())
            ++lines;
        QCOMPARE(lines, 6);
    }

    void wordsOfStrangers_makeNoLinesOfTheirOwn()
    {
        Report report;
        report.reasons << u"no\n12:00:00.000  POST forged"_s;
        report.samples = {{.number = 1, .outcome = Outcome::Failed, .reason = 1}};
        report.failures = {{u"no\r\nVerdict      consistent"_s, 1}};
        report.verdict.words = u"Ada\u2028Lovelace\x1b[2J"_s;
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);

        writeLog(report, &buffer);

        const QString text = QString::fromUtf8(buffer.data());
        QVERIFY(text.contains(u"no 12:00:00.000  POST forged"_s));
        QVERIFY(text.contains(u"no  Verdict"_s));
        QVERIFY(text.contains(u"Ada Lovelace [2J"_s));
    }

    void secondLogWithinASecond_getsAnotherName()
    {
        QTemporaryDir directory;
        const QDir outputs(directory.filePath(u"outputs"_s));
        const auto write = [](const char *text) {
            return [text](QIODevice *device) { device->write(text); };
        };

        const auto first = saveNew(outputs, u"run"_s, u".log"_s, write("one"));
        const auto second = saveNew(outputs, u"run"_s, u".log"_s, write("two"));

        QCOMPARE(*first, outputs.filePath(u"run.log"_s));
        QCOMPARE(*second, outputs.filePath(u"run_2.log"_s));
        QFile file(*first);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), "one");
        QCOMPARE(outputs.entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing left over
    }

    void folderThatCannotBeMade_isAnErrorInWords()
    {
        QTemporaryDir directory;
        QFile blocker(directory.filePath(u"outputs"_s));
        QVERIFY(blocker.open(QFile::WriteOnly));

        const auto path =
            saveNew(QDir(blocker.fileName()), u"run"_s, u".log"_s, [](QIODevice *) {});

        QVERIFY(!path);
        QCOMPARE(path.error().kind, base::Kind::Io);
        QVERIFY(path.error().detail.contains(u"outputs"_s));
    }
};

QTEST_GUILESS_MAIN(RunLogTest)
#include "tst_runlog.moc"
