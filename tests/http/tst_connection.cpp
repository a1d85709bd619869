// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/connection.h"
#include "backend/http/reply.h"

#include <QTest>

#include <sys/socket.h>

#include <limits>

namespace {

const QByteArray getHealth = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

// A client that has always sent more than was read, up to an end, and has read every answer as far
// as it has room: no real one is sure to be as fast.
struct FastClient
{
    QByteArray sent;
    qsizetype at = 0; // of it has been read
    int reads = 0;
    qsizetype room = std::numeric_limits<qsizetype>::max(); // for what is written
    http::Channel::User *user = nullptr;
};

class FastChannel final : public http::Channel
{
public:
    explicit FastChannel(FastClient &client)
        : m_client(client)
    { }

    void open(User &user) override { m_client.user = &user; }
    qsizetype read(char *data, qsizetype size) override
    {
        const qsizetype count = std::min(size, m_client.sent.size() - m_client.at);
        std::copy_n(m_client.sent.constData() + m_client.at, count, data);
        m_client.at += count;
        ++m_client.reads;
        return count;
    }
    bool hasMore() const override { return m_client.at < m_client.sent.size(); }
    bool isFinished() const override { return !hasMore(); }
    qsizetype write(QByteArrayView head, QByteArrayView body) override
    {
        const qsizetype taken = std::min(m_client.room, head.size() + body.size());
        m_client.room -= taken;
        return taken;
    }
    bool hasSentAll() const override { return true; }
    void acknowledgeAtOnce() override { }
    void shutDown(Rest) override { }
    void close() override { }
    QHostAddress local() const override { return QHostAddress(QHostAddress::LocalHost); }

private:
    FastClient &m_client;
};

// Answers every request at once.
class QuickService final : public http::Service
{
public:
    using http::Service::Service;

    http::Attention takeAttention() override { return http::Attention::None; }
    std::optional<http::Response> refuse(const http::Request &, http::Exchange &) override
    {
        return {};
    }
    void handle(std::shared_ptr<http::Exchange> exchange) override
    {
        http::Reply(std::move(exchange)).send(http::json("{}"));
    }
    void answered(const http::Exchange &, const http::Wire &) override { ++answers; }

    int answers = 0;
};

} // namespace

// One client's connection, without a socket where a socket could not be relied on.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endlessRequests_leaveOthersTheirTurn();
    void endlessRestOfARefusedRequest_leavesOthersTheirTurn();
    void lastRequestsOfASlowReader_areAnswered();

private:
    void connectClientThatSends(QByteArray bytes);

    static constexpr int many = 100; // times what is read at once
    static constexpr int few = 10;

    std::shared_ptr<http::Commons> m_commons;
    std::unique_ptr<QuickService> m_service;
    FastClient m_client;
    std::unique_ptr<http::Connection> m_connection;
};

void ConnectionTest::init()
{
    m_connection.reset();
    m_commons = std::make_shared<http::Commons>(http::Options(), std::make_shared<http::Records>());
    m_service = std::make_unique<QuickService>(m_commons);
}

void ConnectionTest::connectClientThatSends(QByteArray bytes)
{
    m_client = {std::move(bytes)};
    const auto visit = http::Visit::of(::socket(AF_INET, SOCK_STREAM, 0), m_commons);
    m_connection = std::make_unique<http::Connection>(
        visit, std::make_unique<FastChannel>(m_client), *m_service, nullptr);
}

void ConnectionTest::endlessRequests_leaveOthersTheirTurn()
{
    const auto times = qsizetype(m_service->arrivals.size()) * many / getHealth.size();
    connectClientThatSends(getHealth.repeated(times));

    m_client.user->readable();

    QVERIFY2(m_client.reads <= few, QByteArray::number(m_client.reads));
    QTRY_COMPARE(m_service->answers, int(times)); // by itself: nobody says again that there is more
}

void ConnectionTest::endlessRestOfARefusedRequest_leavesOthersTheirTurn()
{
    const auto rest = qsizetype(m_service->arrivals.size()) * many;
    connectClientThatSends("no request\r\n\r\n" + QByteArray(rest, ' '));

    m_client.user->readable();

    QVERIFY2(m_client.reads <= few, QByteArray::number(m_client.reads));
    QTRY_COMPARE(m_client.at, m_client.sent.size());
    QCOMPARE(m_service->answers, 1);
}

// It has sent them all together, and its end: that must not be taken for its departure.
void ConnectionTest::lastRequestsOfASlowReader_areAnswered()
{
    connectClientThatSends(getHealth.repeated(3));
    m_client.room = 10;
    m_client.user->readable();
    QCOMPARE(m_service->answers, 1);

    m_client.room = 100'000;
    m_client.user->writable();
    m_client.user->readable(); // an edge of epoll tells of the end along with the room

    QTRY_COMPARE(m_service->answers, 3);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
