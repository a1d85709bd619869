// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cli/interrupts.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace cli {

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};
constexpr int patience = 3; // signals until the process ends at once

std::atomic_int pipeEnd = -1;
std::atomic_int count = 0;
static_assert(std::atomic_int::is_always_lock_free);

// Only what is safe in a signal handler: one byte into the pipe that the event loop reads.
void pass(int number)
{
    const int error = errno;
    if (++count >= patience)
        ::_exit(128 + number);
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
    errno = error;
}

void handle(void (*handler)(int))
{
    for (const int number : watched) {
        struct sigaction before = {};
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            std::signal(number, handler);
    }
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the process as ever
    pipeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupts::read);
    count = 0;
    handle(pass);
}

Interrupts::~Interrupts()
{
    handle(SIG_DFL);
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

void Interrupts::read()
{
    unsigned char number = 0;
    while (::read(m_pipe[0], &number, 1) == 1)
        Q_EMIT raised(number);
}

} // namespace cli
