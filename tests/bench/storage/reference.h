// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/storage/ledger.h"
#include "tests/support/privateredis.h"

#include <QNetworkAccessManager>

#include <array>

// A customer service written in Python for uvicorn, run by several workers, that keeps the
// collection as one value which it reads, changes and writes back. It finds its Redis by the
// environment variable REDIS_SOCKET.
class Reference
{
public:
    Reference(const QString &application, const QString &socketPath, int workers);
    ~Reference();

    [[nodiscard]] bool isServing();
    void insert(int requests); // one customer each, many at a time, waits for all
    const Ledger &ledger() const { return m_ledger; }
    customers::Roll stored();

private:
    void send();
    void take(QNetworkReply *reply);

    quint16 m_port = support::freePort();
    std::array<QNetworkAccessManager, 4> m_managers; // of six connections each
    QProcess m_process;
    Ledger m_ledger;
    int m_left = 0, m_underWay = 0;
    qint64 m_id = 0;
};
