// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/tellerprocess.h"
#include "tests/simulator/stubserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <sys/types.h>

#include <csignal>

using namespace Qt::StringLiterals;
using Outcome = TellerHome::Outcome;

namespace {

constexpr int patience = 60'000; // milliseconds, for a machine that is busy elsewhere

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

// teller simulate with its options, and teller report on what it left.
class SimulateTest : public QObject
{
    Q_OBJECT

private:
    // While the event loop runs, so that a server of this process can answer.
    Outcome runBeside(const QStringList &arguments)
    {
        QProcess process;
        m_home->start(process, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
            qWarning("teller did not end");
        return TellerHome::finish(process);
    }

    QString newestRun() const
    {
        const QJsonArray runs =
            m_home->run(words("report --json")).json().value("runs"_L1).toArray();
        return runs.at(0).toObject().value("name"_L1).toString();
    }

    std::unique_ptr<TellerHome> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<TellerHome>(); }

    void takenIds_areExplained()
    {
        const Outcome first = m_home->run(words("simulate --seed 7"));
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(!first.err.contains("--start-id"_L1));

        const Outcome second = m_home->run(words("simulate --seed 7"));

        QCOMPARE(second.code, 0); // refusals by rule are no failures
        QVERIFY2(second.err.contains("--start-id highest"_L1), qPrintable(second.err));
        const Outcome third = m_home->run(words("simulate --seed 7 --start-id highest"));
        QVERIFY2(!third.err.contains("had an id that is taken"_L1), qPrintable(third.err));
    }

    void reports_areWrittenInEveryForm()
    {
        const Outcome outcome =
            m_home->run(words("simulate --report run.html --report run.json --report run.csv "
                              "--report run.ndjson"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY(m_home->content(u"run.html"_s).startsWith("<!DOCTYPE html>"));
        QVERIFY(m_home->content(u"run.json"_s).startsWith("{\"format\""));
        QCOMPARE(m_home->content(u"run.csv"_s).count("\r\n"), 7);
        QVERIFY(m_home->content(u"run.ndjson"_s).count("\"calledNs\":") >= 6); // a line for each
    }

    void badOption_isAUsageError_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("form") << u"--report run.doc"_s;
        QTest::newRow("history of a run not checked") << u"--no-verdict --report run.ndjson"_s;
        QTest::newRow("rate") << u"--rate fast"_s;
        QTest::newRow("ages") << u"--ages 90-10"_s;
        QTest::newRow("batch") << u"--batch 0"_s;
        QTest::newRow("limit") << u"--limit p42=1"_s;
        QTest::newRow("connections") << u"--connections 20000"_s;
        QTest::newRow("transport") << u"--transport pigeon"_s;
        QTest::newRow("start id") << u"--start-id last"_s;
        QTest::newRow("drill") << u"--drill fire"_s;
        QTest::newRow("chosen requests") << u"--only 3,2"_s;
    }

    void badOption_isAUsageError()
    {
        QFETCH(const QString, options);

        const Outcome outcome = m_home->run(words("simulate") + options.split(u' '));

        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
    }

    void options_makeThePlan()
    {
        const Outcome outcome = m_home->run(
            words("simulate 4 4 --pages 2 --puts 2 --removals 2 --clears 1 --back-to-back "
                  "--connections 3 --transport sockets --seed 99 --start-id random --ages 20-30 "
                  "--batch 1-2 --names 50 --page-size 7 --deadline 5 --limit p95=60000 --json"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonObject report = outcome.json().value("report"_L1).toObject();
        const QJsonObject plan = report.value("plan"_L1).toObject();
        QCOMPARE(outcome.json().value("requests"_L1).toInt(), 15);
        QCOMPARE(plan.value("pace"_L1).toString(), u"back-to-back"_s);
        QCOMPARE(plan.value("engine"_L1).toString(), u"sockets"_s);
        QCOMPARE(plan.value("parallel"_L1).toInt(), 3);
        QCOMPARE(plan.value("seed"_L1).toInt(), 99);
        QCOMPARE(plan.value("startId"_L1).toString(), u"random"_s);
        QCOMPARE(plan.value("youngest"_L1).toInt(), 20);
        QCOMPARE(plan.value("largestBatch"_L1).toInt(), 2);
        QCOMPARE(plan.value("pageSize"_L1).toInt(), 7);
        QVERIFY(report.value("counts"_L1).toObject().value("mostInFlight"_L1).toInt() <= 3);
    }

    void counts_areDecimal()
    {
        const Outcome outcome = m_home->run(words("simulate 010 0 --pages 011 --json"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value("requests"_L1).toInt(), 21);
    }

    // As where people write 0,5.
    void fractions_haveAPointInEveryLocale()
    {
        const auto made = words("-i de_DE -f UTF-8") + QStringList(m_home->path(u"de_DE.UTF-8"_s));
        QVERIFY2(QProcess::execute(u"localedef"_s, made) == 0, "is the package locales installed?");
        m_home->set(u"LOCPATH"_s, m_home->path({}));
        m_home->set(u"LC_ALL"_s, u"de_DE.UTF-8"_s);

        const Outcome outcome = m_home->run(words("simulate 1 1 --deadline 20.5 --json"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonObject report = outcome.json().value("report"_L1).toObject();
        QCOMPARE(report.value("plan"_L1).toObject().value("deadlineMs"_L1).toInt(), 20'500);
    }

    void serverOfAnotherProgram_isAskedWhereItIs_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("over TLS") << words("--tls yes") << u"https://127.0.0.1:"_s;
        QTest::newRow("on IPv6") << words("--address ::1") << u"http://[::1]:"_s;
    }

    void serverOfAnotherProgram_isAskedWhereItIs()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, beginning);
        QProcess server;
        const QUrl url = m_home->serve(server, options);
        QVERIFY2(url.toString().startsWith(beginning), qPrintable(url.toString()));

        const Outcome outcome = m_home->run(words("simulate --json"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value("target"_L1).toString(), url.toString());
        server.terminate();
        TellerHome::finish(server);
    }

    void missedLimit_decidesTheExitCode()
    {
        const Outcome outcome = m_home->run(words("simulate --limit p95=0"));

        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("limit missed: p95"_L1), qPrintable(outcome.err));
    }

    void chosenRequests_areSentAlone()
    {
        const Outcome outcome = m_home->run(words("simulate 5 5 --only 2,3,9 --json"));

        QCOMPARE(outcome.json().value("requests"_L1).toInt(), 3);
    }

    void drill_breaksTheServerButNotThePromises_data()
    {
        QTest::addColumn<QString>("drill");
        for (const char *drill : {"drop-replies", "delay", "refuse-store", "kill-store"})
            QTest::newRow(drill) << QString::fromLatin1(drill);
    }

    void drill_breaksTheServerButNotThePromises()
    {
        QFETCH(const QString, drill);

        const Outcome outcome = m_home->run(
            words("simulate 20 20 --removals 20 --back-to-back --connections 4 --json --drill")
            + QStringList(drill));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.json().value("verdict"_L1).toString(), u"consistent"_s);
        const QJsonObject counts =
            outcome.json().value("report"_L1).toObject().value("counts"_L1).toObject();
        if (drill == "drop-replies"_L1) // a cut connection makes the client ask again
            QVERIFY(counts.value("resent"_L1).toInt() + counts.value("failed"_L1).toInt() > 0);
        if (drill == "refuse-store"_L1)
            QVERIFY(counts.value("failed"_L1).toInt() > 0);
        QCOMPARE(m_home->leftovers(), QStringList());
    }

    void helpOfRepeatedArgument_showsDots()
    {
        const Outcome outcome = m_home->run(words("report --help"));
        QVERIFY2(outcome.out.contains("[run...]"), outcome.out.constData());
    }

    void runs_areListedShownAndCompared()
    {
        QCOMPARE(m_home->run(words("simulate 3 3 --seed 7")).code, 0);
        const QString first = newestRun();
        QCOMPARE(m_home->run(words("simulate 3 3 --seed 8 --start-id highest")).code, 0);
        const QString second = newestRun();
        QVERIFY(first != second);

        const Outcome list = m_home->run(words("report"));
        QVERIFY(list.out.contains(first.toUtf8()) && list.out.contains(second.toUtf8()));

        const Outcome shown = m_home->run({u"report"_s, first, u"--json"_s});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        const QJsonObject report = shown.json().value("report"_L1).toObject();
        QCOMPARE(report.value("plan"_L1).toObject().value("seed"_L1).toInt(), 7);

        const Outcome compared = m_home->run({u"report"_s, first, second});
        QVERIFY2(compared.code == 0, qPrintable(compared.err));
        QVERIFY(compared.out.contains("p95"));
        QVERIFY2(compared.err.contains("seed is 7 and 8"_L1), qPrintable(compared.err));
    }

    void unlikeRuns_areComparedOnlyWhenToldTo()
    {
        QCOMPARE(m_home->run(words("simulate 3 3")).code, 0);
        const QString first = newestRun();
        QCOMPARE(m_home->run(words("simulate 5 2 --start-id highest")).code, 0);
        const QString second = newestRun();

        const Outcome refused = m_home->run({u"report"_s, first, second});
        const Outcome told = m_home->run({u"report"_s, first, second, u"--unlike"_s});

        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("posts is 3 and 5"_L1), qPrintable(refused.err));
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QVERIFY(told.out.contains("p95"));
    }

    void report_isSavedInAnotherForm()
    {
        QCOMPARE(m_home->run(words("simulate --report run.html")).code, 0);

        const Outcome outcome = m_home->run(words("report run.html --save run.csv"));

        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(m_home->content(u"run.csv"_s).count("\r\n"), 7);
        QCOMPARE(m_home->run(words("report nothing")).code, 1);
    }

    void violatedRun_isShrunkWhenAskedTo()
    {
        StubServer server(StubServer::Fault::UnsortedLists);

        const Outcome outcome = runBeside(words("simulate 20 20 --connections 4 --shrink --json "
                                                "--base-url")
                                          + QStringList(server.url().toString()));

        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.json().value("verdict"_L1).toString(), u"violated"_s);
        QVERIFY(outcome.json().value("requests"_L1).toInt() <= 2);
        QVERIFY2(outcome.err.contains("Shrunk from 40 requests"_L1), qPrintable(outcome.err));
    }

    void endedBurst_waitsForNoAnswer_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("isReported"); // what has run until then
        QTest::newRow("Ctrl-C") << SIGINT << true;
        QTest::newRow("end of the session") << SIGTERM << false;
    }
    void endedBurst_waitsForNoAnswer()
    {
        QFETCH(const int, signal);
        QFETCH(const bool, isReported);
        StubServer server(StubServer::Fault::Stalls);
        QProcess simulation;
        m_home->start(simulation,
                      words("simulate 100000 100000 --connections 500 --deadline 600 --base-url")
                          + QStringList(server.url().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(server.requests() > 100, patience);

        TellerHome::send(signal, simulation);

        QVERIFY(
            QTest::qWaitFor([&] { return simulation.state() == QProcess::NotRunning; }, patience));
        const Outcome outcome = TellerHome::finish(simulation);
        QCOMPARE(outcome.code, 130);
        QVERIFY2(outcome.err.contains("Log: "_L1) == isReported, qPrintable(outcome.err));
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
};

QTEST_GUILESS_MAIN(SimulateTest)
#include "tst_simulate.moc"
