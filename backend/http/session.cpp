// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/session.h"

namespace http {

Session::Session(const std::shared_ptr<Commons> &commons)
    : m_commons(commons)
    , m_listener(commons)
{
    connect(&m_listener, &Listener::arrived, this, &Session::deal);
}

Session::~Session()
{
    m_listener.close();
    for (Worker *worker : m_workers) {
        worker->disconnect(this); // while it is there for certain
        worker->leave();
    }
}

bool Session::listen()
{
    return m_listener.listen(m_commons->options.address, m_commons->options.port);
}

const std::vector<Worker *> &Session::employ(const std::vector<customers::Store *> &stores)
{
    for (customers::Store *store : stores) {
        m_workers.push_back(new Worker(*store));
        connect(m_workers.back(), &Worker::drained, this, [this] {
            if (++m_drained == m_workers.size())
                Q_EMIT drained();
        });
    }
    return m_workers;
}

void Session::begin()
{
    for (Worker *worker : m_workers)
        worker->begin(m_commons);
}

void Session::deal(const std::shared_ptr<Visit> &visit)
{
    m_workers[m_next]->serve(visit);
    m_next = (m_next + 1) % m_workers.size();
}

void Session::drain()
{
    m_listener.close();
    for (Worker *worker : m_workers)
        worker->drain();
}

} // namespace http
