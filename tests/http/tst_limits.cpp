// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/frontendfixture.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>

using std::chrono::milliseconds;
using support::HttpProbe;
using namespace Qt::StringLiterals;

namespace {

// Bytes that the kernel holds for the client at that port, sent by the server at the other and not
// acknowledged yet, or not even sent.
qint64 heldByTheKernel(quint16 server, quint16 client)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const auto portOf = [](const QByteArray &address) {
        return address.right(4).toInt(nullptr, 16);
    };
    const auto lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto columns = line.simplified().split(' ');
        if (columns.size() > 4 && portOf(columns[1]) == server && portOf(columns[2]) == client)
            return columns[4].split(':').front().toLongLong(nullptr, 16);
    }
    return -1;
}

// Leaves at once; after an orderly end the server would still answer.
void reset(HttpProbe &probe)
{
    constexpr linger atOnce{1, 0};
    ::setsockopt(int(probe.socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    probe.socket().abort();
}

// Leaves this process few file descriptors beyond one that it has.
class FewDescriptors
{
public:
    explicit FewDescriptors(int last)
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit few = m_before;
        few.rlim_cur = rlim_t(last + 16);
        setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }
    FewDescriptors(const FewDescriptors &) = delete;
    FewDescriptors &operator=(const FewDescriptors &) = delete;

private:
    rlimit m_before{};
};

} // namespace

// What clients that are slow, silent or many can cost the server: so much and no more.
class LimitsTest : public FrontendFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void slowHead_is408();
    void slowBody_is408();
    void silentConnection_isClosed();
    void idleConnection_isClosed();
    void slowReader_isCutOff();
    void slowReader_makesTheKernelHoldLittle();

    void connectionsOverTheLimit_areTurnedAway();
    void connectionsOfOnePeer_areLimited();
    void bodiesTogether_areLimited();
    void bodiesThatWaitForTheStore_countToo();
    void repliesTogether_areLimited();
    void changeWhoseReplyHasNoRoom_isOfUnknownOutcome();
    void fewDescriptors_areSurvived();
    void fewDescriptors_areSurvivedWhileDraining();
    void manyIdleConnections_areHeld();
};

void LimitsTest::slowHead_is408()
{
    http::Options options = anyPort();
    options.deadlines.head = milliseconds(30);
    start(options);
    HttpProbe probe(m_port);
    probe.send("GET /customers HTTP/1.1\r\nHost: loc");
    QCOMPARE(probe.read().status, 408);
    QVERIFY(probe.waitForClose());
}

void LimitsTest::slowBody_is408()
{
    http::Options options = anyPort();
    options.deadlines.body = milliseconds(30);
    start(options);
    HttpProbe probe(m_port);
    probe.send(posting("[]").chopped(1));
    QCOMPARE(probe.read().status, 408);
    QVERIFY(probe.waitForClose());
}

void LimitsTest::silentConnection_isClosed()
{
    http::Options options = anyPort();
    options.deadlines.head = milliseconds(30);
    start(options);
    HttpProbe probe(m_port);
    QVERIFY(probe.waitForClose());
    QCOMPARE(probe.unread(), QByteArray());
}

void LimitsTest::idleConnection_isClosed()
{
    http::Options options = anyPort();
    options.deadlines.idle = milliseconds(30);
    start(options);
    HttpProbe probe(m_port);
    probe.send(getHealth);
    QCOMPARE(probe.read().status, 200);
    QVERIFY(probe.waitForClose());
    QCOMPARE(probe.unread(), QByteArray());
}

void LimitsTest::slowReader_isCutOff()
{
    http::Options options = anyPort();
    options.deadlines.write = milliseconds(30);
    options.limits.slowestReader = 1'000'000'000;
    start(options);
    m_store.fill(150'000); // more than the kernel's buffers take
    HttpProbe probe(m_port);
    probe.socket().setReadBufferSize(1024);
    probe.send(get);
    QTRY_COMPARE(m_server->connectionCount(), 1);
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QCOMPARE(ask(getHealth).status, 200);
}

// A thousand of these would otherwise cost gigabytes, and seconds of copying in one go.
void LimitsTest::slowReader_makesTheKernelHoldLittle()
{
    m_store.fill(150'000);
    HttpProbe probe(m_port);
    probe.socket().setReadBufferSize(1024);
    probe.send(get);
    const auto held = [&] { return heldByTheKernel(m_port, probe.socket().localPort()); };
    QTRY_VERIFY(held() > 0);
    for (int i = 0; i < 20; ++i) { // turns in which it could become more
        QCOMPARE(ask(getHealth).status, 200);
        QVERIFY2(held() < 1'000'000, qPrintable(QString::number(held())));
    }
}

void LimitsTest::connectionsOverTheLimit_areTurnedAway()
{
    http::Options options = anyPort();
    options.limits.connections = 2;
    start(options);
    HttpProbe first(m_port);
    auto second = std::make_unique<HttpProbe>(m_port);
    first.send(getHealth);
    second->send(getHealth);
    QCOMPARE(first.read().status, 200);
    QCOMPARE(second->read().status, 200);
    HttpProbe third(m_port);
    const auto answer = third.read();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Retry-After"), QByteArray("1"));
    for (const char *field : {"Date", "X-Request-Id", "Server-Timing", "Cache-Control"})
        QVERIFY2(answer.count(field) == 1, answer.head);
    QVERIFY2(answer.body.contains(answer.field("X-Request-Id")), answer.body);
    QVERIFY(third.waitForClose());

    second.reset();
    QTRY_COMPARE(m_server->connectionCount(), 1);
    QCOMPARE(ask(getHealth).status, 200);
}

void LimitsTest::connectionsOfOnePeer_areLimited()
{
    http::Options options = anyPort();
    options.limits.connectionsPerPeer = 1;
    start(options);
    HttpProbe first(m_port);
    QTRY_COMPARE(m_server->connectionCount(), 1);
    QCOMPARE(HttpProbe(m_port).read().status, 503);
    first.send(getHealth);
    QCOMPARE(first.read().status, 200);
}

void LimitsTest::bodiesTogether_areLimited()
{
    http::Options options = anyPort();
    options.limits.bodiesTogether = 100'000;
    start(options);
    const QByteArray large = posting('[' + QByteArray(80'000, ' ') + ']');
    HttpProbe first(m_port);
    HttpProbe second(m_port);
    first.send(large.chopped(1));
    second.send(large.chopped(1));
    QTRY_VERIFY(first.socket().bytesAvailable() > 0 || second.socket().bytesAvailable() > 0);
    HttpProbe &refused = first.socket().bytesAvailable() > 0 ? first : second;
    HttpProbe &taken = first.socket().bytesAvailable() > 0 ? second : first;
    QCOMPARE(refused.read().status, 503);
    taken.send("]");
    QCOMPARE(taken.read().status, 201);
    QCOMPARE(ask(large).status, 201); // what was taken has been given back
}

void LimitsTest::bodiesThatWaitForTheStore_countToo()
{
    http::Options options = anyPort();
    options.limits.bodiesTogether = 1'500'000;
    start(options);
    m_store.setMode(HeldStore::Mode::Holds);
    const QByteArray large = posting(R"([{"firstName":"A","lastName":"B","age":20,"id":1})"
                                     + QByteArray(1'000'000, ' ') + ']');
    HttpProbe first(m_port);
    first.send(large);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    QCOMPARE(ask(large).status, 503);
    reset(first);
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QCOMPARE(ask(large).status, 503); // the store has it still

    m_store.releaseAll();

    m_store.setMode(HeldStore::Mode::AnswersSoon);
    QCOMPARE(ask(large).status, 422); // the first was stored
}

void LimitsTest::repliesTogether_areLimited()
{
    http::Options options = anyPort();
    options.limits.repliesTogether = 200'000;
    start(options);
    m_store.fill(10'000);
    QCOMPARE(ask(get).status, 503);
    QCOMPARE(HttpProbe::get(m_port, "/customers?limit=2000").status, 200);
}

void LimitsTest::changeWhoseReplyHasNoRoom_isOfUnknownOutcome()
{
    http::Options options = anyPort();
    options.limits.repliesTogether = 100'000;
    start(options);
    QByteArray rows;
    for (int id = 1; id <= 2000; ++id)
        rows += R"({"firstName":"Leia","lastName":"Anderson","age":30,"id":)"
            + QByteArray::number(id) + "},";
    const QByteArray unsound = QByteArray("{},").repeated(2000);

    const auto done = ask(posting('[' + rows.chopped(1) + ']'));
    const auto refused = ask(posting('[' + unsound.chopped(1) + ']'));

    QCOMPARE(done.status, 503);
    QVERIFY2(done.body.contains("\"code\":\"outcome_unknown\""), done.body);
    QCOMPARE(refused.status, 503);
    QVERIFY2(!refused.body.contains("outcome_unknown"), refused.body); // nothing was done
}

void LimitsTest::fewDescriptors_areSurvived()
{
    std::vector<std::unique_ptr<HttpProbe>> probes;
    for (int i = 0; i < 20; ++i)
        probes.push_back(std::make_unique<HttpProbe>(m_port));
    QTRY_COMPARE(m_server->connectionCount(), 20);
    const FewDescriptors few(int(probes.back()->socket().socketDescriptor()));

    HttpProbe turnedAway(m_port);
    QCOMPARE(turnedAway.read().status, 503);
    probes.front()->send(getHealth);
    QCOMPARE(probes.front()->read().status, 200);
    probes.clear();
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QTRY_COMPARE(ask(getHealth).status, 200);
}

// By the time the listener would accept again, it listens no more.
void LimitsTest::fewDescriptors_areSurvivedWhileDraining()
{
    http::Options options = anyPort();
    options.deadlines.drain = milliseconds(1500);
    start(options);
    m_store.setMode(HeldStore::Mode::Holds);
    HttpProbe busy(m_port);
    busy.send(get);
    QTRY_COMPARE(m_store.heldCount(), std::size_t(1));
    const FewDescriptors few(int(busy.socket().socketDescriptor()));
    HttpProbe turnedAway(m_port);
    QCOMPARE(turnedAway.read().status, 503);

    m_server->drain();

    QTRY_COMPARE(m_server->state(), http::Server::State::Stopped);
    QVERIFY(busy.waitForClose());
}

void LimitsTest::manyIdleConnections_areHeld()
{
    constexpr rlim_t others = 200; // descriptors besides those of both ends
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int many = int(std::min<rlim_t>(2000, (limit.rlim_max - others) / 2));
    limit.rlim_cur = 2 * rlim_t(many) + others;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < many; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), many, 20'000);
    QCOMPARE(ask(getHealth).status, 200);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
