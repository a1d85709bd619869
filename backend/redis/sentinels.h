// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/state.h"

#include <memory>

namespace redis {

// Asks Sentinels, one after the other until one answers, where the master is; asks that one again
// every second and whenever it announces a switch.
class Sentinels : public QObject
{
    Q_OBJECT

public:
    Sentinels(const Endpoint &endpoint, ClientOptions options, QObject *parent = nullptr);
    ~Sentinels() override;

    void open();
    void close();

Q_SIGNALS:
    void found(const redis::Address &master); // each time one answers
    void troubled(const base::Error &error); // none of them could tell

private:
    using ConnectionPointer = std::unique_ptr<Connection>;

    void tryNext();
    ConnectionPointer connection();
    void listen();
    void ask();
    void take(const Reply &reply);
    void giveUp(const base::Error &error);
    static void drop(ConnectionPointer &connection);

    Endpoint m_endpoint; // of the Sentinels themselves
    QString m_master;
    ClientOptions m_options;
    std::size_t m_tried = 0; // how many have been, the current one among them
    std::size_t m_failed = 0; // in a row
    QTimer m_askAgain;
    QTimer m_retry;
    ConnectionPointer m_asker;
    ConnectionPointer m_listener; // a subscribed connection answers nothing else
};

} // namespace redis
