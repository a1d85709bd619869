// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/bytebuilder.h"

#include <QTest>

#include <limits>

using base::ByteBuilder;

class ByteBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_followEachOtherBeyondTheRoom()
    {
        ByteBuilder builder(2);
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray piece(i % 7, char('a' + i % 26));
            builder += piece;
            builder += ',';
            expected += piece + ',';
            QCOMPARE(builder.view(), expected);
        }
        QCOMPARE(builder.take(), expected);
    }

    void numbers_areDecimal()
    {
        ByteBuilder builder(0);
        for (const qint64 number :
             {std::numeric_limits<qint64>::min(), qint64(0), std::numeric_limits<qint64>::max()}) {
            builder.appendNumber(number);
            builder += ' ';
        }
        builder.chop(1);
        QCOMPARE(builder.take(), "-9223372036854775808 0 9223372036854775807");
    }

    void taken_isEmptyAndOfFurtherUse()
    {
        ByteBuilder builder;
        builder += "one";
        const QByteArray first = builder.take();
        QVERIFY(builder.isEmpty());
        builder += "two";
        QCOMPARE(first, "one");
        QCOMPARE(builder.take(), "two");
    }

    void cleared_beginsAnew()
    {
        ByteBuilder builder;
        builder += "one";
        builder.clear();
        QVERIFY(builder.view().isEmpty());
        builder += "two";
        QCOMPARE(builder.view(), "two");
    }
};

QTEST_GUILESS_MAIN(ByteBuilderTest)
#include "tst_bytebuilder.moc"
