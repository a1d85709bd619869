// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/presence.h"

#include <QHBoxLayout>

class QLabel;
class QPushButton;

namespace runtime {
class Runtime;
}

namespace gui {

// A row with a button that asks the store, and what came of it in words. The runtime outlives it.
class StoreTest : public QHBoxLayout
{
    Q_OBJECT

public:
    explicit StoreTest(runtime::Runtime &runtime);

    void retranslate();

private:
    void ask();
    void say(const QString &words);
    QString result(std::chrono::nanoseconds latency,
                   const std::vector<storage::Instance> &instances) const;

    runtime::Runtime &m_runtime;
    QPushButton *m_button;
    QLabel *m_result;
};

} // namespace gui
