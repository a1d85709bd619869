// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/endpoints.h"
#include "backend/runtime/status.h"
#include "backend/settings/load.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using settings::Key;
using settings::Source;

class EndpointsTest : public QObject
{
    Q_OBJECT

private:
    using Values = QList<QPair<Key, QString>>;

    static settings::Settings set(const Values &earlier, const Values &later = {})
    {
        settings::Settings settings;
        for (const auto &[key, text] : earlier)
            settings::apply(settings, key, text, Source::DotEnv);
        for (const auto &[key, text] : later)
            settings::apply(settings, key, text, Source::CommandLine);
        return settings;
    }

private Q_SLOTS:
    void externalEndpoint_isPutTogether_data()
    {
        QTest::addColumn<Values>("earlier");
        QTest::addColumn<Values>("later");
        QTest::addColumn<QString>("description");

        const QString url = u"redis://app:secret@db.example:7000/2"_s;
        QTest::newRow("a host") << Values{{Key::RedisHost, u"redis"_s}} << Values()
                                << u"redis://redis:6379"_s;
        QTest::newRow("a port alone, on this computer")
            << Values{{Key::RedisPort, u"6380"_s}} << Values() << u"redis://127.0.0.1:6380"_s;
        QTest::newRow("a socket as host") << Values{{Key::RedisHost, u"/run/redis.sock"_s}}
                                          << Values() << u"unix:///run/redis.sock"_s;
        QTest::newRow("a URL") << Values{{Key::RedisUrl, url}} << Values()
                               << u"redis://app@db.example:7000/2"_s;
        QTest::newRow("parts of a later source outrank the URL")
            << Values{{Key::RedisUrl, url}}
            << Values{{Key::RedisHost, u"other"_s},
                      {Key::RedisDatabase, u"5"_s},
                      {Key::RedisTls, u"yes"_s},
                      {Key::RedisUsername, u"me"_s}}
            << u"rediss://me@other:6379/5"_s;
        QTest::newRow("a URL of a later source outranks the parts")
            << Values{{Key::RedisHost, u"other"_s}, {Key::RedisPort, u"1"_s}}
            << Values{{Key::RedisUrl, url}} << u"redis://app@db.example:7000/2"_s;
        QTest::newRow("a later port for the URL's host")
            << Values{{Key::RedisUrl, url}} << Values{{Key::RedisPort, u"7001"_s}}
            << u"redis://app@db.example:7001/2"_s;
    }

    void externalEndpoint_isPutTogether()
    {
        QFETCH(Values, earlier);
        QFETCH(Values, later);
        QFETCH(QString, description);

        const auto endpoint = runtime::externalEndpoint(set(earlier, later));

        QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().detail));
        QCOMPARE(endpoint->description(), description);
    }

    void password_ofTheLaterSourceCounts()
    {
        const auto endpoint = runtime::externalEndpoint(
            set({{Key::RedisUrl, u"redis://:old@h"_s}}, {{Key::RedisPassword, u"new"_s}}));

        QCOMPARE(endpoint->password, u"new"_s);
    }

    void urlThatMakesNoSense_isAnErrorInWords()
    {
        QVERIFY(!runtime::externalEndpoint(set({{Key::RedisUrl, u"redis://h:port"_s}})));
    }

    void openAddress_needsAToken()
    {
        QVERIFY(runtime::serverOptions(set({{Key::Address, u"::1"_s}})));
        QVERIFY(!runtime::serverOptions(set({{Key::Address, u"0.0.0.0"_s}})));
        QVERIFY(runtime::serverOptions(
            set({{Key::Address, u"0.0.0.0"_s}, {Key::Token, u"0123456789abcdef"_s}})));
    }

    void defaults_areThoseOfTheServer()
    {
        const auto options = runtime::serverOptions(settings::Settings());
        const http::Options own;

        QCOMPARE(options->limits.connections, own.limits.connections);
        QCOMPARE(options->limits.connectionsPerPeer, own.limits.connectionsPerPeer);
        QCOMPARE(options->limits.body, own.limits.body);
        QCOMPARE(options->rate.perSecond, own.rate.perSecond);
        QCOMPARE(options->rate.burst, own.rate.burst);
        QCOMPARE(options->deadlines.head, own.deadlines.head);
        QCOMPARE(options->deadlines.body, own.deadlines.body);
        QCOMPARE(options->deadlines.idle, own.deadlines.idle);
        QCOMPARE(options->deadlines.answer, own.deadlines.answer);
        QCOMPARE(options->deadlines.write, own.deadlines.write);
        QCOMPARE(options->deadlines.drain, own.deadlines.drain);
        QVERIFY(!options->tls);
    }

    void limitsAndNames_reachTheServer()
    {
        const auto options = runtime::serverOptions(set({{Key::Hosts, u"till.example"_s},
                                                         {Key::Origins, u"https://shop.example"_s},
                                                         {Key::Rate, u"5"_s},
                                                         {Key::Burst, u"7"_s},
                                                         {Key::MostConnections, u"20"_s},
                                                         {Key::LargestBody, u"2"_s},
                                                         {Key::AnswerTime, u"3"_s}}));

        QCOMPARE(options->allowedHosts, QStringList{u"till.example"_s});
        QCOMPARE(options->allowedOrigins, QStringList{u"https://shop.example"_s});
        QCOMPARE(options->rate.perSecond, 5);
        QCOMPARE(options->rate.burst, 7);
        QCOMPARE(options->limits.connections, 20);
        QCOMPARE(options->limits.connectionsPerPeer, 20); // not more than all together
        QCOMPARE(options->limits.body, qint64(2 * 1024 * 1024));
        QCOMPARE(options->deadlines.answer, std::chrono::milliseconds(3000));
    }

    void tls_comesWithACertificateOfItsOwn()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        const auto options = runtime::serverOptions(set({{Key::Tls, u"yes"_s}}));
        QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
        QVERIFY(options->tls);
        QVERIFY(QFile::exists(home.filePath(u"tellerdesk/server/server.pem"_s)));
    }

    void networkUrls_areThoseThatOthersCanUse()
    {
        const QUrl url(u"https://127.0.0.1:8000"_s);
        const auto urls = [&url](const QString &address) {
            return runtime::networkUrls(set({{Key::Address, address}}).server, url);
        };

        QCOMPARE(urls(u"127.0.0.1"_s), QList<QUrl>());
        QCOMPARE(urls(u"::1"_s), QList<QUrl>());
        QCOMPARE(urls(u"192.0.2.7"_s), QList<QUrl>{url}); // as the server itself says
        for (const QUrl &reached : urls(u"0.0.0.0"_s)) {
            QCOMPARE(reached.scheme(), u"https"_s);
            QCOMPARE(reached.port(), 8000);
            QCOMPARE(QHostAddress(reached.host()).protocol(), QAbstractSocket::IPv4Protocol);
            QVERIFY(!QHostAddress(reached.host()).isLoopback());
        }
    }

    void plannedUrl_isWhereThisComputerReachesIt_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QUrl>("url");

        QTest::newRow("this computer") << Values{} << QUrl(u"http://127.0.0.1:8000"_s);
        QTest::newRow("everywhere")
            << Values{{Key::Address, u"0.0.0.0"_s}} << QUrl(u"http://127.0.0.1:8000"_s);
        QTest::newRow("everywhere, by IPv6 too")
            << Values{{Key::Address, u"::"_s}} << QUrl(u"http://127.0.0.1:8000"_s);
        QTest::newRow("everywhere, spelt at length")
            << Values{{Key::Address, u"0:0:0:0:0:0:0:0"_s}} << QUrl(u"http://127.0.0.1:8000"_s);
        QTest::newRow("IPv6") << Values{{Key::Address, u"::1"_s}} << QUrl(u"http://[::1]:8000"_s);
        QTest::newRow("one address, by TLS")
            << Values{{Key::Address, u"192.0.2.7"_s}, {Key::Tls, u"yes"_s}}
            << QUrl(u"https://192.0.2.7:8000"_s);
        QTest::newRow("any port") << Values{{Key::Port, u"0"_s}} << QUrl();
    }

    void plannedUrl_isWhereThisComputerReachesIt()
    {
        QFETCH(const Values, values);
        QTEST(runtime::plannedUrl(set(values).server), "url");
    }

    void addressOfEverything_isOfIPv4Too()
    {
        const auto options = runtime::serverOptions(
            set({{Key::Address, u"::"_s}, {Key::Token, u"0123456789abcdef"_s}}));

        QCOMPARE(options->address, QHostAddress(QHostAddress::Any)); // and not AnyIPv6
    }

    void halfACertificate_isRefused()
    {
        QVERIFY(!runtime::serverOptions(
            set({{Key::Tls, u"yes"_s}, {Key::TlsCert, QCoreApplication::applicationFilePath()}})));
    }

    void everySecond_reachesThePrivateServer()
    {
        const auto options = runtime::privateServer(set({{Key::Durability, u"everysec"_s}}));

        QCOMPARE(options.durability, redis::EmbeddedServer::Durability::EverySecond);
    }
};

QTEST_GUILESS_MAIN(EndpointsTest)
#include "tst_endpoints.moc"
