// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace runtime {

// A value of any size that threads which must not wait hand on: nobody copies it, and a thread of
// the pool frees it, which takes long where it holds a million rows.
template <typename T>
using Shared = std::shared_ptr<const T>;

template <typename T>
Shared<T> share(T value)
{
    return Shared<T>(new T(std::move(value)), [](const T *shared) {
        QThreadPool::globalInstance()->start([shared] { delete shared; });
    });
}

} // namespace runtime
