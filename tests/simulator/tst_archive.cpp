// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/archive.h"
#include "backend/simulator/reportfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class ArchiveTest : public QObject
{
    Q_OBJECT

private:
    // The n-th run of a day, a minute after the one before.
    static Report run(int number)
    {
        Report report;
        report.startedAt =
            QDateTime(QDate(2026, 11, 23), QTime(10, number), QTimeZone::utc()).toUTC();
        report.tag = "7f3a0" + QByteArray::number(number);
        report.counts.requests = 6;
        report.latency.add(2ms, 6);
        report.verdict.finding = Finding::Consistent;
        return report;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDir folder() const { return m_folder->filePath(u"runs"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keptRun_isListedAndOpensAgain()
    {
        const Archive archive(folder());

        const auto path = archive.keep(run(1));

        QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
        const auto runs = archive.runs();
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.front().path, *path);
        QCOMPARE(runs.front().startedAt, run(1).startedAt);
        QCOMPARE(runs.front().requests, 6);
        QCOMPARE(runs.front().finding, Finding::Consistent);
        QVERIFY(runs.front().p95 > 1900us && runs.front().p95 < 2100us);
        const auto report = openReport(*path);
        QVERIFY(report);
        QCOMPARE((*report)->tag, run(1).tag);
    }

    void hourThatTheClocksHereSkip_isKept()
    {
        qputenv("TZ", "Europe/Berlin"); // not from two to three on this day
        Report report = run(1);
        report.startedAt = QDateTime(QDate(2026, 3, 29), QTime(2, 30), QTimeZone::utc()).toUTC();
        const Archive archive(folder());

        QVERIFY(archive.keep(report));

        QCOMPARE(archive.runs().at(0).startedAt, report.startedAt);
        qunsetenv("TZ");
    }

    void everyVerdict_isToldByTheName_data()
    {
        QTest::addColumn<Finding>("finding");
        for (const Finding finding :
             {Finding::NotChecked, Finding::Consistent, Finding::Violated, Finding::Undecided})
            QTest::newRow(findingName(finding).data()) << finding;
    }

    void everyVerdict_isToldByTheName()
    {
        QFETCH(const Finding, finding);
        Report report = run(1);
        report.verdict.finding = finding;
        const Archive archive(folder());

        QVERIFY(archive.keep(report));

        QCOMPARE(archive.runs().at(0).finding, finding);
    }

    void runThatNobodyAnswered_isToldFromOneNotChecked()
    {
        Report inVain = run(1);
        inVain.verdict.finding = Finding::NotChecked;
        Report unchecked = run(2);
        unchecked.verdict.finding = Finding::NotChecked;
        unchecked.counts.answered = 6;
        const Archive archive(folder());

        QVERIFY(archive.keep(inVain));
        QVERIFY(archive.keep(unchecked));

        const auto runs = archive.runs();
        QVERIFY(runs.at(0).isAnswered); // the newest first
        QVERIFY(!runs.at(1).isAnswered);
        QCOMPARE(runs.at(1).finding, Finding::NotChecked);
    }

    void newestRun_comesFirst()
    {
        const Archive archive(folder());
        for (const int number : {2, 3, 1})
            QVERIFY(archive.keep(run(number)));

        const auto runs = archive.runs();

        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(runs.at(0).tag, run(3).tag);
        QCOMPARE(runs.at(2).tag, run(1).tag);
    }

    void beyondTheCount_theOldestGo()
    {
        const Archive archive(folder(), {.runs = 2});
        for (const int number : {1, 2, 3, 4})
            QVERIFY(archive.keep(run(number)));

        const auto runs = archive.runs();

        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs.at(1).tag, run(3).tag);
    }

    void beyondTheBytes_onlyTheNewestStays()
    {
        const Archive archive(folder(), {.bytes = 1});
        for (const int number : {1, 2})
            QVERIFY(archive.keep(run(number)));

        const auto runs = archive.runs();

        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.at(0).tag, run(2).tag);
    }

    void otherFiles_areLeftAlone()
    {
        QVERIFY(folder().mkpath(u"."_s));
        const QString other = folder().filePath(u"notes.json"_s);
        QFile file(other);
        QVERIFY(file.open(QFile::WriteOnly));
        const Archive archive(folder(), {.runs = 1});
        for (const int number : {1, 2})
            QVERIFY(archive.keep(run(number)));

        QCOMPARE(archive.runs().size(), std::size_t(1));
        QVERIFY(QFile::exists(other));
    }

    void run_isFoundByTheBeginningOfItsName()
    {
        const Archive archive(folder());
        for (const int number : {1, 2})
            QVERIFY(archive.keep(run(number)));
        const QString name = archive.runs().at(0).name();

        QCOMPARE(archive.find(name)->tag, run(2).tag);
        QCOMPARE(archive.find(name.first(8)).error().kind, base::Kind::Invalid); // both
        QCOMPARE(archive.find(u"1999"_s).error().kind, base::Kind::NotFound);
    }

    void noFolder_isNoRun() { QVERIFY(Archive(folder()).runs().empty()); }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
