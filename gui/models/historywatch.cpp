// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/historywatch.h"

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"

using namespace std::chrono_literals;
using customers::HistoryPointer;
using runtime::whenDone;

namespace gui {

namespace {

constexpr auto shortestRest = 300ms;
constexpr int restFor = 20; // times what a reading took

} // namespace

HistoryWatch::HistoryWatch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(shortestRest);
    connect(&m_rest, &QTimer::timeout, this, &HistoryWatch::read);
}

void HistoryWatch::setRuntime(runtime::Runtime &runtime)
{
    m_runtime = &runtime;
    connect(&runtime, &runtime::Runtime::customersChanged, this, &HistoryWatch::follow);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &HistoryWatch::followStore);
}

void HistoryWatch::begin()
{
    m_history.reset();
    m_error.reset();
    m_difference.reset();
    m_number.reset();
    m_rest.stop();
    m_isWatched = true;
    m_isReading ? follow() : read();
}

void HistoryWatch::resume()
{
    m_isWatched = true;
    if (m_history || m_error)
        follow();
}

void HistoryWatch::pause()
{
    m_isWatched = false;
    m_rest.stop();
}

void HistoryWatch::follow()
{
    if (m_isReading)
        m_isStale = true;
    else if (m_isWatched && !m_rest.isActive())
        m_rest.start();
}

// It is told of more than that it comes and goes.
void HistoryWatch::followStore(const runtime::StoreStatus &store)
{
    const bool isReady = store.state == runtime::StoreStatus::State::Ready;
    const bool isNews = std::exchange(m_isReady, isReady) != isReady
        || (!isReady && m_error && m_error->words() != store.reason);
    if (!isNews || !m_isWatched)
        return;
    if (isReady)
        return follow();
    take(tl::unexpected(base::Error(base::Kind::Unavailable, store.reason)));
}

void HistoryWatch::read()
{
    m_isReading = true;
    m_isStale = false;
    m_clock.start();
    whenDone(m_runtime->history(), this, [this](const base::Result<HistoryPointer> &history) {
        const std::chrono::milliseconds taken(m_clock.elapsed());
        m_isReading = false;
        m_rest.setInterval(std::max<std::chrono::milliseconds>(shortestRest, restFor * taken));
        take(history);
        if (m_isStale)
            follow();
    });
}

void HistoryWatch::take(const base::Result<HistoryPointer> &history)
{
    m_error = history ? std::nullopt : std::optional(history.error());
    m_history = history ? *history : nullptr;
    if (!m_history) {
        m_difference.reset();
        return Q_EMIT changed();
    }
    const std::size_t size = m_history->size();
    m_chosen = m_number ? m_history->find(*m_number).value_or(0) : size > 1 ? size - 2 : 0;
    m_number = m_history->number(m_chosen);
    Q_EMIT changed();
    compare();
}

void HistoryWatch::choose(std::size_t index)
{
    m_chosen = index;
    m_number = m_history->number(index);
    compare();
}

// One after the other, and of those that were chosen meanwhile the last.
void HistoryWatch::compare()
{
    if (m_isComparing || !m_history)
        return;
    m_isComparing = true;
    whenDone(m_runtime->difference(m_history, m_chosen, m_history->size() - 1), this,
             [this, chosen = m_chosen, history = m_history](const auto &difference) {
                 m_isComparing = false;
                 if (m_history != history || m_chosen != chosen)
                     return compare();
                 if (!difference)
                     return; // the program is closing
                 m_difference = *difference;
                 Q_EMIT changed();
             });
}

} // namespace gui
