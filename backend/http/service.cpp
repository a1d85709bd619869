// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/service.h"

#include <ctime>

namespace http {

Service::Service(std::shared_ptr<Commons> commons)
    : m_commons(std::move(commons))
{ }

QByteArrayView Service::date()
{
    const qint64 second = std::time(nullptr);
    if (second != m_second) {
        m_second = second;
        m_date = httpDate(second);
    }
    return m_date;
}

} // namespace http
