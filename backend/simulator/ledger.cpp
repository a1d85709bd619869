// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

constexpr int mostExchanges = 500; // kept in full, of the first requests
constexpr int mostFailedExchanges = 500; // and of those that failed

constexpr std::size_t mostReasons = 1000; // a server that never fails alike must not fill memory
const QString otherReasons = u"other"_s;

void add(const QString &what, std::vector<Tally> *tallies)
{
    const auto at = std::ranges::find(*tallies, what, &Tally::what);
    if (at != tallies->end())
        ++at->times;
    else if (tallies->size() < mostReasons - 1 || what == otherReasons)
        tallies->push_back({what, 1});
    else
        add(otherReasons, tallies);
}

bool isFailure(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::Unknown;
}

QString refusalWords(const std::vector<RefusedRow> &refused)
{
    QStringList words;
    for (const RefusedRow &row : refused)
        words << u"%1 %2"_s.arg(row.id).arg(row.code);
    return words.join(u", "_s);
}

} // namespace

Ledger::Ledger(Plan plan, QByteArray tag, QDateTime startedAt, nanoseconds start)
    : m_start(start)
    , m_recorder(plan.verification == Verification::Off ? 0 : plan.verifiedRequests)
{
    m_report.plan = std::move(plan);
    m_report.tag = std::move(tag);
    m_report.startedAt = std::move(startedAt);
}

void Ledger::enterProbe(const Request &request, const Judgement &judgement, nanoseconds called,
                        nanoseconds returned)
{
    m_recorder.begin(request, called - m_start);
    m_recorder.end(request, judgement, 1, called - m_start, returned - m_start);
}

void Ledger::restart(nanoseconds start)
{
    const auto later = std::chrono::round<std::chrono::milliseconds>(start - m_start);
    m_report.startedAt = m_report.startedAt.addMSecs(later.count());
    m_start = start;
}

void Ledger::begin(const Request &request, nanoseconds called)
{
    ++m_report.counts.requests;
    m_recorder.begin(request, called - m_start);
}

void Ledger::enter(const Passage &passage, const Answer &answer)
{
    const Request &request = passage.request;
    const bool isWanted = m_recorder.wants(request.number);
    const Judgement judgement =
        judge(request, answer, isWanted ? Scrutiny::Rows : Scrutiny::Shape, &m_reader);
    m_recorder.end(request, judgement, answer.sends, passage.handed - m_start,
                   answer.done - m_start);
    const Sample sample = sampleOf(passage, answer, judgement);
    count(passage, sample, judgement);
    keep(passage, answer, sample, judgement);
}

Sample Ledger::sampleOf(const Passage &passage, const Answer &answer, const Judgement &judgement)
{
    Sample sample;
    sample.number = passage.request.number;
    sample.sort = passage.request.sort;
    sample.outcome = judgement.outcome;
    sample.failure = answer.failure;
    sample.sends = quint8(std::min(answer.sends, 255));
    sample.status = quint16(answer.status);
    sample.lane = quint16(answer.lane);
    sample.reason = reasonNumber(judgement.reason);
    sample.accepted = judgement.accepted;
    sample.refused = quint32(judgement.refused.size());
    sample.returned = judgement.returned;
    sample.bytes = quint32(answer.body.size());
    sample.due = passage.due - m_start;
    sample.sent = answer.sent - m_start;
    sample.firstByte = answer.firstByte - m_start;
    sample.done = answer.done - m_start;
    return sample;
}

void Ledger::count(const Passage &passage, const Sample &sample, const Judgement &judgement)
{
    Counts &counts = m_report.counts;
    counts.accepted += sample.accepted;
    counts.refused += sample.refused;
    counts.returned += sample.returned;
    counts.resent += sample.sends > 1 ? 1 : 0;
    for (const RefusedRow &row : judgement.refused)
        add(row.code, &m_report.refusals);
    if (sample.outcome == Outcome::Cancelled) {
        ++counts.cancelled;
        return;
    }
    const bool isAnswered = sample.failure == Failure::None;
    counts.answered += isAnswered ? 1 : 0;
    m_current.answered += isAnswered ? 1 : 0;
    counts.unknown += sample.outcome == Outcome::Unknown ? 1 : 0;
    if (isFailure(sample.outcome)) {
        ++counts.failed;
        ++m_current.failed;
        add(judgement.reason, &m_report.failures);
    }
    m_interval.add(sample.wire());
    m_report.latency.add(sample.latency());
    m_report.wire.add(sample.wire());
    m_report.queued.add(sample.queued());
    m_report.latencyBySort[std::size_t(passage.request.sort)].add(sample.latency());
}

void Ledger::keep(const Passage &passage, const Answer &answer, const Sample &sample,
                  const Judgement &judgement)
{
    if (m_freshSamples.size() < Snapshot::mostSamples)
        m_freshSamples.push_back(sample);
    if (m_report.samples.size() < Report::mostSamples)
        m_report.samples.push_back(sample);
    else
        ++m_report.samplesLeftOut;
    const bool isOneOfTheFirst = m_keptExchanges < mostExchanges;
    const bool isWantedFailure = isFailure(sample.outcome) && m_keptFailures < mostFailedExchanges;
    if (!isOneOfTheFirst && !isWantedFailure)
        return;
    ++(isOneOfTheFirst ? m_keptExchanges : m_keptFailures);
    m_report.exchanges.insert(
        sample.number,
        {.requestId = requestId(m_report.tag, sample.number),
         .path = pathOf(passage.request),
         .sent = bodyOf(passage.request).left(Exchange::longest),
         .received = answer.body.left(Exchange::longest),
         .words = judgement.refused.empty() ? answer.detail : refusalWords(judgement.refused)});
}

quint16 Ledger::reasonNumber(const QString &reason)
{
    const qsizetype known = m_report.reasons.indexOf(reason);
    if (known >= 0)
        return quint16(known);
    if (std::size_t(m_report.reasons.size()) == mostReasons)
        return quint16(mostReasons - 1);
    const bool isLast = std::size_t(m_report.reasons.size()) == mostReasons - 1;
    m_report.reasons << (isLast ? otherReasons : reason);
    return quint16(m_report.reasons.size() - 1);
}

void Ledger::closeInterval(qint64 inFlight)
{
    m_current.inFlight = quint32(inFlight);
    m_current.p50 = m_interval.percentile(0.5);
    m_current.p95 = m_interval.percentile(0.95);
    m_current.p99 = m_interval.percentile(0.99);
    m_current.most = m_interval.most();
    m_report.series.push_back(m_current);
    m_freshIntervals.push_back(m_current);
    m_current = {};
    m_interval.clear();
}

Snapshot Ledger::takeSnapshot(nanoseconds now)
{
    Snapshot snapshot;
    snapshot.elapsed = now - m_start;
    snapshot.counts = m_report.counts;
    snapshot.p50 = m_report.latency.percentile(0.5);
    snapshot.p95 = m_report.latency.percentile(0.95);
    snapshot.p99 = m_report.latency.percentile(0.99);
    snapshot.intervals = std::exchange(m_freshIntervals, {});
    snapshot.samples = std::exchange(m_freshSamples, {});
    return snapshot;
}

Report Ledger::close(Ending ending, nanoseconds now)
{
    m_report.ending = ending;
    m_report.elapsed = now - m_start;
    std::ranges::sort(m_report.refusals, std::greater<>(), &Tally::times);
    std::ranges::sort(m_report.failures, std::greater<>(), &Tally::times);
    if (m_report.samplesLeftOut > 0)
        addNote(u"%1 samples beyond the first %2 are counted, but not listed."_s
                    .arg(m_report.samplesLeftOut)
                    .arg(Report::mostSamples));
    if (m_report.plan.verification != Verification::Off) {
        if (!m_recorder.isWhole())
            addNote(u"The verdict covers the first requests only; see its number of operations."_s);
        m_report.history = std::make_shared<const History>(m_recorder.take());
    }
    return std::move(m_report);
}

} // namespace simulator
