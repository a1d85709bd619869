// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"
#include "tests/http/heldstore.h"
#include "tests/support/httpprobe.h"
#include "tests/support/privatenetwork.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using support::HttpProbe;

namespace {

// Cuts off whoever changes something.
class Cutter final : public http::FaultPoint
{
public:
    bool cutsOff(const http::Request &request, int status) override
    {
        return request.method == http::Method::Post && status == 201;
    }
};

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { support::enterPrivateNetwork(); }

private Q_SLOTS:
    void init();
    void root_saysThatItIsUp();
    void root_isAPageForABrowser_data();
    void root_isAPageForABrowser();
    void health_isAlive();
    void insert_isListed();
    void url_isWhereTheServerIsReached_data();
    void url_isWhereTheServerIsReached();
    void startAndStop_tellEveryState();
    void serverThatStops_mayBeDeletedAtOnce_data();
    void serverThatStops_mayBeDeletedAtOnce();
    void busyPort_namesItsOwnerAndTheNextFree();
    void unknownPath_is404();
    void cutOffAnswer_isDoneAllTheSame();

private:
    http::Options options() const;

    HeldStore m_store;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

http::Options ServerTest::options() const
{
    http::Options options;
    options.port = 0;
    return options;
}

void ServerTest::init()
{
    m_server = std::make_unique<http::Server>(m_store, options());
    const auto url = m_server->start();
    QVERIFY(url);
    m_port = quint16(url->port());
}

void ServerTest::root_saysThatItIsUp()
{
    const auto answer = HttpProbe::get(m_port, "/");
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains("\"message\":\"Up and running\""), answer.body);
}

void ServerTest::root_isAPageForABrowser_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("a browser") << QByteArray("text/html,application/xml;q=0.9,*/*;q=0.8") << true;
    QTest::newRow("anything") << QByteArray("*/*") << false;
    QTest::newRow("no page") << QByteArray("text/html;q=0") << false;
    QTest::newRow("JSON rather than a page")
        << QByteArray("application/json, text/html;q=0.5") << false;
    QTest::newRow("a page rather than JSON")
        << QByteArray("application/json;q=0.5\r\nAccept: text/html") << true;
}

void ServerTest::root_isAPageForABrowser()
{
    QFETCH(const QByteArray, accept);
    const auto answer = HttpProbe::get(m_port, "/", "Accept: " + accept + "\r\n");
    QVERIFY(answer.body.contains("Up and running"));
    QTEST(answer.field("Content-Type") == "text/html; charset=utf-8", "isPage");
}

void ServerTest::health_isAlive()
{
    QCOMPARE(HttpProbe::get(m_port, "/healthz").body, QByteArray("{\"status\":\"alive\"}"));
}

void ServerTest::insert_isListed()
{
    const QByteArray john = R"({"firstName":"John","lastName":"Doe","age":25,"id":1})";
    const auto inserted = HttpProbe::post(m_port, "/customers", '[' + john + ']');
    QCOMPARE(inserted.status, 201);
    QCOMPARE(inserted.body, QByteArray("{\"inserted\":[" + john + "],\"failed\":[]}"));
    QCOMPARE(HttpProbe::get(m_port, "/customers").body, QByteArray('[' + john + ']'));
}

void ServerTest::url_isWhereTheServerIsReached_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("this computer") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("this computer, by IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("everywhere") << QHostAddress(QHostAddress::Any);
    QTest::newRow("everywhere, by IPv4") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("everywhere, by IPv6") << QHostAddress(QHostAddress::AnyIPv6);
}

void ServerTest::url_isWhereTheServerIsReached()
{
    QFETCH(const QHostAddress, address);
    if (address.protocol() == QHostAddress::IPv6Protocol && !QTcpServer().listen(address))
        QSKIP("this computer has no IPv6");
    http::Options there = options();
    there.address = address;
    http::Server server(m_store, there);

    const auto url = server.start();

    QVERIFY(url);
    QTcpSocket client;
    client.connectToHost(QHostAddress(url->host()), quint16(url->port()));
    QVERIFY2(client.waitForConnected(), qPrintable(url->toString()));
}

void ServerTest::startAndStop_tellEveryState()
{
    using State = http::Server::State;
    QList<State> states;
    connect(m_server.get(), &http::Server::stateChanged, this,
            [&](State state) { states.append(state); });
    m_server->stop();
    QVERIFY(m_server->start());
    m_server->drain();
    QCOMPARE(states,
             (QList<State>{State::Stopped, State::Starting, State::Running, State::Draining,
                           State::Stopped}));
}

void ServerTest::serverThatStops_mayBeDeletedAtOnce_data()
{
    QTest::addColumn<bool>("hasClient");
    QTest::newRow("nobody is there") << false;
    QTest::newRow("a client is to leave first") << true;
}

void ServerTest::serverThatStops_mayBeDeletedAtOnce()
{
    QFETCH(bool, hasClient);
    std::unique_ptr<HttpProbe> client;
    if (hasClient) {
        client = std::make_unique<HttpProbe>(m_port);
        QTRY_COMPARE(m_server->connectionCount(), 1);
    }
    connect(m_server.get(), &http::Server::stateChanged, this, [this](http::Server::State state) {
        if (state == http::Server::State::Stopped)
            m_server.reset();
    });

    m_server->drain();
    client.reset();

    QTRY_VERIFY(!m_server);
}

void ServerTest::busyPort_namesItsOwnerAndTheNextFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    http::Options busy = options();
    busy.port = other.serverPort();
    http::Server server(m_store, busy);

    const auto started = server.start();

    QVERIFY(!started);
    QCOMPARE(server.state(), http::Server::State::Failed);
    QCOMPARE(started.error().error.kind, base::Kind::Conflict);
    QVERIFY(started.error().owner);
    QCOMPARE(started.error().owner->pid, qint64(QCoreApplication::applicationPid()));
    QVERIFY(started.error().nextFreePort > busy.port);
}

void ServerTest::cutOffAnswer_isDoneAllTheSame()
{
    const QByteArray john = R"({"firstName":"John","lastName":"Doe","age":25,"id":1})";
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers").status, 204); // of other tests
    Cutter cutter;
    m_server->setFaultPoint(&cutter);
    HttpProbe client(m_port);
    client.send("POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(john.size() + 2) + "\r\n\r\n[" + john + ']');

    QVERIFY(client.waitForClose());

    QVERIFY(client.unread().isEmpty());
    QCOMPARE(HttpProbe::get(m_port, "/customers").body, QByteArray('[' + john + ']'));
    m_server->setFaultPoint(nullptr);
    QCOMPARE(HttpProbe::ask(m_port, "DELETE", "/customers").status, 204);
    QCOMPARE(HttpProbe::post(m_port, "/customers", '[' + john + ']').status, 201);
}

void ServerTest::unknownPath_is404()
{
    const auto answer = HttpProbe::get(m_port, "/nowhere");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/problem+json"));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
