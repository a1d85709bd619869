// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inquiry.h"

#include "gui/progress.h"

#include <utility>

namespace gui {

Inquiry::Inquiry(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_isLong = true;
        Q_EMIT longChanged();
    });
}

Inquiry::~Inquiry()
{
    m_future.cancel();
}

// Who waits already goes on to: between two questions nothing flickers.
void Inquiry::begin(const QFuture<void> &future)
{
    m_future.cancel();
    m_future = future;
    ++m_number;
    if (!m_isLong && !m_moment.isActive())
        m_moment.start();
}

void Inquiry::end()
{
    m_moment.stop();
    if (std::exchange(m_isLong, false))
        Q_EMIT longChanged();
    Q_EMIT ended();
}

void Inquiry::cancel()
{
    m_future.cancel();
    ++m_number;
    end();
}

} // namespace gui
