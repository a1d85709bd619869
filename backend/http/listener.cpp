// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/listener.h"

#include "backend/http/descriptors.h"
#include "backend/http/problem.h"
#include "backend/http/requestid.h"
#include "backend/http/wire.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr std::chrono::milliseconds untilTriedAgain{1000};
constexpr int mostReads = 16; // of what a client has sent that is turned away
constexpr int backlog = 1024; // of connects the kernel holds for us; Qt's 50 makes bursts wait

QByteArray tooManyConnections()
{
    Request request; // which nobody has read
    request.id = requestIdFor({});
    const QByteArray date = httpDate(std::time(nullptr));
    const Wire wire = toWire(problem(503, u"There are too many connections already."_s), request,
                             Timing(), {date, Connecting::Closes, {}});
    return wire.head + wire.body;
}

} // namespace

Listener::Listener(std::shared_ptr<Commons> commons)
    : m_commons(std::move(commons))
{
    setListenBacklogSize(backlog);
    raiseDescriptorLimit(m_commons->options.limits.connections);
    m_pause.setSingleShot(true);
    m_pause.setInterval(untilTriedAgain);
    connect(&m_pause, &QTimer::timeout, this, &Listener::resume);
}

void Listener::incomingConnection(qintptr descriptor)
{
    const int socket = int(descriptor);
    if (isNearDescriptorLimit(socket)) {
        pause();
        turnAway(socket);
    } else if (const auto visit = Visit::of(socket, m_commons)) {
        Q_EMIT arrived(visit);
    } else {
        turnAway(socket);
    }
}

// accept() would fail in a busy loop.
void Listener::pause()
{
    pauseAccepting();
    m_pause.start();
}

// Qt 6.4 crashes when there is no socket to accept from any more, as while draining.
void Listener::resume()
{
    if (isListening())
        resumeAccepting();
}

// Tells the client without a connection of its own; one that speaks TLS sees it closed. What it has
// sent already is read first, since closing over unread bytes would reset the connection and lose
// the answer.
void Listener::turnAway(int socket)
{
    std::array<char, 4096> unread;
    if (!m_commons->options.tls) {
        const QByteArray answer = tooManyConnections();
        (void)::send(socket, answer.data(), std::size_t(answer.size()),
                     MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    ::shutdown(socket, SHUT_WR);
    const auto read = [&] { return ::recv(socket, unread.data(), unread.size(), MSG_DONTWAIT); };
    for (int i = 0; i < mostReads && read() > 0; ++i) { } // who sends as fast gets his reset
    ::close(socket);
    m_commons->records->metrics.connectionRefused();
}

} // namespace http
