// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace runtime {

// Both ends of one answer: somebody gives it once, somebody waits for the future. An answer that
// nobody gives, because the thread that would have ended first, is Cancelled, so that nobody waits
// for ever. Copies are the same answer.
template <typename T>
class Answer
{
public:
    using Result = base::Result<T>;

    Answer()
        : m_promise(std::make_shared<Promise>())
    { }

    QFuture<Result> future() const { return m_promise->promise.future(); }

    void give(Result result) const { m_promise->give(std::move(result)); }

    base::Callback<void(Result)> callback() const
    {
        return [answer = *this](Result result) { answer.give(std::move(result)); };
    }

    // For what takes long: progress in thousandths, and whether the future was cancelled.
    void report(qint64 done, qint64 total) const
    {
        m_promise->promise.setProgressValue(total > 0 ? int(double(done) / double(total) * 1000)
                                                      : 1000);
    }
    bool isCancelled() const { return m_promise->promise.isCanceled(); }

    // The same where the numbers themselves are of interest: the future's range becomes them all.
    void count(qint64 done, qint64 all) const { m_promise->count(int(done), int(all)); }

private:
    struct Promise
    {
        Promise()
        {
            promise.setProgressRange(0, range);
            promise.start();
        }
        ~Promise()
        {
            give(base::failure(base::Kind::Cancelled, QStringLiteral("the program is closing")));
        }
        void give(Result result)
        {
            if (std::exchange(isGiven, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
        void count(int done, int all)
        {
            if (std::exchange(range, all) != all)
                promise.setProgressRange(0, all);
            promise.setProgressValue(done);
        }
        QPromise<Result> promise;
        int range = 1000;
        bool isGiven = false;
    };

    std::shared_ptr<Promise> m_promise;
};

} // namespace runtime
