// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/gzip.h"
#include "backend/http/server.h"
#include "tests/http/frontendfixture.h"
#include "tests/support/httpprobe.h"

#include <QTest>

#include <sys/socket.h>

using std::chrono::milliseconds;
using support::HttpProbe;
using namespace Qt::StringLiterals;

// What stands between QHttpServer and the clients, seen from outside through real sockets.
class FrontendTest : public FrontendFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void requestsThatArriveTogether_areAnsweredInOrder();
    void pendingAnswer_holdsTheNextRequest();
    void clientThatLeaves_isForgotten();
    void clientThatSendsNoMore_getsItsAnswer();
    void forgottenReply_is500();
    void routeThatThrows_is500();
    void readThatTakesTooLong_is503();
    void writeThatTakesTooLong_isOfUnknownOutcome();

    void malformedRequest_isAnsweredAndClosed();
    void manyFieldsWithABody_doNotRunTheBody();
    void tooLargeBody_isRefusedWhileItStillComes();
    void endlessChunks_areRefused();
    void smallPieces_makeOneRequest();
    void expectation_isMetAfterTheChecks();
    void expectation_isNotMetForARefusedBody();
    void upgrade_isNotTaken();

    void head_hasTheLengthButNoBody();
    void options_tellsWhatIsAllowed();
    void wrongMethod_is405WithAllow();
    void connectionClose_closes();
    void oldHttp_closesUnlessAskedNotTo();
    void compression_isOnlyForThoseWhoTakeIt();
    void compressedProblem_namesItsRequest();
    void knownVersion_is304();
    void requestId_isKeptWhenValid();
    void everyAnswer_hasItsFields();

    void drain_answersWhatIsPending();
    void drain_refusesWhatCameUnnoticed_data();
    void drain_refusesWhatCameUnnoticed();
    void drain_endsAtItsDeadline();
    void startAndStop_withLiveClients();
};

void FrontendTest::requestsThatArriveTogether_areAnsweredInOrder()
{
    HttpProbe probe(m_port);
    probe.send(getHealth + posting("[]") + get + getHealth
               + "GET /nowhere HTTP/1.1\r\nHost: "
                 "localhost\r\n\r\n"
               + get);
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(probe.read().status);
    QCOMPARE(statuses, (QList<int>{200, 201, 200, 200, 404, 200}));
    QVERIFY(probe.isOpen());
}

void FrontendTest::pendingAnswer_holdsTheNextRequest()
{
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe probe(m_port);
    probe.send(get + getHealth);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    QCOMPARE(ask(getHealth).status, 200); // others are not held
    QCOMPARE(probe.socket().bytesAvailable(), 0);

    m_store.releaseAll();

    QVERIFY(probe.read().body.startsWith('['));
    QCOMPARE(probe.read().body, QByteArray("{\"status\":\"alive\"}"));
}

void FrontendTest::clientThatLeaves_isForgotten()
{
    m_store.setMode(HeldStore::Mode::Holds);
    for (std::size_t round = 1; round <= 1000; ++round) {
        HttpProbe probe(m_port);
        probe.send(get);
        QVERIFY(HttpProbe::waitFor([&] { return m_store.heldCount() == round; }));
        if (round % 2 == 0)
            probe.socket().abort(); // with a reset rather than an orderly end
    }
    m_store.releaseAll();
    QCOMPARE(ask(getHealth).status, 200);
}

void FrontendTest::clientThatSendsNoMore_getsItsAnswer()
{
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe probe(m_port);
    probe.send(get);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    QCOMPARE(::shutdown(int(probe.socket().socketDescriptor()), SHUT_WR), 0);
    QCOMPARE(ask(getHealth).status, 200); // by now the server knows of the end

    m_store.releaseAll();

    QCOMPARE(probe.read().status, 200);
    QVERIFY(probe.waitForClose());
}

void FrontendTest::forgottenReply_is500()
{
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe probe(m_port);
    probe.send(get);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no route answered.*"_s));
    m_store.dropAll();

    QCOMPARE(probe.read().status, 500);
}

void FrontendTest::routeThatThrows_is500()
{
    m_store.setMode(HeldStore::Mode::Throws);
    HttpProbe probe(m_port);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no route answered.*"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u".*threw.*bad mood.*"_s));
    probe.send(get);
    QCOMPARE(probe.read().status, 500);

    m_store.setMode(HeldStore::Mode::AnswersSoon);
    probe.send(get);
    QCOMPARE(probe.read().status, 200);
}

void FrontendTest::readThatTakesTooLong_is503()
{
    http::Options options = anyPort();
    options.deadlines.answer = milliseconds(30);
    start(options);
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe probe(m_port);
    probe.send(get);

    const auto answer = probe.read();

    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.body.contains("\"code\":\"timeout\""), answer.body);
    m_store.releaseAll(); // too late: it must not become a second answer
    probe.send(getHealth);
    QCOMPARE(probe.read().body, QByteArray("{\"status\":\"alive\"}"));
}

void FrontendTest::writeThatTakesTooLong_isOfUnknownOutcome()
{
    http::Options options = anyPort();
    options.deadlines.answer = milliseconds(30);
    start(options);
    m_store.setMode(HeldStore::Mode::Holds);
    const auto answer = ask(posting(R"([{"firstName":"A","lastName":"B","age":20,"id":1}])"));
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.body.contains("\"code\":\"outcome_unknown\""), answer.body);
}

void FrontendTest::malformedRequest_isAnsweredAndClosed()
{
    HttpProbe probe(m_port);
    probe.send("GET / HTTP/1.1\r\nHost : x\r\n\r\n" + get);
    const auto answer = probe.read();
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.field("Connection"), QByteArray("close"));
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY2(answer.body.contains("no proper name"), answer.body);
    QVERIFY(probe.waitForClose());
    QCOMPARE(probe.unread(), QByteArray()); // what follows is not a request any more
}

// QHttpServer 6.4 drops all headers then and takes the body for the next request.
void FrontendTest::manyFieldsWithABody_doNotRunTheBody()
{
    QByteArray fields;
    for (int i = 0; i < 101; ++i)
        fields += "X-" + QByteArray::number(i) + ": y\r\n";
    HttpProbe probe(m_port);
    probe.send("POST /customers HTTP/1.1\r\nHost: localhost\r\n" + fields + "Content-Length: "
               + QByteArray::number(getHealth.size()) + "\r\n\r\n" + getHealth);
    QCOMPARE(probe.read().status, 431);
    QVERIFY(probe.waitForClose());
    QCOMPARE(probe.unread(), QByteArray());
}

void FrontendTest::tooLargeBody_isRefusedWhileItStillComes()
{
    HttpProbe probe(m_port);
    probe.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Content-Length: 400000000\r\n\r\n");
    probe.send(QByteArray(5'000'000, ' '));
    QCOMPARE(probe.read().status, 413);
    QVERIFY(probe.waitForClose());
}

void FrontendTest::endlessChunks_areRefused()
{
    http::Options options = anyPort();
    options.limits.body = 1'000'000;
    start(options);
    HttpProbe probe(m_port);
    probe.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Transfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    for (int i = 0; i < 40; ++i)
        probe.send(chunk);
    QCOMPARE(probe.read().status, 413);
    QVERIFY(probe.waitForClose());
}

void FrontendTest::smallPieces_makeOneRequest()
{
    HttpProbe probe(m_port);
    for (const char byte : posting("[ ]")) {
        probe.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(probe.read().status, 201);
}

void FrontendTest::expectation_isMetAfterTheChecks()
{
    HttpProbe probe(m_port);
    probe.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(probe.read().status, 100);
    probe.send("[]");
    QCOMPARE(probe.read().status, 201);
}

void FrontendTest::expectation_isNotMetForARefusedBody()
{
    http::Options options = anyPort();
    options.token = "secret";
    start(options);
    HttpProbe probe(m_port);
    probe.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
               "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(probe.read().status, 401);
    QVERIFY(probe.waitForClose());
}

// QHttpServer 6.4 would answer twice.
void FrontendTest::upgrade_isNotTaken()
{
    HttpProbe probe(m_port);
    probe.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
               "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
               + getHealth);
    QCOMPARE(probe.read().status, 200);
    QCOMPARE(probe.read().status, 200);
    QCOMPARE(probe.unread(), QByteArray());
}

void FrontendTest::head_hasTheLengthButNoBody()
{
    HttpProbe probe(m_port);
    probe.send("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" + getHealth);
    const auto answer = probe.read(HttpProbe::Body::Omitted);
    QCOMPARE(answer.field("Content-Length"), QByteArray("18"));
    QCOMPARE(probe.read().body.size(), 18);
}

void FrontendTest::options_tellsWhatIsAllowed()
{
    const auto one = HttpProbe::ask(m_port, "OPTIONS", "/customers");
    QCOMPARE(one.status, 204);
    QCOMPARE(one.field("Allow"), QByteArray("GET, HEAD, POST, DELETE, OPTIONS"));
    QCOMPARE(one.count("Content-Length"), 0);
    QCOMPARE(HttpProbe::ask(m_port, "OPTIONS", "*").status, 204);
}

void FrontendTest::wrongMethod_is405WithAllow()
{
    for (const char *method : {"PATCH", "PUT"}) {
        const auto answer = HttpProbe::ask(m_port, method, "/customers", {}, "x");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.field("Allow"), QByteArray("GET, HEAD, POST, DELETE, OPTIONS"));
    }
}

void FrontendTest::connectionClose_closes()
{
    HttpProbe probe(m_port);
    probe.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(probe.read().field("Connection"), QByteArray("close"));
    QVERIFY(probe.waitForClose());
}

void FrontendTest::oldHttp_closesUnlessAskedNotTo()
{
    HttpProbe closing(m_port);
    closing.send("GET /healthz HTTP/1.0\r\n\r\n");
    QCOMPARE(closing.read().status, 200);
    QVERIFY(closing.waitForClose());

    HttpProbe staying(m_port);
    for (int i = 0; i < 2; ++i) {
        staying.send("GET /healthz HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        QCOMPARE(staying.read().field("Connection"), QByteArray("keep-alive"));
    }
}

void FrontendTest::compression_isOnlyForThoseWhoTakeIt()
{
    m_store.fill(100);
    const auto plain = HttpProbe::get(m_port, "/customers");
    QCOMPARE(plain.count("Content-Encoding"), 0);
    QCOMPARE(plain.field("Vary"), QByteArray("Accept-Encoding"));
    for (const char *refusing : {"br", "gzip;q=0", "gzip;q=0.0, deflate", "GZIP; Q=0"})
        QCOMPARE(HttpProbe::get(m_port, "/customers",
                                "Accept-Encoding: " + QByteArray(refusing) + "\r\n")
                     .body,
                 plain.body);
    const auto packed = HttpProbe::get(m_port, "/customers",
                                       "Accept-Encoding: br\r\nAccept-Encoding: GZIP;q=0.5\r\n");
    QCOMPARE(packed.field("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    QVERIFY(packed.body.size() < plain.body.size() / 2);
    QVERIFY(packed.field("ETag") != plain.field("ETag")); // strong: other bytes, another tag
}

void FrontendTest::compressedProblem_namesItsRequest()
{
    const QByteArray numbers = '[' + QByteArray("1,").repeated(100) + "1]"; // each is pointed to
    QByteArray request = posting(numbers);
    const auto plain = ask(request.replace("Host:", "X-Request-Id: one\r\nHost:"));
    const auto packed = ask(request.replace("Host:", "Accept-Encoding: gzip\r\nHost:"));
    QVERIFY2(plain.body.endsWith(R"(,"requestId":"one"})"), plain.body);
    QCOMPARE(packed.field("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(packed.body, http::gzip(plain.body));
}

void FrontendTest::knownVersion_is304()
{
    const QByteArray tag = HttpProbe::get(m_port, "/customers").field("ETag");
    QVERIFY(tag.size() > 2 && tag.startsWith('"'));
    for (const QByteArray &list :
         {tag, QByteArray("*"), "\"x\", W/" + tag, "\"x\"\r\nIf-None-Match: " + tag}) {
        HttpProbe probe(m_port);
        probe.send("GET /customers HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + list
                   + "\r\n\r\n" + getHealth);
        const auto known = probe.read();
        QCOMPARE(known.status, 304);
        QCOMPARE(known.count("Content-Length"), 0);
        QCOMPARE(known.field("ETag"), tag);
        QCOMPARE(probe.read().status, 200);
    }
    QCOMPARE(HttpProbe::get(m_port, "/customers", "If-None-Match: \"x\"\r\n").status, 200);
}

void FrontendTest::requestId_isKeptWhenValid()
{
    const auto own = HttpProbe::get(m_port, "/healthz", "X-Request-Id: my_Id-1.2\r\n");
    QCOMPARE(own.field("X-Request-Id"), QByteArray("my_Id-1.2"));
    const QByteArray tooLong(65, 'a');
    for (const QByteArray &invalid : {QByteArray("a b"), QByteArray("<a>"), tooLong})
        QCOMPARE(HttpProbe::get(m_port, "/healthz", "X-Request-Id: " + invalid + "\r\n")
                     .field("X-Request-Id")
                     .size(),
                 16);
}

void FrontendTest::everyAnswer_hasItsFields()
{
    for (const QByteArray &request :
         {get, getHealth, posting("[]"), posting("["), QByteArray("nonsense\r\n\r\n"),
          QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n")}) {
        const auto answer = ask(request);
        for (const char *field : {"Date", "X-Request-Id", "Server-Timing", "Cache-Control",
                                  "Content-Length", "X-Content-Type-Options"})
            QVERIFY2(answer.count(field) == 1, answer.head);
    }
}

void FrontendTest::drain_answersWhatIsPending()
{
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe idle(m_port);
    HttpProbe busy(m_port);
    busy.send(get);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    QTRY_COMPARE(m_server->connectionCount(), 2);

    m_server->drain();

    QCOMPARE(m_server->state(), http::Server::State::Draining);
    QCOMPARE(m_server->url().port(), int(m_port));
    QVERIFY(idle.waitForClose());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    m_store.releaseAll();
    const auto answer = busy.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Connection"), QByteArray("close"));
    idle.socket().abort();
    busy.socket().abort();
    QTRY_COMPARE(m_server->state(), http::Server::State::Stopped);
}

void FrontendTest::drain_refusesWhatCameUnnoticed_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("a first request") << 0;
    QTest::newRow("one of a client that was served before") << 2;
}

void FrontendTest::drain_refusesWhatCameUnnoticed()
{
    QFETCH(int, before);
    HttpProbe probe(m_port);
    QTRY_COMPARE(m_server->connectionCount(), 1);
    for (int i = 0; i < before; ++i) {
        probe.send(getHealth);
        QCOMPARE(probe.read().status, 200);
    }
    probe.send(getHealth);
    m_server->drain(); // in the same turn, so that the request is still with the kernel
    const auto answer = probe.read();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Connection"), QByteArray("close"));
}

void FrontendTest::drain_endsAtItsDeadline()
{
    http::Options options = anyPort();
    options.deadlines.drain = milliseconds(30);
    start(options);
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe busy(m_port);
    busy.send(get);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    m_server->drain();
    QTRY_COMPARE(m_server->state(), http::Server::State::Stopped);
    QVERIFY(busy.waitForClose());
    m_store.releaseAll(); // nobody waits any more
}

void FrontendTest::startAndStop_withLiveClients()
{
    http::Options options = anyPort();
    options.port = m_port; // the same each time: it must be free again at once
    m_server->stop();
    m_server->setOptions(options);
    for (int round = 0; round < 200; ++round) {
        QVERIFY(m_server->start());
        m_store.setMode(round % 2 ? HeldStore::Mode::Holds : HeldStore::Mode::AnswersSoon);
        HttpProbe pipelining(m_port);
        HttpProbe idle(m_port);
        pipelining.send(get + get + getHealth);
        if (round % 2)
            QVERIFY(HttpProbe::waitFor([&] { return m_store.heldCount() > 0; }));
        else
            QCOMPARE(pipelining.read().status, 200);
        m_server->stop();
        m_store.releaseAll();
        QVERIFY(pipelining.waitForClose());
    }
}

QTEST_GUILESS_MAIN(FrontendTest)
#include "tst_frontend.moc"
