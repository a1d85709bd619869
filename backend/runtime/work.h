// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace runtime {

// Set once, when the program closes: long work then stops as if it had been cancelled.
using ClosingFlag = std::shared_ptr<std::atomic_bool>;

// What long work on the pool asks each round, and where it tells how far it is. The progress is
// the future's, in thousandths.
class Progress
{
public:
    template <typename T>
    Progress(QPromise<T> &promise, ClosingFlag closing)
        : m_isCancelled([&promise] { return promise.isCanceled(); })
        , m_report([&promise](int thousandths) { promise.setProgressValue(thousandths); })
        , m_closing(std::move(closing))
    {
        promise.setProgressRange(0, 1000);
    }

    bool isCancelled() const { return *m_closing || m_isCancelled(); }
    void report(qint64 done, qint64 total) const
    {
        m_report(total > 0 ? int(double(done) / double(total) * 1000) : 1000);
    }

private:
    std::function<bool()> m_isCancelled;
    std::function<void(int)> m_report;
    ClosingFlag m_closing;
};

// Runs task(progress) on the pool; it answers with a Result<T>.
template <typename T, typename Task>
QFuture<base::Result<T>> workOn(QThreadPool &pool, ClosingFlag closing, Task task)
{
    return QtConcurrent::run(
        &pool,
        [closing = std::move(closing), task = std::move(task)](QPromise<base::Result<T>> &promise) {
            promise.addResult(task(Progress(promise, closing)));
        });
}

} // namespace runtime
