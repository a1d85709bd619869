// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/listener.h"
#include "backend/http/worker.h"

#include <vector>

namespace http {

// The server from one start to its stop: lets clients in, and deals them out to its workers in
// turn. Lives on the server's thread; its end closes every connection, on other threads a little
// later.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const std::shared_ptr<Commons> &commons);
    ~Session() override;

    bool listen();
    const Listener &listener() const { return m_listener; }

    // One worker for each store, which begin() moves to the store's thread.
    const std::vector<Worker *> &employ(const std::vector<customers::Store *> &stores);
    void begin();

    void drain();
    const Commons &commons() const { return *m_commons; }

Q_SIGNALS:
    void drained(); // after drain(): the last connection of the last worker has gone

private:
    void deal(const std::shared_ptr<Visit> &visit);

    const std::shared_ptr<Commons> m_commons;
    Listener m_listener;
    std::vector<Worker *> m_workers; // each deletes itself
    std::size_t m_next = 0; // whose turn it is
    std::size_t m_drained = 0;
};

} // namespace http
