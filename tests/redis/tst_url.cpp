// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/url.h"

#include <QTest>

using namespace Qt::StringLiterals;
using redis::Endpoint;
using redis::endpointFromUrl;
using redis::Tls;

class UrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeUrl_isRead()
    {
        const auto endpoint = endpointFromUrl(u"redis://app:s%40cr%2Ft@db.example:6380/3"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->addresses.size(), 1U);
        QCOMPARE(endpoint->addresses[0].host, u"db.example"_s);
        QCOMPARE(endpoint->addresses[0].port, quint16(6380));
        QCOMPARE(endpoint->username, u"app"_s);
        QCOMPARE(endpoint->password, u"s@cr/t"_s);
        QCOMPARE(endpoint->database, 3);
        QVERIFY(!endpoint->tls);
    }

    void passwordAlone_needsNoUser()
    {
        const auto endpoint = endpointFromUrl(u"redis://:secret@localhost"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->username, QString());
        QCOMPARE(endpoint->password, u"secret"_s);
        QCOMPARE(endpoint->addresses[0].port, quint16(6379));
    }

    void tlsOptions_areRead()
    {
        const auto endpoint = endpointFromUrl(
            u"rediss://db:6390?ca=/etc/ca.pem&cert=/c.pem&key=/k%20.pem&verify=no"_s);
        QVERIFY(endpoint);
        const Tls wanted{Tls::Verify::Nothing, u"/etc/ca.pem"_s, u"/c.pem"_s, u"/k .pem"_s};
        QCOMPARE(*endpoint->tls, wanted);
    }

    void unixSocket_isRead()
    {
        const auto endpoint = endpointFromUrl(u"unix:///run/redis%20/s?db=2"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->socketPath, u"/run/redis /s"_s);
        QCOMPARE(endpoint->database, 2);
        QVERIFY(endpoint->addresses.empty());
    }

    void ipv6_isRead()
    {
        const auto endpoint = endpointFromUrl(u"redis://[::1]:7000/0"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->addresses[0].host, u"::1"_s);
        QCOMPARE(endpoint->addresses[0].port, quint16(7000));
        QCOMPARE(endpoint->description(), u"redis://[::1]:7000"_s);
    }

    void sentinels_areRead()
    {
        const auto endpoint =
            endpointFromUrl(u"redis-sentinel://u:p@one,two:26380/till/4?sentinel_password=q"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->layout, Endpoint::Layout::Sentinel);
        QCOMPARE(endpoint->addresses.size(), 2U);
        QCOMPARE(endpoint->addresses[0].port, quint16(26379));
        QCOMPARE(endpoint->addresses[1].port, quint16(26380));
        QCOMPARE(endpoint->masterName, u"till"_s);
        QCOMPARE(endpoint->database, 4);
        QCOMPARE(endpoint->sentinelPassword, u"q"_s);
    }

    void cluster_isRead()
    {
        const auto endpoint = endpointFromUrl(u"rediss-cluster://one:1,two:2"_s);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->layout, Endpoint::Layout::Cluster);
        QCOMPARE(endpoint->addresses.size(), 2U);
        QVERIFY(endpoint->tls.has_value());
    }

    void described_withoutSecrets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("description");
        QTest::newRow("one server") << u"redis://a:hush@b/1"_s << u"redis://a@b:6379/1"_s;
        QTest::newRow("TLS") << u"rediss://:hush@b:1"_s << u"rediss://b:1"_s;
        QTest::newRow("a socket") << u"unix:///s?db=1"_s << u"unix:///s?db=1"_s;
        QTest::newRow("Sentinels") << u"redis-sentinel://:hush@b,c/m/2?sentinel_password=hush"_s
                                   << u"redis-sentinel://b:26379,c:26379/m/2"_s;
        QTest::newRow("a Cluster")
            << u"redis-cluster://a:hush@b"_s << u"redis-cluster://a@b:6379"_s;
    }

    void described_withoutSecrets()
    {
        QFETCH(QString, url);
        const auto endpoint = endpointFromUrl(url);
        QVERIFY(endpoint);
        QTEST(endpoint->description(), "description");
    }

    void unusable_saysWhyWithoutThePassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << u"begin with"_s;
        QTest::newRow("no scheme") << u"localhost:6379"_s << u"begin with"_s;
        QTest::newRow("another scheme") << u"http://:hush@b"_s << u"begin with"_s;
        QTest::newRow("no host") << u"redis://:hush@"_s << u"host"_s;
        QTest::newRow("no host but a port") << u"redis://:hush@:1"_s << u"host"_s;
        QTest::newRow("a port of letters") << u"redis://:hush@b:x"_s << u"port"_s;
        QTest::newRow("port zero") << u"redis://:hush@b:0"_s << u"port"_s;
        QTest::newRow("a port too large") << u"redis://:hush@b:65536"_s << u"port"_s;
        QTest::newRow("an open bracket") << u"redis://:hush@[::1"_s << u"address"_s;
        QTest::newRow("behind the bracket") << u"redis://:hush@[::1]x"_s << u"address"_s;
        QTest::newRow("a database of letters") << u"redis://:hush@b/x"_s << u"database"_s;
        QTest::newRow("a negative database") << u"redis://:hush@b/-1"_s << u"database"_s;
        QTest::newRow("two hosts") << u"redis://:hush@b,c"_s << u"several hosts"_s;
        QTest::newRow("a cluster's database") << u"redis-cluster://:hush@b/1"_s << u"Cluster"_s;
        QTest::newRow("Sentinel without name") << u"redis-sentinel://:hush@b"_s << u"name"_s;
        QTest::newRow("unknown option") << u"redis://:hush@b?colour=red"_s << u"options"_s;
        QTest::newRow("TLS option without TLS") << u"redis://:hush@b?ca=/x"_s << u"with TLS ca"_s;
        QTest::newRow("odd verification") << u"rediss://:hush@b?verify=maybe"_s << u"verify"_s;
        QTest::newRow("the host forgotten") << u"redis://me:hush"_s << u"port"_s;
        QTest::newRow("the host forgotten, a slash") << u"redis://me:1/hush"_s << u"database"_s;
        QTest::newRow("a question mark not escaped") << u"redis://me:x?hush@b"_s << u"port"_s;
        QTest::newRow("a question mark after digits") << u"redis://me:1?hush@b"_s << u"options"_s;
        QTest::newRow("the host forgotten, a comma")
            << u"redis-cluster://me:1,[hush"_s << u"address"_s;
        QTest::newRow("a relative socket") << u"unix://run/s"_s << u"unix:///"_s;
    }

    void unusable_saysWhyWithoutThePassword()
    {
        QFETCH(QString, url);
        QFETCH(QString, word);
        const auto endpoint = endpointFromUrl(url);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, base::Kind::Invalid);
        QVERIFY2(endpoint.error().detail.contains(word), qPrintable(endpoint.error().detail));
        QVERIFY(!endpoint.error().detail.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(UrlTest)
#include "tst_url.moc"
