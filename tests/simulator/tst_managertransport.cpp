// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/clock.h"
#include "backend/simulator/managertransport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace simulator;

namespace {

struct Kept final : Transport::Receiver
{
    void answered(Answer answer) override { answers.push_back(std::move(answer)); }
    std::vector<Answer> answers;
};

} // namespace

class ManagerTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The manager sends from a thread of its own, and its word of that comes later.
    void writeGivenUpBeforeItIsToldOf_mayHaveArrived()
    {
        const base::SystemClock clock;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Plan plan;
        plan.target.setPort(server.serverPort());
        Kept kept;
        ManagerTransport transport(plan, clock, &kept);

        transport.send(
            {.number = 1, .sort = Sort::Remove, .path = "/customers/1", .requestId = {}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // lets it begin, no more
        QVERIFY(server.waitForNewConnection(30'000));
        QVERIFY(server.nextPendingConnection()->waitForReadyRead(30'000));
        transport.abandon(1);

        QCOMPARE(kept.answers.size(), std::size_t(1));
        QCOMPARE(kept.answers.front().failure, Failure::Deadline);
        QCOMPARE(kept.answers.front().sends, 1);
    }
};

QTEST_GUILESS_MAIN(ManagerTransportTest)
#include "tst_managertransport.moc"
