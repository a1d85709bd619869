// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/customer.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <random>

// A customer API made for being wrong on purpose. Keeps the collection in memory, on the thread of
// the test; whatever a test wants to go wrong, it switches on before the run.
class StubServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        LosesUpdates, // one insert in ten is acknowledged and forgotten
        StaleLists, // lists are answered as of the list before
        UnsortedLists,
        DuplicateRows,
        ChangedAges,
        DropsReplies, // every third write is done, and the connection closed instead of answering
        RefusesAgain, // the same, and 429 to whoever asks again
        ClosesAtOnce, // before any answer
        Stalls, // never answers
        Garbage, // answers with what is not HTTP
        ManyHeaders, // sends 150 headers
        CutsBodies, // announces more than it sends
        ServerErrors, // 500 to everything
    };

    explicit StubServer(Fault fault = Fault::None);

    QUrl url() const;
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void setRandomDelay(std::chrono::milliseconds most) { m_randomDelay = most; }
    void put(const customers::Customer &customer) { m_customers.push_back(customer); }

    int requests() const { return int(m_requestIds.size()); }
    int mostInFlight() const { return m_mostInFlight; }
    int connections() const { return m_connections; }
    const QList<QByteArray> &requestIds() const { return m_requestIds; }
    const QList<QByteArray> &heads() const { return m_heads; }
    const std::vector<customers::Customer> &customers() const { return m_customers; }

private:
    struct Asked
    {
        QByteArray method;
        QByteArray target;
        QByteArray body;
    };
    struct Told
    {
        int status;
        QByteArray body;
    };

    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const Asked &asked);
    void answer(QTcpSocket *socket, const Told &told);
    Told told(const Asked &asked);
    Told insert(const QByteArray &body);
    Told remove(qint64 id);
    QByteArray list();
    void later(std::chrono::milliseconds delay, QTcpSocket *socket, std::function<void()> act);

    Fault m_fault;
    std::chrono::milliseconds m_delay{0};
    std::chrono::milliseconds m_randomDelay{0};
    std::mt19937 m_chance{7};
    std::vector<customers::Customer> m_customers;
    QByteArray m_listBefore = "[]";
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<QByteArray> m_requestIds;
    QList<QByteArray> m_heads;
    int m_writes = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    int m_connections = 0;
};
