// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/transmission.h"

#include "backend/http/channel.h"

#include <algorithm>

namespace http {

Transmission::Transmission(Wire wire)
    : m_head(std::move(wire.head))
    , m_body(std::move(wire.body))
{ }

bool Transmission::advance(Channel &channel)
{
    const qsizetype size = m_head.size() + m_body.size();
    if (m_taken < size) {
        const qsizetype ofHead = std::min(m_taken, m_head.size());
        m_taken += channel.write(QByteArrayView(m_head).sliced(ofHead),
                                 QByteArrayView(m_body).sliced(m_taken - ofHead));
    }
    return m_taken == size && channel.hasSentAll();
}

} // namespace http
