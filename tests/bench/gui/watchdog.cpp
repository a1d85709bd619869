// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/watchdog.h"

#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr int beat = 4; // milliseconds between two looks
constexpr double frame = 1000.0 / 60; // milliseconds
constexpr double stutter = 50; // milliseconds

double now(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray nameOf(QEvent::Type type, const char *receiver)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(int(type));
    return QByteArray(name ? name : "?") + " to " + receiver;
}

double part(std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::size_t(share * double(sorted.size() - 1))];
}

long over(const std::vector<double> &sorted, double limit)
{
    return long(sorted.end() - std::ranges::upper_bound(sorted, limit));
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &WatchedApplication::look);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_isWatching || m_isHandling || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_isHandling = true;
    const auto type = event->type(); // either may be gone afterwards
    const char *name = receiver->metaObject()->className();
    const double start = now(CLOCK_MONOTONIC);
    const double startOfWork = now(CLOCK_THREAD_CPUTIME_ID);
    const bool isDone = QApplication::notify(receiver, event);
    const double duration = now(CLOCK_MONOTONIC) - start;
    m_events.push_back(duration);
    if (duration > m_longest) {
        m_longest = duration;
        m_longestWork = now(CLOCK_THREAD_CPUTIME_ID) - startOfWork;
        m_longestName = nameOf(type, name);
    }
    m_isHandling = false;
    return isDone;
}

void WatchedApplication::look()
{
    m_delays.push_back(std::max(double(m_clock.nsecsElapsed()) / 1e6 - beat, 0.0));
    m_clock.restart();
}

void WatchedApplication::begin()
{
    m_delays.clear();
    m_events.clear();
    m_longest = 0;
    m_isWatching = true;
    m_clock.restart();
    m_timer.start();
}

void WatchedApplication::report(const char *what)
{
    m_isWatching = false;
    m_timer.stop();
    std::ranges::sort(m_delays);
    std::ranges::sort(m_events);
    std::printf(
        "%-34s held up: p50 %5.2f  p99 %6.2f  most %6.2f ms, %ld of %zu over %.1f, %ld over "
        "%.0f ms\n",
        what, part(m_delays, 0.5), part(m_delays, 0.99), part(m_delays, 1), over(m_delays, frame),
        m_delays.size(), frame, over(m_delays, stutter), stutter);
    std::printf("%-34s events:  p50 %5.2f  p99 %6.2f  most %6.2f ms (%.2f on the processor: %s)\n",
                "", part(m_events, 0.5), part(m_events, 0.99), m_longest, m_longestWork,
                m_longestName.constData());
    std::fflush(stdout);
}
