// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/ledger.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace simulator;

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsWithoutEnd_areCountedTogether()
    {
        Ledger ledger(Plan(), "3fa85c", QDateTime::currentDateTimeUtc(), 0ns);
        for (quint32 number = 1; number <= 3000; ++number) {
            const Passage passage{.request = {.number = number}};
            ledger.begin(passage.request, 0ns);
            ledger.enter(passage,
                         {.number = number,
                          .status = 400,
                          .body = "{\"code\":\"" + QByteArray::number(number) + "\"}"});
        }

        const Report report = ledger.close(Ending::Finished, 1s);

        QCOMPARE(report.failures.size(), std::size_t(1000));
        QCOMPARE(report.failures.front().what, u"other"_s);
        const auto times =
            std::accumulate(report.failures.begin(), report.failures.end(), qint64(0),
                            [](qint64 sum, const Tally &tally) { return sum + tally.times; });
        QCOMPARE(times, 3000);
    }

    void eachCopyOfAWrite_mayHaveBeenDone_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("open");
        QTest::newRow("one of them is answered") << Failure::None << 2;
        QTest::newRow("none of them is") << Failure::Closed << 3;
    }

    void eachCopyOfAWrite_mayHaveBeenDone()
    {
        QFETCH(const Failure, failure);
        QFETCH(const int, open);
        Ledger ledger(Plan(), "3fa85c", QDateTime::currentDateTimeUtc(), 0ns);
        const Passage passage{.request = {.number = 1, .sort = Sort::Remove, .id = 7}};
        ledger.begin(passage.request, 0ns);
        ledger.enter(passage, {.number = 1, .failure = failure, .status = 204, .sends = 3});

        const Report report = ledger.close(Ending::Finished, 1s);

        const auto &operations = report.history->operations;
        QCOMPARE(operations.size(), std::size_t(3));
        QCOMPARE(std::ranges::count(operations, Operation::Fate::Unknown, &Operation::fate), open);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
