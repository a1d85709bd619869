// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/customerview.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace gui {

// Looks through rolls on a thread of its own, so that the window never does. The newest wish
// overtakes those under way. Lives on the main thread.
class CustomerLookout : public QObject
{
    Q_OBJECT

public:
    // When that many change at once, the others are not told, and none glows: it would only be a
    // flicker.
    static constexpr qsizetype mostGlowing = 2000;

    explicit CustomerLookout(QObject *parent = nullptr);
    ~CustomerLookout() override;

    // Answered by seen(), unless another wish comes first. Wishes for newer rolls under one filter
    // wait for the look under way, so that a busy collection is seen at all.
    void look(const customers::Roll &roll, const CustomerFilter &filter);

Q_SIGNALS:
    void seen(const gui::CustomerView &view, const QSet<qint64> &changed);

private:
    void begin();
    void take(const CustomerView &view, const QSet<qint64> &changed, quint64 wish);

    QThread m_thread;
    QObject *m_worker; // deleted by its thread
    customers::Roll m_roll;
    CustomerFilter m_filter;
    CustomerView m_last; // seen before
    std::shared_ptr<std::atomic<quint64>> m_wish = std::make_shared<std::atomic<quint64>>(0);
    bool m_isLooking = false;
    bool m_isWanted = false; // again, when the look under way is done
};

} // namespace gui
