// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/presence.h"

#include <QTimer>

namespace runtime {
class Runtime;
struct StoreStatus;
} // namespace runtime

namespace gui {

// Who works on the same store just now. Lives on the main thread; the runtime outlives it.
class InstanceWatch : public QObject
{
    Q_OBJECT

public:
    explicit InstanceWatch(runtime::Runtime &runtime, QObject *parent = nullptr);

    qsizetype count() const { return qsizetype(m_instances.size()); } // 0: not known
    QString list() const; // a line each: its name, its machine if another, its URL

Q_SIGNALS:
    void changed();

private:
    void follow(const runtime::StoreStatus &status);
    void ask();
    void take(const std::vector<storage::Instance> &instances);

    runtime::Runtime &m_runtime;
    std::vector<storage::Instance> m_instances;
    QTimer m_clock;
};

} // namespace gui
