// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/server.h"
#include "backend/storage/rediscustomerstore.h"
#include "tests/http/heldstore.h"
#include "tests/http/storethread.h"
#include "tests/support/httpprobe.h"
#include "tests/support/privateredis.h"

#include <QElapsedTimer>
#include <QTest>

using State = http::Server::State;
using support::HttpProbe;

// One server on four threads: what holds for a server must hold for all of them together.
class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void connections_areDealtOutInTurn();
    void connectionsTogether_areLimited();
    void connectionsOfOnePeer_areLimited();
    void connectBurst_isLimitedToTheLast();
    void bodiesTogether_areLimited();
    void rateOfOnePeer_isThatOfAllThreads();
    void metrics_countAllThreads();
    void requestLog_hasThoseOfAllThreads();
    void drain_waitsForEveryThread();
    void drain_endsAtItsDeadlineOnEveryThread();
    void stop_closesTheConnectionsOfEveryThread();
    void startAndStop_tellEveryState();
    void startWhileStopping_serves();
    void deletedServer_closesEveryConnection();
    void fewerThreads_serveFromTheNextStart();
    void acknowledgedOnOneThread_isReadOnEveryOther();

private:
    static constexpr int threadCount = 4;
    using Probes = std::vector<std::unique_ptr<HttpProbe>>;

    http::Options options() const;
    void start(const http::Options &options);
    Probes connect(int count); // each has been asked something and has answered
    void hold();
    void release();
    std::size_t heldCount();
    static QByteArray posting(const QByteArray &body);

    inline static const QByteArray getHealth = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
    inline static const QByteArray get = "GET /customers HTTP/1.1\r\nHost: localhost\r\n\r\n";

    HeldStore m_own;
    std::vector<std::unique_ptr<StoreThread<HeldStore>>> m_others;
    std::unique_ptr<http::Server> m_server;
    quint16 m_port = 0;
};

void ThreadsTest::init()
{
    m_own.dropAll();
    m_own.setMode(HeldStore::Mode::AnswersSoon);
    for (int i = 1; i < threadCount; ++i)
        m_others.push_back(
            std::make_unique<StoreThread<HeldStore>>([] { return std::make_unique<HeldStore>(); }));
    start(options());
}

void ThreadsTest::cleanup()
{
    m_server.reset();
    m_others.clear();
}

http::Options ThreadsTest::options() const
{
    http::Options options;
    options.port = 0;
    return options;
}

void ThreadsTest::start(const http::Options &options)
{
    m_server = std::make_unique<http::Server>(m_own, options);
    std::vector<customers::Store *> others;
    for (const auto &other : m_others)
        others.push_back(other->store());
    m_server->setFurtherStores(others);
    const auto url = m_server->start();
    QVERIFY(url);
    m_port = quint16(url->port());
}

ThreadsTest::Probes ThreadsTest::connect(int count)
{
    Probes probes;
    for (int i = 0; i < count; ++i) {
        probes.push_back(std::make_unique<HttpProbe>(m_port));
        probes.back()->send(getHealth);
        if (probes.back()->read().status != 200)
            qWarning("a connection was not served");
    }
    return probes;
}

void ThreadsTest::hold()
{
    m_own.setMode(HeldStore::Mode::Holds);
    for (const auto &other : m_others)
        other->onThread([](HeldStore &store) { store.setMode(HeldStore::Mode::Holds); });
}

void ThreadsTest::release()
{
    m_own.releaseAll();
    for (const auto &other : m_others)
        other->onThread([](HeldStore &store) { store.releaseAll(); });
}

std::size_t ThreadsTest::heldCount()
{
    std::size_t count = m_own.heldCount();
    for (const auto &other : m_others)
        other->onThread([&count](HeldStore &store) { count += store.heldCount(); });
    return count;
}

QByteArray ThreadsTest::posting(const QByteArray &body)
{
    return "POST /customers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ThreadsTest::connections_areDealtOutInTurn()
{
    hold();
    const Probes probes = connect(2 * threadCount);
    for (const auto &probe : probes)
        probe->send(get);
    QTRY_COMPARE(heldCount(), probes.size());
    QCOMPARE(m_own.heldCount(), 2u);
    for (const auto &other : m_others)
        other->onThread([](HeldStore &store) { QCOMPARE(store.heldCount(), 2u); });
    release();
    for (const auto &probe : probes)
        QCOMPARE(probe->read().status, 200);
}

void ThreadsTest::connectionsTogether_areLimited()
{
    http::Options few = options();
    few.limits.connections = 6;
    start(few);
    Probes probes = connect(6);
    QCOMPARE(HttpProbe(m_port).read().status, 503);
    QCOMPARE(m_server->metrics().connectionsRefused, 1u);

    probes.erase(probes.begin() + 2);
    QTRY_COMPARE(m_server->connectionCount(), 5);
    const Probes again = connect(1);
    QCOMPARE(m_server->connectionCount(), 6);
    QCOMPARE(HttpProbe(m_port).read().status, 503);
}

void ThreadsTest::connectionsOfOnePeer_areLimited()
{
    http::Options few = options();
    few.limits.connectionsPerPeer = 5;
    start(few);
    const Probes probes = connect(5);
    QCOMPARE(HttpProbe(m_port).read().status, 503);
}

void ThreadsTest::connectBurst_isLimitedToTheLast()
{
    http::Options few = options();
    few.limits.connections = 50;
    start(few);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 200; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }
    QTRY_COMPARE(m_server->metrics().connectionsRefused, 150u);
    QCOMPARE(m_server->metrics().connectionsAccepted, 50u);
    QCOMPARE(m_server->connectionCount(), 50);
}

void ThreadsTest::bodiesTogether_areLimited()
{
    http::Options few = options();
    few.limits.bodiesTogether = 100'000;
    start(few);
    const QByteArray large = posting('[' + QByteArray(80'000, ' ') + ']');
    const Probes probes = connect(2); // on two threads
    probes[0]->send(large.chopped(1));
    probes[1]->send(large.chopped(1));
    QTRY_VERIFY(probes[0]->socket().bytesAvailable() > 0
                || probes[1]->socket().bytesAvailable() > 0);
    const bool isFirstRefused = probes[0]->socket().bytesAvailable() > 0;
    QCOMPARE(probes[isFirstRefused ? 0 : 1]->read().status, 503);
    probes[isFirstRefused ? 1 : 0]->send("]");
    QCOMPARE(probes[isFirstRefused ? 1 : 0]->read().status, 201);
}

void ThreadsTest::rateOfOnePeer_isThatOfAllThreads()
{
    http::Options hasty = options();
    hasty.rate = {1, 10};
    start(hasty);
    QElapsedTimer timer;
    timer.start();
    int served = 0;
    Probes probes;
    for (int i = 0; i < threadCount; ++i)
        probes.push_back(std::make_unique<HttpProbe>(m_port));
    for (int i = 0; i < 40; ++i) {
        HttpProbe &probe = *probes[std::size_t(i) % threadCount];
        probe.send(getHealth);
        const int status = probe.read().status;
        QVERIFY(status == 200 || status == 429);
        served += status == 200;
    }
    QVERIFY2(served >= 10 && served <= 11 + timer.elapsed() / 1000,
             qPrintable(QString::number(served)));
}

void ThreadsTest::metrics_countAllThreads()
{
    const Probes probes = connect(2 * threadCount);
    for (int i = 0; i < 100; ++i) {
        HttpProbe &probe = *probes[std::size_t(i) % probes.size()];
        probe.send(getHealth);
        QCOMPARE(probe.read().status, 200);
    }
    const http::MetricsSnapshot metrics = m_server->metrics();
    QCOMPARE(metrics.requests.size(), 1);
    QCOMPARE(metrics.requests.first().count, 108u);
    QCOMPARE(metrics.latencies.first().histogram.count, 108u);
    QCOMPARE(metrics.connectionsAccepted, 8u);
    QCOMPARE(metrics.connectionsOpen, 8);
    m_server->stop();
    QTRY_COMPARE(m_server->state(), State::Stopped);
    QCOMPARE(m_server->metrics().connectionsOpen, 0);
    QCOMPARE(m_server->metrics().connectionsAccepted, 8u); // it does not start anew with the server
}

void ThreadsTest::requestLog_hasThoseOfAllThreads()
{
    m_server->setWatching(http::Server::Watching::Somebody);
    const Probes probes = connect(threadCount);
    for (const auto &probe : probes)
        for (int i = 0; i < 10; ++i)
            probe->send(getHealth);
    for (const auto &probe : probes)
        for (int i = 0; i < 10; ++i)
            QCOMPARE(probe->read().status, 200);
    const auto entries = m_server->requestsSince(0);
    QCOMPARE(entries.size(), 11 * threadCount);
    for (int i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].sequence, quint64(i) + 1);
}

void ThreadsTest::drain_waitsForEveryThread()
{
    hold();
    const Probes probes = connect(2 * threadCount); // the second half stays idle
    for (int i = 0; i < threadCount; ++i)
        probes[std::size_t(i)]->send(get);
    QTRY_COMPARE(heldCount(), std::size_t(threadCount));

    m_server->drain();

    for (int i = threadCount; i < 2 * threadCount; ++i)
        QVERIFY(probes[std::size_t(i)]->waitForClose());
    QCOMPARE(m_server->state(), State::Draining);
    release();
    for (int i = 0; i < threadCount; ++i) {
        const auto answer = probes[std::size_t(i)]->read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Connection"), QByteArray("close"));
    }
    for (const auto &probe : probes)
        probe->socket().abort();
    QTRY_COMPARE(m_server->state(), State::Stopped);
}

void ThreadsTest::drain_endsAtItsDeadlineOnEveryThread()
{
    http::Options impatient = options();
    impatient.deadlines.drain = std::chrono::milliseconds(30);
    start(impatient);
    hold();
    const Probes probes = connect(threadCount);
    for (const auto &probe : probes)
        probe->send(get);
    QTRY_COMPARE(heldCount(), std::size_t(threadCount));
    m_server->drain();
    QTRY_COMPARE(m_server->state(), State::Stopped);
    for (const auto &probe : probes)
        QVERIFY(probe->waitForClose());
    release(); // nobody waits any more
}

void ThreadsTest::stop_closesTheConnectionsOfEveryThread()
{
    const Probes probes = connect(2 * threadCount);
    m_server->stop();
    for (const auto &probe : probes)
        QVERIFY(probe->waitForClose());
    QTRY_COMPARE(m_server->state(), State::Stopped);
}

void ThreadsTest::startAndStop_tellEveryState()
{
    QList<State> states;
    QObject::connect(m_server.get(), &http::Server::stateChanged, this,
                     [&](State state) { states.append(state); });
    for (int round = 0; round < 3; ++round) {
        const Probes probes = connect(threadCount);
        m_server->stop();
        QTRY_COMPARE(m_server->state(), State::Stopped);
        QVERIFY(m_server->start());
        m_port = quint16(m_server->url().port());
    }
    const QList<State> once{State::Draining, State::Stopped, State::Starting, State::Running};
    QCOMPARE(states, once + once + once);
}

void ThreadsTest::startWhileStopping_serves()
{
    http::Options same = options();
    same.port = m_port;
    m_server->setOptions(same);
    for (int round = 0; round < 50; ++round) {
        const Probes probes = connect(threadCount);
        round % 2 ? m_server->stop() : m_server->drain();
        QVERIFY(m_server->start());
        QCOMPARE(m_server->state(), State::Running);
        for (const auto &probe : probes)
            QVERIFY(probe->waitForClose());
    }
    QCOMPARE(HttpProbe::get(m_port, "/healthz").status, 200);
}

void ThreadsTest::deletedServer_closesEveryConnection()
{
    hold();
    const Probes probes = connect(2 * threadCount);
    for (const auto &probe : probes)
        probe->send(get);
    QTRY_COMPARE(heldCount(), probes.size());
    m_server.reset();
    for (const auto &probe : probes)
        QVERIFY(probe->waitForClose());
    release();
}

void ThreadsTest::fewerThreads_serveFromTheNextStart()
{
    m_server->setFurtherStores({});
    m_server->stop();
    QTRY_COMPARE(m_server->state(), State::Stopped);
    m_others.clear();
    QVERIFY(m_server->start());
    m_port = quint16(m_server->url().port());
    const Probes probes = connect(threadCount);
    m_server->stop();
    QCOMPARE(m_server->state(), State::Stopped); // at once, with one thread
}

// Each with a store of its own over one Redis, which only polls for the others' changes when nobody
// asks; so whoever reads at once must find out by asking.
void ThreadsTest::acknowledgedOnOneThread_isReadOnEveryOther()
{
    using Store = storage::RedisCustomerStore;
    support::PrivateRedis redis;
    QVERIFY2(redis.start(), redis.output());
    const auto opened = [endpoint = redis.endpoint()] {
        auto store = std::make_unique<Store>(endpoint);
        store->open();
        return store;
    };
    const auto own = opened();
    std::vector<std::unique_ptr<StoreThread<Store>>> others;
    std::vector<customers::Store *> stores;
    for (int i = 1; i < threadCount; ++i) {
        others.push_back(std::make_unique<StoreThread<Store>>(opened));
        stores.push_back(others.back()->store());
    }
    m_server = std::make_unique<http::Server>(*own, options());
    m_server->setFurtherStores(stores);
    m_port = quint16(m_server->start().value().port());
    const Probes probes = connect(threadCount);
    for (int id = 1; id <= 400; ++id) {
        HttpProbe &writer = *probes[std::size_t(id) % threadCount];
        const QByteArray text = QByteArray::number(id);
        writer.send(posting(R"([{"firstName":"A","lastName":"B","age":20,"id":)" + text + "}]"));
        QCOMPARE(writer.read().status, 201);
        for (const auto &reader : probes)
            reader->send(get + "GET /customers/" + text + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (const auto &reader : probes) {
            QCOMPARE(reader->read().field("X-Total-Count"), text);
            QCOMPARE(reader->read().status, 200);
        }
    }
    m_server.reset();
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
