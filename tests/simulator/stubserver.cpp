// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/stubserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <algorithm>

using customers::Customer;
using nlohmann::json;

namespace {

json wire(const Customer &customer)
{
    return {{"firstName", customer.firstName.toStdString()},
            {"lastName", customer.lastName.toStdString()},
            {"age", customer.age},
            {"id", customer.id}};
}

Customer customerOf(const json &row)
{
    return {.firstName = QByteArray::fromStdString(row["firstName"]),
            .lastName = QByteArray::fromStdString(row["lastName"]),
            .age = row["age"],
            .id = row["id"]};
}

bool comesBefore(const Customer &left, const Customer &right)
{
    return std::tie(left.lastName, left.firstName, left.id)
        < std::tie(right.lastName, right.firstName, right.id);
}

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

} // namespace

StubServer::StubServer(Fault fault)
    : m_fault(fault)
{
    setListenBacklogSize(1024);
    setMaxPendingConnections(1024);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_unread.remove(socket); });
        }
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("the stub server cannot listen");
}

QUrl StubServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void StubServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = unread.left(headEnd + 2);
    const qsizetype length = header(head, "Content-Length").toLongLong();
    if (unread.size() < headEnd + 4 + length)
        return;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const Asked asked{words.at(0), words.at(1), unread.mid(headEnd + 4, length)};
    unread.remove(0, headEnd + 4 + length);
    m_heads << head;
    const QByteArray requestId = header(head, "X-Request-Id");
    const bool isAgain = m_requestIds.contains(requestId);
    m_requestIds << requestId;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    if (m_fault == Fault::RefusesAgain && isAgain) {
        --m_inFlight;
        return answer(socket, {429, R"({"code":"rate_limited"})"});
    }
    serve(socket, asked);
}

void StubServer::later(std::chrono::milliseconds delay, QTcpSocket *socket,
                       std::function<void()> act)
{
    if (delay.count() > 0)
        QTimer::singleShot(delay, socket, std::move(act));
    else
        act();
}

// Takes effect at one moment, with some of the delay before and the rest after it.
void StubServer::serve(QTcpSocket *socket, const Asked &asked)
{
    const auto random = [this] {
        return std::chrono::milliseconds(
            m_randomDelay.count() > 0 ? m_chance() % quint64(m_randomDelay.count() + 1) : 0);
    };
    later(random(), socket, [this, socket, asked, after = m_delay + random()] {
        const Told reply = told(asked);
        later(after, socket, [this, socket, reply] {
            --m_inFlight;
            answer(socket, reply);
        });
    });
}

void StubServer::answer(QTcpSocket *socket, const Told &told)
{
    const bool isWrite = told.status == 201 || told.status == 204 || told.status == 422;
    switch (m_fault) {
    case Fault::Stalls:
        return;
    case Fault::ClosesAtOnce:
        return socket->abort();
    case Fault::Garbage:
        socket->write("SSH-2.0-OpenSSH_9.2p1\r\n\r\n");
        return socket->disconnectFromHost();
    case Fault::DropsReplies:
    case Fault::RefusesAgain:
        if (isWrite && ++m_writes % 3 == 0)
            return socket->abort();
        break;
    default:
        break;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(told.status) + " Stub\r\n";
    for (int extra = 0; m_fault == Fault::ManyHeaders && extra < 150; ++extra)
        head += "X-Extra-" + QByteArray::number(extra) + ": something\r\n";
    const qsizetype cut = m_fault == Fault::CutsBodies ? 10 : 0;
    if (told.status != 204)
        head += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(told.body.size() + cut) + "\r\n";
    socket->write(head + "\r\n" + told.body);
    if (cut > 0)
        socket->disconnectFromHost();
}

StubServer::Told StubServer::told(const Asked &asked)
{
    if (m_fault == Fault::ServerErrors)
        return {500, R"({"title":"Internal Server Error","status":500})"};
    if (asked.method == "POST")
        return insert(asked.body);
    if (asked.method == "DELETE" && asked.target == "/customers") {
        m_customers.clear();
        return {204, {}};
    }
    if (asked.method == "DELETE")
        return remove(asked.target.mid(asked.target.lastIndexOf('/') + 1).toLongLong());
    if (asked.method == "GET")
        return {200, list()};
    return {405, "{}"};
}

StubServer::Told StubServer::insert(const QByteArray &body)
{
    json reply = {{"inserted", json::array()}, {"failed", json::array()}};
    for (const json &row : json::parse(body.toStdString())) {
        const Customer customer = customerOf(row);
        const auto existing = std::ranges::find(m_customers, customer.id, &Customer::id);
        json failed = row;
        if (customer.age < customers::youngest) {
            failed["errors"] = {{{"field", "age"}, {"code", "too_young"}, {"message", "young"}}};
        } else if (existing != m_customers.end()) {
            failed["errors"] = {{{"field", "id"},
                                 {"code", "id_taken"},
                                 {"message", "taken"},
                                 {"existing", wire(*existing)}}};
        } else {
            reply["inserted"].push_back(row);
            if (m_fault == Fault::LosesUpdates && ++m_writes % 10 == 0)
                continue;
            m_customers.insert(std::ranges::upper_bound(m_customers, customer, comesBefore),
                               customer);
            continue;
        }
        reply["failed"].push_back(failed);
    }
    return {reply["inserted"].empty() ? 422 : 201, QByteArray::fromStdString(reply.dump())};
}

StubServer::Told StubServer::remove(qint64 id)
{
    if (std::erase_if(m_customers, [id](const Customer &row) { return row.id == id; }) > 0)
        return {204, {}};
    return {404, R"({"code":"not_found"})"};
}

QByteArray StubServer::list()
{
    json rows = json::array();
    for (const Customer &customer : m_customers)
        rows.push_back(wire(customer));
    if (m_fault == Fault::UnsortedLists && rows.size() > 1)
        std::swap(rows.front(), rows.back());
    if (m_fault == Fault::DuplicateRows && !rows.empty())
        rows.push_back(rows.back());
    if (m_fault == Fault::ChangedAges && !rows.empty())
        rows.front()["age"] = 150;
    const QByteArray now = QByteArray::fromStdString(rows.dump());
    const QByteArray before = std::exchange(m_listBefore, now);
    return m_fault == Fault::StaleLists ? before : now;
}
