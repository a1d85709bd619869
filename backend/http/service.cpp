// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/service.h"

#include <QDateTime>
#include <QLocale>

#include <ctime>

namespace http {

Service::Service(const Options &options, const base::Clock &clock)
    : bodies(options.limits.bodiesTogether)
    , replies(options.limits.repliesTogether)
    , m_limits(options.limits)
    , m_deadlines(options.deadlines)
    , m_tls(options.tls)
    , m_clock(clock)
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
