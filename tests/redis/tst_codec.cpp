// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/codec.h"
#include "backend/redis/keyslot.h"
#include "backend/redis/serverfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using redis::Bundle;
using redis::Command;
using redis::Reader;
using redis::Reply;

namespace {

// All replies in the bytes, fed in slices of a size.
std::vector<Reply> repliesIn(const QByteArray &bytes, qsizetype slice)
{
    Reader reader;
    std::vector<Reply> replies;
    for (qsizetype at = 0; at < bytes.size(); at += slice) {
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(slice, bytes.size() - at)));
        for (auto reply = reader.next(); *reply; reply = reader.next())
            replies.push_back(**std::move(reply));
    }
    return replies;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void command_isWrittenWithLengths()
    {
        base::ByteBuilder out;
        out += "before ";
        encode(Command{"SET", QByteArray("a\0\r\n", 4)} << 12, out);
        QCOMPARE(out.take(),
                 "before *3\r\n$3\r\nSET\r\n$4\r\na" + QByteArray(1, 0) + "\r\n\r\n$2\r\n12\r\n");
    }

    void bundle_standsBehindTheArguments()
    {
        base::ByteBuilder bundled, out;
        redis::appendArgument(bundled, "id");
        redis::appendArgument(bundled, "");

        encode(Command{"EVALSHA"} << Bundle{bundled.take(), 2} << "key", out);

        QCOMPARE(out.take(), "*4\r\n$7\r\nEVALSHA\r\n$3\r\nkey\r\n$2\r\nid\r\n$0\r\n\r\n");
    }

    void everyKindOfReply_isReadWhereverItIsCut()
    {
        const QByteArray bytes =
            "+OK\r\n:-42\r\n$-1\r\n*-1\r\n$0\r\n\r\n$5\r\na\r\nbc\r\n*0\r\n"
            "-WRONGTYPE no\r\n*3\r\n:1\r\n*2\r\n$1\r\nx\r\n*1\r\n$-1\r\n+y\r\n";
        for (qsizetype slice = 1; slice < bytes.size(); ++slice) {
            const auto replies = repliesIn(bytes, slice);
            QCOMPARE(replies.size(), 9U);
            QCOMPARE(replies[0].toString(), QByteArray("OK"));
            QCOMPARE(replies[1].toInteger(), -42);
            QVERIFY(replies[2].isNil());
            QVERIFY(replies[3].isNil());
            QVERIFY(replies[4].isString());
            QCOMPARE(replies[5].toString(), QByteArray("a\r\nbc"));
            QVERIFY(replies[6].isArray());
            QCOMPARE(replies[7].errorCode(), QByteArray("WRONGTYPE"));
            const auto &nested = replies[8].toArray();
            QCOMPARE(nested.size(), 3U);
            QVERIFY(nested[1].toArray()[1].toArray()[0].isNil());
            QCOMPARE(nested[2].toString(), QByteArray("y"));
        }
    }

    void nesting_reachesSevenDeep()
    {
        QByteArray bytes;
        for (int depth = 0; depth < 7; ++depth)
            bytes += "*1\r\n";
        const auto replies = repliesIn(bytes + ":7\r\n", 3);
        QCOMPARE(replies.size(), 1U);
        const Reply *inner = &replies[0];
        while (inner->isArray())
            inner = &inner->toArray()[0];
        QCOMPARE(inner->toInteger(), 7);

        Reader reader;
        reader.feed(QByteArray("*1\r\n").repeated(12) + ":7\r\n");
        QCOMPARE(reader.next().error().kind, base::Kind::Protocol);
    }

    void garbage_isAProtocolError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("a TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
        QTest::newRow("an integer of letters") << QByteArray(":abc\r\n");
        QTest::newRow("an integer too large") << QByteArray(":99999999999999999999\r\n");
        QTest::newRow("a negative length") << QByteArray("$-2\r\n");
        QTest::newRow("a negative count") << QByteArray("*-2\r\n");
        QTest::newRow("garbage within an array") << QByteArray("*2\r\n:1\r\n?\r\n");
    }

    void garbage_isAProtocolError()
    {
        QFETCH(QByteArray, bytes);
        Reader reader;
        reader.feed(bytes);
        const auto reply = reader.next();
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, base::Kind::Protocol);
    }

    void announcedCount_takesNoMemoryInAdvance()
    {
        Reader reader;
        reader.feed("*2000000000\r\n:1\r\n");
        const auto reply = reader.next();
        QVERIFY(reply);
        QVERIFY(!reply->has_value());
    }

    void slots_areThoseOfTheSpecification()
    {
        QCOMPARE(redis::slotOfKey("123456789"), quint16(0x31c3));
        QCOMPARE(redis::slotOfKey("{user1000}.following"), redis::slotOfKey("user1000"));
        QCOMPARE(redis::slotOfKey("foo{}{bar}"), redis::slotOfKey("foo{}{bar}"));
        QVERIFY(redis::slotOfKey("foo{}{bar}") != redis::slotOfKey("bar"));
        QCOMPARE(redis::slotOfKey("foo{{bar}}zap"), redis::slotOfKey("{bar"));
        QCOMPARE(redis::slotOfKey("foo{bar}{zap}"), redis::slotOfKey("bar"));
    }

    void keysOfCommands_areFound()
    {
        const auto slot = redis::slotOfKey("k");
        QCOMPARE(redis::slotOfCommand({"get", "k"}), slot);
        QCOMPARE(redis::slotOfCommand({"EVALSHA", "digest", "2", "k", "k"}), slot);
        QCOMPARE(redis::slotOfCommand({"XREAD", "COUNT", "9", "streams", "k", "0"}), slot);
        QCOMPARE(redis::slotOfCommand({"XINFO", "STREAM", "k"}), slot);
        QVERIFY(!redis::slotOfCommand({"EVAL", "return 1", "0", "k"}));
        QVERIFY(!redis::slotOfCommand({"WAIT", "1", "0"}));
        QVERIFY(!redis::slotOfCommand({"ping"}));
        QVERIFY(!redis::slotOfCommand({"XREAD", "COUNT", "9"}));
    }

    void report_becomesFactsAndWarnings()
    {
        const auto facts = redis::ServerFacts::fromReport(
            "# Server\r\nredis_version:7.0.15\r\nredis_mode:standalone\r\nrun_id:abc\r\n"
            "# Memory\r\nmaxmemory:1048576\r\nmaxmemory_policy:allkeys-lru\r\n"
            "# Persistence\r\nloading:0\r\naof_enabled:0\r\n# Replication\r\nrole:slave\r\n");
        QCOMPARE(facts.version, u"7.0.15"_s);
        QCOMPARE(facts.runId, QByteArray("abc"));
        QCOMPARE(facts.memoryLimit, 1048576);
        QVERIFY(facts.isReplica);
        QVERIFY(!facts.isLoading);
        QCOMPARE(facts.warnings().size(), std::size_t(3));
        QVERIFY(redis::ServerFacts::fromReport({}).warnings().empty());
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
