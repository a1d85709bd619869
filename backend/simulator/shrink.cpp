// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/shrink.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr std::size_t mostConsidered = 5000; // requests

std::vector<quint32> sorted(std::vector<quint32> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    std::erase(numbers, 0u); // the look at the collection before the run
    return numbers;
}

// Ids go on after whoever is there, so that a replay finds its ids free.
Plan replayed(Plan plan)
{
    plan.startId = StartId::AfterHighest;
    plan.verification = Verification::Decides;
    plan.verificationBudget = std::min<std::chrono::milliseconds>(plan.verificationBudget, 2s);
    plan.parallel = plan.concurrency();
    plan.duration.reset();
    return plan;
}

} // namespace

Shrink::Shrink(ReportPointer violated, QByteArray token, const base::Clock &clock)
    : Shrink(std::move(violated), std::move(token), clock, Budget())
{ }

Shrink::Shrink(ReportPointer violated, QByteArray token, const base::Clock &clock, Budget budget)
    : m_violated(std::move(violated))
    , m_clock(clock)
    , m_budget(budget)
    , m_plan(replayed(m_violated->plan))
{
    m_plan.token = std::move(token);
}

void Shrink::start()
{
    m_since.start();
    propose(untilTheWindow());
    propose(besideTheWindow());
    propose(namedByVerdict(*m_violated));
    tryNext();
}

void Shrink::cancel()
{
    m_isCancelled = true;
    if (m_run)
        m_run->cancel();
}

Shrink::Requests Shrink::namedByVerdict(const Report &report) const
{
    return report.verdict.violation ? sorted(report.verdict.violation->requests) : Requests();
}

// All that were under way at some moment of the window.
Shrink::Requests Shrink::besideTheWindow() const
{
    const Violation &violation = *m_violated->verdict.violation;
    Requests numbers = violation.requests;
    for (const Sample &sample : m_violated->samples)
        if (sample.sent <= violation.to && sample.done >= violation.from)
            numbers.push_back(sample.number);
    return sorted(numbers);
}

Shrink::Requests Shrink::untilTheWindow() const
{
    const Violation &violation = *m_violated->verdict.violation;
    Requests numbers = violation.requests;
    for (const Sample &sample : m_violated->samples)
        if (sample.sent <= violation.to && numbers.size() < mostConsidered)
            numbers.push_back(sample.number);
    return sorted(numbers);
}

void Shrink::propose(Requests requests)
{
    const bool isFewer = m_fewest.empty() || requests.size() < m_fewest.size();
    if (!requests.empty() && isFewer && !m_tried.contains(requests))
        m_proposals.push_back(std::move(requests));
}

void Shrink::tryNext()
{
    if (m_proposals.empty() && !m_fewest.empty())
        cutUp();
    if (m_proposals.empty() || isSpent())
        return finish();
    m_current = std::move(m_proposals.back());
    m_proposals.pop_back();
    m_tried.insert(m_current);
    m_triesLeft = m_budget.tries;
    replay();
}

// Each piece is left out once; when none can be missed, the pieces become smaller.
void Shrink::cutUp()
{
    const std::size_t count = m_fewest.size();
    while (m_proposals.empty() && count > 1) {
        const std::size_t pieces = std::min(m_pieces, count);
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            Requests rest = m_fewest;
            rest.erase(rest.begin() + std::ptrdiff_t(piece * count / pieces),
                       rest.begin() + std::ptrdiff_t((piece + 1) * count / pieces));
            propose(std::move(rest));
        }
        if (pieces == count)
            break;
        m_pieces = pieces * 2;
    }
}

void Shrink::replay()
{
    --m_triesLeft;
    ++m_replays;
    m_plan.only = m_current;
    m_run = new Run(m_plan, m_clock, this);
    connect(m_run, &Run::finished, this, &Shrink::judge);
    m_run->start();
}

void Shrink::judge(const ReportPointer &report)
{
    std::exchange(m_run, nullptr)->deleteLater();
    if (report->verdict.finding == Finding::Violated)
        take(report);
    Q_EMIT progressed(m_replays, int(m_smallest ? m_fewest.size() : m_current.size()));
    const bool isHeld = report->verdict.finding != Finding::Violated;
    if (isHeld && m_triesLeft > 0 && !isSpent())
        replay();
    else
        tryNext();
}

void Shrink::take(const ReportPointer &report)
{
    m_fewest = m_current;
    m_smallest = report;
    m_pieces = 2;
    m_proposals.clear();
    propose(namedByVerdict(*report));
}

bool Shrink::isSpent() const
{
    return m_isCancelled || m_replays >= m_budget.replays
        || m_since.hasExpired(m_budget.time.count());
}

void Shrink::finish()
{
    const Ending ending = m_isCancelled ? Ending::Cancelled : Ending::Finished;
    if (!m_smallest) {
        Q_EMIT finished(nullptr, ending);
        return;
    }
    auto report = std::make_shared<Report>(*m_smallest);
    report->notes << u"Shrunk from %1 requests to %2 in %3 replays."_s
                         .arg(m_violated->counts.requests)
                         .arg(m_fewest.size())
                         .arg(m_replays);
    Q_EMIT finished(report, ending);
}

} // namespace simulator
