// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/write.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exports;

class WriteTest : public QObject
{
    Q_OBJECT

private:
    // Rows that every format has to spell with care.
    static Document awkward()
    {
        static const std::vector<Row> rows{
            {QByteArray("Lane"), qint64(18)},
            {QByteArray("O'Brien, \"Bo\" | \\ <x>"), qint64(9007199254740991)},
            {QByteArray("two\nlines\t\x01"), std::monostate()},
            {QByteArray("Žižek"), 0.5},
        };
        return {u"Awkward rows"_s,
                {{"name", u"Name"_s}, {"value", u"Value"_s}},
                qsizetype(rows.size()),
                [](qsizetype i) { return rows[i]; }};
    }

    static Document empty()
    {
        Document document = awkward();
        document.rowCount = 0;
        return document;
    }

    static QByteArray written(const Document &document, Format format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(document, format, buffer) ? buffer.data() : QByteArray("failed");
    }

private Q_SLOTS:
    void format_hasExactBytes_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("csv") << Format::Csv
                             << "name,value\r\nLane,18\r\n"
                                "\"O'Brien, \"\"Bo\"\" | \\ <x>\",9007199254740991\r\n"
                                "\"two\nlines\t\x01\",\r\nŽižek,0.5\r\n"_ba;
        QTest::newRow("json") << Format::Json
                              << "[\n{\"name\":\"Lane\",\"value\":18},\n"
                                 "{\"name\":\"O'Brien, \\\"Bo\\\" | \\\\ <x>\","
                                 "\"value\":9007199254740991},\n"
                                 "{\"name\":\"two\\nlines\\u0009\\u0001\",\"value\":null},\n"
                                 "{\"name\":\"Žižek\",\"value\":0.5}\n]\n"_ba;
        QTest::newRow("ndjson") << Format::Ndjson
                                << "{\"name\":\"Lane\",\"value\":18}\n"
                                   "{\"name\":\"O'Brien, \\\"Bo\\\" | \\\\ <x>\","
                                   "\"value\":9007199254740991}\n"
                                   "{\"name\":\"two\\nlines\\u0009\\u0001\",\"value\":null}\n"
                                   "{\"name\":\"Žižek\",\"value\":0.5}\n"_ba;
        QTest::newRow("markdown") << Format::Markdown
                                  << "# Awkward rows\n\n| Name | Value |\n| --- | ---: |\n"
                                     "| Lane | 18 |\n"
                                     "| O'Brien, \"Bo\" \\| \\\\ \\<x\\> | 9007199254740991 |\n"
                                     "| two lines   |  |\n| Žižek | 0.5 |\n"_ba;
        QTest::newRow("text") << Format::Text
                              << "Awkward rows\n\n"
                                 "Name                   Value\n"
                                 "---------------------  ----------------\n"
                                 "Lane                                 18\n"
                                 "O'Brien, \"Bo\" | \\ <x>  9007199254740991\n"
                                 "two lines\n"
                                 "Žižek                               0.5\n"_ba;
    }

    void format_hasExactBytes()
    {
        QFETCH(Format, format);
        QFETCH(QByteArray, expected);

        QCOMPARE(written(awkward(), format), expected);
    }

    void documentWithoutRows_isSound_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("csv") << Format::Csv << "name,value\r\n"_ba;
        QTest::newRow("json") << Format::Json << "[]\n"_ba;
        QTest::newRow("ndjson") << Format::Ndjson << ""_ba;
        QTest::newRow("markdown") << Format::Markdown
                                  << "# Awkward rows\n\n| Name | Value |\n| --- | --- |\n"_ba;
        QTest::newRow("text") << Format::Text << "Awkward rows\n\nName  Value\n----  -----\n"_ba;
    }

    void documentWithoutRows_isSound()
    {
        QFETCH(Format, format);
        QFETCH(QByteArray, expected);

        QCOMPARE(written(empty(), format), expected);
    }

    void manyRows_areAskedForOneAtATime()
    {
        qsizetype next = 0;
        bool isInOrder = true;
        Document document = awkward();
        document.rowCount = 100'000;
        document.row = [&](qsizetype i) {
            isInOrder = isInOrder && i == next++;
            return Row{QByteArray("x"), qint64(i)};
        };

        QCOMPARE(written(document, Format::Ndjson).count('\n'), 100'000);
        QVERIFY(isInOrder);
    }

    void watchThatSaysStop_cancels()
    {
        Document document = awkward();
        document.rowCount = 1'000'000;
        document.row = [](qsizetype i) { return Row{QByteArray("x"), qint64(i)}; };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);

        const auto result = write(document, Format::Csv, buffer, [](qsizetype written) {
            return written < 5'000 ? Next::GoOn : Next::Stop;
        });

        QCOMPARE(result.error().kind, base::Kind::Cancelled);
        QVERIFY(buffer.size() < 100'000);
    }

    void deviceThatRefuses_isAnError()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");

        QCOMPARE(write(awkward(), Format::Csv, buffer).error().kind, base::Kind::Io);
    }

    void everyFormat_isFoundByNameAndSuffix()
    {
        for (const Format format : formats()) {
            QCOMPARE(formatFromName(formatName(format)), format);
            QCOMPARE(formatOfFile(u"a.b/file."_s + suffix(format)), format);
        }
        QVERIFY(!formatFromName(u"docx"_s));
        QVERIFY(!formatOfFile(u"file"_s));
    }
};

QTEST_GUILESS_MAIN(WriteTest)
#include "tst_write.moc"
