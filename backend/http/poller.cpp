// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/poller.h"

#include "backend/base/log.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace http {

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0) {
        qCCritical(base::lcHttp) << "no epoll:" << qt_error_string(errno);
        return; // watch() fails
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Poller::turn);
}

Poller::~Poller()
{
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool Poller::watch(int descriptor, Watcher &watcher)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &watcher;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::forget(int descriptor, const Watcher &watcher)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    for (int i = 0; i < m_readyCount; ++i)
        if (m_ready[std::size_t(i)].data.ptr == &watcher)
            m_ready[std::size_t(i)].data.ptr = nullptr;
}

void Poller::turn()
{
    m_readyCount = std::max(0, ::epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), 0));
    for (int i = 0; i < m_readyCount; ++i)
        if (auto *watcher = static_cast<Watcher *>(m_ready[std::size_t(i)].data.ptr))
            watcher->take(m_ready[std::size_t(i)].events);
    m_readyCount = 0;
}

} // namespace http
