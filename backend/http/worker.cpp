// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/worker.h"

namespace http {

Worker::Worker(customers::Store &store)
    : m_store(store)
{ }

Worker::~Worker() = default;

void Worker::begin(const std::shared_ptr<Commons> &commons)
{
    moveToThread(m_store.thread());
    QMetaObject::invokeMethod(this, [this, commons] {
        m_desk = std::make_unique<Desk>(m_store, commons);
        connect(m_desk.get(), &Desk::drained, this, &Worker::drained);
    });
}

void Worker::serve(const std::shared_ptr<Visit> &visit)
{
    QMetaObject::invokeMethod(this, [this, visit] { m_desk->serve(visit); });
}

void Worker::drain()
{
    QMetaObject::invokeMethod(this, [this] { m_desk->drain(); });
}

void Worker::leave()
{
    QMetaObject::invokeMethod(&m_store, [this] { delete this; });
}

} // namespace http
