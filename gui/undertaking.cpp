// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undertaking.h"

#include "gui/progress.h"

#include <utility>

namespace gui {

Undertaking::Undertaking(std::function<QString()> words, QObject &owner,
                         std::function<void()> cancel)
    : m_job{.words = std::move(words), .future = m_promise.future(), .bar = Job::Bar::Own}
{
    m_promise.start();
    m_promise.setProgressRange(0, wholeJob);
    QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &owner, std::move(cancel),
                     Qt::QueuedConnection); // it may be the end of us
    m_watcher.setFuture(m_job.future);
}

Undertaking::~Undertaking()
{
    m_promise.finish();
}

void Undertaking::report(double share)
{
    m_promise.setProgressValue(int(share * wholeJob));
}

void Undertaking::count(qint64 done, qint64 all)
{
    m_promise.setProgressValueAndText(int(double(done) / double(all) * wholeJob),
                                      countText(done, all));
}

} // namespace gui
