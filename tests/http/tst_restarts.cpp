// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"
#include "backend/storage/rediscustomerstore.h"
#include "tests/http/storethread.h"
#include "tests/support/httpprobe.h"
#include "tests/support/privateredis.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <unordered_set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::HttpProbe;

namespace {

// Posts one customer after another while somebody listens, each with an id of its own, and
// remembers which were acknowledged.
class Poster : public QObject
{
public:
    Poster(quint16 port, qint64 firstId)
        : m_port(port)
        , m_id(firstId)
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(1ms);
        connect(&m_retry, &QTimer::timeout, this, &Poster::open);
        connect(&m_socket, &QTcpSocket::connected, this, &Poster::post);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Poster::read);
        connect(&m_socket, &QTcpSocket::stateChanged, this, [this](auto state) {
            if (state == QAbstractSocket::UnconnectedState)
                m_retry.start();
        });
        open();
    }

    ~Poster() override { m_socket.disconnect(this); }

    const std::vector<qint64> &acknowledged() const { return m_acknowledged; }

private:
    void open()
    {
        m_input.clear();
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    }

    void post()
    {
        const QByteArray id = QByteArray::number(++m_id);
        const QByteArray body =
            R"([{"firstName":"F)" + id + R"(","lastName":"L","age":40,"id":)" + id + "}]";
        m_socket.write("POST /customers HTTP/1.1\r\nHost: localhost\r\n"
                       "Content-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    void read()
    {
        m_input += m_socket.readAll();
        if (!m_input.endsWith("]}") && !m_input.endsWith("\"}")) // of our two kinds of answer
            return;
        if (m_input.startsWith("HTTP/1.1 201"))
            m_acknowledged.push_back(m_id);
        const bool isLast = m_input.contains("Connection: close");
        m_input.clear();
        if (isLast)
            m_socket.abort();
        else
            post();
    }

    QTcpSocket m_socket;
    QTimer m_retry;
    QByteArray m_input;
    quint16 m_port;
    qint64 m_id;
    std::vector<qint64> m_acknowledged;
};

qsizetype descriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System).size();
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmRSS:") + 6).trimmed().split(' ').front().toLongLong();
}

} // namespace

// The server is stopped in every way and started again while clients insert. TELLERDESK_RESTARTS
// says how often; a few dozen by default.
class RestartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acknowledgedCustomers_outliveEveryStop_data();
    void acknowledgedCustomers_outliveEveryStop();
    void cleanupTestCase();

private:
    std::unique_ptr<storage::RedisCustomerStore> openedStore() const;
    void serveOn(int threads);
    void startPosters();
    std::size_t acknowledgedCount() const;
    void stopSomehow(int round);

    support::PrivateRedis m_redis;
    std::unique_ptr<storage::RedisCustomerStore> m_store;
    std::vector<std::unique_ptr<StoreThread<storage::RedisCustomerStore>>> m_further;
    std::unique_ptr<http::Server> m_server;
    qint64 m_firstId = 0; // that no poster has used
    std::vector<std::unique_ptr<Poster>> m_posters;
};

void RestartsTest::initTestCase()
{
    QVERIFY2(m_redis.start(), m_redis.output());
    m_store = openedStore();
    http::Options options;
    options.port = 0;
    m_server = std::make_unique<http::Server>(*m_store, options);
    options.port = quint16(m_server->start().value().port()); // the same from now on
    m_server->setOptions(options);
    QCOMPARE(HttpProbe::get(options.port, "/readyz").status, 200); // the store has connected
    m_server->stop();
}

void RestartsTest::cleanupTestCase()
{
    m_posters.clear();
    m_server.reset();
    m_further.clear();
    m_store.reset();
}

std::unique_ptr<storage::RedisCustomerStore> RestartsTest::openedStore() const
{
    storage::StoreOptions patient;
    patient.deadline = 20s;
    auto store = std::make_unique<storage::RedisCustomerStore>(m_redis.endpoint(), patient);
    store->open();
    return store;
}

void RestartsTest::serveOn(int threads)
{
    m_further.clear();
    std::vector<customers::Store *> stores;
    for (int i = 1; i < threads; ++i) {
        m_further.push_back(std::make_unique<StoreThread<storage::RedisCustomerStore>>(
            [this] { return openedStore(); }));
        stores.push_back(m_further.back()->store());
    }
    m_server->setFurtherStores(stores);
}

void RestartsTest::startPosters()
{
    for (int i = 1; i <= 16; ++i)
        m_posters.push_back(
            std::make_unique<Poster>(m_server->options().port, m_firstId += 1'000'000'000));
}

std::size_t RestartsTest::acknowledgedCount() const
{
    std::size_t count = 0;
    for (const auto &poster : m_posters)
        count += poster->acknowledged().size();
    return count;
}

void RestartsTest::stopSomehow(int round)
{
    switch (round % 3) {
    case 0:
        m_server->stop(); // in the middle of everything
        break;
    case 1:
        m_server->drain();
        QVERIFY(HttpProbe::waitFor(
            [this] { return m_server->state() == http::Server::State::Stopped; }));
        break;
    case 2:
        m_server->drain(); // and started again before it is done
        break;
    }
}

void RestartsTest::acknowledgedCustomers_outliveEveryStop_data()
{
    QTest::addColumn<int>("threads");
    QTest::addRow("one thread") << 1;
    QTest::addRow("four threads") << 4;
}

void RestartsTest::acknowledgedCustomers_outliveEveryStop()
{
    QFETCH(int, threads);
    serveOn(threads);
    const int rounds = qEnvironmentVariableIsSet("TELLERDESK_RESTARTS")
        ? qEnvironmentVariableIntValue("TELLERDESK_RESTARTS")
        : 24;
    const qsizetype descriptorsBefore = descriptors();
    const qint64 memoryBefore = residentKilobytes();
    startPosters();
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(m_server->start());
        const std::size_t enough = acknowledgedCount() + 20;
        QVERIFY(HttpProbe::waitFor([&] { return acknowledgedCount() >= enough; }));
        stopSomehow(round);
    }
    m_server->stop();
    QVERIFY(
        HttpProbe::waitFor([this] { return m_server->state() == http::Server::State::Stopped; }));
    const std::size_t acknowledged = acknowledgedCount();

    std::unordered_set<qint64> stored;
    bool isListed = false;
    m_store->list([&](const base::Result<customers::Roll> &roll) {
        isListed = true;
        for (qsizetype i = 0; roll && i < roll->size(); ++i)
            stored.insert(roll->at(i).id);
    });
    QVERIFY(HttpProbe::waitFor([&] { return isListed; }));
    for (const auto &poster : m_posters)
        for (qint64 id : poster->acknowledged())
            QVERIFY2(stored.contains(id), qPrintable(QString::number(id)));

    m_posters.clear();
    QCOMPARE(descriptors(), descriptorsBefore);
    qInfo("%d restarts, %zu customers acknowledged, %zu stored; memory from %lld to %lld KB",
          rounds, acknowledged, stored.size(), memoryBefore, residentKilobytes());
}

QTEST_GUILESS_MAIN(RestartsTest)
#include "tst_restarts.moc"
