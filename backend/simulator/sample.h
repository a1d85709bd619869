// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/transport.h"

#include <chrono>

namespace simulator {

enum class Outcome : quint8 {
    Accepted, // the server did what was asked, at least for one row
    Refused, // by rule, and rightly: every row too young, an id taken, nobody to delete
    Failed, // it should have been done and was not
    Unknown, // failed, and it may have been done all the same
    Cancelled, // by the person at the window
};

QLatin1StringView outcomeName(Outcome outcome);

// One request as measured. Times count from the start of the run.
struct Sample
{
    quint32 number = 0;
    Sort sort = Sort::Get;
    Outcome outcome = Outcome::Cancelled;
    Failure failure = Failure::None;
    quint8 sends = 0; // above 1: sent again by the client
    quint16 status = 0;
    quint16 lane = 0;
    quint16 reason = 0; // index into Report::reasons; 0 is none
    quint32 accepted = 0; // customers inserted, replaced or removed
    quint32 refused = 0; // customers refused by rule
    quint32 returned = 0; // customers in a list
    quint32 bytes = 0; // of the reply's body
    std::chrono::nanoseconds due{};
    std::chrono::nanoseconds sent{};
    std::chrono::nanoseconds firstByte{};
    std::chrono::nanoseconds done{};

    std::chrono::nanoseconds latency() const { return done - due; } // what a caller would wait
    std::chrono::nanoseconds queued() const { return sent - due; } // the client's own share
    std::chrono::nanoseconds wire() const { return done - sent; }
};

// A tenth of a second of a run, as plots show it.
struct Interval
{
    quint32 answered = 0; // as in Counts: refusals and errors are answers
    quint32 failed = 0; // unanswered, or answered wrongly
    quint32 inFlight = 0; // at its end
    std::chrono::nanoseconds p50{}; // on the wire; 0 when no request ended
    std::chrono::nanoseconds p95{};
    std::chrono::nanoseconds p99{};
    std::chrono::nanoseconds most{};

    quint32 ended() const { return answered + failed; }
};
inline constexpr std::chrono::milliseconds intervalLength{100};

} // namespace simulator
