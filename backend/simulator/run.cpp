// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/run.h"

#include "backend/base/clock.h"
#include "backend/simulator/consistency.h"
#include "backend/simulator/processor.h"
#include "backend/simulator/saturation.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace simulator {

namespace {

// So many are sent before the event loop is looked after again: answers must be read, and a
// cancellation heard, while thousands are due at once.
constexpr int longestBurst = 256;

QByteArray freshTag()
{
    return QByteArray::number(QRandomGenerator::global()->generate() & 0xffffff, 16)
        .rightJustified(6, '0');
}

Dispatch dispatchOf(const Request &request, const QByteArray &tag)
{
    return {.number = request.number,
            .sort = request.sort,
            .path = pathOf(request),
            .body = bodyOf(request),
            .requestId = requestId(tag, request.number)};
}

} // namespace

Run::Run(Plan plan, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_tag(freshTag())
    , m_schedule(m_plan)
{
    for (QTimer *timer : {&m_dueTimer, &m_deadlineTimer, &m_beatTimer}) {
        timer->setParent(this); // so that it moves to another thread with the run
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_dueTimer.setSingleShot(true);
    m_deadlineTimer.setSingleShot(true);
    m_beatTimer.setInterval(intervalLength);
    connect(&m_dueTimer, &QTimer::timeout, this, &Run::sendDue);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &Run::abandonLate);
    connect(&m_beatTimer, &QTimer::timeout, this, &Run::beat);
}

Run::~Run()
{
    m_isVerificationUnwanted = true;
    if (m_verifier)
        m_verifier->wait();
}

void Run::start()
{
    Q_ASSERT(m_stage == Stage::Idle);
    m_start = m_clock.elapsed();
    m_processorAtStart = processorTime();
    m_ledger = std::make_unique<Ledger>(m_plan, m_tag, m_clock.now(), m_start);
    if (const auto raised = raiseDescriptorLimit(m_plan.concurrency()); !raised)
        m_ledger->addNote(raised.error().detail);
    m_transport = makeTransport(m_plan, m_clock, this);
    m_beatTimer.start();
    if (m_plan.startId == StartId::AfterHighest)
        probe();
    else
        beginSending(1);
}

// The whole list, before anything else: whoever is in it was there, and ids go on after the last.
void Run::probe()
{
    m_stage = Stage::Probing;
    const Passage passage{.request = {.sort = Sort::Get}, .due = m_start, .handed = m_start};
    m_passages.insert(0, passage);
    m_deadlines.emplace_back(m_start + m_plan.deadline, 0);
    watchDeadline();
    m_transport->send(dispatchOf(passage.request, m_tag));
}

void Run::endProbe(const Answer &answer)
{
    const Passage passage = m_passages.take(0);
    const Judgement judgement = judge(passage.request, answer, Scrutiny::Rows, &m_ledger->reader());
    m_ledger->restart(m_clock.elapsed());
    m_ledger->enterProbe(passage.request, judgement, m_start, answer.done);
    qint64 highest = 0;
    for (const customers::Customer &row : judgement.rows)
        highest = std::max(highest, row.id);
    if (judgement.outcome != Outcome::Accepted)
        m_ledger->addNote(
            u"The highest id is not known, so ids begin at 1: %1."_s.arg(judgement.reason));
    m_start = m_clock.elapsed(); // only now: a long list takes a while to read
    m_processorAtStart = processorTime();
    m_ledger->restart(m_start);
    m_beatTimer.start();
    beginSending(highest + 1);
}

void Run::beginSending(qint64 firstId)
{
    m_stage = Stage::Sending;
    m_workload = std::make_unique<Workload>(m_plan, firstId);
    sendDue();
}

void Run::sendDue()
{
    if (m_stage != Stage::Sending)
        return;
    const auto room = [this] { return m_plan.concurrency() - int(m_passages.size()); };
    for (int burst = 0; room() > 0 && m_schedule.isOpen(m_begun, sinceStart()); ++burst) {
        const nanoseconds now = sinceStart();
        const nanoseconds due =
            m_plan.pace == Pace::BackToBack ? now : m_schedule.due(m_begun).value();
        if (due > now)
            return waitForDue(due);
        if (burst == longestBurst)
            return waitForDue(now);
        send(due);
    }
    if (isExhausted())
        close(Ending::Finished);
}

void Run::send(nanoseconds due)
{
    ++m_begun;
    Passage passage{
        .request = m_workload->next(), .due = m_start + due, .handed = m_clock.elapsed()};
    m_ledger->begin(passage.request, passage.handed);
    m_deadlines.emplace_back(passage.handed + m_plan.deadline, passage.request.number);
    if (!m_deadlineTimer.isActive())
        watchDeadline();
    Dispatch dispatch = dispatchOf(passage.request, m_tag);
    m_passages.insert(passage.request.number, std::move(passage));
    m_mostInFlight = std::max(m_mostInFlight, qint64(m_passages.size()));
    m_transport->send(std::move(dispatch));
}

void Run::waitForDue(nanoseconds due)
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(due - sinceStart());
    m_dueTimer.start(std::max(rest, 0ms));
}

void Run::answered(Answer answer)
{
    if (m_stage == Stage::Probing)
        return endProbe(answer);
    const auto passage = m_passages.constFind(answer.number);
    if (m_stage != Stage::Sending || passage == m_passages.cend())
        return;
    m_ledger->enter(*passage, answer);
    m_passages.erase(passage);
    if (!m_dueTimer.isActive())
        sendDue();
}

void Run::abandonLate()
{
    const nanoseconds now = m_clock.elapsed();
    while (!m_deadlines.empty() && m_deadlines.front().first <= now) {
        const quint32 number = m_deadlines.front().second;
        m_deadlines.pop_front();
        if (m_passages.contains(number))
            m_transport->abandon(number);
    }
    watchDeadline();
}

void Run::watchDeadline()
{
    while (!m_deadlines.empty() && !m_passages.contains(m_deadlines.front().second)
           && m_deadlines.size() > 1)
        m_deadlines.pop_front();
    if (m_deadlines.empty() || m_stage == Stage::Over)
        return;
    const auto rest = m_deadlines.front().first - m_clock.elapsed();
    m_deadlineTimer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(rest), 0ms));
}

void Run::beat()
{
    if (m_stage == Stage::Sending)
        closeIntervals(sinceStart());
    Snapshot snapshot = m_ledger->takeSnapshot(m_clock.elapsed());
    snapshot.total = m_schedule.total();
    snapshot.counts.mostInFlight = m_mostInFlight;
    snapshot.inFlight = m_passages.size();
    snapshot.isVerifying = m_stage == Stage::Verifying;
    Q_EMIT progressed(snapshot);
}

// As many as have passed: a busy event loop skips beats.
void Run::closeIntervals(nanoseconds elapsed)
{
    for (; m_intervals < elapsed / intervalLength; ++m_intervals)
        m_ledger->closeInterval(qint64(m_passages.size()));
}

bool Run::isExhausted() const
{
    return m_passages.isEmpty() && !m_schedule.isOpen(m_begun, sinceStart());
}

void Run::cancel()
{
    m_isVerificationUnwanted = true;
    if (m_stage == Stage::Probing || m_stage == Stage::Sending)
        close(Ending::Cancelled);
}

void Run::close(Ending ending)
{
    const nanoseconds now = m_clock.elapsed();
    if (m_stage == Stage::Sending)
        closeIntervals(now - m_start);
    m_stage = Stage::Verifying;
    m_dueTimer.stop();
    m_deadlineTimer.stop();
    m_transport->stop();
    const auto passages = std::exchange(m_passages, {});
    for (const Passage &passage : passages)
        if (m_workload)
            m_ledger->enter(passage,
                            {.number = passage.request.number,
                             .failure = Failure::Cancelled,
                             .sends = 1,
                             .sent = passage.handed,
                             .firstByte = now,
                             .done = now});
    m_ledger->closeInterval(passages.size());
    m_report = std::make_shared<Report>(m_ledger->close(ending, now));
    m_report->counts.mostInFlight = m_mostInFlight;
    m_report->processor = processorTime() - m_processorAtStart;
    m_report->saturation = saturationOf(*m_report);
    if (m_plan.verification == Verification::Off || ending == Ending::Cancelled)
        publish();
    else
        verify();
}

// On a thread of its own, for it may take as long as the plan's budget.
void Run::verify()
{
    m_verifier.reset(QThread::create([this] {
        m_report->verdict =
            check(*m_report->history,
                  {.time = m_plan.verificationBudget, .isUnwanted = &m_isVerificationUnwanted});
    }));
    connect(m_verifier.get(), &QThread::finished, this, &Run::publish);
    m_verifier->start();
}

void Run::publish()
{
    m_stage = Stage::Over;
    m_beatTimer.stop();
    m_report->limits = judged(*m_report);
    Q_EMIT finished(m_report);
}

nanoseconds Run::sinceStart() const
{
    return m_clock.elapsed() - m_start;
}

} // namespace simulator
