// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestfiles.h"
#include "backend/http/server.h"
#include "backend/http/sharing.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using support::HttpProbe;
using namespace Qt::StringLiterals;

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void unwatched_keepsNothing();
    void watchedAside_keepsTheFirstOfEachSecond();
    void watched_tellsWhatHappened();
    void watched_isBounded();
    void token_isNeverKept();
    void tokenOfARefusedRequest_isNeverKept_data();
    void tokenOfARefusedRequest_isNeverKept();
    void curlCommand_doesTheSameAgain();
    void curlCommand_quotesForTheShell();
    void bodyThatBeginsWithAnAt_isNoFile();
    void url_isOfThisServerWhateverTheTargetNames_data();
    void url_isOfThisServerWhateverTheTargetNames();
    void bodyThatWasCut_isNotTakenForTheWhole();
    void bodyThatIsNoText_isNotSentAsAnother_data();
    void bodyThatIsNoText_isNotSentAsAnother();
    void har_hasWhatItsFormatAsks();
    void brunoCollection_hasWhatItsFormatAsks();
    void k6Script_sendsTheSameAgain();
    void k6Script_opensNoFileForWhatItDoesNotSend();

private:
    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void RequestLogTest::init()
{
    http::Options options;
    options.port = 0;
    m_store.fill(0);
    m_server = std::make_unique<http::Server>(m_store, options);
    m_port = quint16(m_server->start().value().port());
}

void RequestLogTest::unwatched_keepsNothing()
{
    (void)HttpProbe::get(m_port, "/customers");
    QVERIFY(m_server->requestsSince(0).isEmpty());
    m_server->setWatching(http::Server::Watching::Somebody);
    (void)HttpProbe::get(m_port, "/customers");
    QCOMPARE(m_server->requestsSince(0).size(), 1);
    m_server->setWatching(http::Server::Watching::Nobody);
    QVERIFY(m_server->requestsSince(0).isEmpty());
}

void RequestLogTest::watchedAside_keepsTheFirstOfEachSecond()
{
    http::RequestLog log;
    log.setShare(http::RequestLog::Share::Some);
    int watched = 0;
    const auto begin = [&] { watched += log.takeAttention() == http::Attention::Watched ? 1 : 0; };
    for (int i = 0; i < 3 * http::RequestLog::some; ++i)
        begin();
    QCOMPARE(watched, http::RequestLog::some);
    log.renew();
    begin();
    QCOMPARE(watched, http::RequestLog::some + 1);

    m_server->setWatching(http::Server::Watching::Somebody);
    (void)HttpProbe::get(m_port, "/customers");
    QSignalSpy logged(m_server.get(), &http::Server::requestsLogged);
    m_server->setWatching(http::Server::Watching::Aside);
    (void)HttpProbe::get(m_port, "/customers");
    QCOMPARE(m_server->requestsSince(0).size(), 2);
    QTRY_COMPARE(logged.size(), 1);
}

void RequestLogTest::watched_tellsWhatHappened()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    QSignalSpy logged(m_server.get(), &http::Server::requestsLogged);
    const QByteArray body =
        R"([{"firstName":"A","lastName":"B","age":20,"id":1},{"firstName":"A","lastName":"B","age":7,"id":2}])";
    const auto answer = HttpProbe::post(m_port, "/customers", body);
    (void)HttpProbe::ask(m_port, "BREW", "/coffee");

    const auto entries = m_server->requestsSince(0);
    QCOMPARE(entries.size(), 2);
    const http::LogEntry &entry = entries.front();
    QCOMPARE(entry.method, QByteArray("POST"));
    QCOMPARE(entry.target, QByteArray("/customers"));
    QCOMPARE(entry.status, 201);
    QCOMPARE(entry.id, answer.field("X-Request-Id"));
    QCOMPARE(entry.requestBody, body);
    QCOMPARE(entry.responseBody, answer.body);
    QCOMPARE(entry.responseHead, answer.head);
    QCOMPARE(entry.note.english(), u"1 inserted, 1 refused: age must be at least 18"_s);
    QVERIFY(entry.parse.count() > 0 && entry.store.count() > 0);
    QCOMPARE(entry.total, entry.parse + entry.validate + entry.store + entry.write);
    QCOMPARE(entries.back().method, QByteArray("-")); // it knows no coffee
    QCOMPARE(entries.back().status, 501);
    QCOMPARE(m_server->requestsSince(entry.sequence).size(), 1);
    QTRY_COMPARE(logged.size(), 1); // both at once
    QCOMPARE(logged.front().front().toULongLong(), entries.back().sequence);
}

void RequestLogTest::watched_isBounded()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    HttpProbe probe(m_port);
    for (int i = 0; i < 1100; ++i) {
        probe.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(probe.read().status, 200);
    }
    const auto entries = m_server->requestsSince(0);
    QCOMPARE(std::size_t(entries.size()), http::RequestLog::capacity);
    QCOMPARE(entries.back().sequence - entries.front().sequence, http::RequestLog::capacity - 1);
}

void RequestLogTest::token_isNeverKept()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    (void)HttpProbe::get(m_port, "/customers", "Authorization: Bearer sesame\r\nX-A: b\r\n");
    const auto entries = m_server->requestsSince(0);
    QVERIFY(!entries.front().requestHead.contains("sesame"));
    QVERIFY(entries.front().requestHead.contains("X-A: b"));
    const QUrl server(u"http://127.0.0.1:8000"_s);
    QVERIFY(!http::toCurl(entries.front(), server).contains(u"(hidden)"_s));
    for (const QByteArray &file : {http::toHar(entries, server), http::toBruno(entries, server),
                                   http::toK6(entries, server)})
        QVERIFY2(!file.contains("sesame"), file);
}

void RequestLogTest::tokenOfARefusedRequest_isNeverKept_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray token = "Authorization: Bearer sesame\r\n";
    QTest::newRow("unknown method") << "BREW / HTTP/1.1\r\n" + host + token << 501;
    QTest::newRow("another version") << "GET / HTTP/2.0\r\n" + host + token << 505;
    QTest::newRow("a target too long")
        << "GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\n" + host + token << 414;
    QTest::newRow("a bad field before it")
        << "GET / HTTP/1.1\r\n" + host + "X : y\r\n" + token << 400;
    QTest::newRow("twice") << "GET /x HTTP/1.1\r\n" + host + token + token << 404;
    QTest::newRow("in lower case, with a space before its colon") << "GET / HTTP/1.1\r\n" + host
            + "authorization : Bearer sesame\r\n" << 400;
    QTest::newRow("on a line of its own")
        << "GET / HTTP/1.1\r\n" + host + "Authorization: Bearer\r\n\tsesame\r\n"
        << 400;
    QTest::newRow("behind half a line end")
        << "GET / HTTP/1.1\r\n" + host + "X: y\r" + token << 400;
}

void RequestLogTest::tokenOfARefusedRequest_isNeverKept()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    m_server->setWatching(http::Server::Watching::Somebody);
    HttpProbe probe(m_port);
    probe.send(head + "X-Last: z\r\n\r\n");

    QCOMPARE(probe.read().status, status);

    const QByteArray kept = m_server->requestsSince(0).front().requestHead;
    QVERIFY2(!kept.contains("sesame"), kept);
    QVERIFY2(kept.contains("Host: localhost\r\n") && kept.endsWith("X-Last: z\r\n\r\n"), kept);
}

void RequestLogTest::curlCommand_doesTheSameAgain()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    const QByteArray body =
        R"([{"firstName":"D'Arcy \"x\" $HOME","lastName":"B","age":20,"id":1}])";
    QCOMPARE(HttpProbe::post(m_port, "/customers?limit=1", body).status, 201);
    const QString command = http::toCurl(m_server->requestsSince(0).front(), m_server->url());
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers").status, 204);

    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, command + u" --silent --noproxy '*'"_s});
    QVERIFY(HttpProbe::waitFor([&] { return shell.state() == QProcess::NotRunning; }));

    const auto again = m_server->requestsSince(0).back();
    QCOMPARE(again.method, QByteArray("POST"));
    QCOMPARE(again.target, QByteArray("/customers?limit=1"));
    QCOMPARE(again.requestBody, body);
    QCOMPARE(again.status, 201);
}

void RequestLogTest::curlCommand_quotesForTheShell()
{
    http::LogEntry entry;
    entry.method = "GET";
    entry.target = "/customers?a='b'";
    entry.requestHead = "GET / HTTP/1.1\r\nHost: x\r\nAccept: it's\r\n\r\n";
    QCOMPARE(http::toCurl(entry, QUrl(u"http://[::1]:80"_s)),
             uR"(curl -H 'Accept: it'\''s' 'http://[::1]:80/customers?a='\''b'\''')"_s);
    entry.requestHead.clear();
    QCOMPARE(http::toCurl(entry, QUrl(u"https://[::1]:80"_s), u"/a b/own.pem"_s),
             uR"(curl --cacert '/a b/own.pem' 'https://[::1]:80/customers?a='\''b'\''')"_s);
    QCOMPARE(http::curlOfCustomers(QUrl(u"https://[::1]:80"_s), u"/own.pem"_s, u"it's"_s),
             u"curl -sS --cacert '/own.pem' -H 'Authorization: Bearer it'\\''s' "
             "'https://[::1]:80/customers'"_s);
}

// Which curl takes for the name of a file when it may, and sends what that holds.
void RequestLogTest::bodyThatBeginsWithAnAt_isNoFile()
{
    http::LogEntry entry;
    entry.method = "POST";
    entry.target = "/customers";
    entry.requestBody = "@/etc/passwd";
    entry.requestSize = entry.requestBody.size();
    QCOMPARE(http::toCurl(entry, QUrl(u"http://127.0.0.1:80"_s)),
             u"curl -X POST --data-raw '@/etc/passwd' 'http://127.0.0.1:80/customers'"_s);
}

void RequestLogTest::url_isOfThisServerWhateverTheTargetNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("a path") << QByteArray("/customers?limit=1") << u"/customers?limit=1"_s;
    QTest::newRow("another server")
        << QByteArray("http://evil.example/customers?a=/b") << u"/customers?a=/b"_s;
    QTest::newRow("another server, without a path") << QByteArray("http://evil.example") << u"/"_s;
    QTest::newRow("another server, with a query alone")
        << QByteArray("https://evil.example?a=/b") << u"/?a=/b"_s;
    QTest::newRow("two slashes, as of a refused request")
        << QByteArray("//evil.example/x") << u"//evil.example/x"_s;
    QTest::newRow("the server as a whole") << QByteArray("*") << u"/"_s;
}

void RequestLogTest::url_isOfThisServerWhateverTheTargetNames()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    http::LogEntry entry;
    entry.method = "GET";
    entry.target = target;
    const QString url = http::urlOf(entry, QUrl(u"http://127.0.0.1:8000"_s));

    QCOMPARE(url, u"http://127.0.0.1:8000"_s + path);
    QCOMPARE(QUrl(url).authority(), u"127.0.0.1:8000"_s);
    QVERIFY(http::toCurl(entry, QUrl(u"http://127.0.0.1:8000"_s)).contains(url));
}

void RequestLogTest::bodyThatWasCut_isNotTakenForTheWhole()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    const QByteArray body = '[' + QByteArray(20'000, ' ') + ']';
    QCOMPARE(HttpProbe::post(m_port, "/customers", body).status, 201);
    const auto entries = m_server->requestsSince(0);

    const QString command = http::toCurl(entries.front(), m_server->url());
    QVERIFY2(command.contains(u"--data-binary @whole-body.json "_s), qPrintable(command));
    const QByteArray har = http::toHar(entries, m_server->url());
    QVERIFY2(har.contains("the first 16384 of 20002 bytes"), har);
    const QByteArray script = http::toK6(entries, m_server->url());
    QVERIFY2(script.contains("\"/customers\", wholeBody, {"), script);
    QVERIFY2(script.contains("open('whole-body.json', 'b')"), script);
    const QByteArray bruno = http::toBruno(entries, m_server->url());
    QVERIFY2(bruno.contains("only 16384 of its 20002 bytes"), bruno);
    QVERIFY2(bruno.contains(R"("mode": "none")") && !bruno.contains(R"("json")"), bruno);
}

void RequestLogTest::bodyThatIsNoText_isNotSentAsAnother_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("Latin-1") << QByteArray("[\"\xe9\"]");
    QTest::newRow("NUL") << QByteArray("[\0]", 3);
}

void RequestLogTest::bodyThatIsNoText_isNotSentAsAnother()
{
    http::LogEntry entry;
    entry.method = "POST";
    entry.target = "/customers";
    QFETCH(const QByteArray, body);
    entry.requestBody = body;
    entry.requestSize = body.size();
    const QUrl server(u"http://127.0.0.1:80"_s);

    const QString command = http::toCurl(entry, server);
    QVERIFY2(command.contains(u"--data-binary @whole-body.json "_s), qPrintable(command));
    const QByteArray script = http::toK6({entry}, server);
    QVERIFY2(script.contains("\"/customers\", wholeBody)"), script);
    const QByteArray bruno = http::toBruno({entry}, server);
    QVERIFY2(bruno.contains("no text in UTF-8") && bruno.contains(R"("mode": "none")"), bruno);
}

void RequestLogTest::har_hasWhatItsFormatAsks()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    m_store.fill(100);
    (void)HttpProbe::get(m_port, "/customers", "Accept-Encoding: gzip\r\n");
    (void)HttpProbe::post(m_port, "/customers", "[]");

    const auto document =
        QJsonDocument::fromJson(http::toHar(m_server->requestsSince(0), m_server->url()));
    const QJsonObject log = document[u"log"_s].toObject();
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    const QJsonArray entries = log[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &entry : entries) {
        for (const auto name : {"startedDateTime"_L1, "time"_L1, "request"_L1, "response"_L1,
                                "cache"_L1, "timings"_L1})
            QVERIFY2(entry.toObject().contains(name), name.data());
        QVERIFY(entry[u"request"_s][u"url"_s].toString().startsWith(m_server->url().toString()));
    }
    QCOMPARE(entries[0][u"response"_s][u"content"_s][u"encoding"_s].toString(), u"base64"_s);
    QCOMPARE(entries[1][u"request"_s][u"postData"_s][u"text"_s].toString(), u"[]"_s);
}

void RequestLogTest::brunoCollection_hasWhatItsFormatAsks()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    (void)HttpProbe::post(m_port, "/customers", "[]");
    (void)HttpProbe::ask(m_port, "BREW", "/coffee");

    const auto document =
        QJsonDocument::fromJson(http::toBruno(m_server->requestsSince(0), m_server->url()));
    QCOMPARE(document[u"version"_s].toString(), u"1"_s);
    QVERIFY(!document[u"name"_s].toString().isEmpty());
    const QJsonArray items = document[u"items"_s].toArray();
    QCOMPARE(items.size(), 1); // nobody can send what has no method
    QCOMPARE(items[0][u"type"_s].toString(), u"http"_s);
    QCOMPARE(items[0][u"name"_s].toString(), u"1 POST /customers"_s);
    const QJsonObject request = items[0][u"request"_s].toObject();
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(request[u"url"_s].toString(), m_server->url().toString() + u"/customers"_s);
    QCOMPARE(request[u"body"_s][u"mode"_s].toString(), u"json"_s);
    QCOMPARE(request[u"body"_s][u"json"_s].toString(), u"[]"_s);
    for (const auto list : {"headers"_L1, "params"_L1})
        QVERIFY2(request[list].isArray(), list.data());
}

void RequestLogTest::k6Script_sendsTheSameAgain()
{
    http::LogEntry entry;
    entry.method = "POST";
    entry.target = "/customers?a='b'";
    entry.requestHead = "POST / HTTP/1.1\r\nHost: x\r\nAccept: it's\r\n\r\n";
    entry.requestBody = "[\"\u2028\n\"]";
    entry.requestSize = entry.requestBody.size();
    http::LogEntry bare;
    bare.method = "GET";
    bare.target = "/healthz";
    const QByteArray script = http::toK6({entry, bare}, QUrl(u"http://[::1]:80"_s));
    const QByteArray expected = R"(import http from 'k6/http';

const server = __ENV.SERVER || "http://[::1]:80";

export default function () {
  http.request("POST", server + "/customers?a='b'", "[\"\u2028\n\"]", { headers: { "Accept": "it's" } });
  http.request("GET", server + "/healthz", null);
}
)";
    QCOMPARE(script, expected);
}

void RequestLogTest::k6Script_opensNoFileForWhatItDoesNotSend()
{
    http::LogEntry unread; // of which no method could be read
    unread.method = "-";
    unread.requestSize = 20'000;
    const QByteArray script = http::toK6({unread}, QUrl(u"http://[::1]:80"_s));
    QVERIFY2(!script.contains("whole-body"), script);
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
