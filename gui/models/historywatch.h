// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/history.h"
#include "backend/runtime/shared.h"

#include <QElapsedTimer>
#include <QTimer>

namespace runtime {
class Runtime;
struct StoreStatus;
} // namespace runtime

namespace gui {

// Reads the history of the customers, and what has changed since the version that was chosen; while
// somebody looks, again when the store has changed. One reading after the other, for a twentieth of
// the time at most. Lives on the main thread.
class HistoryWatch : public QObject
{
    Q_OBJECT

public:
    explicit HistoryWatch(QObject *parent = nullptr);

    void setRuntime(runtime::Runtime &runtime); // once; it outlives the watch
    void begin(); // anew, with nothing chosen
    void resume(); // somebody looks
    void pause(); // nobody does

    const customers::HistoryPointer &history() const { return m_history; } // null: not read
    const std::optional<base::Error> &error() const { return m_error; } // why it could not be
    const runtime::Shared<customers::Difference> &difference() const { return m_difference; }

    std::size_t chosen() const { return m_chosen; } // the moment, before the last one at first
    void choose(std::size_t index);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void followStore(const runtime::StoreStatus &store);
    void read();
    void take(const base::Result<customers::HistoryPointer> &history);
    void compare();

    runtime::Runtime *m_runtime = nullptr;
    customers::HistoryPointer m_history;
    std::optional<base::Error> m_error;
    runtime::Shared<customers::Difference> m_difference; // null before it is known
    std::size_t m_chosen = 0;
    std::optional<qint64> m_number; // of that version, by which it is found again
    bool m_isWatched = false;
    bool m_isReady = true; // the store
    bool m_isReading = false;
    bool m_isStale = false; // what is being read
    bool m_isComparing = false;
    QElapsedTimer m_clock; // of a reading
    QTimer m_rest; // before the next one
};

} // namespace gui
