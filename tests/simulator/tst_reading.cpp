// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using simulator::Reader;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 2^32 + 31 is not 31.
    void ageBeyondAllMeasure_isNotCut()
    {
        const QByteArray row = R"([{"firstName":"A","lastName":"B","age":%1,"id":1}])";

        QCOMPARE(Reader().list(QByteArray(row).replace("%1", "31"))->front().age, 31);
        QVERIFY(!Reader().list(QByteArray(row).replace("%1", "4294967327")));
    }

    void codeOfAStranger_isKeptInPart()
    {
        const QByteArray code(1'000'000, 'x');

        QCOMPARE(Reader().problem(R"({"code":")" + code + R"("})").size(), 200);
        const auto batch = Reader().batch(R"({"inserted":[],"failed":[{"id":1,"errors":[{"code":")"
                                          + code + R"("}]}]})");
        QCOMPARE(batch->refused.front().code.size(), 200);
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
