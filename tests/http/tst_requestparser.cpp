// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestparser.h"

#include <QTest>

using http::Method;
using http::RequestParser;
using State = http::RequestParser::State;

namespace {

// Feeds the bytes in pieces of that size, as a connection would.
qsizetype feed(RequestParser &parser, const QByteArray &bytes, qsizetype piece)
{
    qsizetype consumed = 0;
    for (qsizetype arrived = 0; arrived < bytes.size();) {
        arrived = std::min(arrived + piece, bytes.size());
        for (qsizetype step = 1; step > 0;) {
            if (parser.state() == State::Complete || parser.state() == State::Refused)
                return consumed;
            step = parser.read(QByteArrayView(bytes).sliced(consumed, arrived - consumed));
            consumed += step;
        }
    }
    return consumed;
}

http::Limits smallLimits()
{
    http::Limits limits;
    limits.target = 100;
    limits.head = 1000;
    limits.headerFields = 10;
    limits.body = 50;
    return limits;
}

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoRequest_isRefused_data();
    void whatIsNoRequest_isRefused();
    void whatIsARequest_isTaken_data();
    void whatIsARequest_isTaken();
    void body_arrivesInAnyPieces_data();
    void body_arrivesInAnyPieces();
    void pipelinedRequests_areReadOneByOne();
    void query_isDecoded();
    void weight_isOfTheElementNamed_data();
    void weight_isOfTheElementNamed();
    void largeLimits_areCheckedBeforeAllHasArrived();
};

void RequestParserTest::whatIsNoRequest_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = "Host: a\r\n";

    row("a TLS greeting", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400);
    row("a line without CR", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("a lone CR in a field", "GET / HTTP/1.1\r\nHost: a\r\nX: b\rc\r\n\r\n", 400);
    row("NUL in a field", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: b\0c\r\n\r\n", 35), 400);
    row("DEL in a field", "GET / HTTP/1.1\r\nHost: a\r\nX: b\x7f\r\n\r\n", 400);
    row("two CRs after a field", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\r\n\r\n", 400);
    row("many empty lines", "\r\n\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\n", 400);
    row("no version", "GET /\r\n" + host + "\r\n", 400);
    row("four words", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a tab instead of a space", "GET\t/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
    row("HTTP/x.y", "GET / HTTP/x.y\r\n" + host + "\r\n", 505);
    row("HTTPfoo1", "GET / HTTPfoo1\r\n" + host + "\r\n", 505);
    row("http in lower case", "GET / http/1.1\r\n" + host + "\r\n", 400);
    row("an unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("a method in lower case", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("CONNECT", "CONNECT a:80 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("a method that is no token", "G@T / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a path without slash", "GET customers HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two slashes", "GET //evil/customers HTTP/1.1\r\n" + host + "\r\n", 400);
    row("an asterisk for GET", "GET * HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a raw Latin-1 byte", "GET /\xe9 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("half a percent code", "GET /%4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a wrong percent code", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400);
    row("an encoded NUL", "GET /a%00 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("an encoded path that is not UTF-8", "GET /%ff HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a long target", "GET /" + QByteArray(101, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("a target that does not end", "GET /" + QByteArray(200, 'a'), 414);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("no Host beside an absolute target", "GET http://a/ HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
    row("an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("a Host with a path", "GET / HTTP/1.1\r\nHost: a b/c?d#e@f\r\n\r\n", 400);
    row("a Host with a long port", "GET / HTTP/1.1\r\nHost: a:123456\r\n\r\n", 400);
    row("a Host with an open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);
    row("a zone that is not encoded", "GET / HTTP/1.1\r\nHost: [fe80::1%eth0]\r\n\r\n", 400);
    row("an empty zone", "GET / HTTP/1.1\r\nHost: [fe80::1%25]\r\n\r\n", 400);
    row("a zone without address", "GET / HTTP/1.1\r\nHost: [%25eth0]\r\n\r\n", 400);
    row("a zone with a bad character", "GET / HTTP/1.1\r\nHost: [fe80::1%25e/0]\r\n\r\n", 400);
    row("a zone with an encoded NUL", "GET / HTTP/1.1\r\nHost: [fe80::1%25e%00]\r\n\r\n", 400);
    row("brackets in a path", "GET http://a/[::1] HTTP/1.1\r\n" + host + "\r\n", 400);
    row("an absolute target of two slashes", "GET http://a//x HTTP/1.1\r\n" + host + "\r\n", 400);
    row("user names in a target", "GET http://u@a/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a field without colon", "GET / HTTP/1.1\r\nHost a\r\n\r\n", 400);
    row("a field without name", "GET / HTTP/1.1\r\n: a\r\n\r\n", 400);
    row("a space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("a folded field", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n", 400);
    row("a bad field name", "GET / HTTP/1.1\r\nHost: a\r\nX(Y): b\r\n\r\n", 400);
    QByteArray many;
    for (int i = 0; i < 11; ++i)
        many += "X: y\r\n";
    row("too many fields", "GET / HTTP/1.1\r\n" + many + "\r\n", 431);
    row("large fields", "GET / HTTP/1.1\r\nX: " + QByteArray(1000, 'a') + "\r\n\r\n", 431);
    row("fields that do not end", "GET / HTTP/1.1\r\nX: " + QByteArray(1100, 'a'), 431);
    const QByteArray post = "POST / HTTP/1.1\r\n" + host;
    row("a length that is a word", post + "Content-Length: abc\r\n\r\n", 400);
    row("a negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("a length with a plus", post + "Content-Length: +3\r\n\r\n", 400);
    row("an empty length", post + "Content-Length:\r\n\r\n", 400);
    row("a list of lengths", post + "Content-Length: 3, 3\r\n\r\n", 400);
    row("two different lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n", 400);
    row("a length of 2^64 - 1", post + "Content-Length: 18446744073709551615\r\n\r\n", 413);
    row("a length over the limit", post + "Content-Length: 51\r\n\r\n", 413);
    row("a length beside chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("chunks beside a length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n",
        400);
    row("an unknown coding", post + "Transfer-Encoding: xchunkedx\r\n\r\n", 501);
    row("two codings", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        501);
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("an unknown expectation", post + "Content-Length: 1\r\nExpect: tea\r\n\r\n", 417);
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    row("a chunk size that is a word", chunked + "xyz\r\n", 400);
    row("a negative chunk size", chunked + "-1\r\n", 400);
    row("an empty chunk size", chunked + "\r\n", 400);
    row("a chunk size with 0x", chunked + "0x3\r\nabc\r\n", 400);
    row("a chunk size of sixty digits", chunked + QByteArray(60, 'c') + "\r\n", 400);
    row("a chunk size of 2^64 - 1", chunked + "ffffffffffffffff\r\n", 400);
    row("a chunk size without CR", chunked + "3\nabc\n0\n\n", 400);
    row("a chunk longer than it says", chunked + "3\r\nabcd\r\n0\r\n\r\n", 400);
    row("chunks over the limit", chunked + "20\r\n" + QByteArray(32, 'a') + "\r\n20\r\n", 413);
    row("a long extension", chunked + "3;" + QByteArray(300, 'a'), 400);
    row("a trailer without colon", chunked + "0\r\ntrailer\r\n\r\n", 400);
}

void RequestParserTest::whatIsNoRequest_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser(smallLimits());
        feed(parser, bytes, piece);
        QCOMPARE(parser.state(), State::Refused);
        QCOMPARE(parser.refusal().status, status);
    }
}

void RequestParserTest::whatIsARequest_isTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &path,
                        const QByteArray &host, const QByteArray &body, bool keepsAlive) {
        QTest::newRow(name) << bytes << path << host << body << keepsAlive;
    };
    const QByteArray end = " HTTP/1.1\r\nHost: a\r\n\r\n";

    row("the plainest", "GET /" + end, "/", "a", "", true);
    row("an empty line before it", "\r\nGET /" + end, "/", "a", "", true);
    row("a query", "GET /x?a=b" + end, "/x", "a", "", true);
    row("percent codes stay", "GET /%C3%A9%2F" + end, "/%C3%A9%2F", "a", "", true);
    row("an absolute target", "GET http://b:80/x?y" + end, "/x", "b:80", "", true);
    row("an absolute target without path", "GET http://b" + end, "/", "b", "", true);
    row("an absolute target with a query alone", "GET http://b?x" + end, "/", "b", "", true);
    row("a port", "GET / HTTP/1.1\r\nHost: a:8000\r\n\r\n", "/", "a:8000", "", true);
    row("IPv6", "GET / HTTP/1.1\r\nhost: [::1]:80\r\n\r\n", "/", "[::1]:80", "", true);
    row("IPv6 with a zone", "GET / HTTP/1.1\r\nHost: [fe80::1%25eth0]:8000\r\n\r\n", "/",
        "[fe80::1%25eth0]:8000", "", true);
    row("an absolute target with IPv6", "GET http://[::1]:80/a?b HTTP/1.1\r\nHost: a\r\n\r\n", "/a",
        "[::1]:80", "", true);
    row("a higher minor version", "GET / HTTP/1.7\r\nHost: a\r\n\r\n", "/", "a", "", true);
    row("close", "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n", "/", "a", "", false);
    row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "/", "", "", false);
    row("HTTP/1.0 that stays", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "/", "", "",
        true);
    row("HTTP/1.0 that stays and closes",
        "GET / HTTP/1.0\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n", "/", "", "",
        false);
    row("an absolute target in HTTP/1.0", "GET http://b/x HTTP/1.0\r\n\r\n", "/x", "b", "", false);
    row("a server-wide OPTIONS", "OPTIONS *" + end, "*", "a", "", true);
    row("white space around a value", "GET / HTTP/1.1\r\nHost: \t a \t\r\n\r\n", "/", "a", "",
        true);
    row("a body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "/", "a", "abc",
        true);
    row("the same length twice",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "/", "a",
        "abc", true);
    row("no body", "POST / HTTP/1.1\r\nHost: a\r\n\r\n", "/", "a", "", true);
    row("chunks",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\nA;x=\"y\"\r\n"
        "0123456789\r\n0\r\nT: x\r\n\r\n",
        "/", "a", "abc0123456789", true);
}

void RequestParserTest::whatIsARequest_isTaken()
{
    QFETCH(QByteArray, bytes);

    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(5)}) {
        RequestParser parser(smallLimits());
        QCOMPARE(feed(parser, bytes, piece), bytes.size());
        QCOMPARE(parser.state(), State::Complete);
        const http::Request request = parser.take();
        QTEST(request.path.toByteArray(), "path");
        QTEST(request.host.toByteArray(), "host");
        QTEST(request.body, "body");
        QTEST(request.keepsAlive, "keepsAlive");
    }
}

void RequestParserTest::body_arrivesInAnyPieces_data()
{
    QTest::addColumn<int>("piece");
    for (int piece = 1; piece < 100; ++piece)
        QTest::addRow("%d", piece) << piece;
}

void RequestParserTest::body_arrivesInAnyPieces()
{
    QFETCH(int, piece);
    const QByteArray bytes = "PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "10\r\n0123456789abcdef\r\n1\r\nX\r\n0\r\n\r\n";
    RequestParser parser(smallLimits());
    QCOMPARE(feed(parser, bytes, piece), bytes.size());
    QCOMPARE(parser.take().body, QByteArray("0123456789abcdefX"));
}

void RequestParserTest::pipelinedRequests_areReadOneByOne()
{
    const QByteArray first = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nxy";
    const QByteArray second = "GET /b HTTP/1.1\r\nHost: a\r\n\r\n";
    RequestParser parser(smallLimits());

    const qsizetype consumed = feed(parser, first + second, 1000);
    QCOMPARE(consumed, first.size());
    QCOMPARE(parser.take().path.toByteArray(), QByteArray("/a"));
    QCOMPARE(feed(parser, second, 1000), second.size());
    QCOMPARE(parser.take().path.toByteArray(), QByteArray("/b"));
}

void RequestParserTest::query_isDecoded()
{
    RequestParser parser(smallLimits());
    feed(parser, "GET /?a=b%26c&d=e+f&g&=h&&i=%C3%A9 HTTP/1.1\r\nHost: a\r\n\r\n", 1000);
    const http::Request::Parameters expected{
        {"a", "b&c"}, {"d", "e f"}, {"g", ""}, {"", "h"}, {"i", "\xc3\xa9"}};
    QCOMPARE(parser.request().parameters(), expected);
}

void RequestParserTest::weight_isOfTheElementNamed_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<double>("weight"); // below 0: it is not named
    const auto row = [](const char *name, const QByteArray &fields, double weight) {
        QTest::newRow(name) << fields << weight;
    };
    row("no field", "", -1);
    row("an empty field", "Accept:\r\n", -1);
    row("another element", "Accept: text/plain\r\n", -1);
    row("a longer element", "Accept: text/html2\r\n", -1);
    row("alone", "Accept: text/html\r\n", 1);
    row("in capitals", "ACCEPT: Text/HTML;Q=0.5\r\n", 0.5);
    row("among others", "Accept: a/b;q=1,\ttext/html ; q=0.25 , c/d\r\n", 0.25);
    row("after another parameter", "Accept: text/html;level=1;q=0.75\r\n", 0.75);
    row("not wanted", "Accept: text/html;q=0.000\r\n", 0);
    row("of no sense", "Accept: text/html;q=much\r\n", 0);
    row("in a second field", "Accept: a/b\r\nAccept: text/html;q=0.5\r\n", 0.5);
}

void RequestParserTest::weight_isOfTheElementNamed()
{
    QFETCH(const QByteArray, fields);
    RequestParser parser(smallLimits());
    feed(parser, "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n", 1000);
    QTEST(parser.request().weight("accept", "text/html").value_or(-1), "weight");
}

void RequestParserTest::largeLimits_areCheckedBeforeAllHasArrived()
{
    RequestParser parser{http::Limits()};
    const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 400000000\r\n\r\n";
    feed(parser, head, head.size());
    QCOMPARE(parser.refusal().status, 413);
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
