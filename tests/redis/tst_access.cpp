// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/client.h"
#include "tests/redis/answers.h"
#include "tests/redis/certificates.h"
#include "tests/support/privateredis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Kind;
using redis::Client;
using redis::Endpoint;
using redis::State;
using redis::Tls;
using support::PrivateRedis;

namespace {

constexpr int longWait = 20'000;

} // namespace

// The ways to a server: TCP, TLS, users, databases.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_answers = {}; }

    void tcp_isSpoken();
    void namedUser_isLetIn();
    void databases_areKeptApart();
    void forbiddenDatabase_isNotMistakenForTheFirst();
    void tls_isSpokenAndVerified();
    void tlsReply_largerThanARecord_arrivesWhole();
    void serverOfAnotherAuthority_isRefusedInWords();
    void serverOfAnotherAuthority_isTakenWhenNothingIsVerified();
    void serverWithoutOurCertificate_refusesUs();
    void clientCertificate_isShown();
    void missingFiles_areNamed();
    void plainServer_isToldApart();
    void tlsServerAskedPlainly_isToldApart();

private:
    Endpoint tlsEndpoint(quint16 port) const;
    QStringList tlsConfiguration(quint16 port, const QString &clients) const;
    base::Result<redis::Reply> ask(const Endpoint &endpoint, const redis::Command &command);

    Answers m_answers;
    Certificates m_certificates;
};

void AccessTest::initTestCase()
{
    QVERIFY(m_certificates.makeAuthority(u"authority"_s));
    QVERIFY(m_certificates.makeAuthority(u"stranger"_s));
    QVERIFY(m_certificates.makeSigned(u"server"_s, u"authority"_s));
    QVERIFY(m_certificates.makeSigned(u"client"_s, u"authority"_s));
}

Endpoint AccessTest::tlsEndpoint(quint16 port) const
{
    auto endpoint = Endpoint::tcp(u"127.0.0.1"_s, port);
    endpoint.tls.emplace();
    endpoint.tls->authorityFile = m_certificates.certificate(u"authority"_s);
    return endpoint;
}

QStringList AccessTest::tlsConfiguration(quint16 port, const QString &clients) const
{
    return {u"tls-port %1"_s.arg(port),
            u"tls-cert-file %1"_s.arg(m_certificates.certificate(u"server"_s)),
            u"tls-key-file %1"_s.arg(m_certificates.key(u"server"_s)),
            u"tls-ca-cert-file %1"_s.arg(m_certificates.certificate(u"authority"_s)),
            u"tls-auth-clients %1"_s.arg(clients)};
}

base::Result<redis::Reply> AccessTest::ask(const Endpoint &endpoint, const redis::Command &command)
{
    Client client(endpoint, {.connectDeadline = 500ms});
    client.open();
    const std::size_t before = m_answers.size();
    client.send(command, m_answers.take(), 1s);
    if (!QTest::qWaitFor([&] { return m_answers.size() > before; }, longWait))
        return base::failure(Kind::Timeout, u"no answer"_s);
    return refusalAsError(m_answers.last());
}

void AccessTest::tcp_isSpoken()
{
    const quint16 port = support::freePort();
    PrivateRedis redis({u"port %1"_s.arg(port)});
    QVERIFY(redis.start());
    QCOMPARE(ask(Endpoint::tcp(u"127.0.0.1"_s, port), {"ECHO", "x"})->toString(), QByteArray("x"));
    QCOMPARE(ask(Endpoint::tcp(u"localhost"_s, port), {"ECHO", "x"})->toString(), QByteArray("x"));
}

void AccessTest::namedUser_isLetIn()
{
    PrivateRedis redis({u"requirepass other"_s, u"user app on >right ~* +@all"_s});
    QVERIFY(redis.start());
    auto endpoint = redis.endpoint();
    endpoint.username = u"app"_s;
    endpoint.password = u"right"_s;
    QCOMPARE(ask(endpoint, {"ACL", "WHOAMI"})->toString(), QByteArray("app"));
}

void AccessTest::databases_areKeptApart()
{
    PrivateRedis redis;
    QVERIFY(redis.start());
    auto endpoint = redis.endpoint();
    endpoint.database = 3;
    QVERIFY(ask(endpoint, {"SET", "a", "1"}));
    endpoint.database = 0;
    QVERIFY(ask(endpoint, {"GET", "a"})->isNil());
}

void AccessTest::forbiddenDatabase_isNotMistakenForTheFirst()
{
    PrivateRedis redis({u"user app on >right ~* +@all -select"_s});
    QVERIFY(redis.start());
    auto endpoint = redis.endpoint();
    endpoint.username = u"app"_s;
    endpoint.password = u"right"_s;
    endpoint.database = 3;

    const auto reply = ask(endpoint, {"SET", "a", "1"});

    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorized);
    QVERIFY2(reply.error().detail.contains(u"permission"_s), qPrintable(reply.error().detail));
    QVERIFY(ask(redis.endpoint(), {"GET", "a"})->isNil());
}

void AccessTest::tls_isSpokenAndVerified()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"no"_s));
    QVERIFY2(redis.start(), redis.output());
    const auto reply = ask(tlsEndpoint(port), {"ECHO", "x"});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->toString(), QByteArray("x"));
}

void AccessTest::tlsReply_largerThanARecord_arrivesWhole()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"no"_s));
    QVERIFY(redis.start());
    const QByteArray large(1'000'000, 'x');
    QVERIFY(ask(tlsEndpoint(port), {"SET", "large", large}));
    QCOMPARE(ask(tlsEndpoint(port), {"GET", "large"})->toString(), large);
}

void AccessTest::serverOfAnotherAuthority_isRefusedInWords()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"no"_s));
    QVERIFY(redis.start());
    auto endpoint = tlsEndpoint(port);
    endpoint.tls->authorityFile = m_certificates.certificate(u"stranger"_s);
    const auto reply = ask(endpoint, {"ECHO", "x"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unauthorized);
    QVERIFY2(reply.error().detail.contains("not trusted"_L1), qPrintable(reply.error().detail));
}

void AccessTest::serverOfAnotherAuthority_isTakenWhenNothingIsVerified()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"no"_s));
    QVERIFY(redis.start());
    auto endpoint = tlsEndpoint(port);
    endpoint.tls->authorityFile.clear();
    endpoint.tls->verify = Tls::Verify::Nothing;
    QVERIFY(ask(endpoint, {"ECHO", "x"}));
}

void AccessTest::serverWithoutOurCertificate_refusesUs()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"yes"_s));
    QVERIFY(redis.start());
    const auto reply = ask(tlsEndpoint(port), {"ECHO", "x"});
    QVERIFY(!reply);
    QVERIFY2(reply.error().detail.contains("certificate"_L1), qPrintable(reply.error().detail));
}

void AccessTest::clientCertificate_isShown()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"yes"_s));
    QVERIFY(redis.start());
    auto endpoint = tlsEndpoint(port);
    endpoint.tls->certificateFile = m_certificates.certificate(u"client"_s);
    endpoint.tls->keyFile = m_certificates.key(u"client"_s);
    const auto reply = ask(endpoint, {"ECHO", "x"});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
}

void AccessTest::missingFiles_areNamed()
{
    auto endpoint = tlsEndpoint(support::freePort());
    endpoint.tls->authorityFile = u"/nowhere/ca.pem"_s;
    auto reply = ask(endpoint, {"ECHO", "x"});
    QCOMPARE(reply.error().kind, Kind::Invalid);
    QVERIFY(reply.error().detail.contains("/nowhere/ca.pem"_L1));

    endpoint = tlsEndpoint(support::freePort());
    endpoint.tls->certificateFile = m_certificates.certificate(u"client"_s);
    endpoint.tls->keyFile = u"/nowhere/key.pem"_s;
    reply = ask(endpoint, {"ECHO", "x"});
    QCOMPARE(reply.error().kind, Kind::Invalid);
    QVERIFY(reply.error().detail.contains("/nowhere/key.pem"_L1));
}

void AccessTest::plainServer_isToldApart()
{
    const quint16 port = support::freePort();
    PrivateRedis redis({u"port %1"_s.arg(port)});
    QVERIFY(redis.start());
    const auto reply = ask(tlsEndpoint(port), {"ECHO", "x"});
    QVERIFY(!reply);
    QVERIFY2(reply.error().detail.contains("TLS"_L1), qPrintable(reply.error().detail));
}

void AccessTest::tlsServerAskedPlainly_isToldApart()
{
    const quint16 port = support::freePort();
    PrivateRedis redis(tlsConfiguration(port, u"no"_s));
    QVERIFY(redis.start());
    const auto reply = ask(Endpoint::tcp(u"127.0.0.1"_s, port), {"ECHO", "x"});
    QVERIFY(!reply);
    QVERIFY2(reply.error().detail.contains("TLS"_L1), qPrintable(reply.error().detail));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
