// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/termination.h"

#include <QSocketNotifier>

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace gui {

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

volatile sig_atomic_t s_descriptor = -1; // a handler takes no context

// A handler rather than a blocked signal and signalfd: children would inherit the mask.
void note(int)
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = write(s_descriptor, &one, sizeof one);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : endings) {
        struct sigaction before = {};
        if (sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
    , m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    s_descriptor = m_descriptor;
    handle(note);
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (read(m_descriptor, &count, sizeof count) == ssize_t(sizeof count))
            Q_EMIT requested();
    });
}

Termination::~Termination()
{
    handle(SIG_DFL);
    close(m_descriptor);
}

} // namespace gui
