// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/replyparser.h"

#include <QTest>

using simulator::ReplyParser;
using State = ReplyParser::State;

class ReplyParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReplies_areTheSameInOnePieceAndByteByByte_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a length")
            << QByteArray("HTTP/1.1 200 OK\r\ncontent-LENGTH: 2\r\n\r\n[]") << 200
            << QByteArray("[]");
        QTest::newRow("without a reason")
            << QByteArray("HTTP/1.1 201 \r\nContent-Length: 1\r\n\r\nx") << 201 << QByteArray("x");
        QTest::newRow("with nothing")
            << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("with a length of nothing")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << 200 << QByteArray();
        QTest::newRow("in chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "3\r\n[1,\r\n2;a=b\r\n2]\r\n0\r\nX-Trailer: 1\r\n\r\n")
            << 200 << QByteArray("[1,2]");
        QTest::newRow("after an interim one")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1"
                          "\r\n\r\ny")
            << 200 << QByteArray("y");
    }

    void wholeReplies_areTheSameInOnePieceAndByteByByte()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        ReplyParser whole;
        ReplyParser slow;

        QCOMPARE(whole.feed(reply), reply.size());
        for (const char byte : reply)
            QCOMPARE(slow.feed(QByteArrayView(&byte, 1)), 1);

        for (ReplyParser *parser : {&whole, &slow}) {
            QCOMPARE(parser->state(), State::Complete);
            QCOMPARE(parser->status(), status);
            QCOMPARE(parser->takeBody(), body);
            QVERIFY(parser->keepsAlive());
        }
    }

    void whatIsNoReply_isBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
        QTest::newRow("a status that is none") << QByteArray("HTTP/1.1 abc OK\r\n\r\n");
        QTest::newRow("a short first line") << QByteArray("HTTP/1.1\r\n\r\n");
        QTest::newRow("a field without a colon")
            << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
        QTest::newRow("two lengths")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
        QTest::newRow("a negative length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("a chunk size that is none")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    }

    void whatIsNoReply_isBroken()
    {
        QFETCH(const QByteArray, bytes);
        ReplyParser parser;

        parser.feed(bytes);

        QCOMPARE(parser.state(), State::Broken);
    }

    void endlessHead_isBroken()
    {
        ReplyParser parser;

        parser.feed("HTTP/1.1 200 OK\r\nX: " + QByteArray(300'000, 'x'));

        QCOMPARE(parser.state(), State::Broken);
    }

    void withoutLength_endsWithTheConnection()
    {
        ReplyParser parser;

        parser.feed("HTTP/1.0 200 OK\r\n\r\n[1");
        parser.feed("]");

        QVERIFY(parser.endsWithConnection());
        QVERIFY(!parser.keepsAlive());
        QCOMPARE(parser.takeBody(), "[1]");
    }

    void bytesBeyondTheReply_areLeft()
    {
        ReplyParser parser;
        const QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxHTTP/1.1";

        QCOMPARE(parser.feed(reply), reply.size() - 8);
    }

    void closingServer_isHeard()
    {
        ReplyParser parser;

        parser.feed("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

        QCOMPARE(parser.state(), State::Complete);
        QVERIFY(!parser.keepsAlive());
    }
};

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "tst_replyparser.moc"
