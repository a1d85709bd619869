// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/serverhistory.h"

#include <QTest>

using gui::ServerHistory;
using namespace std::chrono_literals;

class ServerHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSnapshot_isOnlyABeginning();
    void samples_areWhatTheCountersGained();
    void newServer_beginsAnew();
    void quarterHour_gathersFifteenSecondsEach();
    void percentiles_areNearWhatWasMeasured_data();
    void percentiles_areNearWhatWasMeasured();
};

namespace {

http::MetricsSnapshot snapshot(quint64 fine, quint64 failed)
{
    http::MetricsSnapshot snapshot;
    snapshot.requests = {{"/customers", "GET", 200, fine}, {"/customers", "GET", 503, failed}};
    http::RouteLatency latency{"/customers", {}};
    for (quint64 i = 0; i < fine + failed; ++i)
        latency.histogram.record(2ms);
    snapshot.latencies = {latency};
    return snapshot;
}

QDateTime second(int number)
{
    return QDateTime::fromSecsSinceEpoch(1'000'000 + number).toUTC();
}

} // namespace

void ServerHistoryTest::firstSnapshot_isOnlyABeginning()
{
    ServerHistory history;
    history.add(snapshot(100, 0), second(0));
    QVERIFY(history.samples(ServerHistory::Span::Minute).empty());
}

void ServerHistoryTest::samples_areWhatTheCountersGained()
{
    ServerHistory history;
    history.add(snapshot(100, 0), second(0));
    history.add(snapshot(130, 2), second(2));
    const auto samples = history.samples(ServerHistory::Span::Minute);
    QCOMPARE(samples.size(), std::size_t(1));
    QCOMPARE(samples.front().fine, 30u);
    QCOMPARE(samples.front().failed, 2u);
    QCOMPARE(samples.front().rate(), 16.0);
    QCOMPARE(samples.front().latency[0], 0.00205);
}

void ServerHistoryTest::newServer_beginsAnew()
{
    ServerHistory history;
    history.add(snapshot(100, 0), second(0));
    history.add(snapshot(5, 0), second(1));
    QVERIFY(history.samples(ServerHistory::Span::Minute).empty());
    history.add(snapshot(6, 0), second(2));
    QCOMPARE(history.samples(ServerHistory::Span::Minute).back().fine, 1u);
}

void ServerHistoryTest::quarterHour_gathersFifteenSecondsEach()
{
    ServerHistory history;
    for (int i = 0; i <= 45; ++i)
        history.add(snapshot(quint64(i) * 10, 0), second(i));
    const auto samples = history.samples(ServerHistory::Span::QuarterHour);
    QCOMPARE(samples.size(), std::size_t(3));
    QCOMPARE(samples.back().fine, 150u);
    QCOMPARE(samples.back().rate(), 10.0);
}

void ServerHistoryTest::percentiles_areNearWhatWasMeasured_data()
{
    QTest::addColumn<std::chrono::microseconds>("measured");
    QTest::addRow("53 ms, below the middle of two bounds") << 53ms + 0us;
    QTest::addRow("100 ms, which is a bound") << 100ms + 0us;
    QTest::addRow("101 ms, just beyond one") << 101ms + 0us;
    QTest::addRow("0.3 ms") << 300us;
    QTest::addRow("8 s") << 8s + 0us;
}

void ServerHistoryTest::percentiles_areNearWhatWasMeasured()
{
    QFETCH(const std::chrono::microseconds, measured);
    http::MetricsSnapshot snapshot;
    snapshot.latencies = {{"/customers", {}}};
    ServerHistory history;
    history.add(snapshot, second(0));
    snapshot.latencies.front().histogram.record(measured);
    history.add(snapshot, second(1));

    const double seconds = std::chrono::duration<double>(measured).count();
    for (const double percentile : history.samples(ServerHistory::Span::Minute).front().latency)
        QVERIFY2(percentile >= seconds && percentile <= seconds * 1.15,
                 qPrintable(QString::number(percentile)));
}

QTEST_GUILESS_MAIN(ServerHistoryTest)
#include "tst_serverhistory.moc"
