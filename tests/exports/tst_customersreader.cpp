// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/json.h"
#include "backend/customers/validation.h"
#include "backend/exports/customersdocument.h"
#include "backend/exports/customersreader.h"
#include "backend/exports/write.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exports;
using customers::Customer;
using customers::Draft;
using customers::Reason;
using customers::Roll;

Q_DECLARE_METATYPE(Format)

class CustomersReaderTest : public QObject
{
    Q_OBJECT

private:
    static Roll someRoll()
    {
        return Roll::of({{"John", "Doe", 25, 1},
                         {"Ann, \"A\"", "O'Brien \\", 150, customers::largestId},
                         {" Žofie ", "Žižek", 18, 7},
                         {"=1+1", "🂡", 30, 8}},
                        "1:a");
    }

    static QByteArray written(const Roll &roll, Format format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(customersDocument(roll), format, buffer) ? buffer.data() : QByteArray();
    }

    static Roll rollOf(const std::vector<Draft> &drafts)
    {
        std::vector<Customer> all;
        for (const Draft &draft : drafts)
            all.push_back(customers::validated(draft).value());
        return Roll::of(all, "2:b");
    }

    static void formats_data()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("json") << Format::Json;
        QTest::newRow("ndjson") << Format::Ndjson;
        QTest::newRow("csv") << Format::Csv;
    }

private Q_SLOTS:
    void writtenCustomers_readBackByteForByte_data() { formats_data(); }

    void writtenCustomers_readBackByteForByte()
    {
        QFETCH(Format, format);
        const QByteArray bytes = written(someRoll(), format);

        const auto read = readCustomers(bytes, format);

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 4u);
        QCOMPARE(written(rollOf(*read), format), bytes);
    }

    void nobody_readsBack_data() { formats_data(); }

    void nobody_readsBack()
    {
        QFETCH(Format, format);

        const auto read = readCustomers(written(Roll(), format), format);

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->empty());
    }

    void csv_takesColumnsInAnyOrderAndAnyLineEnd()
    {
        const auto read = readCustomers("\xEF\xBB\xBFid,age,lastName,firstName\n"
                                        "1,25,Doe,John\r\n\r\n2,26,\"Ray\nMond\",Ann"_ba,
                                        Format::Csv);

        QCOMPARE(read->size(), 2u);
        QCOMPARE(*read->at(0).lastName, "Doe"_ba);
        QCOMPARE(*read->at(1).lastName, "Ray\nMond"_ba);
        QCOMPARE(*read->at(1).id, qint64(2));
    }

    void brokenFile_isNamedByItsPlace_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("start");

        const QByteArray header = "firstName,lastName,age,id\n"_ba;
        QTest::newRow("csv without a header") << Format::Csv << ""_ba << u"line 1: "_s;
        QTest::newRow("csv without a column")
            << Format::Csv << "firstName,age,id\n"_ba << u"line 1: "_s;
        QTest::newRow("csv with a foreign column")
            << Format::Csv << "firstName,lastName,age,id,x\n"_ba << u"line 1: "_s;
        QTest::newRow("csv with a short row")
            << Format::Csv << header + "a,b,20,1\na,b\n"
            << u"line 3: not as many fields as in the header: 2 instead of 4"_s;
        QTest::newRow("csv with a row of one field")
            << Format::Csv << header + "a\n"
            << u"line 2: not as many fields as in the header: 1 instead of 4"_s;
        QTest::newRow("csv with a forgotten quote")
            << Format::Csv << header + "\"a\nb,c" << u"line 2: the closing quote"_s;
        QTest::newRow("csv with text after a quote")
            << Format::Csv << header + "\"a\"b,c,1,1" << u"line 2: text follows"_s;
        QTest::newRow("csv with a quote within")
            << Format::Csv << header + "a\"b,c,1,1" << u"line 2: a quote within"_s;
        QTest::newRow("ndjson with a broken line")
            << Format::Ndjson << "{}\n\n{\"id\":\n"_ba << u"line 3: "_s;
        QTest::newRow("json that breaks")
            << Format::Json << "[{},"_ba << u"not JSON: a value was expected at byte 4"_s;
        QTest::newRow("json that is no array")
            << Format::Json << "7"_ba << u"an array of customers was expected"_s;
        QTest::newRow("markdown") << Format::Markdown << ""_ba << u"customers are read from"_s;
    }

    void brokenFile_isNamedByItsPlace()
    {
        QFETCH(Format, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, start);

        const auto read = readCustomers(bytes, format);

        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(start), qPrintable(read.error().detail));
    }

    void preview_tellsWhoWouldBeRefusedAndWhy()
    {
        const auto drafts = readCustomers("firstName,lastName,age,id\n"
                                          "New,One,30,100\n"
                                          "Taken,Id,30,7\n"
                                          "Young,One,17,101\n"
                                          "Again,One,30,100\n"
                                          ",NoName,x,\n"_ba,
                                          Format::Csv);

        const Preview seen = preview(*drafts, someRoll());

        QCOMPARE(seen.sound.size(), 1u);
        QCOMPARE(seen.refused.size(), 4u);
        QCOMPARE(seen.refused[0].faults[0].reason, Reason::IdTaken);
        QCOMPARE(seen.refused[0].faults[0].existing->lastName, "Žižek"_ba);
        QCOMPARE(seen.refused[1].faults[0].reason, Reason::TooYoung);
        QCOMPARE(seen.refused[2].faults[0].reason, Reason::IdRepeated);
        QCOMPARE(seen.refused[3].faults.size(), 3u);
    }

    void refusals_areWrittenWithTheirReasons()
    {
        const auto drafts = readCustomers("{\"firstName\":\"A\",\"lastName\":\"B\",\"age\":17,"
                                          "\"id\":1}"_ba,
                                          Format::Ndjson);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);

        const auto refused = std::make_shared<const std::vector<customers::Refusal>>(
            preview(*drafts, Roll()).refused);
        QVERIFY(write(refusalsDocument(refused), Format::Csv, buffer));

        QVERIFY2(buffer.data().contains("\"{\"\"firstName\"\":\"\"A\"\""), buffer.data());
        QCOMPARE(buffer.data().count("\r\n"), 2);
    }
};

QTEST_GUILESS_MAIN(CustomersReaderTest)
#include "tst_customersreader.moc"
