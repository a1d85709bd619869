// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QFuture>
#include <QFutureWatcher>

namespace runtime {

// Calls react(Result<T>) with the future's answer on the context's thread, unless the context has
// gone by then. A future that was cancelled answers Cancelled. QFuture::then(context) is not used:
// when the context dies first, Qt 6.4 aborts.
template <typename T, typename React>
void whenDone(const QFuture<base::Result<T>> &future, QObject *context, React react)
{
    auto *watcher = new QFutureWatcher<base::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, react = std::move(react)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             react(watcher->result());
                         else
                             react(base::Result<T>(base::failure(
                                 base::Kind::Cancelled, QStringLiteral("it was cancelled"))));
                     });
    watcher->setFuture(future);
}

} // namespace runtime
