// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/gate.h"
#include "backend/http/occupancy.h"
#include "backend/http/server.h"
#include "backend/http/tcp.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"

#include <QNetworkInterface>
#include <QScopeGuard>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using support::HttpProbe;
using namespace Qt::StringLiterals;

namespace {

bool hasNeighbours(const QNetworkInterface &link)
{
    const auto addresses = link.addressEntries();
    return std::any_of(addresses.begin(), addresses.end(), [](const QNetworkAddressEntry &address) {
        return address.ip().protocol() == QAbstractSocket::IPv6Protocol
            && address.ip().isLinkLocal();
    });
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void host_mustBeOurs_data();
    void host_mustBeOurs();
    void zoneOfTheClient_doesNotMatter();
    void configuredHost_isOurs();
    void foreignOrigin_isKeptOut();
    void originOfOurHost_isAsSafeAsTheServer_data();
    void originOfOurHost_isAsSafeAsTheServer();
    void allowedOrigin_mayReadTheAnswer();
    void preflight_tellsWhatIsAllowed();
    void token_opensWhatIsNotPublic();
    void token_isComparedInConstantTime();
    void newTokens_differ();
    void hastyPeer_isSlowedDown();
    void hastyNetwork_isSlowedDown_data();
    void hastyNetwork_isSlowedDown();
    void peerOnALink_isNamedWithTheLink();
    void bodyOfAnotherType_is415_data();
    void bodyOfAnotherType_is415();
    void bodyWithoutLength_is411();

private:
    quint16 start(const http::Options &options);

    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
};

quint16 GateTest::start(const http::Options &options)
{
    http::Options anyPort = options;
    anyPort.port = 0;
    m_server = std::make_unique<http::Server>(m_store, anyPort);
    return quint16(m_server->start().value().port());
}

void GateTest::host_mustBeOurs_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("the address") << QByteArray("127.0.0.1:8000") << 200;
    QTest::newRow("another loopback address") << QByteArray("127.9.9.9") << 200;
    QTest::newRow("IPv6") << QByteArray("[::1]:8000") << 200;
    QTest::newRow("IPv6 with a zone") << QByteArray("[::1%25lo]:8000") << 200;
    QTest::newRow("another IPv6 with a zone") << QByteArray("[fe80::7%25eth0]:8000") << 403;
    QTest::newRow("localhost") << QByteArray("LocalHost:1") << 200;
    QTest::newRow("a name rebound to our address") << QByteArray("evil.example:8000") << 403;
    QTest::newRow("a name that begins like ours") << QByteArray("localhost.evil.example") << 403;
    QTest::newRow("another machine") << QByteArray("192.168.7.7") << 403;
}

void GateTest::host_mustBeOurs()
{
    QFETCH(QByteArray, host);
    HttpProbe probe(start({}));
    for (int i = 0; i < 2; ++i) { // the second answer comes from what is known
        probe.send("GET /customers HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QTEST(probe.read().status, "status");
    }
}

void GateTest::zoneOfTheClient_doesNotMatter()
{
    http::RateLimit rate({});
    http::Gate gate({}, rate);
    http::Exchange exchange;
    http::Request request;
    request.ends = std::make_shared<http::Ends>(http::Ends{{}, QHostAddress(u"fe80::1%2"_s)});
    for (int i = 0; i < 2; ++i) { // the second answer comes from what is known
        request.host = "[fe80::1%25eth0]:8000";
        QVERIFY(!gate.refuse(request, exchange, std::chrono::seconds(1)));
        request.host = "[fe80::2%25eth0]:8000";
        QCOMPARE(gate.refuse(request, exchange, std::chrono::seconds(1))->status, 403);
    }
}

void GateTest::configuredHost_isOurs()
{
    http::Options options;
    options.allowedHosts = {u"till.example"_s};
    HttpProbe probe(start(options));
    probe.send("GET /customers HTTP/1.1\r\nHost: Till.example:80\r\n\r\n");
    QCOMPARE(probe.read().status, 200);
}

void GateTest::foreignOrigin_isKeptOut()
{
    const quint16 port = start({});
    for (const char *origin : {"http://evil.example", "null", "http://localhost:1"}) {
        const auto answer =
            HttpProbe::get(port, "/customers", "Origin: " + QByteArray(origin) + "\r\n");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.count("Access-Control-Allow-Origin"), 0);
    }
    QCOMPARE(HttpProbe::get(port, "/customers", "Origin: http://localhost\r\n").status, 200);
}

void GateTest::originOfOurHost_isAsSafeAsTheServer_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("passes");
    QTest::newRow("plain to plain") << false << QByteArray("http://till.example") << true;
    QTest::newRow("TLS, of a proxy") << false << QByteArray("https://till.example") << true;
    QTest::newRow("TLS to TLS") << true << QByteArray("https://till.example") << true;
    QTest::newRow("plain to TLS") << true << QByteArray("http://till.example") << false;
}

void GateTest::originOfOurHost_isAsSafeAsTheServer()
{
    QFETCH(bool, isTls);
    QFETCH(QByteArray, origin);
    http::Options options;
    options.allowedHosts = {u"till.example"_s};
    if (isTls)
        options.tls.emplace();
    http::RateLimit rate({});
    http::Gate gate(options, rate);
    http::Exchange exchange;
    http::Request request;
    request.ends = std::make_shared<http::Ends>();
    request.host = "till.example";
    request.fields = {{"Origin", origin}};
    QTEST(!gate.refuse(request, exchange, std::chrono::seconds(1)), "passes");
}

void GateTest::allowedOrigin_mayReadTheAnswer()
{
    http::Options options;
    options.allowedOrigins = {u"https://till.example"_s};
    const auto answer =
        HttpProbe::get(start(options), "/customers", "Origin: https://till.example\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Access-Control-Allow-Origin"), QByteArray("https://till.example"));
    QVERIFY(answer.head.contains("Vary: Origin\r\n"));
    for (const char *field : {"ETag", "Link", "Retry-After", "X-Request-Id", "X-Total-Count"})
        QVERIFY2(answer.field("Access-Control-Expose-Headers").contains(field), field);
}

void GateTest::preflight_tellsWhatIsAllowed()
{
    http::Options options;
    options.allowedOrigins = {u"https://till.example"_s};
    options.token = "secret"; // browsers do not send it along
    const auto answer =
        HttpProbe::ask(start(options), "OPTIONS", "/customers",
                       "Origin: https://till.example\r\nAccess-Control-Request-Method: POST\r\n");
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.field("Access-Control-Allow-Methods").contains("POST"));
    const auto allowed = answer.field("Access-Control-Allow-Headers").split(',');
    for (const char *field : {"Authorization", "Content-Type", "If-Match", "If-None-Match"})
        QVERIFY2(std::any_of(allowed.begin(), allowed.end(),
                             [&](const QByteArray &name) { return name.trimmed() == field; }),
                 field);
}

void GateTest::token_opensWhatIsNotPublic()
{
    http::Options options;
    options.token = "secret";
    const quint16 port = start(options);
    for (const char *path : {"/", "/healthz", "/openapi.json", "/docs", "/redoc"})
        QCOMPARE(HttpProbe::get(port, path).status, 200);
    for (const char *path : {"/customers", "/customers/1", "/metrics", "/readyz", "/nowhere"})
        QCOMPARE(HttpProbe::get(port, path).status, 401);
    const auto refused = HttpProbe::get(port, "/customers", "Authorization: Bearer wrong\r\n");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.field("WWW-Authenticate"), QByteArray("Bearer"));
    QCOMPARE(HttpProbe::get(port, "/customers", "Authorization: Basic secret\r\n").status, 401);
    QCOMPARE(HttpProbe::get(port, "/customers", "authorization: bearer secret\r\n").status, 200);
}

// That it takes equally long cannot be told from a test; that it is right can.
void GateTest::token_isComparedInConstantTime()
{
    QVERIFY(http::equalsInConstantTime("abc", "abc"));
    for (const char *other : {"", "ab", "abcd", "abd", "xbc", "ABC"}) {
        QVERIFY(!http::equalsInConstantTime(other, "abc"));
        QVERIFY(!http::equalsInConstantTime("abc", other));
    }
    QVERIFY(http::equalsInConstantTime("", ""));
}

void GateTest::newTokens_differ()
{
    QCOMPARE(http::newToken().size(), 64);
    QVERIFY(http::newToken() != http::newToken());
}

void GateTest::hastyPeer_isSlowedDown()
{
    http::RateLimit rate({1, 3});
    http::Gate gate({}, rate);
    http::Request request;
    http::Exchange exchange;
    const auto comesFrom = [&request](const QHostAddress &peer) {
        request.ends = std::make_shared<http::Ends>(http::Ends{peer, {}});
    };
    comesFrom(QHostAddress(QHostAddress::LocalHost));
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const auto passes = [&](auto now) { return !gate.refuse(request, exchange, now); };

    for (int i = 0; i < 3; ++i)
        QVERIFY(passes(seconds(10)));
    QCOMPARE(gate.refuse(request, exchange, seconds(10))->status, 429);
    QVERIFY(!passes(milliseconds(10'900)));
    QVERIFY(passes(milliseconds(11'100)));
    comesFrom(QHostAddress(u"192.0.2.1"_s));
    QVERIFY(passes(milliseconds(11'100))); // another peer has its own
    rate.forgetQuietPeers(seconds(100));
    for (int i = 0; i < 3; ++i)
        QVERIFY(passes(seconds(100)));
    QVERIFY(!passes(seconds(100)));
}

void GateTest::hastyNetwork_isSlowedDown_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areOnePeer");
    const auto row = [](const char *name, const QString &one, const QString &other, bool areOne) {
        QTest::newRow(name) << one << other << areOne;
    };
    row("IPv6 of one /64", u"2001:db8:1:2::1"_s, u"2001:db8:1:2:ffff::9"_s, true);
    row("IPv6 of two", u"2001:db8:1:2::1"_s, u"2001:db8:1:3::1"_s, false);
    row("IPv4 in the form of IPv6", u"192.0.2.1"_s, u"::ffff:192.0.2.1"_s, true);
    row("two of IPv4 in the form of IPv6", u"::ffff:192.0.2.2"_s, u"::ffff:192.0.2.1"_s, false);
    row("two neighbours of IPv4", u"192.0.2.1"_s, u"192.0.2.2"_s, false);
    row("a neighbour on a link", u"fe80::1%2"_s, u"fe80::1%2"_s, true);
    row("two neighbours on a link", u"fe80::1%2"_s, u"fe80::2%2"_s, false);
    row("two of one address on two links", u"fe80::1%2"_s, u"fe80::1%3"_s, false);
}

void GateTest::hastyNetwork_isSlowedDown()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    http::RateLimit rate({1, 1});
    QVERIFY(rate.take(QHostAddress(one), std::chrono::seconds(10)));
    QTEST(!rate.take(QHostAddress(other), std::chrono::seconds(10)), "areOnePeer");

    http::Limits limits;
    limits.connectionsPerPeer = 1;
    http::Occupancy occupancy(limits);
    QVERIFY(occupancy.enter(QHostAddress(one)));
    QTEST(!occupancy.enter(QHostAddress(other)), "areOnePeer");
    occupancy.leave(QHostAddress(one));
    QVERIFY(occupancy.enter(QHostAddress(one)));
}

void GateTest::peerOnALink_isNamedWithTheLink()
{
    const auto links = QNetworkInterface::allInterfaces();
    const auto link = std::find_if(links.begin(), links.end(), hasNeighbours);
    if (link == links.end())
        QSKIP("no link of this computer has IPv6");
    sockaddr_in6 neighbour{};
    neighbour.sin6_family = AF_INET6;
    neighbour.sin6_port = htons(9);
    neighbour.sin6_scope_id = quint32(link->index());
    QCOMPARE(::inet_pton(AF_INET6, "fe80::1", &neighbour.sin6_addr), 1);
    const int socket = ::socket(AF_INET6, SOCK_DGRAM, 0); // which connects without sending
    const auto close = qScopeGuard([socket] { ::close(socket); });
    QCOMPARE(::connect(socket, reinterpret_cast<sockaddr *>(&neighbour), sizeof neighbour), 0);

    const QHostAddress peer = http::peerOf(socket);

    QVERIFY(peer.isLinkLocal());
    QCOMPARE(peer.scopeId(), QString::number(link->index()));
}

void GateTest::bodyOfAnotherType_is415_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("text") << QByteArray("Content-Type: text/plain\r\n") << 415;
    QTest::newRow("a form") << QByteArray("Content-Type: application/x-www-form-urlencoded\r\n")
                            << 415;
    QTest::newRow("another charset")
        << QByteArray("Content-Type: application/json; charset=latin1\r\n") << 415;
    QTest::newRow("compressed") << QByteArray(
        "Content-Type: application/json\r\nContent-Encoding: gzip\r\n")
                                << 415;
    QTest::newRow("JSON") << QByteArray("Content-Type: Application/JSON\r\n") << 201;
    QTest::newRow("JSON in UTF-8")
        << QByteArray("Content-Type: application/json;charset=UTF-8\r\n") << 201;
}

void GateTest::bodyOfAnotherType_is415()
{
    QFETCH(QByteArray, field);
    QTEST(HttpProbe::ask(start({}), "POST", "/customers", field, "[]").status, "status");
}

void GateTest::bodyWithoutLength_is411()
{
    QCOMPARE(HttpProbe::ask(start({}), "POST", "/customers").status, 411);
    QCOMPARE(HttpProbe::ask(start({}), "POST", "/customers/undo").status, 409); // needs no body
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
