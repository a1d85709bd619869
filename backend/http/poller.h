// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <sys/epoll.h>

#include <array>
#include <memory>

namespace http {

// Tells which of many sockets have something to do. One epoll stands for all of them behind a
// single QSocketNotifier: Qt's event dispatcher looks at every notifier it has on each turn, which
// with 2,000 idle clients costs six times what the request itself does, and it sends each an event
// of its own. Edge-triggered, so that nothing is switched on and off for each request. Lives on a
// desk's thread.
class Poller final : public QObject
{
    Q_OBJECT

public:
    class Watcher
    {
    public:
        virtual void take(quint32 events) = 0; // EPOLLIN and so on; an edge, see epoll(7)

    protected:
        ~Watcher() = default;
    };

    Poller();
    ~Poller() override;

    // Until forget(), which must come before the descriptor is closed.
    [[nodiscard]] bool watch(int descriptor, Watcher &watcher);
    void forget(int descriptor, const Watcher &watcher);

private:
    void turn();

    int m_epoll;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::array<epoll_event, 64> m_ready; // of this turn; a forgotten watcher's is null
    int m_readyCount = 0;
};

} // namespace http
