// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/callback.h"
#include "backend/base/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace runtime {

// Both ends of one answer: a callback to give it, a future to wait for it. A callback destroyed
// uncalled, because its thread ended first, answers Cancelled, so that nobody waits for ever.
template <typename T>
class Answer
{
public:
    Answer()
        : m_promise(std::make_shared<Promise>())
    { }

    QFuture<base::Result<T>> future() const { return m_promise->promise.future(); }

    base::Callback<void(base::Result<T>)> callback() const
    {
        return [promise = m_promise](base::Result<T> result) { promise->give(std::move(result)); };
    }

private:
    struct Promise
    {
        Promise() { promise.start(); }
        ~Promise()
        {
            give(base::failure(base::Kind::Cancelled, QStringLiteral("the program is closing")));
        }
        void give(base::Result<T> result)
        {
            if (std::exchange(isGiven, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
        QPromise<base::Result<T>> promise;
        bool isGiven = false;
    };

    std::shared_ptr<Promise> m_promise;
};

} // namespace runtime
