// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportfile.h"
#include "backend/simulator/reportjson.h"
#include "tests/simulator/finishedrun.h"
#include "tests/simulator/stubserver.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenReport_opensAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("as a page") << u"run.html"_s;
        QTest::newRow("as data") << u"run.json"_s;
    }

    void writtenReport_opensAgain()
    {
        QFETCH(const QString, name);
        StubServer server(StubServer::Fault::LosesUpdates);
        Plan plan;
        plan.target = server.url();
        plan.mix = {.posts = 20, .gets = 20};
        plan.parallel = 4;
        plan.token = "</script>geheim";
        const auto report = finishedRun(plan);
        QTemporaryDir directory;

        const auto path = saveReport(*report, directory.filePath(name));
        const auto opened = openReport(*path);

        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)->verdict.finding, Finding::Violated);
        QCOMPARE((*opened)->verdict.violation->requests, report->verdict.violation->requests);
        QCOMPARE((*opened)->samples.size(), report->samples.size());
        QCOMPARE((*opened)->counts.accepted, report->counts.accepted);
        QCOMPARE((*opened)->plan.seed, report->plan.seed);
        QCOMPARE((*opened)->wire.percentile(0.5), report->wire.percentile(0.5));
        QVERIFY((*opened)->plan.token.isEmpty());
        QFile file(*path);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
    }

    void history_isWrittenALineForEachOperation()
    {
        StubServer server(StubServer::Fault::None);
        Plan plan;
        plan.target = server.url();
        plan.mix = {.posts = 5, .gets = 5, .removals = 2};
        const auto report = finishedRun(plan);
        QTemporaryDir directory;

        const auto path = saveReport(*report, directory.filePath(u"run.ndjson"_s));

        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().detail));
        QFile file(*path);
        QVERIFY(file.open(QFile::ReadOnly));
        std::vector<Json> lines;
        while (!file.atEnd())
            lines.push_back(Json::parse(file.readLine().toStdString()));
        const std::vector<Operation> &operations = report->history->operations;
        QCOMPARE(lines.size(), operations.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool isWriting = isWrite(operations[i].sort);
            QCOMPARE(lines[i].at("number").get<quint32>(), operations[i].number);
            QCOMPARE(lines[i].at(isWriting ? "written" : "listed").size(),
                     isWriting ? operations[i].written.size() : operations[i].listed.size());
        }
    }

    void reportWithoutAHistory_writesNone()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"run.ndjson"_s);

        const auto saved = saveReport(Report(), path);

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::Kind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void openedReport_isWrittenAsItWas()
    {
        StubServer server(StubServer::Fault::DropsReplies);
        Plan plan;
        plan.target = server.url();
        plan.mix = {.posts = 40, .gets = 40};
        const auto report = finishedRun(plan);

        const Json written = toJson(*report);
        const auto opened = readReport(QByteArray::fromStdString(written.dump()));

        QVERIFY(opened.has_value());
        QCOMPARE(toJson(*opened).dump(), written.dump());
    }

    // As the first reports have it.
    void targetWithSlash_isOpenedWithout()
    {
        Report report;
        report.plan.target = QUrl(u"http://127.0.0.1:8000/api/"_s);

        const auto opened = readReport(QByteArray::fromStdString(toJson(report).dump()));

        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->plan.target, QUrl(u"http://127.0.0.1:8000/api"_s));
    }

    void limit_isMetUpToItsLastNanosecond_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("limit");
        QTest::addColumn<bool>("isMet");
        QTest::newRow("just") << 12ms << true;
        QTest::newRow("not quite") << 11ms << false;
        QTest::newRow("beyond all nanoseconds") << std::chrono::milliseconds::max() << true;
    }

    void limit_isMetUpToItsLastNanosecond()
    {
        QFETCH(const std::chrono::milliseconds, limit);
        QFETCH(const bool, isMet);
        Report report;
        report.plan.limits = {.p95 = limit, .p99 = limit, .failures = {}};
        report.latency.add(11'999'999ns);

        const auto results = judged(report);

        QCOMPARE(results.at(0).isMet, isMet);
        QCOMPARE(results.at(1).isMet, isMet);
    }

    void exchanges_standInTheOrderOfTheirRequests()
    {
        StubServer server;
        Plan plan;
        plan.target = server.url();
        plan.mix = {.posts = 20, .gets = 20};
        const auto report = finishedRun(plan);

        const Json json = toJson(*report);
        int expected = 0;
        for (const auto &[number, exchange] : json.at("exchanges").items())
            QCOMPARE(std::stoi(number), ++expected);
        QCOMPARE(expected, 40);
    }

    void wordsOfTheServer_areNoFormula()
    {
        Report report;
        report.reasons << u"=1+1"_s << u"say \"no\""_s;
        report.samples = {{.number = 1, .reason = 1}, {.number = 2, .reason = 2}};
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);

        writeSamples(report, &buffer);

        QVERIFY(buffer.data().contains(",\"'=1+1\","));
        QVERIFY(buffer.data().contains(",\"say \"\"no\"\"\","));
    }

    void anythingElse_isNoReport_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("why");
        const QString other = u"something that a report tells is missing, or is of another kind"_s;
        const QByteArray page = R"(<script type="application/json" id="report">)";
        QTest::newRow("nothing") << QByteArray() << u"not JSON from byte 0 on"_s;
        QTest::newRow("another page")
            << QByteArray("<html></html>") << u"not JSON from byte 0 on"_s;
        QTest::newRow("broken data") << QByteArray(R"({"format",)") << u"not JSON from byte 9 on"_s;
        QTest::newRow("broken page")
            << page + "[}</script>" << u"not JSON from byte %1 on"_s.arg(page.size() + 1);
        QTest::newRow("page that breaks off")
            << page + "[" << u"not JSON from byte %1 on"_s.arg(page.size() + 1);
        QTest::newRow("other data") << QByteArray(R"({"format":"something"})") << other;
        QTest::newRow("a list") << QByteArray("[]") << other;
        QTest::newRow("a later version")
            << QByteArray(R"({"format":"tellerdesk.simulation","version":99})") << other;
    }

    void anythingElse_isNoReport()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, why);

        const auto report = readReport(content);

        QVERIFY(!report);
        QCOMPARE(report.error().kind, base::Kind::Invalid);
        QCOMPARE(report.error().detail,
                 u"this is no report of a simulation: %1; open one that was saved as JSON or as a "
                 "page"_s.arg(why));
    }

    void samples_areOneLineEach()
    {
        StubServer server;
        Plan plan;
        plan.target = server.url();
        const auto report = finishedRun(plan);
        QTemporaryDir directory;

        const auto path = saveReport(*report, directory.filePath(u"run.csv"_s));

        QFile file(*path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 7);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
