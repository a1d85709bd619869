// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customerlookout.h"

namespace gui {

CustomerLookout::CustomerLookout(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("lookout"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

CustomerLookout::~CustomerLookout()
{
    ++*m_wish; // whatever is under way gives up
    m_thread.quit();
    m_thread.wait();
}

void CustomerLookout::look(const customers::Roll &roll, const CustomerFilter &filter)
{
    const bool isNewFilter = filter != m_filter;
    m_roll = roll;
    m_filter = filter;
    m_isWanted = true;
    if (!m_isLooking || isNewFilter)
        begin();
}

void CustomerLookout::begin()
{
    m_isLooking = true;
    m_isWanted = false;
    const quint64 wish = ++*m_wish;
    QMetaObject::invokeMethod(
        m_worker,
        [this, wish, newest = m_wish, roll = m_roll, filter = m_filter, before = m_last.roll()] {
            const auto isStale = [&] { return *newest != wish; };
            const CustomerView view = CustomerView::of(roll, filter, isStale);
            const QSet<qint64> changed =
                isStale() ? QSet<qint64>() : changedIds(before, roll, mostGlowing);
            if (!isStale())
                QMetaObject::invokeMethod(
                    this, [this, view, changed, wish] { take(view, changed, wish); });
        });
}

void CustomerLookout::take(const CustomerView &view, const QSet<qint64> &changed, quint64 wish)
{
    if (wish != *m_wish)
        return;
    m_isLooking = false;
    m_last = view;
    Q_EMIT seen(view, changed);
    if (m_isWanted)
        begin();
}

} // namespace gui
