// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>

namespace runtime {

// Calls react with the future's result on the context's thread, unless the context has gone by
// then. QFuture::then(context) is not used: when the context dies first, Qt 6.4 aborts.
template <typename T, typename React>
void whenDone(const QFuture<T> &future, QObject *context, React react)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, react = std::move(react)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             react(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace runtime
