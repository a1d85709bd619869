// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/histogram.h"
#include "backend/simulator/history.h"
#include "backend/simulator/plan.h"
#include "backend/simulator/sample.h"
#include "backend/simulator/verdict.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <array>
#include <memory>

namespace simulator {

enum class Ending : quint8 { Finished, Cancelled };

// How often something happened: "too_young", 12.
struct Tally
{
    QString what;
    qint64 times = 0;
};

// A limit beside the value it was held against.
struct LimitResult
{
    QString name; // "p95", "p99", "failures", "verdict"
    QString limit; // "200 ms"
    QString value;
    bool isMet = false;
};

// What a request carried and got, kept for the first and for the failed ones.
struct Exchange
{
    QByteArray requestId;
    QByteArray path;
    QByteArray sent; // bodies, cut at Exchange::longest
    QByteArray received;
    QString words; // why it failed, or which rows were refused

    static constexpr qsizetype longest = 16 * 1024;
};

struct Counts
{
    qint64 requests = 0; // that were due
    qint64 answered = 0;
    qint64 failed = 0; // outcome unknown included
    qint64 unknown = 0;
    qint64 cancelled = 0;
    qint64 resent = 0; // requests that left more than once
    qint64 accepted = 0; // customers
    qint64 refused = 0; // customers, by rule
    qint64 returned = 0; // customers in lists
    qint64 mostInFlight = 0;
};

// Whether the client, not the server, set the pace.
struct Saturation
{
    bool isClientTheLimit = false;
    base::Message words = {}; // says what was seen either way
};

// A finished run.
struct Report
{
    Plan plan;
    QByteArray tag; // begins every request id of the run
    QDateTime startedAt; // UTC
    std::chrono::nanoseconds elapsed{};
    std::chrono::nanoseconds processor{}; // that the client's thread used
    Ending ending = Ending::Finished;

    Counts counts;
    std::vector<Tally> refusals; // by reason
    std::vector<Tally> failures; // by cause
    Histogram latency; // from the due time; failures included, cancelled requests not
    Histogram wire; // from sending to the last byte
    Histogram queued; // from the due time to sending
    std::array<Histogram, sortCount> latencyBySort;
    std::vector<Interval> series;

    std::vector<Sample> samples; // in the order of their answers
    qint64 samplesLeftOut = 0; // beyond mostSamples; counted and in the histograms all the same
    QStringList reasons = {QString()}; // what Sample::reason points to
    QHash<quint32, Exchange> exchanges; // by request number

    Verdict verdict;
    std::shared_ptr<const History> history; // what the verdict rests on; null when unverified
    Saturation saturation;
    std::vector<LimitResult> limits;
    QStringList notes; // English: what a reader should know

    static constexpr std::size_t mostSamples = 1'000'000;

    bool isSuccess() const; // every limit met
    QString name() const; // "20261123_103102", by local time
};

using ReportPointer = std::shared_ptr<const Report>;

// Holds the report against the limits of its plan.
std::vector<LimitResult> judged(const Report &report);

// A run under way, ten times a second.
struct Snapshot
{
    std::chrono::nanoseconds elapsed{};
    std::optional<qint64> total; // requests there will be, if that is known
    Counts counts;
    qint64 inFlight = 0;
    bool isVerifying = false; // all is answered, the verdict is being reached
    std::chrono::nanoseconds p50{}; // of latency, so far
    std::chrono::nanoseconds p95{};
    std::chrono::nanoseconds p99{};
    std::vector<Interval> intervals; // since the snapshot before
    std::vector<Sample> samples; // since the snapshot before, at most mostSamples of them

    static constexpr std::size_t mostSamples = 500;
};

} // namespace simulator

Q_DECLARE_METATYPE(simulator::Snapshot)
Q_DECLARE_METATYPE(simulator::ReportPointer)
