// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/service.h"

#include <QDateTime>
#include <QLocale>

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
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                     .toLatin1();
    }
    return m_date;
}

} // namespace http
